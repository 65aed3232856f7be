"""On which days an event of a calendar comes again; days are looked at one by one, so that every rule ends.

Source: RFC 5545, 3.3.10; of it what calendars write for appointments.
"""

import calendar
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

FARTHEST_DAYS = 20 * 366
"""How far behind the first day may lie: so many days are looked at, at most."""
_WEEKDAYS = {name: number for number, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}


@dataclass(frozen=True, slots=True)
class Rule:
    """How an event comes again: how often, on which days, how many times, until when."""

    frequency: str
    interval: int = 1
    weekdays: tuple[tuple[int, int], ...] = ()
    """Number within the month (0: each, -1: the last) and weekday (0: Monday)."""
    month_days: tuple[int, ...] = ()
    count: int | None = None
    until: date | None = None


def weekday_of(text: str) -> tuple[int, int] | None:
    """Return what `2TU` or `MO` says; nothing where it says nothing."""
    number, name = text[:-2], text[-2:].upper()
    if name not in _WEEKDAYS or (number and not number.lstrip("+-").isdecimal()):
        return None
    return (int(number) if number else 0), _WEEKDAYS[name]


def days_of(rule: Rule, first: date, start: date, end: date) -> list[date] | None:
    """Return the days from start to end on which an event comes; None where the rule is not understood."""
    falls = _FALLS.get(rule.frequency)
    if falls is None or rule.interval < 1 or (start - first).days > FARTHEST_DAYS:
        return None
    last = end if rule.until is None else min(end, rule.until)
    return [day for day in _counted(rule, first, last, falls) if day >= start]


def _counted(
    rule: Rule, first: date, last: date, falls: Callable[[Rule, date, date], bool]
) -> Iterator[date]:
    """Yield the days up to the last one or the number allowed; the first counts in any case."""
    left = rule.count if rule.count is not None else FARTHEST_DAYS * 2
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        if left < 1:
            return
        if day == first or falls(rule, first, day):
            left -= 1
            yield day


def _daily(rule: Rule, first: date, day: date) -> bool:
    on_day = not rule.weekdays or day.weekday() in {weekday for _, weekday in rule.weekdays}
    return (day - first).days % rule.interval == 0 and on_day and not rule.month_days


def _weekly(rule: Rule, first: date, day: date) -> bool:
    monday, then = (each - timedelta(days=each.weekday()) for each in (first, day))
    weekdays = {weekday for _, weekday in rule.weekdays} or {first.weekday()}
    return (then - monday).days // 7 % rule.interval == 0 and day.weekday() in weekdays


def _monthly(rule: Rule, first: date, day: date) -> bool:
    months = (day.year - first.year) * 12 + day.month - first.month
    return months % rule.interval == 0 and _in_month(rule, first, day)


def _yearly(rule: Rule, first: date, day: date) -> bool:
    return (day.year - first.year) % rule.interval == 0 and (day.month, day.day) == (first.month, first.day)


def _in_month(rule: Rule, first: date, day: date) -> bool:
    length = calendar.monthrange(day.year, day.month)[1]
    if rule.weekdays:
        numbers = (0, (day.day - 1) // 7 + 1, -((length - day.day) // 7 + 1))
        return any(weekday == day.weekday() and number in numbers for number, weekday in rule.weekdays)
    return day.day in (rule.month_days or (first.day,)) or day.day - length - 1 in rule.month_days


_FALLS = {"DAILY": _daily, "WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly}
