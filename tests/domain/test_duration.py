"""The maximum duration, with chained and open-ended work opportunities."""

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from fm_desktop.domain.duration import limit
from fm_desktop.domain.facts import Agh
from fm_desktop.domain.periods import Interval, Unit, add_months

THREE_YEARS = Interval(36, Unit.MONTHS)
START = date(2024, 1, 15)
REGULAR = date(2027, 1, 15)
ONE = timedelta(days=1)


def test_three_years_from_the_last_of_february_end_on_the_28th():
    assert limit(date(2028, 2, 29), THREE_YEARS, []).day == date(2031, 2, 28)


def test_a_work_opportunity_running_on_the_last_day_carries_the_limit_to_its_end():
    reached = limit(START, THREE_YEARS, [Agh(date(2026, 10, 1), date(2027, 3, 31))])
    assert reached == (REGULAR, date(2027, 3, 31))


def test_one_that_ends_before_or_begins_after_the_last_day_changes_nothing():
    assert limit(START, THREE_YEARS, [Agh(date(2026, 1, 1), REGULAR - ONE)]).day == REGULAR
    assert limit(START, THREE_YEARS, [Agh(REGULAR + ONE, date(2027, 6, 30))]).day == REGULAR


def test_a_next_one_follows_without_a_gap_or_not_at_all():
    first = Agh(date(2026, 10, 1), date(2027, 3, 31))
    follows = Agh(date(2027, 4, 1), date(2027, 9, 30))
    late = Agh(date(2027, 4, 2), date(2027, 9, 30))
    assert limit(START, THREE_YEARS, [first, follows]).day == date(2027, 9, 30)
    assert limit(START, THREE_YEARS, [first, late]).day == date(2027, 3, 31)


def test_an_open_end_counts_only_where_the_chain_reaches_it():
    first = Agh(date(2026, 10, 1), date(2027, 3, 31))
    assert limit(START, THREE_YEARS, [Agh(date(2026, 10, 1))]).open_ended
    assert limit(START, THREE_YEARS, [first, Agh(date(2027, 4, 1))]).open_ended
    assert limit(START, THREE_YEARS, [first, Agh(date(2027, 4, 2))]).day == date(2027, 3, 31)
    assert limit(START, THREE_YEARS, [Agh(REGULAR + ONE)]).day == REGULAR


def aghs():
    near = st.integers(-200, 400).map(lambda n: REGULAR + timedelta(days=n))
    return st.lists(st.builds(Agh, near, st.none() | near), max_size=6)


@given(aghs())
@example([Agh(REGULAR, REGULAR), Agh(REGULAR + ONE, REGULAR + 9 * ONE)])
def test_walking_day_by_day_reaches_the_same_limit(found):
    """An oracle of another make: go on while some work opportunity runs today or begins tomorrow."""
    real = [a for a in found if a.last is None or a.first <= a.last]
    day = REGULAR
    horizon = REGULAR + timedelta(days=900)
    if any(a.runs_on(day) for a in real):
        while day < horizon and any(a.runs_on(day + ONE) for a in real):
            day += ONE
    reached = limit(START, THREE_YEARS, found)
    assert reached.regular == add_months(START, 36) == REGULAR
    assert reached.day == (None if day == horizon else day)
