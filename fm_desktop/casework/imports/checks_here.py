"""What a row says against something that was recorded here and has no column of its own."""

from collections.abc import Iterator
from datetime import date

from fm_desktop.casework.imports.columns import column
from fm_desktop.casework.imports.faults import Problem
from fm_desktop.casework.imports.known import KnownCase
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.casework.imports.stored_row import FIELDS
from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.domain.order_of_dates import Bounds, bounds

_STEPS = {
    "referred_on": Phase.MARKED,
    "assigned_on": Phase.ASSIGNED,
    "main_since": Phase.CLARIFICATION,
    "decided_on": Phase.STEERING,
    "aftercare_until": Phase.ENDED,
    "ended_on": Phase.ENDED,
}
_WITHOUT_COLUMN = (Phase.DISCUSSION, Phase.ACCOMPANYING, Phase.AFTERCARE)


def against_records(row: ListRow, case: KnownCase) -> Iterator[Problem]:
    """Yield a warning for every day that is news and does not fit what was recorded here."""
    for name, step in _STEPS.items():
        day = getattr(row, name)
        if day is None or day == case.values[FIELDS[name]]:
            continue
        possible = _between(case, name, step)
        if possible.earliest is not None and day < possible.earliest:
            yield _warning(row, name, "list_before_record", possible.earliest)
        if possible.latest is not None and day > possible.latest:
            yield _warning(row, name, "list_after_record", possible.latest)


def _between(case: KnownCase, name: str, step: Phase) -> Bounds:
    """Return between which days a step lies, as far as that was recorded here."""
    now = Phase(case.values["phase"])
    holding = case.steps.holding(now)
    possible = bounds(step, {each: day for each, day in holding.items() if each in _WITHOUT_COLUMN})
    rests_on = {Phase.CLARIFICATION: case.steps.officer_on, Phase.STEERING: case.steps.explained_on}
    receipt = case.values["receipt_on"] if name == "ended_on" and now in CLOSED else None
    known = [day for day in (possible.earliest, rests_on.get(step)) if day is not None]
    return Bounds(max(known, default=None), receipt or possible.latest)


def _warning(row: ListRow, name: str, sentence: str, day: date) -> Problem:
    return Problem(row.row, column(name).name, row.texts.get(name, ""), sentence, {"day": day})
