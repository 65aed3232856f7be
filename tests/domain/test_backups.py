"""Which backups are kept: 7 days, 4 weeks, 12 months, and the newest whatever the clock does."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.domain.backups import OLDEST, is_reminder_due, newest_of, set_apart, worth_keeping

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
moments = st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))


def every_day(count, now=NOW):
    return [now - timedelta(days=number) for number in range(count)]


def test_of_a_year_of_daily_backups_seven_days_four_weeks_and_twelve_months_are_kept():
    kept = worth_keeping(every_day(365), NOW)
    assert {NOW - timedelta(days=number) for number in range(7)} <= kept
    assert {(each.year, each.month) for each in kept} >= {(2026, month) for month in range(1, 12)}
    assert 7 < len(kept) <= 7 + 4 + 12


def test_thinning_day_by_day_keeps_what_thinning_at_once_keeps():
    there = []
    for today in reversed(every_day(400)):
        there = sorted(worth_keeping([*there, today], today))
    assert len({each.date() for each in there if NOW - each < timedelta(days=7)}) == 7
    assert len({(each.year, each.month) for each in there}) >= 12


def test_after_a_long_absence_nothing_is_thinned_because_nobody_was_there():
    before = every_day(7, NOW - timedelta(days=90))
    assert set(before) <= worth_keeping([NOW, *before[:6]], NOW) | {before[6]}


@given(st.lists(moments), moments)
def test_the_newest_is_always_kept_and_what_lies_ahead_too(made, now):
    kept = worth_keeping(made, now)
    assert kept <= set(made)
    assert not made or max(made) in kept
    assert {each for each in made if each > now} <= kept


@given(st.lists(moments), moments)
def test_nothing_is_kept_beyond_the_longest_time_once_seven_later_days_are_there(made, now):
    kept = worth_keeping(made, now)
    old, later = ([each for each in kept if (now - each > OLDEST) is yes] for yes in (True, False))
    assert not old or len({each.date() for each in later if each <= now}) < 7


def test_a_clock_that_jumps_ahead_takes_none_along_before_seven_later_days_are_backed_up():
    there, later = worth_keeping(every_day(365), NOW), NOW + timedelta(days=1500)
    for number in range(6):
        there = worth_keeping([*there, later + timedelta(days=number)], later + timedelta(days=number))
        assert sum(each <= NOW for each in there) >= 7
    week_on = later + timedelta(days=6)
    assert all(each > NOW for each in worth_keeping([*there, week_on], week_on))


def test_those_made_under_a_clock_that_ran_ahead_take_no_ones_place():
    ahead = every_day(800, NOW + timedelta(days=1000))
    kept = worth_keeping([*ahead[:200], *every_day(30)], NOW)
    assert {each for each in kept if each <= NOW} == worth_keeping(every_day(30), NOW)
    assert set_apart([*ahead[:9], NOW], NOW) == {NOW}


@given(st.lists(moments), moments)
def test_the_newest_lies_ahead_only_where_there_is_no_other(made, now):
    past = [each for each in made if each <= now]
    assert newest_of(made, now) == (max(past) if past else max(made, default=None))


@given(st.lists(moments), moments)
def test_thinning_twice_thins_no_more(made, now):
    once = worth_keeping(made, now)
    assert worth_keeping(once, now) == once


def test_somebody_is_reminded_after_a_week_or_where_there_is_none():
    assert is_reminder_due(None, NOW)
    assert not is_reminder_due(NOW - timedelta(days=7), NOW)
    assert is_reminder_due(NOW - timedelta(days=7, seconds=1), NOW)
    assert is_reminder_due(NOW + timedelta(days=8), NOW)  # the clock was wrong then or is now


def test_what_was_made_before_the_file_became_another_one_stays_for_a_month_but_not_without_end():
    now = datetime(2026, 6, 30, 12, tzinfo=UTC)
    hours = [now - timedelta(hours=each) for each in range(8)]
    assert set_apart(hours, now) == set(hours[:5])
    assert set_apart([now - timedelta(days=30), now - timedelta(days=31)], now) == {now - timedelta(days=30)}
