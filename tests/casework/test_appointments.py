from datetime import date

from fm_desktop.casework.appointments import (
    AppointmentData,
    cancel_appointment,
    change_appointment,
    mark_missed,
    plan_appointment,
)
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.states import end
from fm_desktop.casework.talks import ContactData
from fm_desktop.domain.deadlines import State
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import Appointment, Contact
from fm_desktop.storage.queries.client import history
from fm_desktop.storage.queries.due import due_of_client
from fm_desktop.storage.queries.talks import appointments, to_document
from tests.casework.stories import TODAY

MONDAY = date(2026, 12, 7)


def planned(story, case, day=MONDAY, time="10:00", **values):
    data = AppointmentData(story.client_of(case), case, day, time, **values)
    assert story.do(plan_appointment, data) == Changed.APPOINTMENTS
    return Appointment.get(Appointment.status == "planned")


def contact_of(story, case):
    [line] = [line for line in due_of_client(story.client_of(case), story.today) if line.due == Due.D3]
    return line


def test_an_appointment_until_the_due_day_covers_the_contact(story):
    case = story.in_steering()
    story.today = date(2026, 4, 1)
    planned(story, case, date(2026, 4, 9))
    line = contact_of(story, case)
    assert (line.state, line.covered_until, line.effective) == (
        State.COVERED,
        date(2026, 4, 9),
        date(2026, 4, 10),
    )


def test_it_is_held_by_whoever_plans_it_unless_somebody_else_is_named(story):
    case = story.in_steering()
    planned(story, case)
    story.do(plan_appointment, AppointmentData(story.client_of(case), case, MONDAY, person=story.other))
    assert len(appointments(story.by.person_id, MONDAY, MONDAY)) == 1
    assert len(appointments(story.other, MONDAY, MONDAY)) == 1


def test_what_lies_behind_is_a_contact_and_no_appointment(story):
    case = story.in_steering()
    past = AppointmentData(story.client_of(case), case, date(2026, 11, 27))
    assert story.refused(plan_appointment, past) == "appointment_in_past"
    row = planned(story, case)
    assert story.refused(change_appointment, row.id, past) == "appointment_in_past"


def test_nothing_is_planned_in_a_closed_case(story):
    case = story.in_steering()
    story.do(end, case, TODAY, "integrated", "")
    data = AppointmentData(story.client_of(case), case, MONDAY)
    assert story.refused(plan_appointment, data) == "case_closed"


def test_a_moved_appointment_stays_readable_as_moved(story):
    case = story.in_steering()
    row = planned(story, case, person=story.other, place="Raum 2.14")
    later = AppointmentData(story.client_of(case), case, date(2026, 12, 9), "11:00", format="walk")
    story.do(change_appointment, row.id, later, version=row.version)
    told = [(each.day, each.title_key) for each in history(story.client_of(case), case)[:2]]
    assert told == [(date(2026, 12, 9), "planned"), (MONDAY, "moved")]
    new = Appointment.get(Appointment.status == "planned")
    assert (new.case_id, new.person_id, new.format, new.time) == (case, story.other, "walk", "11:00")
    assert story.refused(change_appointment, row.id, later) == "appointment_not_planned"


def test_another_time_on_the_same_day_is_the_same_appointment(story):
    case = story.in_steering()
    row = planned(story, case)
    data = AppointmentData(story.client_of(case), case, MONDAY, "14:30", place="Raum 2.16")
    story.do(change_appointment, row.id, data, version=row.version)
    assert [(each.time, each.place) for each in Appointment.select()] == [("14:30", "Raum 2.16")]
    assert story.refused(change_appointment, row.id, data, version=row.version) == "changed_meanwhile"


def test_what_a_person_has_changed_is_the_lists_no_longer(story):
    case = story.in_steering()
    row = planned(story, case)
    Appointment.update(from_list=True).execute()
    data = AppointmentData(story.client_of(case), case, MONDAY, "14:30")
    story.do(change_appointment, row.id, data)
    assert not Appointment.get().from_list


def test_a_cancelled_appointment_covers_nothing_and_stays_readable(story):
    case = story.in_steering()
    story.today = date(2026, 4, 1)
    row = planned(story, case, date(2026, 4, 9))
    story.do(cancel_appointment, row.id)
    assert contact_of(story, case).covered_until is None
    assert history(story.client_of(case), case)[0].title_key != "planned"
    assert story.refused(cancel_appointment, row.id) == "appointment_not_planned"


def held(row, **values):
    """Return the conversation an appointment became."""
    said = {"format": row.format, "time": row.time, "minutes": row.minutes} | values
    return Conversation(ContactData(row.client_id, row.case_id, row.day, **said), planned=row.id)


def test_an_appointment_that_took_place_is_a_contact(story):
    case = story.in_steering()
    row = planned(story, case, TODAY, minutes=45, format="walk")
    assert [each.id for each in to_document(story.by.person_id, TODAY, "11:00")] == [row.id]
    story.do(document_talk, held(row, minutes=60))
    talk = Contact.get(Contact.day == TODAY)
    assert (talk.case_id, talk.time, talk.minutes, talk.format) == (case, "10:00", 60, "walk")
    assert to_document(story.by.person_id, TODAY, "11:00") == []
    assert story.due(story.client_of(case))[Due.D3] == date(2026, 12, 30)


def test_a_held_entry_appointment_is_the_entry_consultation(story):
    case = story.assigned()
    row = planned(story, case, TODAY, is_entry=True)
    story.do(document_talk, held(row, is_entry=True))
    assert story.case(case).entry_held_on == TODAY


def test_nobody_came_is_an_attempt(story):
    case = story.in_steering()
    before = story.due(story.client_of(case))
    row = planned(story, case, TODAY, minutes=45)
    story.do(mark_missed, row.id)
    attempt = Contact.get(Contact.day == TODAY)
    assert (attempt.outcome, attempt.minutes, attempt.time) == ("missed", None, "10:00")
    assert story.due(story.client_of(case)) == before
    assert to_document(story.by.person_id, TODAY, "23:00") == []


def test_what_is_still_to_come_was_neither_held_nor_missed(story):
    case = story.in_steering()
    row = planned(story, case)
    assert story.refused(document_talk, held(row)) == "day_in_future"
    assert story.refused(mark_missed, row.id) == "day_in_future"


def test_an_appointment_from_before_the_case_is_held_in_the_case(story):
    client = story.client()
    story.do(plan_appointment, AppointmentData(client, None, TODAY, "10:00"))
    case = story.in_steering(story.in_clarification(story.entered(story.assigned(story.marked(client)))))
    story.do(document_talk, held(Appointment.get()))
    assert Contact.get(Contact.day == TODAY).case_id == case
