from datetime import date

from fm_desktop.storage.queries.steps import steps_of
from tests.storage import seeds


def test_the_steps_of_a_case_stand_in_order_with_their_bounds(staff):
    case = seeds.case(seeds.client(), "steering", date(2026, 1, 5), referred_on=date(2025, 12, 1))
    marked, steering = steps_of(case.id)
    assert (marked.phase, marked.day, marked.earliest) == ("marked", date(2025, 12, 1), None)
    assert marked.latest == steering.day
    assert (steering.earliest, steering.latest) == (marked.day, None)
    assert marked.version == case.version


def test_a_case_that_is_gone_has_no_steps(staff):
    assert steps_of(bytes(16)) == []
