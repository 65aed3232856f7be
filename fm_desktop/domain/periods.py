"""Adding periods to dates, and the working days of a Land (§§ 187, 188, 193 BGB, § 26 SGB X)."""

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum
from functools import cache
from typing import NamedTuple

LANDS = {
    "BW": "Baden-Württemberg",
    "BY": "Bayern",
    "BE": "Berlin",
    "BB": "Brandenburg",
    "HB": "Bremen",
    "HH": "Hamburg",
    "HE": "Hessen",
    "MV": "Mecklenburg-Vorpommern",
    "NI": "Niedersachsen",
    "NW": "Nordrhein-Westfalen",
    "RP": "Rheinland-Pfalz",
    "SL": "Saarland",
    "SN": "Sachsen",
    "ST": "Sachsen-Anhalt",
    "SH": "Schleswig-Holstein",
    "TH": "Thüringen",
}


class Unit(StrEnum):
    """What a period is counted in."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Interval(NamedTuple):
    """A period such as two weeks or one month."""

    amount: int
    unit: Unit


ONE_MONTH = Interval(1, Unit.MONTHS)


def add_months(start: date, months: int) -> date:
    """Return the same day of the month `months` later, or that month's last day where there is none.

    Nothing lies behind the calendar's end: the result stops at 31.12.9999.
    Source: § 188 (2), (3) BGB; the day of the event does not count, § 187 (1).
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def add_days(start: date, days: int) -> date:
    """Return the date `days` later, at most 31.12.9999."""
    return start + timedelta(days=min(days, (date.max - start).days))


def add(start: date, period: Interval) -> date:
    """Return the nominal end of a period that follows the event on `start`. Source: §§ 187, 188 BGB."""
    match period.unit:
        case Unit.DAYS:
            return add_days(start, period.amount)
        case Unit.WEEKS:
            return add_days(start, 7 * period.amount)
        case Unit.MONTHS:
            return add_months(start, period.amount)
        case Unit.YEARS:
            return add_months(start, 12 * period.amount)


@cache
def holidays_of(land: str, year: int) -> dict[date, str]:
    """Return the public holidays of a Land in a year, with their German names."""
    import holidays  # late: it costs start-up time, and stored due dates do not need it

    return dict(holidays.country_holidays("DE", subdiv=land, years=year, language="de"))


def holiday_name(day: date, land: str) -> str | None:
    """Return the name of the public holiday on a day in a Land, if it is one."""
    return holidays_of(land, day.year).get(day)


def is_working_day(day: date, land: str) -> bool:
    """Tell whether a day is neither a Saturday, a Sunday nor a public holiday of the Land."""
    return day.weekday() < 5 and holiday_name(day, land) is None


def roll(day: date, land: str) -> date:
    """Return the day itself or, where a period cannot end on it, the next working day.

    Source: § 193 BGB, § 26 (3) SGB X.
    """
    while not is_working_day(day, land) and day < date.max:
        day += timedelta(days=1)
    return day
