from datetime import date

from fm_desktop.casework.av_checks import record_av_check
from fm_desktop.domain.directive import Due
from tests.casework.stories import TODAY


def test_a_check_puts_the_next_one_six_months_later(story):
    client = story.client(profile="stabilisation", profile_since=date(2026, 1, 12))
    assert story.due(client) == {Due.D7: date(2026, 7, 13)}
    story.do(record_av_check, client, date(2026, 7, 10), "noch kein Fallmanagement")
    assert story.due(client) == {Due.D7: date(2027, 1, 11)}


def test_a_check_has_happened_and_is_noted_once_a_day(story):
    client = story.client()
    assert story.refused(record_av_check, client, date(2026, 12, 1), "") == "day_in_future"
    story.do(record_av_check, client, TODAY, "")
    assert story.refused(record_av_check, client, TODAY, "") == "av_check_exists"
