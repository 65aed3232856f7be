from datetime import date

from fm_desktop.casework.aghs import end_agh, record_agh
from fm_desktop.casework.exclusions import add_exclusion, lift_exclusion
from fm_desktop.casework.intake import CriterionData, judge_criteria
from fm_desktop.casework.states import accompany, switch_to_main
from fm_desktop.storage.models import Agh, Criterion, Exclusion
from tests.casework.stories import ENTRY, MAIN, REFERRED, TODAY


def without_criteria(story):
    """Return a case whose entry consultation was held, without any criterion."""
    case = story.entered()
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
    case = story.entered(story.assigned(story.marked(client)))
    assert story.refused(switch_to_main, case, MAIN, "trotzdem") == "exclusion_holds"
    story.do(lift_exclusion, Exclusion.get().id, ENTRY)
    story.do(switch_to_main, case, MAIN, "")


def test_work_opportunity_and_exclusion_together_are_for_the_team_lead(story):
    case = without_criteria(story)
    client = story.client_of(case)
    story.do(record_agh, client, date(2026, 2, 2), None)
    story.do(add_exclusion, client, case, "training_wish", REFERRED, TODAY)
    assert story.refused(switch_to_main, case, MAIN, " ") == "lead_decision_missing"
    story.do(switch_to_main, case, MAIN, "Frau Sander (TL) am 12.03.: Übernahme trotz Ausbildungswunsch")
