"""Reads months and days for the calendar, on the database thread."""

from datetime import date, timedelta
from typing import NamedTuple

from fm_desktop.domain.periods import holiday_name
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.due import DueLine, counts_by_day, due_rows
from fm_desktop.storage.queries.month import APPOINTMENT, DayCount
from fm_desktop.storage.queries.people import PersonRow, case_managers, office
from fm_desktop.storage.queries.talks import AppointmentRow, appointments


class Wanted(NamedTuple):
    """What of a month is to be shown."""

    manager: Id | None
    dues: frozenset[str]
    state: str | None


class OneDay(NamedTuple):
    """What a single day holds."""

    day: date
    talks: list[AppointmentRow]
    due: list[DueLine]


def read_month(wanted: Wanted, first: date, last: date, today: date) -> list[DayCount]:
    """Return the counts of the days shown, as far as they are wanted."""
    counts = counts_by_day(wanted.manager, first, last, today, office().soon_days)
    return [counted for counted in counts if _fits(counted.due, counted.state, wanted)]


def read_one_day(wanted: Wanted, day: date, today: date) -> OneDay:
    """Return the appointments and due items of a day, as far as they are wanted."""
    talks = appointments(wanted.manager, day, day) if _fits(APPOINTMENT, APPOINTMENT, wanted) else []
    due = due_rows(wanted.manager, day, day, today)
    return OneDay(day, talks, [line for line in due if _fits(line.due, line.state, wanted)])


def read_holidays(first: date, last: date) -> dict[date, str]:
    """Return the holidays of the office's Land between two days."""
    land = office().land
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return {day: name for day in days if (name := holiday_name(day, land)) is not None}


def read_managers() -> list[PersonRow]:
    """Return the case managers to choose from."""
    return case_managers()


def _fits(due: str, state: str, wanted: Wanted) -> bool:
    return due in wanted.dues and wanted.state in (None, state)
