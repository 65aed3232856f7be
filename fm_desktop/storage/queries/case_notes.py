"""What was talked over about a case, and noted of it beside its states."""

from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Clarification, Discussion, EntryConsultation, Takeover
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read, read_one
from fm_desktop.storage.sight import client_of, client_of_case, sees


class DiscussionRow(NamedTuple):
    """A case talked over, or decided by the team lead."""

    id: Id
    case: Id | None
    kind: str
    day: date
    partners: str
    question: str
    result: str
    agreed: bool | None
    version: int
    author: str | None


class TakeoverRow(NamedTuple):
    """The takeover note of a case."""

    id: Id
    day: date
    placement: str
    benefits: str
    reception: str
    measures: str
    providers: str
    talk_on: date | None
    talk_partner: str
    version: int


class EntryRow(NamedTuple):
    """What was noted of the entry consultation of a case."""

    id: Id
    prerequisites: str
    procedure_explained: bool
    next_steps: str
    won: bool | None
    alliance: str
    version: int


class ClarificationRow(NamedTuple):
    """What a clarification phase has yielded so far."""

    id: Id
    fields_of_action: str
    partners: str
    offered: str
    resistance: str
    advantages_on: date | None
    consequences_on: date | None
    version: int


class CaseDays(NamedTuple):
    """A case, and the days its notes belong to."""

    case: Id
    entry_held_on: date | None
    main_since: date | None
    decided_on: date | None


class CaseNotes(NamedTuple):
    """What was noted of a case beside its states."""

    takeover: TakeoverRow | None
    entry: EntryRow | None
    clarification: ClarificationRow | None


@sees(Sees.SHARED, client_of_case)
def discussions_of(case: Id) -> list[DiscussionRow]:
    """Return what was talked over about a case, in the order it was."""
    return _discussions(Discussion.case == case)


@sees(Sees.SHARED)
def discussions_of_client(client_id: Id) -> list[DiscussionRow]:
    """Return everything that was talked over about a client, peers included."""
    return _discussions(Discussion.client == client_id)


@sees(Sees.SHARED, client_of(Discussion))
def discussion(discussion_id: Id) -> DiscussionRow | None:
    """Return one talk about a case, or nothing where it is gone."""
    return next(iter(_discussions(Discussion.id == discussion_id)), None)


def _discussions(where: pw.Expression) -> list[DiscussionRow]:
    row, who = Discussion, names()

    def made(*found: Any) -> DiscussionRow:
        return DiscussionRow._make((*found[:-1], who[found[-1]].name))

    columns = [getattr(row, name) for name in DiscussionRow._fields]
    return read(made, row.select(*columns).where(where).order_by(row.day, row.id))


@sees(Sees.SHARED)
def days_of_cases(client_id: Id) -> list[CaseDays]:
    """Return the cases of a client with the days their notes belong to."""
    columns = (Case.id, Case.entry_held_on, Case.main_since, Case.clarification_decided_on)
    return read(CaseDays, Case.select(*columns).where(Case.client == client_id))


@sees(Sees.SHARED, client_of_case)
def case_notes(case: Id | None) -> CaseNotes:
    """Return what was noted of a case beside its states; without one nothing."""
    return CaseNotes(
        _one(Takeover, TakeoverRow, case),
        _one(EntryConsultation, EntryRow, case),
        _one(Clarification, ClarificationRow, case),
    )


def _one(table: Any, row_type: Any, case: Id | None) -> Any:
    """Return the one row a case has in a table, if any."""
    columns = [getattr(table, name) for name in row_type._fields]
    return read_one(row_type, table.select(*columns).where(table.case == case)) if case else None
