from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.demo.courses import REFERRED, course_of, talks
from fm_desktop.demo.days import LAND, begun_for, due_day, side
from fm_desktop.demo.sketches import CASELOADS, sketches
from fm_desktop.domain.periods import ONE_MONTH, add, is_working_day, roll

days = st.dates(date(2025, 9, 1), date(2040, 12, 31))


@given(days, st.sampled_from(CASELOADS))
def test_every_case_of_every_day_is_in_order(today, caseload):
    dice = Random(1)
    for sketch in sketches(caseload, dice):
        course = course_of(sketch, today, dice)
        way = [
            course.referred_on,
            course.discussed_on,
            course.assigned_on,
            course.entry_on if course.accompanied_on is None else None,
            course.accompanied_on,
            course.main_since,
            course.decided_on,
            course.aftercare_on,
        ]
        taken = [day for day in way if day is not None]
        assert taken == sorted(taken)
        assert all(is_working_day(day, LAND) for day in taken if day != today)
        spoken = talks(course, dice)
        assert spoken == sorted(set(spoken))
        assert all(course.entry_on < day < today for day in spoken)
        assert (sketch.phase in REFERRED) == (course.latest_contact is None)
        assert all((course.main_since or course.assigned_on) <= day <= today for day in course.reviews)
        assert list(course.reviews) == sorted(set(course.reviews))


@given(days, st.integers(-30, 30).filter(bool))
def test_what_is_to_be_late_is_late_and_what_is_to_be_soon_is_soon(today, ahead):
    due_on = due_day(today, ahead)
    assert side(due_on, today) == side(due_day(today, ahead), today)
    assert (due_on < today) == (ahead < 0)
    begun = begun_for(due_on, ONE_MONTH, today)
    assert begun < today
    ended = roll(add(begun, ONE_MONTH), LAND)
    assert abs((ended - due_on).days) <= 6
    if ahead < -6:
        assert ended < today
