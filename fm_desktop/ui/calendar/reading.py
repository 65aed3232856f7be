"""Reads months and days for the calendar, on the database thread."""

from datetime import date, timedelta
from typing import NamedTuple

from fm_desktop.domain.periods import holiday_name
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.due import DueLine, counts_by_day, due_rows
from fm_desktop.storage.queries.month import APPOINTMENT, DayCount
from fm_desktop.storage.queries.people import office
from fm_desktop.storage.queries.talks import AppointmentRow, appointments
from fm_desktop.ui.today.reading import MOST


class Wanted(NamedTuple):
    """What of a month is to be shown."""

    manager: Id | None
    dues: frozenset[str]
    state: str | None

    def fits(self, due: str, state: str) -> bool:
        """Tell whether an item of a kind in a state is to be shown."""
        return due in self.dues and self.state in (None, state)


class OneDay(NamedTuple):
    """What a single day holds; of very much the first rows, and how many there are."""

    day: date
    talks: list[AppointmentRow]
    due: list[DueLine]
    talks_total: int
    due_total: int


def read_month(wanted: Wanted, first: date, last: date, today: date) -> list[DayCount]:
    """Return the counts of the days shown, as far as they are wanted."""
    counts = counts_by_day(wanted.manager, first, last, today, office().soon_days)
    return [counted for counted in counts if wanted.fits(counted.due, counted.state)]


def read_one_day(wanted: Wanted, day: date, today: date) -> OneDay:
    """Return the appointments and due items of a day, as far as they are wanted."""
    talks = appointments(wanted.manager, day, day) if wanted.fits(APPOINTMENT, APPOINTMENT) else []
    due = [line for line in due_rows(wanted.manager, day, day, today) if wanted.fits(line.due, line.state)]
    return OneDay(day, talks[:MOST], due[:MOST], len(talks), len(due))


def read_holidays(first: date, last: date) -> dict[date, str]:
    """Return the holidays of the office's Land between two days."""
    land = office().land
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return {day: name for day in days if (name := holiday_name(day, land)) is not None}
