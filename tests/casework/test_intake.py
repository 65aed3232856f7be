from datetime import date

from fm_desktop.casework.aghs import decide_agh, record_agh
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.intake import (
    CriterionData,
    ReferralData,
    assign,
    assign_many,
    decline,
    judge_criteria,
    mark,
)
from fm_desktop.casework.reminders import ReminderData, add_reminder, finish_reminder
from fm_desktop.casework.states import end
from fm_desktop.domain.directive import Due
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.models import Agh, Criterion, Reminder
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from tests.casework.stories import ASSIGNED, REFERRED, TODAY


def test_marking_a_client_opens_a_case_and_its_two_periods_begin(story):
    client = story.client()
    changed, case = story.do(
        mark, ReferralData(client, date(2026, 10, 28), [CriterionData("4", "unklar, warum")], "Frau Petersen")
    )
    assert changed == Changed.CASES
    row = story.case(case)
    assert (row.phase, row.manager_id, row.opened_seq) == ("marked", None, 1)
    assert story.states(case) == [("marked", date(2026, 10, 28))]
    assert story.due(client) == {Due.D1: date(2026, 11, 2), Due.D2: date(2026, 11, 11)}


def test_marking_is_told_in_the_history_of_the_client(story):
    client = story.client()
    story.marked(client, REFERRED, "2")
    deed, fields = story.told(client)
    assert deed == "mark"
    assert fields["case", "referred_on"] == (None, REFERRED.isoformat())
    assert fields["criterion", "reason"] == (None, "im Gespräch deutlich geworden")


def test_case_numbers_count_up(story):
    numbers = [story.case(story.marked()).number for _ in range(3)]
    assert numbers == ["K7-000001", "K7-000002", "K7-000003"]


def test_a_refused_deed_uses_no_case_number(story):
    client = story.client()
    assert story.refused(mark, ReferralData(client, REFERRED, [CriterionData("1")])) == "reason_missing"
    assert story.case(story.marked(client)).number == "K7-000001"


def test_nobody_has_two_open_cases(story):
    client = story.client()
    story.marked(client)
    assert story.refused(mark, ReferralData(client, TODAY)) == "case_open_already"


def test_a_referral_does_not_lie_in_the_future(story):
    assert story.refused(mark, ReferralData(story.client(), date(2026, 12, 1))) == "day_in_future"


def test_a_new_case_begins_after_the_end_of_the_last_one(story):
    client = story.client()
    story.do(end, story.assigned(story.marked(client)), date(2026, 9, 1), "moved_away", "")
    assert story.refused(mark, ReferralData(client, date(2026, 8, 31))) == "day_too_early"
    second = story.marked(client, date(2026, 9, 1))
    assert story.case(second).opened_seq == 2


def test_a_new_case_takes_over_running_work_opportunities_and_open_reminders(story):
    client = story.client()
    story.do(record_agh, client, date(2025, 1, 7), date(2025, 6, 30))
    story.do(record_agh, client, date(2026, 1, 7), date(2026, 12, 31))
    for text in ("anrufen", "schreiben"):
        story.do(add_reminder, ReminderData(TODAY, text, client))
    story.do(finish_reminder, Reminder.get(Reminder.text == "schreiben").id)
    case = story.marked(client)
    assert [each.case_id for each in Agh.select().order_by(Agh.first_day)] == [None, case]
    assert {each.text: each.case_id for each in Reminder.select()} == {"anrufen": case, "schreiben": None}
    assert story.due(client)[Due.D10] == date(2026, 12, 31)


def test_a_new_case_takes_over_what_still_runs_from_the_case_before(story):
    client = story.client()
    first = story.assigned(story.marked(client))
    story.do(record_agh, client, date(2026, 8, 1), None)
    story.do(end, first, date(2026, 9, 1), "other", "Irrtum")
    second = story.marked(client, date(2026, 9, 2))
    assert Agh.get().case_id == second


def test_assigning_gives_the_case_a_manager_and_ends_the_first_period(story):
    case = story.marked()
    assert story.do(assign, case, story.other, ASSIGNED) == Changed.CASES
    row = story.case(case)
    assert (row.phase, row.manager_id, row.assigned_on) == ("assigned", story.other, ASSIGNED)
    assert story.states(case)[-1] == ("assigned", ASSIGNED)
    assert Due.D1 not in story.due(row.client_id)
    [line] = lines(line_ids(LineFilter(manager=story.other), Order(), TODAY))
    assert line.case == case


