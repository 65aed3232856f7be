"""Working days around a day, and the day something began so that it is due when the demo wants it."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from fm_desktop.domain.periods import Interval, add, add_months, is_working_day, roll

LAND = "HH"
SOON = 7
CYCLE = 6
"""Months between two reviews."""
AROUND = 8


def working_day(day: date) -> date:
    """Return the day itself or the working day before it."""
    while not is_working_day(day, LAND):
        day -= timedelta(days=1)
    return day


def next_working_day(day: date) -> date:
    """Return the day itself or the working day after it."""
    return roll(day, LAND)


def due_day(today: date, days: int) -> date:
    """Return a working day about so many days from today, and as late, soon or far off as that."""
    meant = today + timedelta(days=days)
    day = working_day(meant)
    return day if days < 0 or side(day, today) == side(meant, today) else next_working_day(meant)


def begun_for(due_on: date, period: Interval, today: date) -> date:
    """Return the working day after which a period ends on a day, or as near as the calendar allows."""
    return _nearest(due_on, today, _before(due_on, period), lambda day: add(day, period))


def admitted_for(due_on: date, number: int, today: date) -> date:
    """Return the working day of an admission whose n-th review is due on a day."""
    months = CYCLE * number
    around = _before(due_on, None, months)
    return _nearest(due_on, today, around, lambda day: add_months(day, months))


def _before(due_on: date, period: Interval | None, months: int = 0) -> list[date]:
    days = period_days(period) if period else 0
    centre = add_months(due_on, -months) - timedelta(days=days)
    around = (centre + timedelta(days=n) for n in range(-AROUND, AROUND))
    return [day for day in around if is_working_day(day, LAND)]


def period_days(period: Interval) -> int:
    """Return about how many days a period has."""
    day = date(2026, 1, 1)
    return (add(day, period) - day).days


def _nearest(due_on: date, today: date, begun: Iterable[date], nominal: Callable[[date], date]) -> date:
    """Return the beginning before today whose end lies nearest to a day and on the same side of today.

    Where the calendar allows none, rather one that is not late.
    """

    def distance(day: date) -> tuple[bool, bool, int]:
        end = roll(nominal(day), LAND)
        return side(end, today) != side(due_on, today), end < today, abs((end - due_on).days)

    return min((day for day in begun if day < today), key=distance)


def side(day: date, today: date) -> int:
    """Return whether a day is late (0), today (1), soon (2) or later (3)."""
    if day <= today:
        return int(day == today)
    return 2 if day <= today + timedelta(days=SOON) else 3
