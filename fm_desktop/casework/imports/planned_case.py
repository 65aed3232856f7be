"""What a row says of a case: which one it means, its dates, its state, who runs it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from fm_desktop.casework.imports.known import KnownCase, KnownClient
from fm_desktop.casework.imports.list_row import ListRow, phase_of
from fm_desktop.casework.imports.people import Named
from fm_desktop.casework.imports.planned_client import differing
from fm_desktop.casework.imports.planned_steps import correct_ending, note_step, note_steps
from fm_desktop.casework.imports.reasons import reason_key
from fm_desktop.casework.imports.stored_row import FIELDS, case_fields
from fm_desktop.casework.imports.surroundings import Surroundings
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Criterion

_STARTS = ("referred_on", "assigned_on", "main_since")


def meant_case(row: ListRow, known: KnownClient | None) -> KnownCase | None:
    """Return the case a row means: the open one, else the newest; none where it is about a new case.

    It is about a new one where referral, assignment or admission lie after the last end and are news.
    """
    case = known.newest_case if known else None
    if known is None or case is None or case.is_open:
        return case
    ends = [each.values["ended_on"] for each in known.cases if each.values["ended_on"]]
    after = [name for name in _STARTS if (day := getattr(row, name)) and ends and day > max(ends)]
    news = [name for name in after if getattr(row, name) != case.values[name]]
    return case if not news or _tells_its_end(row, case, after, news) else None


def _tells_its_end(row: ListRow, case: KnownCase, after: Sequence[str], news: Sequence[str]) -> bool:
    """Tell whether a row is about a case that ended although some of its days lie after that end.

    A list may hold an end before the beginning. The row either puts the end right of a case that begins on
    the very day the row says, or names that very end and only adds to what is known.
    """
    if row.ended_on is None:
        return False
    only_adds = all(case.values[name] is None for name in news)
    return len(news) < len(after) or (row.ended_on == case.values["ended_on"] and only_adds)


def open_case(
    row: ListRow, known: KnownClient | None, client: Id, manager: Named, around: Surroundings, batch: Batch
) -> Id:
    """Plan a new case with all its states and criteria, and return it."""
    cells = _cells(row)
    if row.entry_on:
        cells["entry_held_on"] = row.entry_on
    case = batch.create(
        Case,
        client=client,
        number=around.next_case_number(),
        phase=str(phase_of(row)),
        manager=manager.person,
        manager_listed=manager.listed,
        opened_seq=known.cases[-1].values["opened_seq"] + 1 if known and known.cases else 1,
        **cells,
    )
    for phase, day in states_of(row, around.today).items():
        note_step(batch, case, phase, day, around)
    for criterion in row.criteria or ():
        batch.create(Criterion, case=case, criterion=criterion, from_list=True)
    return case


def correct_case(
    row: ListRow, case: KnownCase, entry_on: date | None, around: Surroundings, batch: Batch
) -> None:
    """Plan what differs of a case, with an entry in its history for every state whose day is another.

    `entry_on` is the day of an entry consultation nobody knew of.
    """
    before = _as_row(row, case.values)
    told = {
        name: day
        for name, field in FIELDS.items()
        if (day := getattr(row, name)) is not None and day != case.values[field]
    }
    after = replace(before, **told, entry_on=entry_on or before.entry_on)
    cells = differing(case.values, _cells(row) | _manager(row, case, around))
    if entry_on:
        cells["entry_held_on"] = entry_on
    if phase_of(after) != phase_of(before):
        cells["phase"] = str(phase_of(after))
    if "interval_amount" in cells or "interval_unit" in cells:
        cells["interval_reason"] = None  # it was given for another one
    batch.update(Case, case.id, case.values, cells)
    steps = states_of(before, around.today), states_of(after, around.today)
    note_steps(case, *steps, phase_of(after), around, batch)
    correct_ending(case, cells, batch)
    _correct_criteria(row, case, batch)


def _manager(row: ListRow, case: KnownCase, around: Surroundings) -> dict[str, Any]:
    if row.manager is None:
        return {}
    now = Named(case.values["manager"], case.values["manager_listed"])
    changed = around.people.change(row.manager, now)
    return {"manager": changed.person, "manager_listed": changed.listed} if changed else {}


def _correct_criteria(row: ListRow, case: KnownCase, batch: Batch) -> None:
    """Plan criteria the list has anew; those it no longer has do not hold, unless a person judged them."""
    if row.criteria is None:
        return
    known = {each.criterion: each for each in case.criteria}
    for criterion in row.criteria:
        if criterion not in known:
            batch.create(Criterion, case=case.id, criterion=criterion, from_list=True)
    for criterion, each in known.items():
        if each.from_list:
            met = criterion in row.criteria
            batch.update(Criterion, each.id, {"met": each.met}, {"met": met})


def states_of(row: ListRow, today: date) -> dict[Phase, date]:
    """Return the states a row speaks of with the day of each, in the order in which they are passed."""
    steps = {
        Phase.MARKED: row.referred_on or row.entry_on,
        Phase.ASSIGNED: row.assigned_on,
        Phase.ACCOMPANYING: row.assigned_on if row.accompanying and not row.main_since else None,
        Phase.CLARIFICATION: row.main_since,
        Phase.STEERING: row.decided_on if row.main_since else None,
    }
    if row.aftercare_until:
        known = [day for day in steps.values() if day]
        steps[Phase.AFTERCARE] = max(known, default=min(today, row.aftercare_until))
    steps[Phase.ENDED] = row.ended_on
    return {phase: day for phase, day in steps.items() if day}


def _cells(row: ListRow) -> dict[str, Any]:
    """Return what a row says of the case's own fields."""
    cells = {field: getattr(row, name) for name, field in FIELDS.items() if getattr(row, name) is not None}
    if row.interval:
        cells |= {"interval_amount": row.interval.amount, "interval_unit": str(row.interval.unit)}
    if row.end_reason:
        cells["end_reason"] = reason_key(row.end_reason)
    return cells


def _as_row(row: ListRow, values: Mapping[str, Any]) -> ListRow:
    """Return a stored case as a list would have it, as far as its state rests on it."""
    stored = case_fields(values) | {"entry_on": values["entry_held_on"]}
    return ListRow(row.row, row.customer_number, row.family_name, row.given_name, **stored)
