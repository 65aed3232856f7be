from dataclasses import replace
from datetime import date, datetime

import pytest

from fm_desktop.casework.appointments import AppointmentData, change_appointment, plan_appointment
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.conversations import Conversation, Correction, correct_talk, document_talk
from fm_desktop.casework.corrections import correct_end
from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.notes import NoteData, Rewording, reword_note, write_note
from fm_desktop.casework.plans import GoalData, PlanData, StepData, keep_plan
from fm_desktop.casework.states import end
from fm_desktop.casework.steering import StepJudged
from fm_desktop.casework.talks import ContactData
from fm_desktop.casework.undo import undo_last
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import Appointment, CarryOver, Contact, Note, Steering, Step
from fm_desktop.storage.queries.due import due_of_client
from fm_desktop.storage.queries.history import history
from fm_desktop.storage.queries.notes import earlier_wordings, note, note_carried, notes_at, notes_of
from fm_desktop.storage.queries.verbis import to_carry_over
from tests.casework.stories import TODAY

NEXT = date(2026, 12, 14)


def talk(story, case, **values):
    return ContactData(story.client_of(case), case, values.pop("day", TODAY), **values)


def said(story, case, *notes, **values):
    return Conversation(talk(story, case), [NoteData(*each) for each in notes], **values)


def with_step(story, case):
    """Return a step of the plan of a case."""
    step = StepData(text="Lebenslauf ergänzen", who="client", until=NEXT)
    goal = GoalData(
        text="Bewerbungsunterlagen stehen",
        recognised_by="Mappe liegt vor",
        until=NEXT,
        new_needs=(NeedData("education_work", "Unterlagen"),),
        strategy="Begleitung",
        steps=(step,),
    )
    story.do(keep_plan, PlanData(case, (goal,)))
    return Step.get(Step.case == case)


