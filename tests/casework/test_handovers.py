"""A case goes over to a colleague: who runs it, what is planned, what they are told."""

from datetime import timedelta

import pytest

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.intake import assign, assign_many
from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.casework.undo import undo_last
from fm_desktop.storage.models import Appointment, Case, Handover, Reminder
from tests.casework.stories import ASSIGNED, TODAY


@pytest.fixture
def run_case(story):
    """Return a case that Selin Kaya runs, with a talk and a reminder ahead."""
    case = story.assigned()
    client = story.client_of(case)
    ahead = TODAY + timedelta(days=5)
    story.do(plan_appointment, AppointmentData(client, case, ahead, "10:00"))
    story.do(add_reminder, ReminderData(ahead, "Bescheid", client=client, case=case))
    return case


def test_what_is_planned_goes_along_with_the_case_and_the_summary_is_kept(story, run_case):
    case = run_case
    changed = story.do(assign, case, story.other, TODAY, summary=" Stabil, Schuldnerberatung läuft. ")
    assert changed == Changed.CASES | Changed.APPOINTMENTS | Changed.REMINDERS
    assert Case.get_by_id(case).manager_id == story.other
    assert [row.person_id for row in Appointment.select()] == [story.other]
    assert [row.person_id for row in Reminder.select()] == [story.other]
    told = Handover.get()
    assert (told.from_person_id, told.to_person_id) == (story.by.person_id, story.other)
    assert told.summary == "Stabil, Schuldnerberatung läuft."


def test_one_key_takes_all_of_it_back(story, run_case):
    case = run_case
    story.do(assign, case, story.other, TODAY, summary="Stabil.")
    story.do(undo_last)
    assert Case.get_by_id(case).manager_id == story.by.person_id
    assert [row.person_id for row in Appointment.select()] == [story.by.person_id]
    assert not Handover.select().exists()


def test_nobody_takes_over_what_they_run_already(story, run_case):
    case = run_case
    assert story.refused(assign, case, story.by.person_id, TODAY) == "runs_case_already"


def test_several_cases_pass_over_those_that_are_theirs_already(story, run_case):
    case = run_case
    second = story.assigned(story.marked(story.client("Öztürk, Can")))
    story.do(assign, second, story.other, TODAY)
    story.do(assign_many, [case, second], story.other, TODAY, summaries={case: "Stabil."})
    assert [row.summary for row in Handover.select().order_by(Handover.id)] == ["", "Stabil."]


def test_nobody_takes_over_before_the_first_assignment(story, run_case):
    case = run_case
    assert story.refused(assign, case, story.other, ASSIGNED - timedelta(days=1)) == "day_too_early"
