from datetime import date

from fm_desktop.casework.reviews import ReviewData, record_review
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.domain.directive import Due
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.models import CarryOver
from fm_desktop.storage.queries.verbis import to_carry_over
from tests.casework.stories import TODAY


def test_what_was_carried_over_is_owed_no_longer(story):
    cases = [story.in_steering(), story.in_steering()]
    story.do(record_review, ReviewData(cases[0], TODAY, "geht weiter"))
    owed = to_carry_over(story.by.person_id)
    assert len(owed) == 3
    story.do(mark_carried, [row.id for row in owed])
    assert to_carry_over(story.by.person_id) == []
    assert {row.carried_on for row in CarryOver.select()} == {TODAY}
    for case in cases:
        assert Due.D13 not in story.due(story.client_of(case))
        assert story.told(story.client_of(case))[0] == "mark_carried"


def test_the_first_day_it_was_carried_over_stays(story):
    story.in_steering()
    row = CarryOver.get().id
    story.do(mark_carried, [row])
    story.today = date(2026, 12, 4)
    story.do(mark_carried, [row])
    assert CarryOver.get().carried_on == TODAY


def test_all_of_them_or_none(story):
    story.in_steering()
    assert story.refused(mark_carried, [CarryOver.get().id, new_id()]) == "gone_meanwhile"
    assert CarryOver.get().carried_on is None
