from datetime import date

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.clarifications import Clarification, complete_clarification, note_clarification
from fm_desktop.casework.discussions import talks_of
from fm_desktop.casework.entries import Care, EntryData, EntryRecord, correct_entry, hold_entry
from fm_desktop.casework.exclusions import ExclusionData
from fm_desktop.casework.intake import ReferralData
from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.referrals import Referral, Work, refer
from fm_desktop.casework.takeover import Groundwork
from fm_desktop.casework.takeover_notes import TakeoverNote
from fm_desktop.casework.talks import ContactData
from fm_desktop.casework.undo import undo_last
from fm_desktop.domain.directive import Due
from fm_desktop.domain.takeover import Agreement, agreement
from fm_desktop.storage import models
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    CarryOver,
    Contact,
    Discussion,
    EntryConsultation,
    Need,
)
from tests.casework.stories import ASSIGNED, DECIDED, ENTRY, MAIN, REFERRED, TODAY, talked_over

RECORD = EntryRecord("kommt aus eigenem Antrieb", True, "Unterlagen sortieren", True, "möchte es versuchen")


def talk(story, case, on=ENTRY, **more):
    return ContactData(story.client_of(case), case, on, time="09:45", minutes=20, is_entry=True, **more)


def test_one_deed_records_the_entry_with_all_that_belongs_to_it(story):
    case = story.assigned()
    client = story.client_of(case)
    story.do(plan_appointment, AppointmentData(client, case, ENTRY, "10:00", is_entry=True), today=ASSIGNED)
    note = TakeoverNote(benefits="Darlehen läuft", talk_on=ENTRY, talk_partner="Herr Brückner")
    data = EntryData(
        RECORD,
        talk(story, case),
        Groundwork(discussions=[talked_over(ENTRY)], note=note),
        care=Care("main", ENTRY, "bespricht alles offen"),
        appointment=AppointmentData(client, case, date(2026, 12, 7), "10:00"),
    )
    story.do(hold_entry, case, data)
    row, entry = story.case(case), EntryConsultation.get()
    assert (row.phase, row.entry_held_on, row.main_since) == ("clarification", ENTRY, ENTRY)
    assert (entry.contact_id, entry.won, entry.procedure_explained) == (Contact.get().id, True, True)
    assert Discussion.get().day == ENTRY
    assert CarryOver.get().kind == "takeover"
    assert [each.status for each in Appointment.select().order_by(Appointment.day)] == ["held", "planned"]
    assert [each.deed for each in story.journal(client)].count("hold_entry") == 1
    due = story.due(client)
    assert due[Due.D4] == date(2026, 6, 10)
    assert Due.D2 not in due


def test_what_the_rules_refuse_leaves_nothing_of_it(story):
    case = story.assigned()
    data = EntryData(RECORD, talk(story, case), care=Care("main", ENTRY))
    assert story.refused(hold_entry, case, data) == "discussion_missing"
    assert Contact.select().count() == EntryConsultation.select().count() == 0
    late = EntryData(RECORD, talk(story, case, MAIN), Groundwork(discussions=[talked_over()]))
    care = Care("main", ENTRY)
    assert (
        story.refused(hold_entry, case, EntryData(late.record, late.talk, late.ground, care=care))
        == "day_too_early"
    )


def test_a_visit_says_why_the_time_is_well_spent(story):
    case = story.assigned()
    visit = talk(story, case, format="visit")
    assert story.refused(hold_entry, case, EntryData(RECORD, visit)) == "visit_reason_missing"
    why = talk(story, case, format="visit", format_reason="verlässt die Wohnung kaum")
    story.do(hold_entry, case, EntryData(RECORD, why))
    assert Contact.get().format_reason == "verlässt die Wohnung kaum"


def test_the_entry_is_held_in_person(story):
    case = story.assigned()
    assert (
        story.refused(hold_entry, case, EntryData(RECORD, talk(story, case, format="phone")))
        == "entry_in_person"
    )


