"""What a team lead watches over: each case manager's load and what is late, and what waits for a decision."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.caseload import Load
from fm_desktop.domain.directive import Due
from fm_desktop.domain.intake import Outcome
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.takeover import Agreement, Talk, agreement
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, Discussion, DueRow, Leave
from fm_desktop.storage.queries.intake import intake_facts
from fm_desktop.storage.queries.load import loads
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.queries.people import people
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight_of_lists import clients_shared, lines_seen, narrowed

BEFORE_MAIN = (Phase.MARKED, Phase.DISCUSSION, Phase.ASSIGNED)


class TeamRow(NamedTuple):
    """One case manager of the team."""

    manager: Id | None
    """None stands for the cases nobody runs."""
    name: str
    team: str | None
    load: Load
    overdue: int
    """Everything whose day is past."""
    reviews: int
    """Continuation reviews among it."""
    clarifications: int
    """Decisions at the end of a clarification phase among it."""
    away_until: date | None


class Decision(NamedTuple):
    """Something that waits for the team lead."""

    kind: str
    """unassigned, dispute, conflict, agh, review, clarification."""
    client: Id
    case: Id | None
    name: str
    phase: str
    manager: str | None
    day: date | None
    """By when, or since when it is open."""


def team_rows(today: date) -> list[TeamRow]:
    """Return who runs cases the team lead sees, in the order of names; last what nobody runs."""
    carried, late, away = loads(), _late(today), _away(today)
    found = [
        TeamRow(
            person.id, person.name, person.team, carried[person.id], *late[person.id], away.get(person.id)
        )
        for person in people()
        if person.id in carried
    ]
    if None in carried:
        found.append(TeamRow(None, "", None, carried[None], *late[None], None))
    return found


def _late(today: date) -> dict[Id | None, tuple[int, int, int]]:
    """Return by case manager how much is late, and how many reviews and clarifications among it."""
    line = CaseloadEntry
    query = DueRow.select(line.manager, DueRow.due, pw.fn.COUNT(DueRow.id)).join(line)
    query = _seen(query.where(DueRow.effective < today, _exists(today)))
    counted: dict[Id | None, Counter[str]] = defaultdict(Counter)
    for manager, due, count in rows(query.group_by(line.manager, DueRow.due)):
        counted[manager][due] = count
    found: dict[Id | None, tuple[int, int, int]] = defaultdict(lambda: (0, 0, 0))
    for who, kinds in counted.items():
        found[who] = (kinds.total(), kinds[Due.D5], kinds[Due.D4])
    return found


def _exists(today: date) -> pw.ColumnBase:
    return DueRow.lapses_after.is_null() | (DueRow.lapses_after >= today)


def _seen(query: pw.ModelSelect) -> pw.ModelSelect:
    """Narrow a query on lines to those the person at the desk sees."""
    return narrowed(query, lines_seen())


def _away(today: date) -> dict[Id, date]:
    """Return who is away today, and until when."""
    query = Leave.select(Leave.person, pw.fn.MAX(Leave.last_day)).where(
        Leave.first_day <= today, Leave.last_day >= today
    )
    return {person: date.fromisoformat(last) for person, last in rows(query.group_by(Leave.person))}


def decisions(today: date) -> list[Decision]:
    """Return what waits for the team lead: what nobody runs, disputes, and what is late of others.

    Source: HA 4.1 (disputes), 4.3 (assignment), 4.4, 4.11.
    """
    return [
        *_of_due(Due.D1, "unassigned", today),
        *_undecided(today),
        *_of_due(Due.D15, "agh", today),
        *_of_due(Due.D5, "review", today, late=True),
        *_of_due(Due.D4, "clarification", today, late=True),
    ]


def _of_due(due: Due, kind: str, today: date, *, late: bool = False) -> list[Decision]:
    """Return the open items of a kind as something to see to, the oldest first."""
    line, known = CaseloadEntry, names()
    columns = (
        line.client,
        line.case,
        line.name,
        line.phase,
        line.manager,
        line.manager_listed,
        DueRow.effective,
    )
    query = DueRow.select(*columns).join(line).where(DueRow.due == due, _exists(today))
    query = query.where(DueRow.effective < today) if late else query

    def made(client: Id, case: Id | None, name: str, phase: str, manager: Id | None, *rest: Any) -> Decision:
        listed, day = rest
        return Decision(kind, client, case, name, phase, known[manager].name or listed, day)

    return read(made, narrowed(query, clients_shared()).order_by(DueRow.effective, line.sort_name, line.id))


def _undecided(today: date) -> Iterator[Decision]:
    """Yield referrals of which nobody has decided though people disagree, or AGH and exclusion collide."""
    line, known = CaseloadEntry, names()
    columns = (line.client, line.case, line.name, line.phase, line.manager, line.phase_since)
    query = line.select(*columns).where(line.phase.in_([str(phase) for phase in BEFORE_MAIN]))
    found = read(_same, narrowed(query, clients_shared()).order_by(line.phase_since, line.sort_name, line.id))
    talks = _talks([case for _client, case, *_ in found])
    for client, case, name, phase, manager, since in found:
        said = agreement(Talk(kind, agreed) for kind, agreed, _day in talks[case])
        kind = _kind(said, client, case, today)
        if kind is not None:
            opened = talks[case][-1][2] if talks[case] else since
            yield Decision(kind, client, case, name, phase, known[manager].name, opened)


def _kind(said: Agreement, client: Id, case: Id, today: date) -> str | None:
    """Return what is to be decided about a referral, if anything."""
    if said is Agreement.OPEN:
        return "dispute"
    if said in (Agreement.LEAD_FOR, Agreement.LEAD_AGAINST):
        return None
    return "conflict" if intake_facts(client, case, today).outcome() is Outcome.CONFLICT else None


def _talks(cases: Iterable[Id]) -> dict[Id, list[tuple[str, bool | None, date]]]:
    """Return by case what was talked over about it, in the order it was."""
    row = Discussion
    columns = (row.case, row.kind, row.agreed, row.day)
    query = row.select(*columns).where(row.case.in_(list(cases))).order_by(row.day, row.id)
    found: dict[Id, list[tuple[str, bool | None, date]]] = defaultdict(list)
    for case, kind, agreed, day in read(_same, query):
        found[case].append((kind, agreed, day))
    return found


def _same(*row: Any) -> tuple[Any, ...]:
    return row
