"""What the guided dialogs of intake, entry and clarification start from: all that is known already."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.domain.takeover import Agreement, Standing, Talk, agreement, standing
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment
from fm_desktop.storage.queries.case_notes import (
    ClarificationRow,
    DiscussionRow,
    EntryRow,
    TakeoverRow,
    case_notes,
    discussions_of,
)
from fm_desktop.storage.queries.catalogues import catalogues
from fm_desktop.storage.queries.client import (
    AghRow,
    CaseRow,
    ClientRow,
    CriterionRow,
    ExclusionRow,
    aghs,
    cases_of,
    client,
    criteria,
    exclusions,
)
from fm_desktop.storage.queries.intake import IntakeFacts, intake_facts
from fm_desktop.storage.queries.needs import NeedRow, needs_of
from fm_desktop.storage.raw_rows import read_one
from fm_desktop.storage.sight import sees


class PlannedEntry(NamedTuple):
    """The appointment for the entry consultation."""

    day: date
    time: str | None
    minutes: int | None
    format: str


class Guidance(NamedTuple):
    """All that is known of a client and one of their cases before a guided dialog asks."""

    client: ClientRow
    case: CaseRow | None
    facts: IntakeFacts
    criteria: list[CriterionRow]
    exclusions: list[ExclusionRow]
    """Those that hold."""
    aghs: list[AghRow]
    """Those that are not over."""
    needs: list[NeedRow]
    discussions: list[DiscussionRow]
    takeover: TakeoverRow | None
    entry: EntryRow | None
    clarification: ClarificationRow | None
    planned: PlannedEntry | None
    areas: Catalogue
    words_of_needs: Catalogue
    today: date

    def agreement(self) -> Agreement:
        """Return what the newest word on a takeover is."""
        return agreement(_talks(self.discussions))

    def standing(self, facts: IntakeFacts | None = None) -> Standing:
        """Return how the case stands before a takeover, perhaps by other facts than those recorded."""
        held = self.case is not None and self.case.entry_held_on is not None
        return standing((facts or self.facts).outcome(), _talks(self.discussions), entry_held=held)

    def newest_talk(self) -> DiscussionRow | None:
        """Return the newest talk with the placement officer."""
        return next((row for row in reversed(self.discussions) if row.kind == "officer"), None)


@sees(Sees.SHARED)
def guidance_of(client_id: Id, case_id: Id | None, today: date) -> Guidance | None:
    """Return what is known of a client and a case, without one what is known before it."""
    known = client(client_id)
    if known is None:
        return None
    words = catalogues(("areas", "needs"))
    own, notes = {None, case_id}, case_notes(case_id)
    return Guidance(
        client=known,
        case=next((row for row in cases_of(client_id) if row.id == case_id), None),
        facts=intake_facts(client_id, case_id, today),
        criteria=criteria(case_id) if case_id else [],
        exclusions=[row for row in exclusions(client_id) if row.lifted_on is None and row.case in own],
        aghs=[row for row in aghs(client_id) if _goes_on(row, today)],
        needs=needs_of(case_id) if case_id else [],
        discussions=discussions_of(case_id) if case_id else [],
        takeover=notes.takeover,
        entry=notes.entry,
        clarification=notes.clarification,
        planned=_planned_entry(client_id),
        areas=words["areas"],
        words_of_needs=words["needs"],
        today=today,
    )


@sees(Sees.SHARED)
def standing_of(client_id: Id, case: CaseRow, today: date) -> Standing:
    """Return how a case stands before a takeover today."""
    facts, held = intake_facts(client_id, case.id, today), case.entry_held_on is not None
    return standing(facts.outcome(), _talks(discussions_of(case.id)), entry_held=held)


def _talks(rows: list[DiscussionRow]) -> list[Talk]:
    return [Talk(row.kind, row.agreed) for row in rows]


def _goes_on(row: AghRow, today: date) -> bool:
    last = row.actual_last_day or row.planned_last_day
    return last is None or last >= today


def _planned_entry(client_id: Id) -> PlannedEntry | None:
    """Return the earliest planned appointment for an entry consultation."""
    row = Appointment
    columns = [getattr(row, name) for name in PlannedEntry._fields]
    query = row.select(*columns).where(row.client == client_id, row.is_entry, row.status == "planned")
    return read_one(PlannedEntry, query.order_by(row.day))
