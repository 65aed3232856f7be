"""Where appointments go that lie in a leave."""

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from fm_desktop.domain.away import day_after, day_before
from fm_desktop.domain.periods import is_working_day

days = st.dates(date(2024, 1, 1), date(2035, 12, 31))
spans = st.integers(0, 60)


def test_a_wednesday_goes_to_the_wednesday_after():
    assert day_after(date(2026, 8, 5), date(2026, 8, 14), "HH") == date(2026, 8, 19)


def test_a_holiday_is_passed_over():
    assert day_after(date(2026, 12, 18), date(2026, 12, 24), "HH") == date(2026, 12, 28)


def test_a_wednesday_goes_to_the_wednesday_before():
    assert day_before(date(2026, 8, 12), date(2026, 8, 3), date(2026, 7, 1), "HH") == date(2026, 7, 29)


def test_nothing_is_moved_into_the_past():
    assert day_before(date(2026, 8, 5), date(2026, 8, 3), date(2026, 8, 2), "HH") is None


@given(days, spans, spans)
@example(date(2026, 12, 21), 3, 2)
def test_the_day_after_is_the_same_weekday_within_a_week_unless_nobody_works(first, length, within):
    last = first + timedelta(days=length)
    day = first + timedelta(days=within % (length + 1))
    moved = day_after(day, last, "HH")
    assert moved > last
    assert is_working_day(moved, "HH")
    if moved.weekday() == day.weekday():
        assert moved - last <= timedelta(days=7) or not is_working_day(moved - timedelta(days=7), "HH")
    else:
        skipped = [moved - timedelta(days=n) for n in range(1, 8)]
        same = next(each for each in skipped if each.weekday() == day.weekday())
        assert not is_working_day(same, "HH")


@given(days, spans, spans)
def test_the_day_before_lies_between_today_and_the_leave(first, length, ahead):
    today = first - timedelta(days=ahead)
    moved = day_before(first + timedelta(days=length), first, today, "BY")
    assert moved is None or (today <= moved < first and is_working_day(moved, "BY"))
