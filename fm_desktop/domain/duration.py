"""The maximum duration of main responsibility, and how work opportunities move it (HA 4.11, 4.2)."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from fm_desktop.domain.facts import Agh
from fm_desktop.domain.periods import Interval, add

ONE_DAY = timedelta(days=1)


class Limit(NamedTuple):
    """The last day of main responsibility; None where an open-ended work opportunity suspends it."""

    regular: date
    day: date | None

    @property
    def open_ended(self) -> bool:
        """Tell whether an open-ended work opportunity keeps the limit open."""
        return self.day is None


def limit(admitted_on: date, period: Interval, aghs: Iterable[Agh]) -> Limit:
    """Return until when main responsibility may last.

    A work opportunity that runs on the regular last day carries the limit to its own last day, and so does
    every further one that begins at the latest on the day after the limit reached and ends later.
    Source: HA 4.11, 4.2.
    """
    regular = add(admitted_on, period)
    aghs = [agh for agh in aghs if agh.last is None or agh.first <= agh.last]
    running = [agh for agh in aghs if agh.runs_on(regular)]
    reached = regular
    while running:
        if any(agh.last is None for agh in running):
            return Limit(regular, None)
        reached = max(agh.last for agh in running if agh.last is not None)
        running = [agh for agh in aghs if _carries_on(agh, reached)]
    return Limit(regular, reached)


def _carries_on(agh: Agh, reached: date) -> bool:
    follows = agh.first <= reached or agh.first - ONE_DAY == reached
    return follows and (agh.last is None or agh.last > reached)
