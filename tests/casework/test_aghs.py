from datetime import date

from fm_desktop.casework.aghs import decide_agh, end_agh, extend_agh, leave_out_agh, record_agh
from fm_desktop.casework.changes import Changed
from fm_desktop.domain.directive import Due
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.models import Agh
from fm_desktop.storage.queries.due import due_of_client
from tests.casework.stories import TODAY

FIRST, LAST = date(2026, 11, 2), date(2027, 4, 30)


def test_a_work_opportunity_of_a_watched_client_asks_for_main_responsibility(story):
    client = story.client()
    assert story.do(record_agh, client, FIRST, LAST) == Changed.CASES
    assert story.due(client) == {Due.D15: FIRST}
    story.do(leave_out_agh, Agh.get().id, TODAY)
    assert story.due(client) == {}


def test_it_counts_for_the_open_case_and_its_end_is_due(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(record_agh, client, FIRST, LAST)
    assert Agh.get().case_id == case
    assert story.due(client)[Due.D10] == LAST


def test_its_days_are_in_order_and_no_two_begin_on_the_same_day(story):
    client = story.client()
    assert story.refused(record_agh, client, FIRST, date(2026, 11, 1)) == "day_too_early"
    story.do(record_agh, client, FIRST, None)
    assert story.refused(record_agh, client, FIRST, LAST) == "agh_exists"
    assert story.refused(record_agh, new_id(), FIRST, LAST) == "gone_meanwhile"
    agh = Agh.get().id
    assert story.refused(extend_agh, agh, date(2026, 11, 1)) == "day_too_early"
    assert story.refused(end_agh, agh, date(2026, 11, 1), "abgebrochen") == "day_too_early"


def test_an_open_ended_one_suspends_the_maximum_duration(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(record_agh, client, FIRST, None)
    line = due_of_client(client, TODAY)[0]
    assert line.flags == ("agh_open_ended",)
    assert Due.D6 not in story.due(client)


def test_the_actual_last_day_counts_and_says_why(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(record_agh, client, FIRST, LAST)
    agh = Agh.get()
    assert story.refused(end_agh, agh.id, TODAY, "") == "reason_missing"
    story.do(end_agh, agh.id, TODAY, "abgebrochen wegen Krankheit", version=agh.version)
    assert story.due(client)[Due.D10] == TODAY
    assert story.refused(extend_agh, agh.id, LAST, version=agh.version) == "changed_meanwhile"


def test_the_decision_to_stay_ends_the_item_until_the_end_is_moved(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(record_agh, client, FIRST, LAST)
    agh = Agh.get().id
    assert story.refused(decide_agh, agh, True, date(2026, 12, 1)) == "day_in_future"
    story.do(decide_agh, agh, True, TODAY)
    assert Due.D10 not in story.due(client)
    story.do(extend_agh, agh, date(2027, 10, 29))
    assert story.due(client)[Due.D10] == date(2027, 10, 29)
    assert (Agh.get().stay, Agh.get().decided_on) == (None, None)
