"""Which date of a case may not lie before which (HA 4.3–4.12)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from fm_desktop.domain.lifecycle import CLOSED, Phase

ORDER = (
    Phase.MARKED,
    Phase.DISCUSSION,
    Phase.ASSIGNED,
    Phase.ACCOMPANYING,
    Phase.CLARIFICATION,
    Phase.STEERING,
    Phase.AFTERCARE,
)
"""The way of a case; its ends come after all of them."""


class Bounds(NamedTuple):
    """Between which days something may lie, both included; None is no bound."""

    earliest: date | None
    latest: date | None


def newest_step(days: Mapping[Phase, date]) -> date | None:
    """Return the day of the newest step: the next one lies there or later."""
    return max(days.values(), default=None)


def bounds(phase: Phase, days: Mapping[Phase, date]) -> Bounds:
    """Return between which days the step into a state lies, with the days of the other steps as they are."""
    before = [day for other, day in days.items() if _rank(other) < _rank(phase)]
    after = [day for other, day in days.items() if _rank(other) > _rank(phase)]
    return Bounds(max(before, default=None), min(after, default=None))


def last_before_end(days: Mapping[Phase, date]) -> Phase | None:
    """Return the state a case was in before it was closed, as far as its steps are known."""
    return max((phase for phase in days if phase not in CLOSED), key=_rank, default=None)


def still_holds(phase: Phase, now: Phase) -> bool:
    """Tell whether a step once taken holds for a case that is in a state now, or was taken back since."""
    return phase == now or (phase not in CLOSED and _rank(phase) < _rank(now))


def by_order(phases: Iterable[Phase]) -> list[Phase]:
    """Return states in the order in which a case passes them."""
    return sorted(phases, key=_rank)


def _rank(phase: Phase) -> int:
    return len(ORDER) if phase in CLOSED else ORDER.index(phase)
