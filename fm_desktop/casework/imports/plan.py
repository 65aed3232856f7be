"""What a row of the list changes in the file; nothing is written here."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from fm_desktop.casework.imports.columns import column
from fm_desktop.casework.imports.faults import Problem
from fm_desktop.casework.imports.known import KnownCase, KnownClient
from fm_desktop.casework.imports.list_row import ListRow, phase_of
from fm_desktop.casework.imports.people import Named
from fm_desktop.casework.imports.planned_case import correct_case, meant_case, open_case
from fm_desktop.casework.imports.planned_client import correct_client, create_client
from fm_desktop.casework.imports.planned_events import EventPlan, new_entry
from fm_desktop.casework.imports.surroundings import Surroundings
from fm_desktop.casework.imports.texts import shown
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id

NOBODY = Named(None, None)


class Outcome(StrEnum):
    """What becomes of a row."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class Plan(NamedTuple):
    """What a row changes, and what is to be said about it."""

    outcome: Outcome
    client: Id
    case: Id | None
    batch: Batch
    warnings: tuple[Problem, ...]


def plan_row(row: ListRow, known: KnownClient | None, around: Surroundings) -> Plan:
    """Return what a row changes of what is known of its client."""
    batch, case = Batch(), meant_case(row, known)
    opens = case is None and phase_of(row) is not Phase.WATCH
    watches = case is None and not opens
    manager = _manager(row, known, case, around)
    if known is None:
        client = create_client(row, manager if watches else NOBODY, around, batch)
    else:
        client = known.id
        correct_client(row, known, row.manager if watches else None, around, batch)
    case_id, entry_on = None, None
    if case:
        case_id, entry_on = case.id, new_entry(row, known, case)
        correct_case(row, case, entry_on, around, batch)
    elif opens:
        case_id, entry_on = open_case(row, known, client, manager, around, batch), row.entry_on
    EventPlan(client, known, case_id, batch, is_new=opens).plan(row, entry_on, manager.person)
    outcome = Outcome.CREATED if known is None else Outcome.UPDATED if batch.changes else Outcome.UNCHANGED
    warnings = tuple(_warnings(row, known, manager, has_case=case_id is not None))
    return Plan(outcome, client, case_id, batch, warnings)


def _manager(row: ListRow, known: KnownClient | None, case: KnownCase | None, around: Surroundings) -> Named:
    """Return who runs the case or watches the client from now on; by default whoever imports."""
    values = case.values if case else known.values if known else None
    now = Named(values["manager"], values["manager_listed"]) if values else NOBODY
    if row.manager:
        return around.people.change(row.manager, now) or now
    return now if case or now != NOBODY else around.importing_manager


def _warnings(
    row: ListRow, known: KnownClient | None, manager: Named, *, has_case: bool
) -> Iterator[Problem]:
    if row.manager and manager.person is None:
        yield Problem(row.row, column("manager").name, row.manager, "list_manager_unknown")
    if row.agh_decided_on and not row.agh_from and not (known and known.aghs):
        details = {"other": column("agh_from").name}
        written = shown(row.agh_decided_on)
        yield Problem(row.row, column("agh_decided_on").name, written, "list_without_effect", details)
    if has_case:
        return
    if row.criteria:
        yield Problem(row.row, column("criteria").name, ", ".join(row.criteria), "list_without_case")
    if row.last_review:
        yield Problem(row.row, column("last_review").name, shown(row.last_review), "list_without_case")
