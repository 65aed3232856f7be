from datetime import date

import pytest

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.states import end
from fm_desktop.casework.talks import ContactData, correct_contact, record_attempt, record_contact
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import Appointment, Contact
from fm_desktop.storage.queries.client import history
from tests.casework.stories import ENTRY, REFERRED, TODAY


def talk(story, case, day, **values):
    return ContactData(story.client_of(case), case, day, **values)


def test_a_contact_puts_the_next_one_a_month_later(story):
    case = story.in_steering()
    changed = story.do(
        record_contact, talk(story, case, date(2026, 11, 26), format="walk", summary="Praktikum")
    )
    assert changed == Changed.CONTACTS | Changed.APPOINTMENTS
    assert story.due(story.client_of(case))[Due.D3] == date(2026, 12, 28)
    newest = history(story.client_of(case), case)[0]
    assert (newest.kind, newest.title_key, newest.text, newest.author) == (
        "contact",
        "walk",
        "Praktikum",
        "Kaya, Selin",
    )


def test_a_contact_in_the_future_is_refused(story):
    case = story.in_steering()
    assert story.refused(record_contact, talk(story, case, date(2026, 12, 1))) == "day_in_future"


@pytest.mark.parametrize("outcome", ["missed", "not_reached", "call"])
def test_an_attempt_is_recorded_and_counts_nothing(story, outcome):
    case = story.in_steering()
    before = story.due(story.client_of(case))
    story.do(record_attempt, talk(story, case, TODAY, outcome=outcome, format="phone"))
    assert story.due(story.client_of(case)) == before
    newest = history(story.client_of(case), case)[0]
    assert (newest.kind, newest.title_key) == ("attempt", outcome)


def test_the_entry_consultation_is_a_contact_and_stands_on_the_case(story):
    case = story.assigned()
    client = story.client_of(case)
    assert story.due(client)[Due.D2] == date(2026, 3, 16)
    story.do(
        record_contact, talk(story, case, ENTRY, format="visit", format_reason="Kind krank", is_entry=True)
    )
    assert story.case(case).entry_held_on == ENTRY
    due = story.due(client)
    assert Due.D2 not in due
    assert due[Due.D3] == date(2026, 4, 10)


def test_the_entry_consultation_is_held_in_person_once_and_not_before_the_referral(story):
    case = story.assigned()
    entry = {"is_entry": True}
    assert (
        story.refused(record_contact, talk(story, case, ENTRY, format="phone", **entry)) == "entry_in_person"
    )
    assert story.refused(record_contact, talk(story, case, date(2026, 3, 1), **entry)) == "day_too_early"
    story.entered(case)
    assert story.refused(record_contact, talk(story, case, TODAY, **entry)) == "entry_held_already"
    watched = ContactData(story.client(), None, TODAY, is_entry=True)
    assert story.refused(record_contact, watched) == "entry_needs_case"


def test_who_does_not_come_to_the_entry_consultation_has_not_held_it(story):
    case = story.assigned()
    story.do(record_attempt, talk(story, case, ENTRY, outcome="missed", is_entry=True))
    assert story.case(case).entry_held_on is None
    assert not Contact.get().is_entry


def test_a_contact_closes_what_was_planned_for_then(story):
    case = story.in_steering()
    client = story.client_of(case)
    for day, time in ((TODAY, "10:00"), (TODAY, "15:00"), (date(2026, 12, 7), "10:00")):
        story.do(plan_appointment, AppointmentData(client, case, day, time))
    story.do(record_contact, talk(story, case, TODAY, time="10:15"))
    planned = Appointment.select().order_by(Appointment.day, Appointment.time)
    assert [each.status for each in planned] == ["held", "planned", "planned"]


def test_not_to_have_come_closes_the_appointment_as_missed(story):
    case = story.in_steering()
    story.do(plan_appointment, AppointmentData(story.client_of(case), case, TODAY, "10:00"))
    story.do(record_attempt, talk(story, case, TODAY, outcome="missed"))
    assert Appointment.get().status == "missed"


def test_a_call_closes_no_appointment(story):
    case = story.in_steering()
    story.do(plan_appointment, AppointmentData(story.client_of(case), case, TODAY, "10:00"))
    story.do(record_attempt, talk(story, case, TODAY, outcome="call"))
    assert Appointment.get().status == "planned"


def test_a_talk_with_a_watched_client_belongs_to_no_case(story):
    client = story.client()
    story.do(record_contact, ContactData(client, None, REFERRED))
    assert Contact.get().case_id is None


def test_a_talk_belongs_to_the_open_case_if_the_client_was_referred_by_then(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(record_contact, ContactData(client, None, TODAY))
    story.do(record_contact, ContactData(client, None, date(2026, 2, 27)))
    found = {each.day: each.case_id for each in Contact.select()}
    assert (found[TODAY], found[date(2026, 2, 27)]) == (case, None)


def test_what_happens_after_the_end_belongs_to_the_client_alone(story):
    case = story.in_steering()
    story.do(end, case, date(2026, 11, 2), "integrated", "")
    for day in (date(2026, 11, 2), date(2026, 11, 3)):
        story.do(record_contact, talk(story, case, day))
    assert {each.day: each.case_id for each in Contact.select()} == {
        ENTRY: case,
        date(2026, 11, 2): case,
        date(2026, 11, 3): None,
    }


def test_a_correction_keeps_what_stood_there_before(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(record_contact, talk(story, case, date(2026, 11, 26), summary="Kita"))
    row = Contact.get(Contact.summary == "Kita")
    story.do(correct_contact, row.id, talk(story, case, date(2026, 11, 25), summary="Kita ab Mai"))
    deed, fields = story.told(client)
    assert deed == "correct_contact"
    assert fields["contact", "summary"] == ("Kita", "Kita ab Mai")
    assert fields["contact", "day"] == ("2026-11-26", "2026-11-25")
    assert story.due(client)[Due.D3] == date(2026, 12, 28)
    assert "correction" in [row.kind for row in history(client, case)]


def test_a_correction_of_something_changed_meanwhile_is_refused(story):
    case = story.in_steering()
    row = Contact.get()
    story.do(
        correct_contact, row.id, talk(story, case, ENTRY, is_entry=True, summary="a"), version=row.version
    )
    again = talk(story, case, ENTRY, is_entry=True, summary="b")
    assert story.refused(correct_contact, row.id, again, version=row.version) == "changed_meanwhile"


def test_correcting_the_entry_consultation_moves_or_takes_it_from_the_case(story):
    case = story.entered()
    row = Contact.get()
    story.do(correct_contact, row.id, talk(story, case, date(2026, 3, 11), is_entry=True))
    assert story.case(case).entry_held_on == date(2026, 3, 11)
    story.do(correct_contact, row.id, talk(story, case, date(2026, 3, 11)))
    assert story.case(case).entry_held_on is None
    story.do(correct_contact, row.id, talk(story, case, date(2026, 3, 11), is_entry=True))
    story.do(correct_contact, row.id, talk(story, case, date(2026, 3, 11), is_entry=True, outcome="missed"))
    assert story.case(case).entry_held_on is None


def test_a_talk_never_lands_in_another_clients_case(story):
    case = story.in_steering()
    with pytest.raises(ValueError, match="another client"):
        story.do(record_contact, ContactData(story.client("Brandt, Uwe"), case, TODAY))
    with pytest.raises(ValueError, match="no attempt"):
        story.do(record_attempt, talk(story, case, TODAY))
