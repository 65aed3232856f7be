"""What assessments, needs for action and consents add to a client's timeline."""

from collections.abc import Iterator
from typing import Any

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Assessment, Case, Consent, Need
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight import sees


@sees(Sees.SHARED)
def assessment_history(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    """Yield assessments with the needs found in them, other needs, needs that are gone, and consents.

    Needs and areas stand in the text as keys of their catalogues, a line for each.
    """
    known = names()
    for kind, title, day, text, author, row, of_case in (
        *_assessments(client, case),
        *_needs(client, case),
        *_consents(client),
    ):
        name = known[author].name if author in known else None
        yield HistoryRow(day, None, kind, title, text, name, row, of_case)


def _assessments(client: Id, case: Id | None) -> Iterator[tuple[Any, ...]]:
    found: dict[Id, list[str]] = {}
    query = Need.select(Need.assessment, Need.need).order_by(Need.id)
    for assessment, need in read(_same, _narrowed(query, Need, client, case)):
        found.setdefault(assessment, []).append(need)
    each = Assessment
    query = each.select(each.id, each.day, each.focus, each.author, each.case)
    for row, day, focus, author, of_case in read(_same, _narrowed(query, each, client, case)):
        text = "\n".join(filter(None, (*found.get(row, ()), focus)))
        yield "assessment", "assessment", day, text, author, row, of_case


def _needs(client: Id, case: Id | None) -> Iterator[tuple[Any, ...]]:
    """Yield needs noted outside an assessment, and the end of every need."""
    need = Need
    columns = (
        need.id, need.need, need.noted_on, need.removed_on, need.removed_reason, need.author, need.case,
        need.assessment,
    )  # fmt: skip
    for row, words, noted, gone, reason, author, of_case, assessment in read(
        _same, _narrowed(need.select(*columns), need, client, case)
    ):
        if assessment is None:
            yield "need", "noted", noted, words, author, row, of_case
        if gone is not None:
            yield "need", "removed", gone, f"{words}\n{reason}", None, row, of_case


def _consents(client: Id) -> Iterator[tuple[Any, ...]]:
    consent = Consent
    columns = (consent.id, consent.scope, consent.day, consent.withdrawn_on, consent.author)
    query = consent.select(*columns).where(consent.client == client)
    for row, area, day, withdrawn, author in read(_same, query):
        yield "consent", "given", day, area, author, row, None
        if withdrawn is not None:
            yield "consent", "withdrawn", withdrawn, area, None, row, None


def _narrowed(query: pw.ModelSelect, table: Any, client: Id, case: Id | None) -> pw.ModelSelect:
    query = query.join(Case).where(Case.client == client)
    return query if case is None else query.where(table.case == case)


def _same(*row: Any) -> tuple[Any, ...]:
    return row
