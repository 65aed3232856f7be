"""What a row of the list changes in the file; nothing is written here."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from fm_desktop.casework.imports.checks import doubts
from fm_desktop.casework.imports.checks_here import against_records
from fm_desktop.casework.imports.columns import column
from fm_desktop.casework.imports.faults import Problem
from fm_desktop.casework.imports.keepers import may_keep, refusal
from fm_desktop.casework.imports.known import KnownCase, KnownClient
from fm_desktop.casework.imports.list_row import ListRow, phase_of
from fm_desktop.casework.imports.people import Named
from fm_desktop.casework.imports.planned_case import correct_case, meant_case, open_case
from fm_desktop.casework.imports.planned_client import correct_client, create_client, kept_cells
from fm_desktop.casework.imports.planned_events import EventPlan, new_entry
from fm_desktop.casework.imports.stored_row import completed
from fm_desktop.casework.imports.surroundings import Surroundings
from fm_desktop.casework.listed import NOTHING_KEPT
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id

NOBODY = Named(None, None)


class Outcome(StrEnum):
    """What becomes of a row."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    """It would change a client somebody else keeps."""


class Plan(NamedTuple):
    """What a row changes, and what is to be said about it."""

    outcome: Outcome
    client: Id
    case: Id | None
    batch: Batch
    warnings: tuple[Problem, ...]
    refused: Problem | None = None
    """Why nothing of the row goes in."""


def plan_row(row: ListRow, known: KnownClient | None, around: Surroundings) -> Plan:
    """Return what a row changes of what is known of its client; who may not keep them changes nothing."""
    if known is None or may_keep(known, around.by):
        return _plan_row(row, known, around)
    plan = _plan_row(row, known, around.aside())
    if plan.outcome is Outcome.UNCHANGED:
        return plan
    return Plan(Outcome.REFUSED, known.id, plan.case, Batch(), (), refusal(row, known))


def _plan_row(row: ListRow, known: KnownClient | None, around: Surroundings) -> Plan:
    batch, case = Batch(), meant_case(row, known)
    whole = completed(row, known, case)
    opens = case is None and phase_of(row) is not Phase.WATCH
    watches = case is None and not opens
    manager = _manager(row, known, case, around)
    kept: Mapping[str, Any] = kept_cells(row) if watches else {}
    if known is None:
        client = create_client(row, manager if watches else NOBODY, kept, around, batch)
    else:
        client = known.id
        kept = NOTHING_KEPT if opens else kept  # from now on it is the case's
        correct_client(row, known, row.manager if watches else None, kept, around, batch)
    case_id, entry_on = None, None
    if case:
        case_id, entry_on = case.id, new_entry(row, known, case)
        correct_case(row, case, entry_on, around, batch)
    elif opens:
        case_id, entry_on = open_case(whole, known, client, manager, around, batch), row.entry_on
    EventPlan(client, known, case_id, batch, is_new=opens).plan(row, entry_on, manager.person)
    outcome = Outcome.CREATED if known is None else Outcome.UPDATED if batch.changes else Outcome.UNCHANGED
    doubtful = doubts(row, whole, around.today, has_case=not watches)
    managed = _doubts_about_manager(row, manager, opens=opens)
    contrary = against_records(row, case) if case else ()
    return Plan(outcome, client, case_id, batch, (*doubtful, *contrary, *managed))


def _manager(row: ListRow, known: KnownClient | None, case: KnownCase | None, around: Surroundings) -> Named:
    """Return who runs the case or watches the client from now on; by default whoever imports."""
    watched = known is not None and not known.cases
    values = case.values if case else known.values if known and watched else None
    now = Named(values["manager"], values["manager_listed"]) if values else NOBODY
    if row.manager:
        return around.people.change(row.manager, now) or now
    return now if case or now != NOBODY else around.importing_manager


def _doubts_about_manager(row: ListRow, manager: Named, *, opens: bool) -> Iterator[Problem]:
    """Yield a warning where a name means nobody, be it the row's or the one the client is watched under."""
    if manager.person is not None:
        return
    if name := row.manager or (manager.listed if opens else None):
        yield Problem(row.row, column("manager").name, name, "list_manager_unknown")
    elif opens:
        yield Problem(row.row, column("manager").name, "", "list_manager_missing")
