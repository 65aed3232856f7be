"""Adding periods and rolling to working days."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fm_desktop.domain.periods import (
    LANDS,
    Interval,
    Unit,
    add,
    add_days,
    add_months,
    holiday_name,
    is_working_day,
    roll,
)

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@given(DAYS, st.integers(1, 48))
@example(date(2026, 8, 31), 6)
@example(date(2028, 2, 29), 36)
@example(date(2027, 8, 31), 1)
def test_months_later_keeps_the_day_unless_the_month_is_too_short(start, months):
    due = add_months(start, months)
    last_of_month = due.day == monthrange(due.year, due.month)[1]
    assert (due.year * 12 + due.month) - (start.year * 12 + start.month) == months
    assert due.day == start.day or (last_of_month and due.day < start.day)


@given(DAYS, st.integers(1, 24), st.integers(1, 24))
def test_adding_months_never_turns_the_order_of_two_days(start, first, more):
    assert add_months(start, first) <= add_months(start, first + more)
    assert add_months(start, first) <= add_months(start + timedelta(days=more), first)


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (Interval(14, Unit.DAYS), date(2026, 11, 11)),
        (Interval(2, Unit.WEEKS), date(2026, 11, 11)),
        (Interval(1, Unit.MONTHS), date(2026, 11, 28)),
        (Interval(10, Unit.YEARS), date(2036, 10, 28)),
    ],
)
def test_a_period_ends_on_the_day_its_unit_says(period, expected):
    assert add(date(2026, 10, 28), period) == expected


def test_nothing_is_counted_past_the_end_of_the_calendar():
    assert add_months(date(9999, 6, 1), 12) == date.max
    assert add_days(date(9999, 12, 30), 14) == date.max
    assert roll(date.max, "HH") == date.max


@pytest.mark.parametrize(
    ("day", "land", "rolled"),
    [
        (date(2025, 10, 31), "HH", date(2025, 11, 3)),
        (date(2025, 10, 31), "BY", date(2025, 10, 31)),
        (date(2026, 10, 31), "HH", date(2026, 11, 2)),
        (date(2026, 12, 25), "HH", date(2026, 12, 28)),
        (date(2027, 3, 26), "HH", date(2027, 3, 30)),
        (date(2026, 6, 4), "HH", date(2026, 6, 4)),
        (date(2026, 6, 4), "NW", date(2026, 6, 5)),
        (date(2026, 12, 24), "HH", date(2026, 12, 24)),
    ],
)
def test_a_period_that_ends_on_a_day_of_rest_ends_on_the_next_working_day(day, land, rolled):
    assert roll(day, land) == rolled


@given(DAYS, st.sampled_from(sorted(LANDS)))
def test_rolling_moves_to_the_first_working_day_and_not_further(day, land):
    rolled = roll(day, land)
    assert is_working_day(rolled, land)
    assert rolled >= day
    between = [day + timedelta(days=n) for n in range((rolled - day).days)]
    assert not any(is_working_day(each, land) for each in between)
    assert roll(rolled, land) == rolled


@given(DAYS)
def test_no_weekend_and_no_new_year_is_a_working_day(day):
    if day.weekday() >= 5 or (day.month, day.day) == (1, 1):
        assert not is_working_day(day, "HH")


def test_holidays_are_those_of_the_land():
    assert holiday_name(date(2026, 10, 31), "HH") == "Reformationstag"
    assert holiday_name(date(2026, 10, 31), "BY") is None
    assert len(LANDS) == 16
