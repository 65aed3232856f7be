from datetime import date

from fm_desktop.casework.aghs import end_agh, record_agh
from fm_desktop.casework.discussions import record_discussion
from fm_desktop.casework.exclusions import add_exclusion, lift_exclusion
from fm_desktop.casework.intake import CriterionData, judge_criteria
from fm_desktop.casework.states import accompany, switch_to_main
from fm_desktop.casework.takeover import Groundwork
from fm_desktop.casework.takeover_notes import TakeoverNote, note_takeover
from fm_desktop.storage.models import Agh, CarryOver, Criterion, Discussion, Exclusion, Takeover
from tests.casework.stories import ENTRY, MAIN, REFERRED, TODAY, decided_by_lead, talked_over


def without_criteria(story):
    """Return a case whose entry consultation was held, without any criterion."""
    case = story.discussed()
    story.do(judge_criteria, case, [])
    return case


def test_nobody_is_taken_over_without_a_criterion(story):
    case = without_criteria(story)
    assert story.refused(switch_to_main, case, MAIN, "") == "criterion_missing"
    assert story.refused(accompany, case, MAIN, "Ausnahme") == "criterion_missing"
    story.do(judge_criteria, case, [CriterionData("4", "tiefer liegend")])
    story.do(switch_to_main, case, MAIN, "")


def test_an_entrenched_need_counts_where_a_list_says_so(story):
    case = without_criteria(story)
    story.do(judge_criteria, case, [CriterionData("3", "selbst angekreuzt")])
    assert story.refused(switch_to_main, case, MAIN, "") == "criterion_missing"
    Criterion.update(from_list=True).where(Criterion.criterion == "3").execute()
    story.do(switch_to_main, case, MAIN, "")


def test_a_work_opportunity_is_enough_while_it_lasts(story):
    case = without_criteria(story)
    story.do(record_agh, story.client_of(case), date(2026, 2, 2), date(2026, 8, 1))
    agh = Agh.get().id
    story.do(end_agh, agh, date(2026, 3, 13), "abgebrochen")
    assert story.refused(switch_to_main, case, MAIN, "") == "criterion_missing"
    story.do(switch_to_main, case, date(2026, 3, 13), "")


def test_an_exclusion_blocks_until_it_is_lifted(story):
    client = story.client()
    story.do(add_exclusion, client, None, "pension", REFERRED, None)
    case = story.discussed(story.entered(story.assigned(story.marked(client))))
    assert story.refused(switch_to_main, case, MAIN, "trotzdem") == "exclusion_holds"
    story.do(lift_exclusion, Exclusion.get().id, ENTRY)
    story.do(switch_to_main, case, MAIN, "")


def test_work_opportunity_and_exclusion_together_are_for_the_team_lead(story):
    case = without_criteria(story)
    client = story.client_of(case)
    story.do(record_agh, client, date(2026, 2, 2), None)
    story.do(add_exclusion, client, case, "training_wish", REFERRED, TODAY)
    assert story.refused(switch_to_main, case, MAIN, "trotzdem") == "lead_decision_missing"
    against = Groundwork(discussions=[decided_by_lead(MAIN, take_over=False)])
    assert story.refused(switch_to_main, case, MAIN, "", ground=against) == "lead_decision_missing"
    ground = Groundwork(discussions=[decided_by_lead(MAIN, take_over=True)])
    story.do(switch_to_main, case, MAIN, "", ground=ground)
    assert story.case(case).phase == "clarification"


def test_the_switch_needs_a_talk_with_the_placement_officer_in_any_case(story):
    case = story.entered()
    assert story.refused(switch_to_main, case, MAIN, "mit AV besprochen") == "discussion_missing"
    late = Groundwork(discussions=[talked_over(date(2026, 3, 17))])
    assert story.refused(switch_to_main, case, MAIN, "", ground=late) == "day_too_early"
    story.do(switch_to_main, case, MAIN, "", ground=Groundwork(discussions=[talked_over(MAIN)]))
    assert [(row.day, row.kind, row.agreed) for row in Discussion.select()] == [(MAIN, "officer", True)]


def test_what_is_missing_is_recorded_along_with_the_switch(story):
    case = story.entered()
    story.do(judge_criteria, case, [])
    note = TakeoverNote(placement="seit Jahren ohne Bewerbung", talk_on=MAIN, talk_partner="Herr Brückner")
    ground = Groundwork([CriterionData("1", "nicht allein zu schaffen")], [talked_over(MAIN)], note)
    story.do(switch_to_main, case, MAIN, "", ground=ground)
    taken = Takeover.get()
    assert (taken.placement, taken.talk_on) == ("seit Jahren ohne Bewerbung", MAIN)
    assert CarryOver.get().row == taken.id
    assert story.told(story.client_of(case))[0] == "switch_to_main"


def test_who_are_of_two_minds_need_the_team_lead(story):
    case = story.discussed(agreed=None)
    assert story.refused(switch_to_main, case, MAIN, "") == "agreement_missing"
    story.do(record_discussion, case, decided_by_lead(MAIN, take_over=False))
    assert story.refused(switch_to_main, case, MAIN, "") == "lead_decided_against"
    story.do(record_discussion, case, decided_by_lead(MAIN, take_over=True))
    story.do(switch_to_main, case, MAIN, "")


def test_who_agree_against_it_do_not_take_over(story):
    case = story.discussed(agreed=False)
    assert story.refused(accompany, case, MAIN, "Ausnahme") == "discussed_against"
    story.do(record_discussion, case, talked_over(MAIN))
    story.do(accompany, case, MAIN, "Ausnahme")


def test_the_takeover_note_is_written_again_and_the_journal_keeps_the_first(story):
    case = story.in_clarification()
    story.do(note_takeover, case, TakeoverNote(benefits="Mietschulden"))
    version = Takeover.get().version
    story.do(note_takeover, case, TakeoverNote(benefits="keine Mietschulden"), version=version)
    assert story.refused(note_takeover, case, TakeoverNote(), version=version) == "changed_meanwhile"
    assert story.told(story.client_of(case))[1]["takeover", "benefits"] == (
        "Mietschulden",
        "keine Mietschulden",
    )
    assert story.refused(note_takeover, case, TakeoverNote(talk_on=MAIN)) == "talk_partner_missing"
