from datetime import date

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.reviews import ReviewData, correct_review, record_review
from fm_desktop.casework.states import accompany, end
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import CarryOver, Review
from tests.casework.stories import ASSIGNED, TODAY


def review(case, day, reasons="Hemmnisse bestehen noch teilweise", **values):
    return ReviewData(case, day, reasons, **values)


def test_a_review_makes_the_next_one_due_and_is_owed_to_verbis(story):
    case = story.in_steering()
    assert story.due(story.client_of(case))[Due.D5] == date(2026, 9, 16)
    assert story.do(record_review, review(case, date(2026, 9, 14), prospects="Teilzeit")) == Changed.REVIEWS
    due = story.due(story.client_of(case))
    assert due[Due.D5] == date(2027, 3, 16)
    assert CarryOver.get(CarryOver.kind == "review").day == date(2026, 9, 14)


def test_a_review_says_why_the_case_goes_on(story):
    assert story.refused(record_review, review(story.in_steering(), TODAY, " ")) == "reason_missing"


def test_a_review_lies_between_admission_and_today(story):
    case = story.in_steering()
    assert story.refused(record_review, review(case, date(2026, 12, 1))) == "day_in_future"
    assert story.refused(record_review, review(case, date(2026, 3, 15))) == "day_too_early"


def test_accompanying_care_is_reviewed_from_its_assignment_on(story):
    case = story.assigned()
    assert story.refused(record_review, review(case, TODAY)) == "step_not_possible"
    story.do(accompany, case, ASSIGNED, "Ausnahme")
    assert story.refused(record_review, review(case, date(2026, 3, 3))) == "day_too_early"
    story.do(record_review, review(case, TODAY))
    assert story.due(story.client_of(case))[Due.D5] == date(2027, 3, 4)


@pytest.mark.parametrize("stage", ["marked", "assigned"])
def test_what_has_not_been_taken_over_is_not_reviewed(story, stage):
    assert story.refused(record_review, review(getattr(story, stage)(), TODAY)) == "step_not_possible"


def test_a_case_has_one_review_a_day(story):
    case = story.in_steering()
    story.do(record_review, review(case, TODAY))
    assert story.refused(record_review, review(case, TODAY)) == "review_exists"


def test_a_review_is_corrected_and_the_first_words_stay_in_the_journal(story):
    case = story.in_steering()
    story.do(record_review, review(case, TODAY))
    row = Review.get()
    story.do(correct_review, row.id, review(case, date(2026, 11, 27), "Wohnung noch nicht sicher"))
    deed, fields = story.told(story.client_of(case))
    assert deed == "correct_review"
    assert fields["review", "day"] == ("2026-11-30", "2026-11-27")
    assert fields["review", "reasons"][0] == "Hemmnisse bestehen noch teilweise"
    story.do(correct_review, row.id, review(case, date(2026, 11, 27), "Wohnung gesichert"))


def test_a_review_that_says_something_else_by_now_is_not_written_over(story):
    case = story.in_steering()
    seen = review(case, TODAY)
    story.do(record_review, seen)
    row = Review.get().id
    story.do(correct_review, row, review(case, TODAY, "anderswo geändert"), seen=seen)
    assert story.refused(correct_review, row, review(case, TODAY, "so"), seen=seen) == "changed_meanwhile"


def test_a_review_can_be_corrected_after_the_end(story):
    case = story.in_steering()
    story.do(record_review, review(case, TODAY))
    story.do(end, case, TODAY, "integrated", "")
    story.do(correct_review, Review.get().id, review(case, TODAY, "genauer gesagt"))
    assert Review.get().reasons == "genauer gesagt"


def test_a_corrected_review_takes_along_what_verbis_lacks_and_is_owed_again_where_it_has_it(story):
    case = story.in_steering()
    story.do(record_review, review(case, date(2026, 9, 14)))
    row = Review.get()
    story.do(correct_review, row.id, review(case, date(2026, 9, 10)))
    assert [owed.day for owed in CarryOver.select().where(CarryOver.row == row.id)] == [date(2026, 9, 10)]
    CarryOver.update(carried_on=date(2026, 9, 15)).where(CarryOver.row == row.id).execute()
    story.do(correct_review, row.id, review(case, date(2026, 9, 10)))  # which changes nothing
    story.do(correct_review, row.id, review(case, date(2026, 9, 10), "Sprachkurs läuft"))
    open_ones = CarryOver.select().where(CarryOver.row == row.id, CarryOver.carried_on.is_null())
    assert [owed.day for owed in open_ones] == [TODAY]
