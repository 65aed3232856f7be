from datetime import date

import pytest

from fm_desktop.casework.rhythm import end_pause, pause, set_interval
from fm_desktop.casework.states import end
from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import ONE_MONTH, Interval, Unit
from tests.casework.stories import TODAY


def contact_due(story, case):
    return story.due(story.client_of(case))[Due.D3]


@pytest.mark.parametrize(
    ("interval", "due"),
    [
        (Interval(14, Unit.DAYS), date(2026, 3, 24)),
        (Interval(3, Unit.WEEKS), date(2026, 3, 31)),
        (Interval(2, Unit.MONTHS), date(2026, 5, 11)),
    ],
)
def test_an_interval_of_its_own_moves_the_next_contact(story, interval, due):
    case = story.in_steering()
    story.do(set_interval, case, interval, "stabil, in Arbeitserprobung")
    assert contact_due(story, case) == due


def test_in_clarification_it_is_a_month_at_most(story):
    case = story.in_clarification()
    story.do(set_interval, case, Interval(2, Unit.MONTHS), "weiter Weg")
    assert contact_due(story, case) == date(2026, 4, 10)


def test_anything_but_a_month_says_why(story):
    case = story.in_steering()
    assert story.refused(set_interval, case, Interval(6, Unit.WEEKS), " ") == "reason_missing"
    story.do(set_interval, case, Interval(6, Unit.WEEKS), "stabil")
    story.do(set_interval, case, ONE_MONTH, "")
    assert contact_due(story, case) == date(2026, 4, 10)
    for wrong in (Interval(0, Unit.DAYS), Interval(1, Unit.YEARS)):
        assert story.refused(set_interval, case, wrong, "so") == "interval_wrong"


def test_a_pause_moves_the_contact_to_its_end_until_it_is_taken_back(story):
    case = story.in_steering()
    assert story.refused(pause, case, TODAY, TODAY, "Klinik") == "day_too_early"
    assert story.refused(pause, case, TODAY, None, "") == "reason_missing"
    story.do(pause, case, date(2026, 4, 1), date(2026, 5, 15), "Klinik")
    assert contact_due(story, case) == date(2026, 5, 15)
    story.do(end_pause, case)
    assert contact_due(story, case) == date(2026, 4, 10)


def test_a_pause_without_an_end_expects_no_contact(story):
    case = story.in_steering()
    story.do(pause, case, date(2026, 4, 1), None, "Elternzeit")
    assert Due.D3 not in story.due(story.client_of(case))


def test_a_closed_case_has_no_rhythm(story):
    case = story.in_steering()
    seen = story.case(case).version
    story.do(set_interval, case, Interval(2, Unit.WEEKS), "eng")
    assert story.refused(set_interval, case, ONE_MONTH, "", version=seen) == "changed_meanwhile"
    assert story.refused(pause, case, TODAY, None, "Reise", version=seen) == "changed_meanwhile"
    story.do(end, case, TODAY, "integrated", "")
    assert story.refused(set_interval, case, ONE_MONTH, "") == "case_closed"
    assert story.refused(pause, case, TODAY, None, "Reise") == "case_closed"
    assert story.refused(end_pause, case) == "case_closed"
