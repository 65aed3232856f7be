"""What the facts propose as success: each rule with an example, and with one that only looks like it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.domain.assessment import Points
from fm_desktop.domain.success import (
    AreaSeen,
    AssessmentSeen,
    EndingSeen,
    Fact,
    Facts,
    GoalSeen,
    MeasureSeen,
    NeedNoted,
    proposals,
)

EARLY, LATE = date(2026, 3, 2), date(2026, 9, 2)


def said(**facts):
    return [(each.criterion, each.day) for each in proposals(Facts(**facts))]


def assessed(day, row=b"a", order=0, **areas):
    """Return an assessment; areas as obstacle and resource."""
    seen = {area: AreaSeen(area.encode() + row, Points(*points)) for area, points in areas.items()}
    return AssessmentSeen(row, day, "class" if order else "", order, seen)


def test_a_need_that_is_gone_is_proposed_with_its_day():
    assert said(needs=[NeedNoted(b"n", "debts", EARLY, LATE, "Vergleich")]) == [("need_removed", LATE)]


def test_a_need_that_is_there_is_not():
    assert said(needs=[NeedNoted(b"n", "debts", EARLY)]) == []


def test_a_goal_reached_is_a_strategy_carried_out():
    assert said(goals=[GoalSeen(b"g", "Kita-Platz", "reached", LATE)]) == [("strategy_done", LATE)]


def test_a_goal_reached_in_part_or_dropped_is_not():
    states = ("open", "partly", "dropped")
    assert said(goals=[GoalSeen(b"g", "Kita-Platz", state, LATE) for state in states]) == []


def test_a_measure_attended_with_a_result_is_proposed():
    measure = MeasureSeen(b"m", "Kurs", "yes", LATE, "Zertifikat")
    assert said(measures=[measure]) == [("measure_success", LATE)]


def test_a_measure_attended_in_part_or_without_a_result_is_not():
    partly = MeasureSeen(b"m", "Kurs", "partly", LATE, "Zertifikat")
    silent = MeasureSeen(b"o", "Kurs", "yes", LATE, "")
    running = MeasureSeen(b"p", "Kurs")
    assert said(measures=[partly, silent, running]) == []


def test_an_end_by_integration_proposes_work():
    assert said(endings=[EndingSeen(b"e", "integrated", LATE)]) == [("insured_work", LATE)]


def test_an_end_for_another_reason_says_nothing_of_work():
    others = ("not_entitled", "access_gone", "moved_away", "maximum_duration")
    assert said(endings=[EndingSeen(each.encode(), each, LATE) for each in others]) == []


def test_a_prognosis_further_on_is_progress():
    found = proposals(Facts(assessments=[assessed(EARLY, b"a", 1), assessed(LATE, b"b", 3)]))
    assert [(each.criterion, each.fact, each.row) for each in found] == [("progress", Fact.PROGNOSIS, b"b")]


def test_a_prognosis_that_stays_goes_back_or_stands_alone_is_none():
    assert said(assessments=[assessed(EARLY, b"a", 2), assessed(LATE, b"b", 2)]) == []
    assert said(assessments=[assessed(EARLY, b"a", 3), assessed(LATE, b"b", 1)]) == []
    assert said(assessments=[assessed(LATE, b"b", 3)]) == []


def test_an_assessment_without_a_prognosis_hides_no_progress():
    silent = assessed(date(2026, 6, 1), b"x")
    steps = [assessed(EARLY, b"a", 1), silent, assessed(LATE, b"b", 2)]
    assert said(assessments=steps) == [("progress", LATE)]


def test_an_area_judged_two_points_better_is_progress():
    before, after = assessed(EARLY, b"a", housing=(7, 3)), assessed(date(2026, 5, 1), b"b", housing=(5, 3))
    found = proposals(Facts(assessments=[before, after]))
    assert [(each.what, each.from_points, each.to_points) for each in found] == [
        ("housing", Points(7, 3), Points(5, 3))
    ]


def test_an_area_one_point_better_or_better_and_worse_at_once_is_none():
    before, day = assessed(EARLY, b"a", housing=(7, 3)), date(2026, 5, 1)
    assert said(assessments=[before, assessed(day, b"b", housing=(6, 4))]) == []
    assert said(assessments=[before, assessed(day, b"b", housing=(3, 2))]) == []
    assert said(assessments=[before, assessed(day, b"b", health=(0, 9))]) == []


def test_an_area_is_compared_with_when_it_was_judged_last():
    steps = [assessed(EARLY, b"a", housing=(9, None)), assessed(date(2026, 4, 1), b"b", housing=(4, None))]
    steps.append(assessed(date(2026, 5, 1), b"c", health=(3, None)))
    assert said(assessments=steps) == []
    assert said(assessments=[*steps, assessed(date(2026, 6, 1), b"d", housing=(3, None))]) == []
    steps.append(assessed(date(2026, 6, 1), b"d", housing=(2, None)))
    assert said(assessments=steps) == [("progress", date(2026, 6, 1))]


def test_half_a_year_without_new_or_hardened_needs_is_stable():
    steps = [assessed(EARLY, b"a", housing=(5, 5)), assessed(LATE, b"b", housing=(5, 5))]
    assert said(assessments=steps, needs=[NeedNoted(b"n", "debts", EARLY)]) == [("stabilised", LATE)]


def test_a_day_less_a_new_need_an_entrenched_one_or_a_grown_obstacle_is_not_stable():
    first, stable = assessed(EARLY, b"a", housing=(5, 5)), assessed(LATE, b"b", housing=(5, 5))
    assert said(assessments=[first, assessed(date(2026, 9, 1), b"b", housing=(5, 5))]) == []
    assert said(assessments=[first, assessed(LATE, b"b", housing=(6, 5))]) == []
    assert said(assessments=[first, assessed(LATE, b"b", health=(1, 1))]) == []
    steps = [first, stable]
    assert said(assessments=steps, needs=[NeedNoted(b"n", "debts", date(2026, 3, 3))]) == []
    hard = NeedNoted(b"n", "debts", EARLY, entrenched=True)
    assert said(assessments=steps, needs=[hard]) == []
    gone = NeedNoted(b"n", "debts", EARLY, LATE, "weg", entrenched=True)
    assert ("stabilised", LATE) in said(assessments=steps, needs=[gone])


DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(st.lists(st.tuples(DAYS, st.one_of(st.none(), DAYS)), max_size=6))
def test_there_is_one_proposal_for_each_need_that_is_gone_and_no_other_takes_its_key(days):
    needs = [NeedNoted(bytes([n]), "x", noted, gone) for n, (noted, gone) in enumerate(days)]
    found = proposals(Facts(needs=needs))
    assert {each.row for each in found} == {need.row for need in needs if need.removed_on}
    assert [each.day for each in found] == sorted((each.day for each in found), reverse=True)
