"""The steps a row corrects or adds, and what was recorded here along with them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from fm_desktop.casework.endings import END
from fm_desktop.casework.imports.known import KnownCase
from fm_desktop.casework.imports.reasons import is_key
from fm_desktop.casework.imports.surroundings import Surroundings
from fm_desktop.casework.steps import OWED_OF
from fm_desktop.domain.ending import OTHER, Onward
from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, CaseState, Ending, EndingReason

Days = Mapping[Phase, date]
DERIVED = frozenset({Phase.ACCOMPANYING, Phase.AFTERCARE})
"""Steps for whose day a list has no column."""


def note_steps(
    case: KnownCase, before: Days, after: Days, phase: Phase, around: Surroundings, batch: Batch
) -> None:
    """Plan an entry in the history for every step whose day is another, and for a state that was left.

    `before` and `after` are what the list has for each step, `phase` is the state reached. A day that only
    follows from others gives way to the one recorded here.
    """
    now = Phase(case.values["phase"])
    taken = case.steps.holding(now)
    for step, day in after.items():
        known = before.get(step)
        if known == day or (step in DERIVED and known and step in taken):
            continue
        began = max([day, *taken.values()]) if step is Phase.AFTERCARE else day
        note_step(batch, case.id, now if step in CLOSED and now in CLOSED else step, began, around)
        _move_owed(case, step, known, day, batch)
    if phase not in CLOSED and phase in before and phase in after and _is_left(now, phase, before):
        note_step(batch, case.id, phase, after[phase], around)


def _is_left(now: Phase, phase: Phase, before: Days) -> bool:
    """Tell whether a case comes back from its state to one it has passed."""
    return now in before and list(before).index(phase) < list(before).index(now)


def note_step(batch: Batch, case: Id, phase: Phase, day: date, around: Surroundings) -> None:
    """Plan one entry in the history of a case."""
    batch.create(
        CaseState,
        case=case,
        phase=str(phase),
        day=day,
        author=around.by.person_id,
        from_list=True,
        recorded_at=around.now,
    )


def correct_ending(case: KnownCase, cells: Mapping[str, Any], batch: Batch) -> None:
    """Let what was recorded here of an end say the same as the row: its day, and the reason beside others."""
    ending = case.steps.ending
    told = {name: cells[name] for name in ("ended_on", "end_reason") if cells.get(name)}
    if ending is None or not told or not (case.values["ended_on"] or "ended_on" in told):
        return
    values: dict[str, Any] = {"day": told.get("ended_on", ending.day)}
    if ending.onward == Onward.AFTERCARE:  # which is over now
        values["onward"] = str(Onward.NONE)
    batch.update(Ending, ending.id, ending._asdict(), values)
    if reason := told.get("end_reason"):
        key, text = (reason, "") if is_key(reason) else (OTHER, reason)
        if key not in case.steps.reasons:
            batch.create(EndingReason, ending=ending.id, reason=key, text=text)


def _move_owed(case: KnownCase, step: Phase, known: date | None, day: date, batch: Batch) -> None:
    """Let what VerBIS still lacks of a step have the step's day. Source: HA 5."""
    kind = END if step in CLOSED else OWED_OF.get(step)
    for owed in case.steps.owed:
        if owed.kind == kind and owed.day == known:
            batch.update(CarryOver, owed.id, owed._asdict(), {"day": day})
