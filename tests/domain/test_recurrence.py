"""On which days an event comes again; every rule ends, and what is not understood is said."""

from datetime import date, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.domain.recurrence import Rule, days_of, weekday_of

FIRST = date(2026, 1, 5)
END = date(2027, 3, 1)


def weekdays(*said):
    return tuple(weekday_of(each) for each in said)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (Rule("DAILY", 3), "FREQ=DAILY;INTERVAL=3"),
        (Rule("DAILY", weekdays=weekdays("MO", "FR")), "FREQ=DAILY;BYDAY=MO,FR"),
        (Rule("WEEKLY"), "FREQ=WEEKLY"),
        (Rule("WEEKLY", 2, weekdays("MO", "TH"), count=9), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=9"),
        (Rule("MONTHLY", until=date(2026, 7, 5)), "FREQ=MONTHLY;UNTIL=20260705T000000"),
        (Rule("MONTHLY", weekdays=weekdays("1MO", "-1FR")), "FREQ=MONTHLY;BYDAY=1MO,-1FR"),
        (Rule("MONTHLY", 2, month_days=(5, 31, -2)), "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5,31,-2"),
        (Rule("YEARLY"), "FREQ=YEARLY"),
    ],
)
def test_days_are_those_another_library_finds(rule, text):
    other = rrulestr(f"DTSTART:20260105T000000\nRRULE:{text}")
    expected = [each.date() for each in other.between(*(_at(day) for day in (FIRST, END)), inc=True)]
    assert days_of(rule, FIRST, FIRST, END) == expected


def _at(day):
    from datetime import datetime

    return datetime(day.year, day.month, day.day)


def test_what_is_not_understood_or_began_too_long_ago_is_none():
    assert days_of(Rule("SECONDLY"), FIRST, FIRST, END) is None
    assert days_of(Rule("DAILY", 0), FIRST, FIRST, END) is None
    assert days_of(Rule("DAILY"), date(1900, 1, 1), FIRST, END) is None
    assert weekday_of("XX") is None


@given(
    frequency=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY"]),
    interval=st.integers(-5, 10_000_000),
    count=st.none() | st.integers(-5, 10_000_000),
    month_days=st.lists(st.integers(-40, 40), max_size=3).map(tuple),
    behind=st.integers(-500, 9000),
)
def test_every_rule_ends_within_the_time_asked_for(frequency, interval, count, month_days, behind):
    start = FIRST + timedelta(days=behind)
    rule = Rule(frequency, interval, (), month_days, count)
    found = days_of(rule, FIRST, start, start + timedelta(days=400))
    assert found is None or (len(found) <= 401 and all(day >= start for day in found))
