"""How long a case was in whose care, and how long that was (HA 3.1, 4.6, 4.11, 4.12)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from fm_desktop.domain.periods import add_months

DAYS_OF_MONTH = 30.4375
"""The mean length of a month, for shares of one."""


class Charge(NamedTuple):
    """Who had a case until it went over to somebody else, on the day it did."""

    manager: bytes | None
    until: date


class Course(NamedTuple):
    """The days of one case on which reports rest."""

    id: bytes
    client: bytes
    phase: str
    manager: bytes | None
    """Who runs it now, or ran it last."""
    referred_on: date | None = None
    assigned_on: date | None = None
    entry_held_on: date | None = None
    accompanying_since: date | None = None
    main_since: date | None = None
    decided_on: date | None = None
    aftercare_since: date | None = None
    ended_on: date | None = None
    end_reason: str | None = None
    admitted_on: date | None = None
    """The switch to main responsibility; of accompanying care the assignment (HA 4.6)."""
    before: Sequence[Charge] = ()
    """Who had it before, in order."""

    @property
    def left_on(self) -> date | None:
        """Return the first day it was no longer in care: aftercare began, or it ended."""
        return min(filter(None, (self.aftercare_since, self.ended_on)), default=None)

    @property
    def cared_since(self) -> date | None:
        """Return when care began, accompanying or in main responsibility."""
        return min(filter(None, (self.accompanying_since, self.main_since)), default=None)

    @property
    def begun_on(self) -> date | None:
        """Return the day whose rules hold for the case."""
        return self.referred_on or self.assigned_on or self.main_since

    def manager_on(self, day: date) -> bytes | None:
        """Return who had the case on a day, as far as its handovers tell."""
        return next((each.manager for each in self.before if day < each.until), self.manager)

    def in_main(self, day: date) -> bool:
        """Tell whether it was in main responsibility on a day."""
        return _within(day, self.main_since, self.left_on)

    def accompanied(self, day: date) -> bool:
        """Tell whether it was in accompanying care on a day."""
        later = [self.main_since, self.left_on]
        return _within(day, self.accompanying_since, min(filter(None, later), default=None))

    def in_aftercare(self, day: date) -> bool:
        """Tell whether it was in aftercare on a day."""
        return _within(day, self.aftercare_since, self.ended_on)

    def in_care(self, day: date) -> bool:
        """Tell whether it was in main responsibility or accompanying care on a day."""
        return self.in_main(day) or self.accompanied(day)


def months_between(start: date, end: date) -> float:
    """Return how long a stay was in months, to one place."""
    return round((end - start).days / DAYS_OF_MONTH, 1)


def band_of(start: date, end: date, limits: Sequence[int]) -> int:
    """Return in which band a stay lies: how many of the limits, in months, it has reached."""
    return sum(end >= add_months(start, limit) for limit in limits)


def _within(day: date, start: date | None, end: date | None) -> bool:
    return start is not None and start <= day and (end is None or day < end)
