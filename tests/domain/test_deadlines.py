"""Every due item of a case: worked examples of the directive and the properties of their arithmetic."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fm_desktop.domain.deadlines import (
    AGH_OPEN_ENDED,
    ITEMS_BY_PHASE,
    HouseRules,
    State,
    due_items,
    due_of_person,
    exists_on,
    flags,
    next_review,
    state_on,
)
from fm_desktop.domain.directive import Due
from fm_desktop.domain.facts import Agh, Appointment, Dated, Facts, Pause
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import Interval, Unit, add_months, roll

ONE = timedelta(days=1)


@pytest.fixture
def one(directive, hamburg):
    """Return a function that gives the one item of a kind, or None."""

    def find(facts, due, house=hamburg):
        found = [item for item in due_items(facts, directive, house) if item.due == due]
        assert len(found) <= 1
        return found[0] if found else None

    return find


@pytest.mark.parametrize(
    ("referral", "due", "nominal", "effective"),
    [
        (date(2026, 10, 28), Due.D1, date(2026, 10, 31), date(2026, 11, 2)),
        (date(2026, 12, 22), Due.D1, date(2026, 12, 25), date(2026, 12, 28)),
        (date(2027, 3, 12), Due.D2, date(2027, 3, 26), date(2027, 3, 30)),
    ],
)
def test_intake_periods_end_on_a_working_day(one, referral, due, nominal, effective):
    item = one(Facts(Phase.MARKED, referred_on=referral), due)
    assert (item.nominal, item.effective) == (nominal, effective)


def test_reviews_are_anchored_at_admission_and_do_not_drift(one):
    facts = Facts(Phase.STEERING, admitted_on=date(2026, 8, 31))
    first = one(facts, Due.D5)
    second = one(replace(facts, reviews=[date(2027, 3, 1)]), Due.D5)
    assert (first.number, first.nominal, first.effective) == (1, date(2027, 2, 28), date(2027, 3, 1))
    assert (second.number, second.nominal) == (2, date(2027, 8, 31))


def test_the_maximum_duration_of_a_leap_day_ends_on_the_28th(one):
    item = one(Facts(Phase.STEERING, admitted_on=date(2028, 2, 29)), Due.D6)
    assert item.nominal == item.effective == date(2031, 2, 28)


def test_the_end_of_clarification_does_not_roll(one):
    item = one(Facts(Phase.CLARIFICATION, admitted_on=date(2026, 11, 30)), Due.D4)
    assert item.nominal == item.effective == date(2027, 2, 28)
    assert item.effective.weekday() == 6


def test_the_land_decides_where_a_period_rolls_to(one):
    facts = Facts(Phase.ASSIGNED, assigned_on=date(2025, 7, 31), interval=Interval(3, Unit.MONTHS))
    assert one(facts, Due.D3).effective == date(2025, 11, 3)
    assert one(facts, Due.D3, HouseRules(land="BY")).effective == date(2025, 10, 31)


def test_a_contact_is_counted_from_the_newest_of_this_case(one):
    facts = Facts(
        Phase.STEERING,
        referred_on=date(2026, 1, 10),
        assigned_on=date(2026, 1, 12),
        entry_held_on=date(2026, 1, 20),
        admitted_on=date(2026, 1, 21),
        contacts=[date(2026, 1, 9)],
    )
    assert one(facts, Due.D3).base == date(2026, 1, 20)
    assert one(replace(facts, contacts=[date(2026, 2, 3)]), Due.D3).base == date(2026, 2, 3)
    assert one(replace(facts, entry_held_on=None), Due.D3).base == date(2026, 1, 21)
    assert one(replace(facts, entry_held_on=None, admitted_on=None), Due.D3).base == date(2026, 1, 12)


def test_in_clarification_a_longer_interval_is_cut_to_a_month_and_a_shorter_one_kept(one):
    facts = Facts(Phase.CLARIFICATION, admitted_on=date(2026, 1, 30), interval=Interval(6, Unit.WEEKS))
    assert one(facts, Due.D3).nominal == date(2026, 2, 28)
    assert one(replace(facts, interval=Interval(14, Unit.DAYS)), Due.D3).nominal == date(2026, 2, 13)
    assert one(replace(facts, phase=Phase.STEERING), Due.D3).nominal == date(2026, 3, 13)


def test_in_february_thirty_days_are_longer_than_a_month(one):
    facts = Facts(Phase.CLARIFICATION, admitted_on=date(2026, 2, 1), interval=Interval(30, Unit.DAYS))
    assert one(facts, Due.D3).nominal == date(2026, 3, 1)


def test_a_pause_moves_the_contact_to_its_end(one):
    facts = Facts(
        Phase.STEERING, admitted_on=date(2026, 1, 7), pause=Pause(date(2026, 2, 1), date(2026, 4, 7))
    )
    moved = one(facts, Due.D3)
    assert (moved.nominal, moved.extended_to) == (date(2026, 4, 7), date(2026, 4, 7))
    assert one(replace(facts, pause=Pause(date(2026, 2, 1), None)), Due.D3) is None
    assert one(replace(facts, pause=Pause(date(2026, 2, 8), date(2026, 4, 7))), Due.D3).nominal == date(
        2026, 2, 7
    )


def test_an_appointment_covers_the_contact_until_its_day_is_past(one):
    facts = Facts(
        Phase.STEERING,
        admitted_on=date(2025, 9, 1),
        contacts=[date(2026, 1, 14)],
        appointments=[Appointment(date(2026, 2, 3)), Appointment(date(2026, 1, 10))],
    )
    item = one(facts, Due.D3)
    seen = {
        day: state_on(day, item.effective, item.covered_until, 7)
        for day in (date(2026, 2, 3), date(2026, 2, 4))
    }
    assert item.effective == date(2026, 2, 16)
    assert seen == {date(2026, 2, 3): State.COVERED, date(2026, 2, 4): State.LATER}


def test_an_appointment_up_to_the_latest_contact_counts_as_held(one):
    facts = Facts(Phase.STEERING, admitted_on=date(2025, 9, 1), contacts=[date(2026, 1, 14)])
    held = replace(facts, appointments=[Appointment(date(2026, 1, 14))])
    assert one(held, Due.D3).covered_until is None


def test_only_an_entry_appointment_covers_the_entry_consultation(one):
    facts = Facts(Phase.ASSIGNED, referred_on=date(2026, 3, 2), appointments=[Appointment(date(2026, 3, 9))])
    assert one(facts, Due.D2).covered_until is None
    planned = replace(facts, appointments=[Appointment(date(2026, 3, 9), entry=True)])
    assert one(planned, Due.D2).covered_until == date(2026, 3, 9)


def test_the_entry_consultation_stays_due_in_accompanying_care_until_it_is_held(one):
    facts = Facts(Phase.ACCOMPANYING, referred_on=date(2026, 3, 2), assigned_on=date(2026, 3, 4))
    assert one(facts, Due.D2) is not None
    assert one(replace(facts, entry_held_on=date(2026, 3, 9)), Due.D2) is None


def test_an_open_ended_work_opportunity_hides_the_limit_and_is_flagged(one, directive):
    facts = Facts(Phase.STEERING, admitted_on=date(2023, 5, 2), aghs=[Agh(date(2026, 1, 1))])
    assert one(facts, Due.D6) is None
    assert flags(facts, directive) == (AGH_OPEN_ENDED,)
    assert flags(replace(facts, phase=Phase.ACCOMPANYING), directive) == ()


def test_a_complex_profile_without_a_case_is_checked_every_six_months(one):
    facts = Facts(Phase.WATCH, complex_profile=True, profile_since=date(2026, 1, 31))
    assert one(facts, Due.D7).nominal == date(2026, 7, 31)
    assert one(replace(facts, av_checks=[date(2026, 3, 3), date(2025, 1, 1)]), Due.D7).nominal == date(
        2026, 9, 3
    )
    assert one(replace(facts, profile_since=None), Due.D7) is None
    assert one(replace(facts, complex_profile=False), Due.D7) is None
    assert one(replace(facts, phase=Phase.MARKED), Due.D7) is None
    assert one(replace(facts, phase=Phase.ENDED, other_case_open=True), Due.D7) is None
    assert one(replace(facts, phase=Phase.ENDED, newest=False), Due.D7) is None


def test_a_work_opportunity_without_main_responsibility_shows_until_it_is_over(one):
    agh = Agh(date(2026, 3, 2), date(2026, 5, 29))
    item = one(Facts(Phase.WATCH, aghs=[agh]), Due.D15)
    assert item.nominal == date(2026, 3, 2)
    assert exists_on(date(2026, 5, 29), item.lapses_after)
    assert not exists_on(date(2026, 5, 30), item.lapses_after)
    assert one(Facts(Phase.CLARIFICATION, aghs=[agh]), Due.D15) is None
    assert one(Facts(Phase.WATCH, aghs=[agh._replace(lead_decided=True)]), Due.D15) is None


def test_every_undecided_end_of_a_work_opportunity_is_due(directive, hamburg):
    aghs = [Agh(date(2025, 1, 1), date(2025, 6, 29)), Agh(date(2026, 1, 1), date(2026, 6, 30), decided=True)]
    facts = Facts(Phase.STEERING, aghs=[*aghs, Agh(date(2026, 7, 1))])
    found = [item.effective for item in due_items(facts, directive, hamburg) if item.due == Due.D10]
    assert found == [date(2025, 6, 29)]


def test_erasure_waits_for_an_open_case_and_stays_on_its_day(one):
    facts = Facts(Phase.ENDED, closed_on=date(2017, 1, 1))
    item = one(facts, Due.D14)
    assert item.nominal == item.effective == date(2027, 1, 1)
    assert one(replace(facts, other_case_open=True), Due.D14) is None
    assert one(replace(facts, kept=True), Due.D14) is None
    assert one(replace(facts, closed_on=None), Due.D14) is None


def test_what_was_written_here_is_to_be_in_verbis_within_the_house_period(one):
    facts = Facts(Phase.STEERING, to_carry_over=[Dated(date(2026, 2, 25), "review")])
    assert one(facts, Due.D13).effective == date(2026, 3, 2)
    assert one(facts, Due.D13, HouseRules(verbis_days=1)).effective == date(2026, 2, 26)


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (Due.D8, Facts(Phase.STEERING, steps=[Dated(date(2026, 3, 7))])),
        (Due.D9, Facts(Phase.STEERING, services=[Dated(date(2026, 3, 7))])),
        (Due.D11, Facts(Phase.DECLINED, exclusions=[Dated(date(2026, 3, 7))])),
        (Due.D12, Facts(Phase.AFTERCARE, aftercare_until=date(2026, 3, 7))),
        (Due.D16, Facts(Phase.STEERING, measures=[Dated(date(2026, 3, 7))])),
        (Due.D18, Facts(Phase.WATCH, reminders=[Dated(date(2026, 3, 7))])),
    ],
)
def test_what_has_a_date_of_its_own_keeps_it_even_on_a_saturday(one, kind, facts):
    item = one(facts, kind)
    assert item.nominal == item.effective == date(2026, 3, 7)


ALL_FACTS = Facts(
    referred_on=date(2026, 1, 5),
    admitted_on=date(2026, 1, 20),
    aghs=[Agh(date(2026, 1, 7), date(2026, 6, 30))],
    aftercare_until=date(2026, 9, 1),
    closed_on=date(2026, 8, 1),
    complex_profile=True,
    profile_since=date(2026, 1, 1),
    steps=[Dated(date(2026, 2, 2))],
    services=[Dated(date(2026, 2, 2))],
    exclusions=[Dated(date(2026, 2, 2))],
    to_carry_over=[Dated(date(2026, 2, 2))],
    measures=[Dated(date(2026, 2, 2))],
    reminders=[Dated(date(2026, 2, 2))],
)

ROLLING = {"D1", "D2", "D3", "D5", "D7", "D13"}


def test_only_these_dates_move_to_a_working_day(directive):
    assert {str(due) for due, rule in directive.due.items() if rule.rolls} == ROLLING


TABLE_OF_STATES = """
watch                D7 D11 D15 D18
marked               D1 D2 D10 D11 D15 D18
discussion           D1 D2 D10 D11 D15 D18
assigned             D2 D3 D8 D9 D10 D11 D13 D15 D16 D18
accompanying         D2 D3 D5 D8 D9 D10 D11 D13 D15 D16 D18
clarification        D3 D4 D5 D6 D8 D9 D10 D13 D16 D18
steering             D3 D5 D6 D8 D9 D10 D13 D16 D18
aftercare            D8 D9 D10 D12 D13 D16 D18
declined             D7 D11 D13 D14 D18
ended                D7 D13 D14 D18
transferred          D7 D13 D14 D18
"""


@pytest.mark.parametrize("line", TABLE_OF_STATES.strip().splitlines())
def test_each_state_has_the_items_of_the_table_and_no_others(line, directive, hamburg):
    phase, *expected = line.split()
    found = {str(item.due) for item in due_items(replace(ALL_FACTS, phase=Phase(phase)), directive, hamburg)}
    assert found == set(expected)
    assert {str(due) for due in ITEMS_BY_PHASE[Phase(phase)]} == set(expected)


REVIEWS = st.lists(st.dates(date(2023, 1, 1), date(2030, 1, 1)), max_size=6)
STARTS = st.dates(date(2023, 7, 1), date(2028, 12, 31))


@given(STARTS, REVIEWS)
@example(date(2026, 8, 31), [date(2027, 1, 28)])
@example(date(2026, 8, 31), [date(2027, 1, 27)])
def test_the_next_review_is_the_first_slot_no_review_satisfies(admitted_on, reviews):
    slots = {k: add_months(admitted_on, 6 * k) for k in range(1, 40)}
    satisfied = {
        k
        for k, nominal in slots.items()
        if any(d >= admitted_on and nominal <= add_months(d, 1) for d in reviews)
    }
    assert next_review(admitted_on, reviews, 6) == min(set(slots) - satisfied)


@given(STARTS, REVIEWS, st.dates(date(2023, 7, 1), date(2030, 1, 1)))
def test_a_further_review_never_makes_an_earlier_slot_due_again(admitted_on, reviews, further):
    assert next_review(admitted_on, [*reviews, further], 6) >= next_review(admitted_on, reviews, 6)


@given(
    st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    st.none() | st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    st.integers(0, 30),
)
def test_the_states_follow_their_order(day, effective, covered_until, soon_days):
    state = state_on(day, effective, covered_until, soon_days)
    covered = covered_until is not None and day <= covered_until <= effective
    assert (state is State.OVERDUE) == (effective < day)
    assert (state is State.COVERED) == (covered and effective >= day)
    if state is State.SOON:
        assert 0 < (effective - day).days <= soon_days
    if state is State.LATER:
        assert (effective - day).days > soon_days


@given(st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_whatever_rolls_ends_on_the_next_working_day_and_all_else_where_it_is(referred_on):
    from fm_desktop.directives import directive

    rules = directive()
    facts = replace(ALL_FACTS, referred_on=referred_on, closed_on=referred_on, profile_since=referred_on)
    for phase in Phase:
        for item in due_items(replace(facts, phase=phase), rules, HouseRules()):
            expected = roll(item.nominal, "HH") if rules.due[item.due].rolls else item.nominal
            assert item.effective == expected


def test_what_the_network_is_owed_is_a_persons_own_and_never_a_cases(directive, hamburg):
    facts = Facts(Phase.STEERING, network=[Dated(date(2026, 3, 8), "check Kita")])
    assert Due.D17 not in {item.due for item in due_items(facts, directive, hamburg)}
    (item,) = due_of_person(facts, directive, hamburg)
    assert (item.due, item.nominal, item.effective) == (Due.D17, date(2026, 3, 8), date(2026, 3, 8))
