"""What a person types, and the day it means on Monday 2 March 2026."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.domain.typed_dates import Moment, parse_typed_date, parse_typed_moment

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31.3.", date(2026, 3, 31)),
        ("31.3", date(2026, 3, 31)),
        ("31.3.26", date(2026, 3, 31)),
        ("31.03.2026", date(2026, 3, 31)),
        ("31/3/2026", date(2026, 3, 31)),
        ("2026-03-31", date(2026, 3, 31)),
        ("1.2.80", date(1980, 2, 1)),
        ("1.3.", date(2027, 3, 1)),
        ("2.3.", MONDAY),
        ("29.2.", date(2028, 2, 29)),
        ("16. März 2026", date(2026, 3, 16)),
        ("16 march", date(2026, 3, 16)),
        ("Montag, 16. März 2026", date(2026, 3, 16)),
        ("Do 19.2.2026", date(2026, 2, 19)),
        ("heute", MONDAY),
        (" Morgen ", date(2026, 3, 3)),
        ("übermorgen", date(2026, 3, 4)),
        ("gestern", date(2026, 3, 1)),
        ("tomorrow", date(2026, 3, 3)),
        ("fr", date(2026, 3, 6)),
        ("Fr.", date(2026, 3, 6)),
        ("freitag", date(2026, 3, 6)),
        ("fri", date(2026, 3, 6)),
        ("mo", date(2026, 3, 9)),
        ("nächsten fr", date(2026, 3, 13)),
        ("kommenden Freitag", date(2026, 3, 6)),
        ("diesen fr", date(2026, 3, 6)),
        ("letzten fr", date(2026, 2, 27)),
        ("next friday", date(2026, 3, 13)),
        ("+2w", date(2026, 3, 16)),
        ("+ 2 Wochen", date(2026, 3, 16)),
        ("in 2 wochen", date(2026, 3, 16)),
        ("+10t", date(2026, 3, 12)),
        ("+10d", date(2026, 3, 12)),
        ("+1m", date(2026, 4, 2)),
        ("-3t", date(2026, 2, 27)),
        ("vor 3 tagen", date(2026, 2, 27)),
        ("3 days ago", date(2026, 2, 27)),
        ("15.", date(2026, 3, 15)),
        ("1.", date(2026, 4, 1)),
    ],
)
def test_a_text_means_the_day_a_person_expects(text, day):
    assert parse_typed_date(text, MONDAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31.3.", date(2025, 3, 31)),
        ("25.2.", date(2026, 2, 25)),
        ("2.3.", MONDAY),
        ("29.2.", date(2024, 2, 29)),
        ("fr", date(2026, 2, 27)),
        ("mo", date(2026, 2, 23)),
        ("so", date(2026, 3, 1)),
        ("15.", date(2026, 2, 15)),
    ],
)
def test_where_the_past_is_meant_the_nearest_past_day_is_taken(text, day):
    assert parse_typed_date(text, MONDAY, prefer="past") == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31.2.",
        "31.2.2026",
        "2026-13-01",
        "demnächst",
        "32.",
        "0.",
        "+2",
        "2w",
        "fr 31.3.2026x",
        "+2x",
        "Mo 3.3.2026",
        "99.99.",
        "1.1.0000",
        "nächsten",
    ],
)
def test_what_means_no_day_is_not_guessed(text):
    assert parse_typed_date(text, MONDAY) is None


def test_the_last_day_of_a_month_is_found_where_the_next_month_has_none():
    assert parse_typed_date("31.", date(2026, 4, 2)) == date(2026, 5, 31)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("mo 9:30", Moment(date(2026, 3, 9), time(9, 30))),
        ("mo 9.30", Moment(date(2026, 3, 9), time(9, 30))),
        ("heute 9 Uhr", Moment(MONDAY, time(9))),
        ("31.3. 14:00", Moment(date(2026, 3, 31), time(14))),
        ("31.3.2026, 14:00", Moment(date(2026, 3, 31), time(14))),
        ("31.3. um 14:00 Uhr", Moment(date(2026, 3, 31), time(14))),
        ("+2w 8:15", Moment(date(2026, 3, 16), time(8, 15))),
        ("+2w", Moment(date(2026, 3, 16))),
        ("16. März", Moment(date(2026, 3, 16))),
        ("mo 25:00", None),
        ("9:30", None),
        ("mo 9", None),
    ],
)
def test_a_time_may_follow_the_day(text, moment):
    assert parse_typed_moment(text, MONDAY) == moment


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 364), st.booleans())
def test_a_date_without_a_year_is_the_nearest_on_the_preferred_side(today, away, future):
    day = today + timedelta(days=away if future else -away)
    if (day.month, day.day) == (2, 29):
        return
    typed = parse_typed_date(f"{day.day}.{day.month}.", today, "future" if future else "past")
    assert typed == day


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.dates())
def test_a_full_date_means_itself_whenever_it_is_typed(day, today):
    for text in (f"{day.day}.{day.month}.{day.year}", f"{day:%d.%m.%y}", day.isoformat()):
        assert parse_typed_date(text, today) == day


@given(st.text(max_size=12), st.dates())
def test_no_text_breaks_it(text, today):
    parse_typed_moment(text, today)
