from datetime import date, timedelta

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.intake import CriterionData, decline, judge_criteria
from fm_desktop.casework.needs import NeedData, add_need, add_needs, change_need, remove_need, restore_need
from fm_desktop.domain.intake import Outcome
from fm_desktop.storage.models import Need
from fm_desktop.storage.queries.intake import intake_facts
from fm_desktop.storage.queries.needs import needs_of
from tests.casework.stories import REFERRED, TODAY

DEBTS = NeedData("money_debts", "debts", entrenched=True, since="2019")


def words(case, **how):
    return [(row.need, row.entrenched, row.since) for row in needs_of(case, **how)]


def test_a_need_is_noted_with_entrenchment_and_since_when(story):
    case = story.marked()
    changed, _made = story.do(add_need, case, DEBTS)
    assert changed == Changed.ASSESSMENTS
    assert words(case) == [("debts", True, "2019")]
    assert story.journal(story.client_of(case))[0].deed == "add_need"


def test_the_same_need_is_not_noted_twice_while_it_is_there(story):
    case = story.marked()
    story.do(add_need, case, NeedData("housing", "Kellerwohnung"))
    assert story.refused(add_need, case, NeedData("housing", "kellerwohnung ")) == "need_exists"
    story.do(remove_need, needs_of(case)[0].id, TODAY, "umgezogen")
    story.do(add_need, case, NeedData("housing", "Kellerwohnung"))


def test_a_need_says_what_and_where(story):
    case = story.marked()
    assert story.refused(add_need, case, NeedData("housing", "  ")) == "need_missing"
    assert story.refused(add_need, case, NeedData("", "debts")) == "area_missing"
    before = REFERRED - timedelta(days=1)
    assert story.refused(add_need, case, DEBTS, day=before) == "day_too_early"
    assert story.refused(add_need, case, DEBTS, day=TODAY + timedelta(days=1)) == "day_in_future"


def test_several_are_noted_together_or_not_at_all(story):
    case = story.marked()
    assert story.refused(add_needs, case, [DEBTS, NeedData("housing", "")]) == "need_missing"
    story.do(add_needs, case, [DEBTS, NeedData("housing", "rent_arrears")])
    assert len(needs_of(case)) == 2


def test_a_changed_need_is_refused_where_somebody_else_was_faster(story):
    case = story.marked()
    story.do(add_need, case, DEBTS)
    need = needs_of(case)[0]
    story.do(change_need, need.id, NeedData("money_debts", "debts", since="seit der Trennung"), version=1)
    assert words(case) == [("debts", False, "seit der Trennung")]
    assert story.refused(change_need, need.id, DEBTS, version=1) == "changed_meanwhile"


def test_a_removed_need_stays_readable_and_can_come_back(story):
    case = story.marked()
    story.do(add_need, case, DEBTS)
    need = needs_of(case)[0].id
    assert story.refused(remove_need, need, TODAY, " ") == "reason_missing"
    story.do(remove_need, need, TODAY, "Insolvenz eröffnet")
    assert story.refused(remove_need, need, TODAY, "noch einmal") == "need_removed_already"
    assert words(case) == []
    assert needs_of(case, removed=True)[0].removed_on == TODAY
    story.do(restore_need, need)
    assert words(case) == [("debts", True, "2019")]


def test_a_closed_case_gets_no_further_needs(story):
    case = story.marked()
    story.do(decline, case, TODAY, "kein Potenzial")
    assert story.refused(add_need, case, DEBTS) == "case_closed"


def test_criterion_three_is_computed_from_the_needs_that_are_there(story):
    case = story.marked()
    story.do(judge_criteria, case, [])
    client = story.client_of(case)

    def facts():
        return intake_facts(client, case, TODAY)

    assert facts().outcome() is Outcome.NOT_ELIGIBLE
    story.do(add_needs, case, [DEBTS, NeedData("housing", "rent_arrears")])
    assert facts().entrenched_need()
    assert facts().outcome() is Outcome.ELIGIBLE
    story.do(add_need, case, NeedData("health", "health_limits"))
    assert not facts().entrenched_need()
    assert facts().outcome() is Outcome.NOT_ELIGIBLE or facts().outcome() is Outcome.INCOMPLETE
    story.do(remove_need, Need.get(Need.need == "rent_arrears").id, TODAY, "beglichen")
    assert facts().outcome() is Outcome.ELIGIBLE


def test_what_is_known_before_a_case_counts_for_the_mark(story):
    client = story.client()
    assert intake_facts(client, None, date(2026, 3, 1)).outcome() is Outcome.NOT_ELIGIBLE
    case = story.marked(client)
    story.do(judge_criteria, case, [CriterionData("2", "Hemmnisse wachsen")])
    assert intake_facts(client, case, TODAY).outcome() is Outcome.ELIGIBLE
