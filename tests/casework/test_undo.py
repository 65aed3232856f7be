"""The last deed can be taken back: what stood before stands again, and the journal keeps both."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import peewee as pw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop import casework
from fm_desktop.casework.appointments import AppointmentData, mark_missed, plan_appointment
from fm_desktop.casework.assessments import AssessmentData, NeedsToday, record_assessment
from fm_desktop.casework.clients import ClientData, add_client, change_client
from fm_desktop.casework.consents import give_consent
from fm_desktop.casework.intake import assign
from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.people import PersonData, change_person
from fm_desktop.casework.plan_versions import hand_out
from fm_desktop.casework.plans import PlanData, keep_plan
from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.casework.reviews import ReviewData, correct_review, record_review
from fm_desktop.casework.rhythm import pause, set_interval
from fm_desktop.casework.states import end, take_over_decisions
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.casework.undo import undo_last
from fm_desktop.domain.assessment import Rating
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.errors import UserError
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.database import db
from fm_desktop.storage.models import (
    TABLES,
    Appointment,
    Case,
    CaseloadEntry,
    Client,
    Contact,
    DueRow,
    JournalEntry,
    Office,
    Review,
)
from fm_desktop.storage.queries.done import LASTING, UNDOABLE, last_undoable
from fm_desktop.storage.queries.journal import journal_of
from fm_desktop.storage.sight import sit_down
from tests.casework.stories import ENTRY, TODAY
from tests.casework.test_any_order import SAME_FILE, do, picks, usual_way
from tests.casework.test_plans import FIRST, GOAL

PASSED_OVER = (JournalEntry, CaseloadEntry, DueRow)
"""What only grows, and what is written anew from the rest."""


def stored():
    """Return every row as it stands, without versions and without the counter of case numbers."""
    return {
        table._meta.table_name: sorted(
            tuple(
                (name, value)
                for name, value in row.items()
                if name != "version" and (table, name) != (Office, "last_case_number")
            )
            for row in table.select().dicts()
        )
        for table in TABLES
        if table not in PASSED_OVER
    }


def entries():
    return JournalEntry.select(pw.fn.MAX(JournalEntry.seq)).scalar()


def take_back(story):
    _changed, done = story.do(undo_last)
    return done


def test_a_contact_is_gone_and_the_journal_keeps_both(story):
    case = story.in_steering()
    before, count = stored(), entries()
    story.do(record_contact, ContactData(story.client_of(case), case, TODAY, summary="Lager"))
    done = take_back(story)
    assert stored() == before
    assert (done.deed, done.client, done.name) == ("record_contact", story.client_of(case), "Yılmaz, Ayşe")
    deeds = [row.deed for row in journal_of(story.client_of(case))][:2]
    assert deeds == ["undo", "record_contact"]
    assert entries() == count + 2


def test_twice_goes_one_deed_further_back(story):
    case = story.in_steering()
    before = stored()
    story.do(set_interval, case, Interval(14, Unit.DAYS), "öfter")
    story.do(pause, case, TODAY, TODAY + timedelta(days=20), "Kur")
    assert [take_back(story).deed, take_back(story).deed] == ["pause", "set_interval"]
    assert stored() == before


def test_what_was_done_to_several_at_once_is_taken_back_at_once(story):
    cases = [story.in_clarification(), story.in_clarification(), story.in_clarification()]
    before = stored()
    story.do(take_over_decisions, cases)
    done = take_back(story)
    assert stored() == before
    assert (done.client, done.name) == (None, "")
    assert take_back(story).deed == "switch_to_main"


def test_nothing_is_taken_back_that_was_changed_since(story):
    case = story.in_steering()
    client = story.client_of(case)
    data = AppointmentData(client, case, TODAY + timedelta(days=3), "10:00")
    story.do(plan_appointment, data)
    Appointment.update(status="held").execute()
    assert story.refused(undo_last) == "undo_overtaken"
    Appointment.update(status="planned").execute()
    assert take_back(story).deed == "plan_appointment"


def belongs_to_the_team(story):
    """Let a colleague without a login run every case: then each case manager of the team may go on."""
    Case.update(manager=story.other).execute()


def test_no_step_is_taken_back_under_what_a_colleague_built_on_it(story):
    case = story.in_clarification()
    colleague = replace(story.by, person_id=story.other)
    with db.atomic() as example:
        belongs_to_the_team(story)
        data = ContactData(story.client_of(case), case, ENTRY + timedelta(days=20))
        record_contact(data, by=colleague, today=TODAY)
        assert story.refused(undo_last) == "undo_overtaken"
        sit_down(colleague, TODAY)
        undo_last(by=colleague, today=TODAY)
        sit_down(story.by, TODAY)
        assert take_back(story).deed == "switch_to_main"
        example.rollback()


def test_nothing_goes_that_something_else_refers_to(story):
    client = story.client("Kaya, Selin", manager=story.other)
    colleague = replace(story.by, person_id=story.other)
    with db.atomic() as example:
        add_reminder(ReminderData(TODAY, "anrufen", client, None), by=colleague, today=TODAY)
        assert story.refused(undo_last) == "undo_overtaken"
        example.rollback()
    assert take_back(story).deed == "add_client"


def test_what_was_somebodys_alone_is_not_taken_from_whom_a_colleague_has_given_it(story):
    colleague = replace(story.by, person_id=story.other)
    case = story.in_steering()
    story.do(record_review, ReviewData(case, TODAY, "Grund"))
    story.do(correct_review, Review.get().id, ReviewData(case, TODAY - timedelta(days=1), "Grund"))
    with db.atomic() as example:
        belongs_to_the_team(story)
        record_review(ReviewData(case, TODAY, "Grund"), by=colleague, today=TODAY)
        assert story.refused(undo_last) == "undo_overtaken"
        example.rollback()
    client = story.client("Kaya, Selin", customer_number="123A000500")
    story.do(change_client, client, ClientData("123A000501", "Kaya", "Selin"))
    with db.atomic() as example:
        add_client(ClientData("123A000500", "Neu", "Nora"), by=colleague, today=TODAY)
        assert story.refused(undo_last) == "undo_overtaken"
        example.rollback()


@pytest.mark.parametrize("own", ["change_plan", "hand_out_plan"])
def test_no_plan_goes_from_under_the_paper_a_colleague_handed_out(story, own):
    case = story.in_steering()
    colleague = replace(story.by, person_id=story.other)
    story.do(keep_plan, PlanData(case, (GOAL,)))
    if own == "hand_out_plan":
        story.do(hand_out, case, FIRST)
    with db.atomic() as example:
        belongs_to_the_team(story)
        hand_out(case, replace(FIRST, reason="neu"), by=colleague, today=TODAY)
        assert story.refused(undo_last) == "undo_overtaken"
        sit_down(colleague, TODAY)
        undo_last(by=colleague, today=TODAY)
        sit_down(story.by, TODAY)
        assert take_back(story).deed == own
        example.rollback()


def test_no_consent_is_taken_from_under_an_assessment_that_rests_on_it(story):
    case = story.in_clarification()
    client, colleague = story.client_of(case), replace(story.by, person_id=story.other)
    health = (Rating("health", 6, 2),)
    data = AssessmentData(case, TODAY, ratings=health, needs=NeedsToday((NeedData("health", "sleep"),)))
    story.do(give_consent, client, ["health"], TODAY)
    with db.atomic() as example:
        belongs_to_the_team(story)
        record_assessment(data, by=colleague, today=TODAY)
        assert story.refused(undo_last) == "undo_overtaken"
        sit_down(colleague, TODAY)
        undo_last(by=colleague, today=TODAY)
        sit_down(story.by, TODAY)
        assert take_back(story).deed == "give_consent"
        example.rollback()


def test_a_colleagues_deed_is_not_taken_back(story):
    case = story.in_steering()
    now = datetime.now(UTC)
    assert last_undoable(story.by.person_id, now) is not None
    sit_down(replace(story.by, person_id=story.other), TODAY)
    assert last_undoable(story.other, now) is None
    assert case


def test_what_was_done_yesterday_is_not_taken_back(story):
    story.in_steering()
    tomorrow = datetime.now(UTC) + timedelta(hours=13)
    assert story.refused(undo_last, now=tomorrow) == "nothing_to_undo"


def test_a_client_just_added_can_go_again(story):
    before = stored()
    story.client("Kaya, Selin")
    assert take_back(story).deed == "add_client"
    assert stored() == before
    assert Client.select().count() == 0


def test_changed_base_data_come_back_with_a_new_version(story):
    client = story.client("Kaya, Selin", phone="040 1")
    version = Client.get_by_id(client).version
    story.do(change_client, client, ClientData("123A000001", "Kaya", "Selin", phone="040 2"), version=version)
    take_back(story)
    row = Client.get_by_id(client)
    assert (row.phone, row.version) == ("040 1", version + 2)


def test_an_end_a_review_an_assignment_and_a_missed_talk_are_taken_back(story):
    case = story.in_steering()
    client = story.client_of(case)
    planned = AppointmentData(client, case, TODAY, "08:00")
    for deed, arguments in (
        (end, (case, TODAY, "integrated", "")),
        (record_review, (ReviewData(case, TODAY, "weiter"),)),
        (assign, (case, story.other, TODAY)),
        (plan_appointment, (planned,)),
    ):
        before = stored()
        story.do(deed, *arguments)
        take_back(story)
        assert stored() == before
    story.do(plan_appointment, planned)
    before = stored()
    story.do(mark_missed, Appointment.get().id)
    take_back(story)
    assert stored() == before
    assert Contact.select().where(Contact.outcome == "missed").count() == 0


def test_a_plan_and_its_handing_out_are_taken_back_one_after_the_other(story):
    case = story.in_steering()
    empty = stored()
    story.do(keep_plan, PlanData(case, (GOAL,)))
    before = stored()
    story.do(hand_out, case, FIRST)
    assert take_back(story).deed == "hand_out_plan"
    assert stored() == before
    assert take_back(story).deed == "change_plan"
    assert stored() == empty


def test_ones_own_reminder_goes_from_the_list_too(story):
    story.do(add_reminder, ReminderData(TODAY, "Statistik", None, None))
    assert DueRow.select().count() == 1
    take_back(story)
    assert DueRow.select().count() == 0


def test_behind_a_change_of_people_nothing_is_taken_back(story):
    case = story.in_steering()
    story.do(set_interval, case, Interval(14, Unit.DAYS), "öfter")
    story.do(change_person, story.other, PersonData("Nolte", "Jo", roles=("fm",)))
    assert story.refused(undo_last) == "nothing_to_undo"


@SAME_FILE
@given(st.sampled_from([0, 3, 4, 6]), st.lists(picks, max_size=12))
def test_whatever_was_done_taking_it_back_leaves_all_as_before(story, begun, chosen):
    with db.atomic() as example:
        story.today = TODAY
        clients = [story.client("Kaya, Selin"), story.client("Brandt, Uwe")]
        for pick in usual_way[:begun]:
            try_once(story, pick, clients)
        for pick in chosen:
            before, count = stored(), entries()
            if try_once(story, pick, clients) and entries() > count:
                take_back(story)
                assert stored() == before
                assert compare() == []
                try_once(story, pick, clients)
        example.rollback()


@SAME_FILE
@given(st.lists(picks, max_size=8))
def test_a_whole_day_can_be_taken_back_deed_by_deed(story, chosen):
    with db.atomic() as example:
        story.today = TODAY
        clients = [story.client("Kaya, Selin"), story.client("Brandt, Uwe")]
        before, deeds = stored(), 0
        for pick in [*usual_way, *chosen]:
            count = entries()
            deeds += try_once(story, pick, clients) and entries() > count
        for _ in range(deeds):
            take_back(story)
        assert stored() == before
        assert compare() == []
        example.rollback()


def try_once(story, pick, clients):
    try:
        do(story, pick, clients[pick.who])
    except UserError:
        return False
    return True


def test_every_deed_is_either_taken_back_or_said_to_last():
    sources = [path.read_text("utf-8") for path in Path(next(iter(casework.__path__))).rglob("*.py")]
    named = {name for text in sources for name in re.findall(r'\b(?:recorded|record)\(\s*"(\w+)"', text)}
    assert named - UNDOABLE - LASTING == set()
    assert not UNDOABLE & LASTING
