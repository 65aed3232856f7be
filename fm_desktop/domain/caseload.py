"""How many clients a case manager carries, against the key of 1:75 (HA 3.1, 8)."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from fm_desktop.domain.lifecycle import MAIN_RESPONSIBILITY, Phase
from fm_desktop.domain.periods import add_days, add_months


class Level(StrEnum):
    """How a load stands to the key."""

    LOW = "low"
    STEADY = "steady"
    OVER = "over"


class Load(NamedTuple):
    """The load of one case manager; accompanying care and aftercare stand beside it, not in it."""

    main: int
    accompanying: int
    aftercare: int
    key: int
    low_percent: int

    @property
    def percent(self) -> int:
        """Return the load in per cent of the key, rounded half up."""
        return (200 * self.main + self.key) // (2 * self.key)

    @property
    def level(self) -> Level:
        """Return whether the load is low, steady or over the key.

        Source: HA 8; the lower mark is a house rule.
        """
        if self.main > self.key:
            return Level.OVER
        return Level.LOW if 100 * self.main < self.low_percent * self.key else Level.STEADY


def load(phases: Iterable[Phase], key: int, low_percent: int) -> Load:
    """Return the load from the states of the open cases, one per person. Source: HA 8."""
    phases = list(phases)
    return Load(
        main=sum(phase in MAIN_RESPONSIBILITY for phase in phases),
        accompanying=phases.count(Phase.ACCOMPANYING),
        aftercare=phases.count(Phase.AFTERCARE),
        key=key,
        low_percent=low_percent,
    )


class Span(NamedTuple):
    """The days a case was in main responsibility; `end` is the first day it no longer was."""

    start: date
    end: date | None


def by_month(spans: Iterable[Span], first: date, months: int) -> list[tuple[date, int]]:
    """Return each month's last day and how many cases were in main responsibility then."""
    spans = list(spans)
    ends = [add_days(add_months(first.replace(day=1), n + 1), -1) for n in range(months)]
    return [(day, sum(s.start <= day and (s.end is None or day < s.end) for s in spans)) for day in ends]
