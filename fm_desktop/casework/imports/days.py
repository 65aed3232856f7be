"""Dates as people and spreadsheets write them; nothing is guessed."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from fm_desktop.casework.imports.faults import CellFaultError, Doubtful
from fm_desktop.casework.imports.raw import EPOCH_1900, Cell
from fm_desktop.casework.imports.texts import packed
from fm_desktop.domain.identity import age

EARLIEST = date(1900, 1, 1)
_PIVOT = 70
_PHANTOM = 60
"""What the 1900 system takes for the 29.02.1900."""
_YEARS_ALONE = range(1900, 2100)
_FIRST_SERIAL = 10_000
_YOUNGEST = 15
_LAST_SERIAL = 99_999
"""In the year 2173; what is greater is a date typed without dots."""

_CLOCK = r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2})(?::[0-9]{2}(?:\.[0-9]+)?)?(?: ?Uhr)?| ?Uhr)"
_TIME = rf"(?:[ T,]+(?:um )?{_CLOCK})?"
_GERMAN = re.compile(
    rf"(?P<day>[0-9]{{1,2}})\. ?(?P<month>[0-9]{{1,2}})\. ?(?P<year>[0-9]{{4}}|[0-9]{{2}}){_TIME}",
    re.IGNORECASE,
)
_ISO = re.compile(
    rf"(?P<year>[0-9]{{4}})-(?P<month>[0-9]{{1,2}})-(?P<day>[0-9]{{1,2}}){_TIME}", re.IGNORECASE
)
_SERIAL = re.compile(r"[1-9][0-9]{4}(?:[.,][0-9]+)?")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell's meaning may rest on: today, and the day from which serial numbers count."""

    today: date
    epoch: date = EPOCH_1900


class Moment(NamedTuple):
    """A day, with or without a time."""

    day: date
    at: time | None = None


class _Read(NamedTuple):
    """A moment, and whether its century was left out."""

    moment: datetime
    timed: bool
    short: bool = False


def day(cell: Cell, reading: Reading) -> date:
    """Return the date in a cell; a time beside it is dropped."""
    _refuse_small_number(cell)
    return _not_too_early(_read(cell, reading).moment.date())


def moment(cell: Cell, reading: Reading) -> Moment:
    """Return the date in a cell with the time, if there is one."""
    _refuse_small_number(cell)
    found = _read(cell, reading)
    rounded = (found.moment + timedelta(seconds=30)).replace(second=0, microsecond=0)
    chosen = rounded if found.timed else found.moment
    return Moment(_not_too_early(chosen.date()), chosen.time() if found.timed else None)


def birth_date(cell: Cell, reading: Reading) -> date | Doubtful:
    """Return a birth date: never in the future, and a client is 15 or older.

    What would make the client younger belongs to the century before, with a warning.
    """
    found = _read(cell, reading)
    born = found.moment.date()
    if found.short and born > reading.today:
        born = _century_before(born)
    if born > reading.today:
        raise CellFaultError("list_birth_in_future")
    if age(born, reading.today) < _YOUNGEST:
        earlier = _not_too_early(_century_before(born))
        return Doubtful(earlier, "list_birth_century", {"read": born, "taken": earlier})
    return _not_too_early(born)


def _refuse_small_number(cell: Cell) -> None:
    """Refuse a number that would be a day before 1927: it is a count or half a date."""
    if isinstance(cell, int | float) and cell < _FIRST_SERIAL:
        raise CellFaultError("list_day_unreadable")


def _not_too_early(found: date) -> date:
    if found < EARLIEST:
        raise CellFaultError("list_day_too_early")
    return found


def _century_before(found: date) -> date:
    try:
        return found.replace(year=found.year - 100)
    except ValueError as error:  # 29.02.2000, and 1900 was no leap year
        raise CellFaultError("list_day_unreadable") from error


def _read(cell: Cell, reading: Reading) -> _Read:
    match cell:
        case bool() | time() | timedelta():
            raise CellFaultError("list_day_unreadable")
        case datetime():
            return _Read(cell.replace(tzinfo=None), cell.time() != time())
        case date():
            return _Read(datetime.combine(cell, time()), timed=False)
        case int() | float():
            return _from_serial(cell, reading)
    return _from_text(packed(cell), reading)


def _from_text(text: str, reading: Reading) -> _Read:
    if _SERIAL.fullmatch(text):
        return _from_serial(float(text.replace(",", ".")), reading)
    found = _GERMAN.fullmatch(text) or _ISO.fullmatch(text)
    if not found:
        raise CellFaultError("list_day_unreadable")
    year, short = int(found["year"]), len(found["year"]) == 2
    if short:
        year += 1900 if year >= _PIVOT else 2000
    hour, minute = found["hour"], found["minute"]
    try:
        read = datetime(year, int(found["month"]), int(found["day"]), int(hour or 0), int(minute or 0))
    except ValueError as error:
        raise CellFaultError("list_day_impossible") from error
    return _Read(read, _says_time(found), short)


def _says_time(found: re.Match[str]) -> bool:
    """Tell whether a time is meant: programs put 00:00:00 behind every date."""
    return found["hour"] is not None and (int(found["hour"]), int(found["minute"] or 0)) != (0, 0)


def _from_serial(number: float, reading: Reading) -> _Read:
    """Return the day a spreadsheet counts as a number.

    The 1900 system knows a 29.02.1900 that never was; a bare year is no date.
    """
    if not 1 <= number <= _LAST_SERIAL or number in _YEARS_ALONE:
        raise CellFaultError("list_day_unreadable")
    whole, in_1900 = int(number), reading.epoch == EPOCH_1900
    if in_1900 and whole == _PHANTOM:
        raise CellFaultError("list_day_impossible")
    start = datetime.combine(reading.epoch, time()) + timedelta(days=in_1900 and whole < _PHANTOM)
    fraction = number - whole
    return _Read(start + timedelta(days=whole, seconds=round(fraction * 86400)), fraction != 0)
