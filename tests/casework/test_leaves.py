"""One's own leave, and the appointments moved out of it."""

from datetime import timedelta

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.leaves import Move, enter_leave, remove_leave
from fm_desktop.storage.models import Appointment, Leave
from tests.casework.stories import TODAY

FIRST, LAST = TODAY + timedelta(days=7), TODAY + timedelta(days=18)
BEFORE, AFTER, WITHIN = FIRST - timedelta(days=3), LAST + timedelta(days=3), FIRST + timedelta(days=2)


def planned(story):
    case = story.in_steering()
    story.do(plan_appointment, AppointmentData(story.client_of(case), case, WITHIN, "09:30", 45))
    return Appointment.get(Appointment.status == "planned")


def test_a_leave_moves_appointments_and_keeps_their_time(story):
    row = planned(story)
    story.do(enter_leave, FIRST, LAST, "Urlaub", [Move(row.id, AFTER)])
    found = sorted((each.status, each.day, each.time) for each in Appointment.select())
    assert found == [("moved", WITHIN, "09:30"), ("planned", AFTER, "09:30")]
    assert Leave.get().person_id == story.by.person_id


def test_nothing_is_stored_when_one_appointment_cannot_be_moved(story):
    row = planned(story)
    for day, key in ((WITHIN, "day_in_leave"), (TODAY - timedelta(days=1), "appointment_in_past")):
        assert story.refused(enter_leave, FIRST, LAST, "", [Move(row.id, day)]) == key
    assert Leave.select().count() == 0
    assert Appointment.get().status == "planned"


def test_leaves_of_one_person_do_not_overlap_and_do_not_lie_behind(story):
    story.do(enter_leave, FIRST, LAST, "")
    assert story.refused(enter_leave, LAST, AFTER, "") == "leave_overlaps"
    past = TODAY - timedelta(days=9)
    assert story.refused(enter_leave, past, past, "") == "leave_over"
    assert story.refused(enter_leave, LAST, FIRST, "") == "day_too_early"


def test_a_leave_can_be_taken_back_and_entered_anew(story):
    story.do(enter_leave, FIRST, LAST, "")
    story.do(remove_leave, Leave.get().id)
    story.do(enter_leave, FIRST, BEFORE + timedelta(days=9), "")
    assert Leave.select().count() == 1