def test_an_entry_recorded_before_gets_its_details_later(story):
    case = story.entered()
    story.do(hold_entry, case, EntryData(RECORD))
    assert EntryConsultation.get().contact_id == Contact.get().id
    version = EntryConsultation.get().version
    story.do(correct_entry, case, EntryRecord(alliance="noch offen"), version=version)
    assert (EntryConsultation.get().alliance, EntryConsultation.get().won) == ("noch offen", None)
    assert story.refused(correct_entry, case, RECORD, version=version) == "changed_meanwhile"
    assert story.refused(correct_entry, story.assigned(), RECORD) == "entry_not_held"


def test_an_exclusion_found_in_the_entry_keeps_main_responsibility_away(story):
    case = story.assigned()
    block = ExclusionData("pension", ENTRY, TODAY)
    ground = Groundwork(discussions=[talked_over()])
    data = EntryData(RECORD, talk(story, case), ground, [block], Care("main", ENTRY))
    assert story.refused(hold_entry, case, data) == "exclusion_holds"
    story.do(hold_entry, case, EntryData(RECORD, talk(story, case), ground, [block]))
    assert story.due(story.client_of(case))[Due.D11] == TODAY


def test_accompanying_care_begins_with_the_entry_and_a_reason(story):
    case = story.assigned()
    data = EntryData(RECORD, talk(story, case), care=Care("accompanying", ENTRY, " "))
    assert story.refused(hold_entry, case, data) == "reason_missing"
    care = Care("accompanying", ENTRY, "Anbindung an die Suchtberatung trägt")
    story.do(hold_entry, case, EntryData(RECORD, talk(story, case), care=care))
    assert story.case(case).phase == "accompanying"


def test_a_referral_is_stored_with_everything_the_check_has_yielded(story):
    client = story.client()
    referral = Referral(
        ReferralData(client, REFERRED, reason="Frau Petersen"),
        needs=[NeedData("money_debts", "debts", entrenched=True)],
        exclusions=[ExclusionData("training_wish", REFERRED, TODAY)],
        work=Work(date(2026, 2, 2)),
        discussions=[talked_over(REFERRED, None, question="Ausbildung oder FM?")],
    )
    _, case = story.do(refer, referral)
    assert story.case(case).phase == "discussion"
    assert (Need.get().case_id, Need.get().noted_on) == (case, REFERRED)
    assert Agh.get().case_id == case
    assert agreement(talks_of(story.case(case))) is Agreement.OPEN
    assert story.due(client)[Due.D11] == TODAY
    assert story.journal(client)[0].deed == "mark"


def test_what_clarification_yields_is_noted_during_it_and_completed_with_the_decision(story):
    case = story.in_clarification()
    story.do(note_clarification, case, Clarification("Schulden, Gesundheit", advantages_on=MAIN))
    version = models.Clarification.get().version
    found = Clarification("Schulden", "Schuldnerberatung", "Büro, Besuch", "zögert", MAIN, DECIDED)
    assert story.refused(note_clarification, case, found, version=version + 1) == "changed_meanwhile"
    early = date(2026, 6, 1)
    assert story.refused(complete_clarification, case, found, early, "trägt") == "day_too_early"
    assert story.refused(complete_clarification, case, found, DECIDED, " ") == "reason_missing"
    story.do(complete_clarification, case, found, DECIDED, "Bündnis trägt")
    row = models.Clarification.get()
    assert (row.partners, row.consequences_on, row.version) == ("Schuldnerberatung", DECIDED, version + 1)
    assert (story.case(case).phase, story.case(case).alliance) == ("steering", True)


def test_clarification_is_noted_only_where_it_has_begun(story):
    assert story.refused(note_clarification, story.entered(), Clarification("x")) == "clarification_not_begun"


def test_an_entry_consultation_is_taken_back_with_all_that_was_recorded_along_with_it(story):
    case = story.assigned()
    note = TakeoverNote(benefits="Darlehen läuft", talk_on=ENTRY, talk_partner="Herr Brückner")
    ground = Groundwork(discussions=[talked_over(ENTRY)], note=note)
    story.do(hold_entry, case, EntryData(RECORD, talk(story, case), ground, care=Care("main", ENTRY)))
    story.do(undo_last)
    row = story.case(case)
    assert (row.phase, row.entry_held_on, row.main_since) == ("assigned", None, None)
    for table in (EntryConsultation, Discussion, Contact, CarryOver):
        assert table.select().count() == 0
    assert Due.D2 in story.due(row.client_id)
