"""What the integration plan adds to a client's timeline: versions handed out, steps judged, goals steered."""

from collections.abc import Iterator
from typing import Any

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Goal, PlanVersion, Steering, Step
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight import sees


@sees(Sees.SHARED)
def plan_history(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    """Yield the versions of a client's plans and what was steered; with a case only what belongs to it."""
    known = names()
    for row in (*_versions(client, case), *_steerings(client, case)):
        day, kind, title, text, author, identity, of_case = row
        name = known[author].name if author in known else None
        yield HistoryRow(day, None, kind, title, text, name, identity, of_case)


def _versions(client: Id, case: Id | None) -> list[tuple[Any, ...]]:
    """Return the versions handed out, and when they were signed."""
    version = PlanVersion
    columns = (
        version.day, version.number, version.signed_on, version.reason, version.author, version.id,
        version.case,
    )  # fmt: skip
    found: list[tuple[Any, ...]] = []
    for day, number, signed_on, reason, author, row, of_case in read(
        _same, _narrowed(version.select(*columns), version, client, case)
    ):
        title = "first" if number == 1 else "new"
        found.append((day, "plan", title, reason, author, row, of_case))
        if signed_on is not None:
            found.append((signed_on, "plan", "signed", "", author, row, of_case))
    return found


def _steerings(client: Id, case: Id | None) -> list[tuple[Any, ...]]:
    """Return what became of steps and goals, each with its words and the reason."""
    columns = (
        Steering.day, Steering.status, Steering.reason, Steering.author, Steering.id, Steering.case,
        Steering.step, Step.text, Goal.text,
    )  # fmt: skip
    query = (
        Steering.select(*columns)
        .join_from(Steering, Goal, pw.JOIN.LEFT_OUTER, on=Steering.goal == Goal.id)
        .join_from(Steering, Step, pw.JOIN.LEFT_OUTER, on=Steering.step == Step.id)
        .join_from(Steering, Case)
    )
    found: list[tuple[Any, ...]] = []
    for day, status, reason, author, row, of_case, step, words, goal in read(
        _same, _where(query, Steering, client, case)
    ):
        title = f"step_{status}" if step is not None else f"goal_{status}"
        text = "\n".join(part for part in (words if step is not None else goal, reason) if part)
        found.append((day, "plan", title, text, author, row, of_case))
    return found


def _narrowed(query: pw.ModelSelect, table: Any, client: Id, case: Id | None) -> pw.ModelSelect:
    return _where(query.join(Case), table, client, case)


def _where(query: pw.ModelSelect, table: Any, client: Id, case: Id | None) -> pw.ModelSelect:
    query = query.where(Case.client == client)
    return query if case is None else query.where(table.case == case)


def _same(*row: Any) -> tuple[Any, ...]:
    return row
