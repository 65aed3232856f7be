from datetime import date

from fm_desktop.casework.aghs import record_agh
from fm_desktop.casework.corrections import correct_end
from fm_desktop.casework.intake import decline
from fm_desktop.casework.states import end, start_aftercare
from fm_desktop.casework.steps import correct_step
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.domain.directive import Due
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.models import Agh, CarryOver, Case, CaseState, Contact
from fm_desktop.storage.queries.client import header
from fm_desktop.storage.queries.history import history
from tests.casework.stories import DECIDED, REFERRED

ENDED = date(2026, 11, 20)


def ended(story):
    case = story.in_steering()
    story.do(end, case, ENDED, "integrated", "angeblich Arbeit gefunden")
    return case


def test_an_end_entered_by_mistake_is_taken_back(story):
    case = ended(story)
    client = story.client_of(case)
    story.do(correct_end, case, "falsche Person gewählt")
    row = story.case(case)
    assert (row.phase, row.ended_on, row.end_reason) == ("steering", None, None)
    assert story.states(case)[-2:] == [("ended", ENDED), ("steering", DECIDED)]
    assert header(client).phase_since == DECIDED
    assert Due.D3 in story.due(client)
    assert Due.D14 not in story.due(client)


def test_the_wrong_end_stays_readable_and_shows_that_it_holds_no_longer(story):
    case = ended(story)
    client = story.client_of(case)
    story.do(correct_end, case, "falsche Person gewählt")
    deed, fields = story.told(client)
    assert deed == "correct_end"
    assert fields["case", "end_reason"] == ("integrated", None)
    states = [row for row in history(client, case) if row.kind == "state"]
    told = {(row.title_key, row.text): row.superseded for row in states}
    assert told["ended", "integrated: angeblich Arbeit gefunden"]
    assert told["steering", "Bündnis trägt"]
    assert not told["steering", "falsche Person gewählt"]
    assert not told["clarification", "mit Herrn Brückner (AV) besprochen"]


def test_what_verbis_never_heard_of_is_not_owed_any_more(story):
    case = ended(story)
    story.do(correct_end, case, "Versehen")
    assert [row.kind for row in CarryOver.select().where(CarryOver.case == case)] == ["takeover"]
    other = ended(story)
    story.do(mark_carried, [row.id for row in CarryOver.select().where(CarryOver.case == other)])
    story.do(correct_end, other, "Versehen")
    assert CarryOver.select().where(CarryOver.case == other).count() == 2


def test_the_case_ends_again_on_any_day_after_its_last_step(story):
    case = ended(story)
    story.do(correct_end, case, "Versehen")
    story.do(end, case, date(2026, 10, 1), "no_prospects", "")
    assert story.case(case).ended_on == date(2026, 10, 1)
    story.do(correct_step, case, Phase.ENDED, date(2026, 9, 1), "Tippfehler")
    assert story.case(case).ended_on == date(2026, 9, 1)


def test_a_declined_referral_and_aftercare_come_back_where_they_were(story):
    case = story.assigned()
    story.do(decline, case, ENDED, "kein Bedarf")
    story.do(correct_end, case, "Bedarf doch da")
    assert story.case(case).phase == "assigned"
    other = story.in_steering()
    story.do(start_aftercare, other, date(2026, 10, 1), date(2027, 1, 1), "begleiten")
    story.do(end, other, ENDED, "integrated", "")
    story.do(correct_end, other, "läuft noch")
    assert (story.case(other).phase, story.case(other).aftercare_until) == ("aftercare", date(2027, 1, 1))


def test_what_was_recorded_after_the_wrong_end_belongs_to_the_case_again(story):
    case = ended(story)
    client = story.client_of(case)
    story.do(record_contact, ContactData(client, None, date(2026, 11, 25)))
    story.do(record_agh, client, date(2026, 11, 23), None)
    assert {row.case_id for row in (Contact.get(Contact.day == date(2026, 11, 25)), Agh.get())} == {None}
    story.do(correct_end, case, "Versehen")
    assert {row.case_id for row in (Contact.get(Contact.day == date(2026, 11, 25)), Agh.get())} == {case}


def test_an_end_stays_where_a_new_run_has_begun(story):
    case = ended(story)
    story.marked(story.client_of(case), date(2026, 11, 25))
    assert story.refused(correct_end, case, "Versehen") == "newer_case_exists"


def test_only_an_end_is_taken_back_and_only_with_a_reason(story):
    case = ended(story)
    assert story.refused(correct_end, case, " ") == "reason_missing"
    assert story.refused(correct_end, story.in_steering(), "so") == "end_not_reversible"
    assert story.refused(correct_end, case, "so", version=1) == "changed_meanwhile"


def test_a_case_whose_steps_nobody_knows_stays_declined(story):
    case = story.marked()
    story.do(decline, case, ENDED, "kein Bedarf")
    CaseState.delete().where(CaseState.phase == "marked").execute()
    Case.update(referred_on=None).execute()
    assert story.refused(correct_end, case, "so") == "phase_before_unknown"
    Case.update(referred_on=REFERRED).execute()
