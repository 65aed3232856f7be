from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.domain.lifecycle import CLOSED, STEPS, Phase
from fm_desktop.domain.order_of_dates import ORDER, Bounds, bounds, last_before_end, newest_step, still_holds

MONDAY = date(2026, 3, 2)


def test_a_step_lies_between_the_one_before_and_the_one_after():
    days = {Phase.MARKED: MONDAY, Phase.CLARIFICATION: date(2026, 4, 1), Phase.ENDED: date(2026, 9, 1)}
    assert bounds(Phase.ASSIGNED, days) == Bounds(MONDAY, date(2026, 4, 1))
    assert bounds(Phase.MARKED, days) == Bounds(None, date(2026, 4, 1))
    assert bounds(Phase.ENDED, days) == Bounds(date(2026, 4, 1), None)
    assert newest_step(days) == date(2026, 9, 1)


def test_a_case_without_steps_has_no_bounds():
    assert bounds(Phase.MARKED, {}) == Bounds(None, None)
    assert newest_step({}) is None


def test_what_a_case_was_before_its_end_is_its_last_known_step():
    days = {Phase.ASSIGNED: MONDAY, Phase.MARKED: date(2026, 3, 9), Phase.ENDED: date(2026, 9, 1)}
    assert last_before_end(days) is Phase.ASSIGNED
    assert last_before_end({Phase.DECLINED: MONDAY}) is None


def test_an_end_holds_only_while_the_case_is_closed_by_it():
    assert still_holds(Phase.ENDED, Phase.ENDED)
    assert still_holds(Phase.ACCOMPANYING, Phase.ENDED)
    assert not still_holds(Phase.DECLINED, Phase.ENDED)
    assert not still_holds(Phase.ENDED, Phase.STEERING)
    assert not still_holds(Phase.STEERING, Phase.CLARIFICATION)


def test_no_step_leads_back():
    rank = {phase: ORDER.index(phase) for phase in ORDER} | dict.fromkeys(CLOSED, len(ORDER))
    for before, steps in STEPS.items():
        assert all(rank[before] < rank[after] for after in steps if before is not Phase.WATCH)


@given(st.dictionaries(st.sampled_from(ORDER), st.integers(0, 900)), st.sampled_from(ORDER))
def test_ways_in_order_stay_in_order_within_the_bounds(days, phase):
    taken = sorted(days, key=ORDER.index)
    in_order = {
        step: MONDAY + timedelta(days=n) for step, n in zip(taken, sorted(days.values()), strict=True)
    }
    if phase not in in_order:
        return
    earliest, latest = bounds(phase, in_order)
    for day in (earliest, latest):
        moved = in_order | {phase: day or in_order[phase]}
        ordered = [moved[step] for step in taken]
        assert ordered == sorted(ordered)
