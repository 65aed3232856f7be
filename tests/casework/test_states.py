from datetime import date

import pytest

from fm_desktop.casework.aghs import record_agh
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.clarifications import Clarification, note_clarification
from fm_desktop.casework.intake import assign
from fm_desktop.casework.states import (
    accompany,
    decide_clarification,
    end,
    start_aftercare,
    switch_to_main,
    take_over_decisions,
)
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import CarryOver
from fm_desktop.storage.queries.clarification import undecided_clarifications
from tests.casework.stories import ASSIGNED, DECIDED, ENTRY, MAIN, TODAY


def owed(case):
    """Return what VerBIS still lacks of a case."""
    return [(row.kind, row.day) for row in CarryOver.select().where(CarryOver.case == case)]


def test_the_switch_begins_clarification_and_is_owed_to_verbis(story):
    case = story.discussed()
    assert story.do(switch_to_main, case, MAIN, "mit AV besprochen") == Changed.CASES
    row = story.case(case)
    assert (row.phase, row.main_since, row.accompanying) == ("clarification", MAIN, False)
    assert story.states(case)[-1] == ("clarification", MAIN)
    assert owed(case) == [("takeover", MAIN)]
    assert story.due(row.client_id) == {
        Due.D3: date(2026, 4, 10),
        Due.D4: date(2026, 6, 16),
        Due.D5: date(2026, 9, 16),
        Due.D6: date(2029, 3, 16),
        Due.D13: date(2026, 3, 19),
    }


def test_the_switch_waits_for_the_entry_consultation(story):
    case = story.assigned()
    assert story.refused(switch_to_main, case, MAIN, "") == "entry_not_held"
    story.discussed(story.entered(case))
    assert story.refused(switch_to_main, case, date(2026, 3, 9), "") == "day_too_early"


def test_no_step_is_left_out(story):
    case = story.marked()
    assert story.refused(switch_to_main, case, TODAY, "") == "step_not_possible"
    assert story.refused(decide_clarification, case, TODAY, "") == "step_not_possible"
    assert story.refused(end, case, TODAY, "died", "") == "step_not_possible"


def test_no_step_lies_before_the_one_before_or_in_the_future(story):
    case = story.in_clarification()
    assert story.refused(decide_clarification, case, date(2026, 3, 15), "") == "day_too_early"
    assert story.refused(decide_clarification, case, date(2026, 12, 1), "") == "day_in_future"


def test_accompanying_is_the_exception_and_says_why(story):
    case = story.assigned()
    assert story.refused(accompany, case, ASSIGNED, "  ") == "reason_missing"
    story.do(accompany, case, ASSIGNED, "Anbindung an die Suchtberatung trägt")
    row = story.case(case)
    assert (row.phase, row.accompanying) == ("accompanying", True)
    assert row.accompanying_reason == "Anbindung an die Suchtberatung trägt"
    due = story.due(row.client_id)
    assert due[Due.D5] == date(2026, 9, 4)
    assert Due.D6 not in due


def test_accompanying_care_may_turn_into_main_responsibility(story):
    case = story.discussed()
    story.do(accompany, case, MAIN, "zunächst")
    assert story.refused(switch_to_main, case, ENTRY, "") == "day_too_early"
    story.do(switch_to_main, case, date(2026, 5, 4), "")
    row = story.case(case)
    assert (row.phase, row.accompanying, row.main_since) == ("clarification", False, date(2026, 5, 4))
    assert story.due(row.client_id)[Due.D5] == date(2026, 11, 4)


def test_deciding_clarification_goes_on_to_steering(story):
    case = story.in_clarification()
    story.do(decide_clarification, case, DECIDED, "trägt", alliance=True)
    row = story.case(case)
    assert (row.phase, row.clarification_decided_on, row.alliance) == ("steering", DECIDED, True)
    assert not row.decision_taken_over
    assert Due.D4 not in story.due(row.client_id)


