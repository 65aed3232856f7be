"""Dates as a person types them: `31.3.`, `fr`, `+2w`, `morgen`, `mo 9:30`; German and English alike."""

import re
from datetime import date, time, timedelta
from typing import Literal, NamedTuple

from fm_desktop.domain.periods import add_months

Prefer = Literal["future", "past"]


class Moment(NamedTuple):
    """A day and, where one was typed, the time."""

    day: date
    at: time | None = None


_DAYS_AWAY = {
    "heute": 0, "today": 0,
    "morgen": 1, "tomorrow": 1,
    "übermorgen": 2, "uebermorgen": 2,
    "gestern": -1, "yesterday": -1,
    "vorgestern": -2,
}  # fmt: skip

_WEEKDAYS = (
    ("mo", "montag", "mon", "monday"),
    ("di", "dienstag", "tue", "tuesday"),
    ("mi", "mittwoch", "wed", "wednesday"),
    ("do", "donnerstag", "thu", "thursday"),
    ("fr", "freitag", "fri", "friday"),
    ("sa", "samstag", "sonnabend", "sat", "saturday"),
    ("so", "sonntag", "sun", "sunday"),
)
_WEEKDAY = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}

_MONTHS = (
    ("jan", "jän"), ("feb",), ("mär", "mar", "mrz", "maer"), ("apr",), ("mai", "may"), ("jun",),
    ("jul",), ("aug",), ("sep",), ("okt", "oct"), ("nov",), ("dez", "dec"),
)  # fmt: skip
_MONTH = {start: number for number, starts in enumerate(_MONTHS, 1) for start in starts}

_UNITS = {
    "t": "days", "d": "days", "tag": "days", "tage": "days", "tagen": "days", "day": "days", "days": "days",
    "w": "weeks", "woche": "weeks", "wochen": "weeks", "week": "weeks", "weeks": "weeks",
    "m": "months", "monat": "months", "monate": "months", "monaten": "months",
    "month": "months", "months": "months",
    "j": "years", "y": "years", "jahr": "years", "jahre": "years", "jahren": "years",
    "year": "years", "years": "years",
}  # fmt: skip

_NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})?)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAMED = re.compile(r"(\d{1,2})\.? ([a-zäöü]{3,})\.?(?: (\d{4}))?")
_DAY_ONLY = re.compile(r"(\d{1,2})\.")
_OFFSET = re.compile(r"([+-] ?|in |vor )?(\d{1,3}) ?([a-z]+)( ago| später| later)?")
_NEAR = re.compile(r"(?:(näch|naech|komm|letzt|vorig|dies|next|last|this)[a-zäöü]*\.? )?([a-zäöü]+)\.?")
_DAY_BEFORE = re.compile(r"([a-zäöü]+)\.?,? (?=\d)")
_TIME = re.compile(r"(?:,| um| at)? (\d{1,2})(?:[:.](\d{2}))?( ?uhr| ?h)?$")


def parse_typed_date(text: str, today: date, prefer: Prefer = "future") -> date | None:
    """Return the day a text means seen from today, or nothing where it means none.

    A date without a year is the nearest one not before today (prefer "future") or not after it ("past").
    A weekday is never today itself; "nächsten fr" is the Friday of the next calendar week.
    """
    words = " ".join(text.lower().split())
    if (match := _DAY_BEFORE.match(words)) and match[1] in _WEEKDAY:
        day = _parse(words[match.end() :], today, prefer)
        return day if day is not None and day.weekday() == _WEEKDAY[match[1]] else None
    return _parse(words, today, prefer)


def parse_typed_moment(text: str, today: date, prefer: Prefer = "future") -> Moment | None:
    """Return the day and time a text means, such as `mo 9:30`; the time may be missing."""
    words = " ".join(text.lower().split())
    match = _TIME.search(words)
    if match and (match[2] or match[3]) and (day := parse_typed_date(words[: match.start()], today, prefer)):
        hour, minute = int(match[1]), int(match[2] or 0)
        return Moment(day, time(hour, minute)) if hour < 24 and minute < 60 else None
    plain = parse_typed_date(words, today, prefer)
    return Moment(plain) if plain else None


def _parse(words: str, today: date, prefer: Prefer) -> date | None:
    if words in _DAYS_AWAY:
        return _moved(today, _DAYS_AWAY[words], "days")
    if match := _ISO.fullmatch(words):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMERIC.fullmatch(words):
        return _dated(int(match[1]), int(match[2]), match[3], today, prefer)
    if (match := _NAMED.fullmatch(words)) and match[2][:3] in _MONTH:
        return _dated(int(match[1]), _MONTH[match[2][:3]], match[3], today, prefer)
    if match := _DAY_ONLY.fullmatch(words):
        return _day_of_month(int(match[1]), today, prefer)
    if (match := _OFFSET.fullmatch(words)) and match[3] in _UNITS:
        return _offset(match, today)
    if (match := _NEAR.fullmatch(words)) and match[2] in _WEEKDAY:
        return _weekday(match[1], _WEEKDAY[match[2]], today, prefer)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _moved(start: date, amount: int, unit: str) -> date | None:
    """Return start moved by an amount of days, weeks, months or years; nothing beyond the calendar."""
    try:
        if unit in ("months", "years"):
            return add_months(start, amount * (12 if unit == "years" else 1))
        return start + timedelta(days=amount * (7 if unit == "weeks" else 1))
    except (OverflowError, ValueError):
        return None


def _dated(day: int, month: int, year: str | None, today: date, prefer: Prefer) -> date | None:
    if year is not None:
        number = int(year)
        if len(year) == 2:
            number += 2000 if number < 70 else 1900
        return _day(number, month, day)
    years = range(today.year, today.year + 9) if prefer == "future" else range(today.year, today.year - 9, -1)
    found = (_day(candidate, month, day) for candidate in years)
    return next((each for each in found if each and _fits(each, today, prefer)), None)


def _fits(day: date, today: date, prefer: Prefer) -> bool:
    return day >= today if prefer == "future" else day <= today


def _day_of_month(day: int, today: date, prefer: Prefer) -> date | None:
    """Return the nearest month's day: `15.` on the 20th is the 15th of next month, or of this one."""
    step = 1 if prefer == "future" else -1
    firsts = (_moved(today.replace(day=1), step * number, "months") for number in range(12))
    found = (_day(first.year, first.month, day) for first in firsts if first)
    return next((each for each in found if each and _fits(each, today, prefer)), None)


def _offset(match: re.Match[str], today: date) -> date | None:
    back = (match[1] or "").strip() in ("-", "vor") or match[4] == " ago"
    if match[1] is None and match[4] is None:
        return None
    return _moved(today, -int(match[2]) if back else int(match[2]), _UNITS[match[3]])


def _weekday(which: str | None, weekday: int, today: date, prefer: Prefer) -> date | None:
    if which in ("näch", "naech", "next"):
        return _moved(today, 7 + weekday - today.weekday(), "days")
    if which in ("dies", "this"):
        return _moved(today, weekday - today.weekday(), "days")
    ahead = (weekday - today.weekday() - 1) % 7 + 1
    if which in ("letzt", "vorig", "last") or (which is None and prefer == "past"):
        return _moved(today, ahead - 7 if ahead < 7 else -7, "days")
    return _moved(today, ahead, "days")
