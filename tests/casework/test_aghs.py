from datetime import date

from fm_desktop.casework.aghs import (
    correct_agh,
    decide_agh,
    end_agh,
    extend_agh,
    leave_out_agh,
    record_agh,
)
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


def test_an_extension_says_why_and_opens_the_decision_again(story):
    case = story.in_steering()
    story.do(record_agh, story.client_of(case), FIRST, TODAY)
    agh = Agh.get().id
    story.do(decide_agh, agh, False, TODAY, "Findet Arbeit selbst")
    assert Agh.get().decision_reason == "Findet Arbeit selbst"
    story.do(extend_agh, agh, LAST, "Der Träger verlängert")
    row = Agh.get()
    assert (row.stay, row.decision_reason, row.change_reason) == (None, None, "Der Träger verlängert")
    assert story.due(story.client_of(case))[Due.D10] == LAST


def test_its_days_are_put_right_with_a_reason(story):
    client = story.client()
    story.do(record_agh, client, FIRST, LAST)
    story.do(record_agh, client, date(2027, 6, 1), None)
    first = Agh.get(Agh.first_day == FIRST).id
    right = (date(2026, 11, 9), LAST, None)
    assert story.refused(correct_agh, first, *right, " ") == "reason_missing"
    assert story.refused(correct_agh, first, date(2027, 6, 1), None, None, "x") == "agh_exists"
    assert story.refused(correct_agh, first, LAST, FIRST, None, "x") == "day_too_early"
    story.do(correct_agh, first, *right, "Eine Woche später begonnen")
    row = Agh.get_by_id(first)
    assert (row.first_day, row.planned_last_day) == (date(2026, 11, 9), LAST)
    deed, changes = story.told(client)
    assert deed == "correct_agh"
    assert changes["agh", "first_day"] == ("2026-11-02", "2026-11-09")


def test_several_in_a_row_carry_the_limit_on(story):
    case = story.in_steering()
    client = story.client_of(case)
    assert story.due(client)[Due.D6] == date(2029, 3, 16)
    story.do(record_agh, client, date(2029, 1, 1), date(2029, 6, 30))
    assert story.due(client)[Due.D6] == date(2029, 6, 30)
    story.do(record_agh, client, date(2029, 7, 1), date(2029, 12, 31))
    assert story.due(client)[Due.D6] == date(2029, 12, 31)
    story.do(extend_agh, Agh.get(Agh.first_day == date(2029, 7, 1)).id, None)
    assert Due.D6 not in story.due(client)