def test_decisions_are_taken_over_in_bulk_on_the_day_clarification_ended(story):
    cases = [story.in_clarification() for _ in range(3)]
    story.in_steering(cases[1])
    assert story.do(take_over_decisions, cases) == Changed.CASES
    rows = [story.case(case) for case in cases]
    assert [row.phase for row in rows] == ["steering"] * 3
    assert [row.decision_taken_over for row in rows] == [True, False, True]
    assert [row.clarification_decided_on for row in rows] == [date(2026, 6, 16), DECIDED, date(2026, 6, 16)]
    assert story.told(rows[0].client_id)[0] == "take_over_decision"
    assert story.told(rows[1].client_id)[0] == "decide_clarification"


def test_no_decision_is_taken_over_where_one_case_has_not_come_so_far(story):
    early = story.in_clarification(on=date(2026, 9, 1))
    old = story.in_clarification()
    assert story.refused(take_over_decisions, [old, early]) == "day_in_future"
    assert story.case(old).phase == "clarification"


def test_aftercare_runs_until_a_day(story):
    case = story.in_steering()
    assert story.refused(start_aftercare, case, TODAY, date(2026, 11, 29), "") == "day_too_early"
    story.do(start_aftercare, case, TODAY, date(2027, 2, 26), "Begleitung im neuen Arbeitsverhältnis")
    row = story.case(case)
    assert (row.phase, row.aftercare_until) == ("aftercare", date(2027, 2, 26))
    due = story.due(row.client_id)
    assert due[Due.D12] == date(2027, 2, 26)
    assert Due.D3 not in due
    assert story.refused(end, case, date(2026, 11, 29), "integrated", "") == "day_too_early"


def test_an_end_keeps_its_reason_and_is_owed_to_verbis(story):
    case = story.in_steering()
    assert story.refused(end, case, TODAY, "", "") == "ending_reason_missing"
    story.do(end, case, TODAY, "integrated", "Vollzeit im Lager")
    row = story.case(case)
    assert (row.phase, row.ended_on, row.end_reason) == ("ended", TODAY, "integrated")
    assert owed(case)[-1] == ("end", TODAY)
    assert story.due(row.client_id) == {Due.D13: date(2026, 12, 3), Due.D14: date(2036, 11, 30)}


def test_another_reason_is_told_in_words(story):
    case = story.assigned()
    assert story.refused(end, case, TODAY, "other", " ") == "other_reason_missing"
    story.do(end, case, TODAY, "other", "Doppelt angelegt")
    assert story.case(case).end_reason == "other"


@pytest.mark.parametrize("last", [None, date(2026, 12, 31), TODAY])
def test_no_case_ends_for_lack_of_an_alliance_while_a_work_opportunity_runs(story, last):
    case = story.in_clarification()
    client = story.client_of(case)
    story.do(record_agh, client, date(2026, 8, 3), last)
    assert story.refused(end, case, TODAY, "no_alliance", "") == "agh_still_running"
    story.do(end, case, TODAY, "no_prospects", "")


def test_a_closed_case_takes_no_further_step(story):
    case = story.assigned()
    story.do(end, case, TODAY, "moved_away", "")
    for deed in (switch_to_main, accompany, decide_clarification):
        assert story.refused(deed, case, TODAY, "doch") == "step_not_possible"
    assert story.refused(start_aftercare, case, TODAY, TODAY, "") == "step_not_possible"
    assert story.refused(assign, case, story.other, TODAY) == "case_closed"


def test_the_whole_way_stays_readable(story):
    case = story.in_steering()
    story.do(start_aftercare, case, date(2026, 10, 1), date(2026, 12, 1), "")
    story.do(end, case, TODAY, "integrated", "")
    assert [phase for phase, _ in story.states(case)] == [
        "marked",
        "assigned",
        "clarification",
        "steering",
        "aftercare",
        "ended",
    ]


def test_no_decision_lies_before_what_was_explained_for_it(story):
    case = story.in_clarification()
    story.do(note_clarification, case, Clarification(advantages_on=date(2026, 7, 15)))
    assert story.refused(decide_clarification, case, date(2026, 7, 14), "") == "day_too_early"
    assert undecided_clarifications(TODAY) == []
    story.do(take_over_decisions, [case])
    assert story.case(case).phase == "clarification"
    story.do(decide_clarification, case, date(2026, 7, 15), "")
