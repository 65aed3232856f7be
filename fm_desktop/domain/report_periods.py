"""The time a report is about, and the months it falls into."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.periods import add_days, add_months

MOST_MONTHS = 120
"""A report about more than ten years is refused: nobody reads that many months one by one."""


class Period(NamedTuple):
    """Days of which both the first and the last count."""

    first: date
    last: date

    def holds(self, day: date | None) -> bool:
        """Tell whether a day lies within."""
        return day is not None and self.first <= day <= self.last

    def months(self) -> list["Period"]:
        """Return the months it touches, the first and the last one cut to its days."""
        found, month = [], self.first.replace(day=1)
        while month <= self.last:
            following = add_months(month, 1)
            found.append(Period(max(self.first, month), min(self.last, add_days(following, -1))))
            month = following
        return found


def month_of(day: date) -> Period:
    """Return the month of a day."""
    return _of(day, 1, day.month)


def quarter_of(day: date) -> Period:
    """Return the quarter of a day."""
    return _of(day, 3, day.month - (day.month - 1) % 3)


def year_of(day: date) -> Period:
    """Return the year of a day."""
    return _of(day, 12, 1)


def against_period(period: Period) -> str | None:
    """Return the key of what speaks against a period, if anything does."""
    if period.last < period.first:
        return "period_backwards"
    limit = add_months(period.first.replace(day=1), MOST_MONTHS)
    return "period_too_long" if period.last >= limit else None


def _of(day: date, months: int, month: int) -> Period:
    first = date(day.year, month, 1)
    return Period(first, add_days(add_months(first, months), -1))