def test_assigning_again_changes_who_runs_the_case_and_nothing_else(story):
    case = story.in_clarification()
    states = story.states(case)
    story.do(assign, case, story.other, TODAY)
    row = story.case(case)
    assert (row.manager_id, row.phase, row.assigned_on) == (story.other, "clarification", ASSIGNED)
    assert story.states(case) == states
    assert story.told(row.client_id)[0] == "assign"


def test_nobody_is_assigned_before_the_referral(story):
    case = story.marked()
    assert story.refused(assign, case, story.other, date(2026, 3, 1)) == "day_too_early"
    assert story.refused(assign, case, story.other, date(2026, 12, 1)) == "day_in_future"
    assert story.refused(assign, case, new_id(), ASSIGNED) == "gone_meanwhile"


def test_several_cases_are_assigned_together_or_not_at_all(story):
    cases = [story.marked(), story.marked(on=date(2026, 3, 20))]
    assert story.refused(assign_many, cases, story.other, date(2026, 3, 10)) == "day_too_early"
    assert [story.case(case).phase for case in cases] == ["marked", "marked"]
    story.do(assign_many, cases, story.other, date(2026, 3, 20))
    assert [story.case(case).manager_id for case in cases] == [story.other] * 2
    for case in cases:
        assert story.told(story.client_of(case))[0] == "assign"


def test_declining_needs_a_reason_and_ends_the_case(story):
    case = story.marked()
    assert story.refused(decline, case, ASSIGNED, "") == "reason_missing"
    story.do(decline, case, ASSIGNED, "Ausbildung hat Vorrang")
    row = story.case(case)
    assert (row.phase, row.ended_on, row.end_reason) == ("declined", ASSIGNED, "Ausbildung hat Vorrang")
    assert story.due(row.client_id) == {Due.D14: date(2036, 3, 4)}
    assert story.refused(decline, case, ASSIGNED, "noch einmal") == "step_not_possible"
    assert story.refused(assign, case, story.other, TODAY) == "case_closed"


def test_main_responsibility_is_not_declined_any_more(story):
    assert story.refused(decline, story.in_clarification(), TODAY, "zu spät") == "step_not_possible"


def test_criteria_are_judged_anew_and_keep_their_reasons(story):
    case = story.marked(None, REFERRED, "1", "2")
    story.do(judge_criteria, case, [CriterionData("1"), CriterionData("4", "neu erkannt")])
    found = {each.criterion: (each.met, each.reason) for each in Criterion.select()}
    assert found == {
        "1": (True, "im Gespräch deutlich geworden"),
        "2": (False, "im Gespräch deutlich geworden"),
        "4": (True, "neu erkannt"),
    }


def test_a_criterion_from_a_list_stays_as_it_is_until_somebody_judges_it(story):
    case = story.marked()
    Criterion.create(case=case, criterion="3", from_list=True)
    story.do(judge_criteria, case, [CriterionData("2"), CriterionData("3")])
    assert Criterion.get(Criterion.criterion == "3").from_list
    story.do(judge_criteria, case, [CriterionData("2"), CriterionData("3", "selbst gesehen")])
    assert not Criterion.get(Criterion.criterion == "3").from_list


def test_judging_the_same_again_leaves_no_trace(story):
    case = story.marked()
    before = len(story.journal(story.client_of(case)))
    story.do(judge_criteria, case, [CriterionData("2")])
    assert len(story.journal(story.client_of(case))) == before


def test_the_version_a_person_has_seen_must_be_the_newest(story):
    case = story.marked()
    seen = story.case(case).version
    story.assigned(case)
    assert story.refused(judge_criteria, case, [], version=seen) == "changed_meanwhile"


def test_a_decided_work_opportunity_of_the_client_comes_along_as_decided(story):
    client = story.client()
    story.do(record_agh, client, date(2026, 1, 7), date(2026, 12, 31))
    story.do(decide_agh, Agh.get().id, True, TODAY)
    story.marked(client)
    assert Due.D10 not in story.due(client)
