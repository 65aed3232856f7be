from datetime import date

from fm_desktop.casework.exclusions import add_exclusion, lift_exclusion, recheck_exclusion
from fm_desktop.domain.directive import Due
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.models import Exclusion
from tests.casework.stories import REFERRED, TODAY

AGAIN = date(2027, 1, 15)


def test_a_temporary_exclusion_is_due_for_another_look(story):
    client = story.client()
    story.do(add_exclusion, client, None, "expert_report", REFERRED, AGAIN, "ÄD beauftragt")
    assert story.due(client) == {Due.D11: AGAIN}
    story.do(recheck_exclusion, Exclusion.get().id, date(2027, 3, 1))
    assert story.due(client) == {Due.D11: date(2027, 3, 1)}
    story.do(recheck_exclusion, Exclusion.get().id, None)
    assert story.due(client) == {}


def test_a_lifted_one_is_over(story):
    client = story.client()
    story.do(add_exclusion, client, None, "pension", REFERRED, AGAIN)
    row = Exclusion.get().id
    assert story.refused(lift_exclusion, row, date(2026, 3, 1)) == "day_too_early"
    story.do(lift_exclusion, row, TODAY)
    assert story.due(client) == {}
    assert story.refused(lift_exclusion, row, TODAY) == "exclusion_lifted_already"
    assert story.refused(recheck_exclusion, row, AGAIN) == "exclusion_lifted_already"


def test_its_days_and_its_kind_must_make_sense(story):
    client = story.client()
    assert story.refused(add_exclusion, client, None, "weather", TODAY, None) == "reason_missing"
    assert story.refused(add_exclusion, client, None, "pension", AGAIN, None) == "day_in_future"
    assert story.refused(add_exclusion, client, None, "pension", TODAY, REFERRED) == "day_too_early"
    assert story.refused(add_exclusion, new_id(), None, "pension", TODAY, None) == "gone_meanwhile"
    story.do(add_exclusion, client, None, "pension", REFERRED, AGAIN)
    assert story.refused(recheck_exclusion, Exclusion.get().id, REFERRED) == "day_too_early"