def test_all_of_a_conversation_is_stored_in_one_deed(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(plan_appointment, AppointmentData(client, case, TODAY, "09:00", 45))
    planned, step = Appointment.get().id, with_step(story, case)
    before = len(story.journal(client))
    changed = story.do(
        document_talk,
        Conversation(
            talk(story, case, time="09:00", minutes=45),
            [NoteData("Praktikum im Lager"), NoteData("Ziel erreicht", "standing")],
            planned,
            [StepJudged(step.id, "done", version=step.version)],
            AppointmentData(client, case, NEXT, "13:00"),
        ),
    )
    assert changed == Changed.CONTACTS | Changed.APPOINTMENTS | Changed.NOTES | Changed.PLANS
    assert len(story.journal(client)) == before + 1
    held = Contact.get(Contact.day == TODAY)
    assert [(row.kind, row.text, row.day, row.contact_id) for row in Note.select()] == [
        ("consultation", "Praktikum im Lager", TODAY, held.id),
        ("standing", "Ziel erreicht", TODAY, held.id),
    ]
    assert [row.status for row in Appointment.select().order_by(Appointment.day)] == ["held", "planned"]
    assert Step.get_by_id(step.id).status == "done"
    assert Steering.get(Steering.step == step.id).contact_id == held.id
    assert story.due(client)[Due.D13] == date(2026, 12, 3)


def test_each_note_is_owed_to_verbis_and_a_talk_without_one_owes_nothing(story):
    case = story.in_steering()
    story.do(mark_carried, [row.id for row in to_carry_over(None)])
    story.do(document_talk, said(story, case))
    assert to_carry_over(None) == []
    story.do(document_talk, said(story, case, ("Kita gefunden",), ("Wohnung gekündigt",)))
    owed = to_carry_over(None)
    assert {note(note_carried(row.id)).text for row in owed} == {"Kita gefunden", "Wohnung gekündigt"}
    assert {line.row for line in due_of_client(story.client_of(case), TODAY) if line.due == Due.D13} == {
        row.id for row in owed
    }
    story.do(mark_carried, [owed[0].id])
    assert [(row.carry, row.carried_on) for row in notes_of(story.client_of(case))] == [
        (owed[1].id, None),
        (None, TODAY),
    ]


def test_a_visit_says_why_the_time_is_well_spent(story):
    case = story.in_steering()
    visit = Conversation(talk(story, case, format="visit"))
    assert story.refused(document_talk, visit) == "visit_reason_missing"
    visit = Conversation(talk(story, case, format="visit", format_reason=" Vermüllung "))
    story.do(document_talk, visit)
    assert Contact.get(Contact.format == "visit").format_reason == "Vermüllung"


def test_a_note_without_words_is_refused_and_nothing_else_is_stored(story):
    case = story.in_steering()
    assert story.refused(document_talk, said(story, case, ("  ",))) == "note_without_text"


def test_a_conversation_of_somebody_without_a_case_is_no_matter_of_verbis(story):
    client = story.client()
    story.do(document_talk, Conversation(ContactData(client, None, TODAY), [NoteData("Erstkontakt")]))
    assert [(row.case, row.carry, row.text) for row in notes_of(client)] == [(None, None, "Erstkontakt")]
    assert to_carry_over(None) == []


def test_the_appointment_it_came_from_is_held_although_the_talk_was_on_another_day(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(plan_appointment, AppointmentData(client, case, TODAY, "09:00"))
    planned = Appointment.get().id
    yesterday = Conversation(talk(story, case, day=date(2026, 11, 27)), planned=planned)
    story.do(document_talk, yesterday)
    assert Appointment.get().status == "held"
    assert story.refused(document_talk, yesterday) == "appointment_not_planned"


@pytest.mark.parametrize("status", ["partly", "dropped"])
def test_a_step_not_simply_done_says_what_came_of_it(story, status):
    case = story.in_steering()
    step = with_step(story, case)
    judged = said(story, case, steps=[StepJudged(step.id, status)])
    assert story.refused(document_talk, judged) in ("result_missing", "reason_missing")
    story.do(document_talk, said(story, case, steps=[StepJudged(step.id, status, "Drucker kaputt")]))
    assert Step.get_by_id(step.id).result == "Drucker kaputt"


def test_a_step_of_somebody_else_is_refused(story):
    case, other = story.in_steering(), story.in_steering()
    judged = said(story, case, steps=[StepJudged(with_step(story, other).id, "done")])
    assert story.refused(document_talk, judged) == "gone_meanwhile"


def test_a_conversation_is_put_right_with_its_notes(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(document_talk, said(story, case, ("Praktikum",)))
    held, row = Contact.get(Contact.day == TODAY), Note.get()
    put_right = Correction(
        held.id,
        talk(story, case, day=date(2026, 11, 27), format="walk", minutes=30),
        [Rewording(row.id, NoteData("Praktikum ab Mai", "standing"), row.version)],
        [NoteData("Führerschein fehlt")],
        held.version,
    )
    story.do(correct_talk, put_right)
    assert [(each.kind, each.text, each.day) for each in notes_at(held.id)] == [
        ("standing", "Praktikum ab Mai", date(2026, 11, 27)),
        ("consultation", "Führerschein fehlt", date(2026, 11, 27)),
    ]
    assert {each.day for each in CarryOver.select().where(CarryOver.kind == "note")} == {date(2026, 11, 27)}
    assert [each.text for each in earlier_wordings(notes_at(held.id)[0])] == ["Praktikum"]
    assert story.refused(correct_talk, put_right) == "changed_meanwhile"
    assert Contact.get_by_id(held.id).format == "walk"
    assert "correct_contact" in {row.title_key for row in history(client, case)}


def test_a_note_carried_over_is_owed_again_in_its_new_wording(story):
    case = story.in_steering()
    _, made = story.do(
        write_note, story.client_of(case), case, date(2026, 11, 26), NoteData("Anruf der Kita")
    )
    story.do(mark_carried, [row.id for row in to_carry_over(None)])
    row = note(made)
    story.do(reword_note, made, NoteData("Anruf der Kita, Platz ab Mai"), row.day, version=row.version)
    assert [(each.kind, each.day) for each in to_carry_over(None)] == [("note", TODAY)]
    assert (
        story.refused(reword_note, made, NoteData("x"), row.day, version=row.version) == "changed_meanwhile"
    )
    wording = earlier_wordings(note(made))[0]
    assert (wording.text, wording.by) == ("Anruf der Kita", "Kaya, Selin")
    assert isinstance(wording.until, datetime)


def test_a_note_worded_as_before_changes_nothing(story):
    case = story.in_steering()
    _, made = story.do(write_note, story.client_of(case), case, TODAY, NoteData("Anruf"))
    before = len(story.journal(story.client_of(case)))
    story.do(reword_note, made, NoteData(" Anruf "), TODAY)
    assert len(story.journal(story.client_of(case))) == before


def test_a_note_of_tomorrow_is_refused(story):
    case = story.in_steering()
    client = story.client_of(case)
    assert story.refused(write_note, client, case, NEXT, NoteData("Morgen")) == "day_in_future"


def test_the_timeline_has_notes_at_their_conversation_or_by_themselves(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(document_talk, said(story, case, ("Kita gefunden",), ("Wohnung gekündigt",)))
    story.do(write_note, client, case, TODAY, NoteData("Aktenlage", "standing"))
    told = [(row.kind, row.title_key, row.text) for row in history(client, case)[:2]]
    assert ("contact", "office", "Kita gefunden\nWohnung gekündigt") in told
    assert ("note", "standing", "Aktenlage") in told


def test_what_was_noted_after_a_wrong_end_is_the_cases_again(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(end, case, date(2026, 11, 26), "integrated", "")
    story.do(document_talk, Conversation(ContactData(client, None, TODAY), [NoteData("Stelle verloren")]))
    story.do(correct_end, case, "Vertrag kam nicht zustande")
    assert [(row.case, row.text) for row in notes_of(client)] == [(case, "Stelle verloren")]
    assert "note" in {row.kind for row in to_carry_over(None)}


def test_all_of_a_conversation_is_taken_back_by_one_deed(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(plan_appointment, AppointmentData(client, case, TODAY, "09:00", 45))
    planned, step = Appointment.get().id, with_step(story, case)
    due = story.due(client)
    story.do(
        document_talk,
        Conversation(
            talk(story, case, time="09:00", minutes=45),
            [NoteData("Praktikum im Lager")],
            planned,
            [StepJudged(step.id, "done", version=step.version)],
            AppointmentData(client, case, NEXT, "13:00"),
        ),
    )
    story.do(undo_last)
    assert [(row.id, row.status) for row in Appointment.select()] == [(planned, "planned")]
    assert Step.get_by_id(step.id).status == "open"
    assert Note.select().count() == Contact.select().where(Contact.day == TODAY).count() == 0
    assert story.due(client) == due


def test_a_moved_appointment_is_moved_back_by_one_deed(story):
    case = story.in_steering()
    data = AppointmentData(story.client_of(case), case, TODAY, "09:00", 45)
    story.do(plan_appointment, data)
    planned = Appointment.get().id
    story.do(change_appointment, planned, replace(data, day=NEXT))
    story.do(undo_last)
    assert [(row.id, row.day, row.status) for row in Appointment.select()] == [(planned, TODAY, "planned")]
