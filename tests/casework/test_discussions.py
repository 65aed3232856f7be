from dataclasses import replace
from datetime import date

from fm_desktop.casework.discussions import correct_discussion, record_discussion
from fm_desktop.casework.intake import assign, decline
from fm_desktop.storage.models import Discussion
from tests.casework.stories import ASSIGNED, ENTRY, MAIN, REFERRED, TODAY, decided_by_lead, talked_over


def phases(story, case):
    return [phase for phase, _ in story.states(case)]


def test_a_doubted_referral_is_under_discussion_before_it_is_assigned(story):
    case = story.marked()
    story.do(record_discussion, case, talked_over(date(2026, 3, 3), question="Rente beantragt?"))
    story.do(assign, case, story.by.person_id, ASSIGNED)
    assert phases(story, case) == ["marked", "discussion", "assigned"]


def test_who_have_no_doubts_talk_it_over_without_a_step(story):
    case = story.marked()
    story.do(record_discussion, case, talked_over(REFERRED))
    assert phases(story, case) == ["marked"]


def test_without_agreement_the_team_lead_decides_before_it_goes_on(story):
    case = story.marked()
    story.do(record_discussion, case, talked_over(REFERRED, None))
    assert phases(story, case) == ["marked", "discussion"]
    assert story.refused(assign, case, story.other, ASSIGNED) == "agreement_missing"
    assert story.refused(decline, case, ASSIGNED, "nicht passend") == "agreement_missing"
    story.do(record_discussion, case, decided_by_lead(ASSIGNED, take_over=False))
    assert story.refused(assign, case, story.other, ASSIGNED) == "lead_decided_against"
    story.do(decline, case, ASSIGNED, "von der Teamleitung so entschieden")
    assert story.case(case).phase == "declined"


def test_a_talk_and_the_decision_after_it_are_one_deed(story):
    case = story.marked()
    lead = decided_by_lead(ASSIGNED, take_over=True)
    story.do(record_discussion, case, talked_over(REFERRED, None), lead)
    story.do(assign, case, story.other, ASSIGNED)
    assert [row.kind for row in Discussion.select().order_by(Discussion.day)] == ["officer", "lead"]


def test_a_talk_says_with_whom_and_what_came_of_it(story):
    case, day = story.marked(), REFERRED
    said = talked_over(day)
    assert story.refused(record_discussion, case, replace(said, partners=" ")) == "talk_partner_missing"
    assert story.refused(record_discussion, case, replace(said, result="")) == "discussion_result_missing"
    assert story.refused(record_discussion, case, talked_over(date(2026, 12, 1))) == "day_in_future"
    lead = decided_by_lead(day, take_over=True)
    assert story.refused(record_discussion, case, replace(lead, agreed=None)) == "lead_result_missing"
    early = decided_by_lead(date(2026, 3, 1), take_over=True)
    assert story.refused(record_discussion, case, said, early) == "day_too_early"


def test_what_a_switch_rests_on_is_put_right_but_stays_before_it(story):
    case = story.in_clarification()
    row = Discussion.get()
    story.do(correct_discussion, row.id, talked_over(MAIN), version=row.version)
    assert Discussion.get().day == MAIN
    late = talked_over(date(2026, 3, 17))
    assert story.refused(correct_discussion, row.id, late) == "day_too_late"
    assert story.refused(correct_discussion, row.id, talked_over(ENTRY), version=1) == "changed_meanwhile"
    assert story.told(story.client_of(case))[1]["discussion", "day"] == (ENTRY.isoformat(), MAIN.isoformat())


def test_a_closed_case_is_talked_over_no_more(story):
    case = story.marked()
    story.do(decline, case, ASSIGNED, "passt nicht")
    assert story.refused(record_discussion, case, talked_over(TODAY)) == "case_closed"
