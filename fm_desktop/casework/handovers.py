"""A case that goes over from one case manager to another, with what is planned and a summary (HA 4.9)."""

from datetime import date

from fm_desktop.casework.recording import Recording, must_not_precede
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.errors import UserError
from fm_desktop.storage.models import Appointment, Case, Handover, Person, Reminder
from fm_desktop.storage.steps import days_of
from fm_desktop.vault.author import Author


def hand_over(recording: Recording, case: Case, person: Person, day: date, summary: str, by: Author) -> None:
    """Give a case another case manager inside an open transaction; planned talks and reminders go along.

    Who may read the restricted notes follows from who runs the case.
    """
    if case.manager_id == person.id:
        raise UserError("runs_case_already", name=f"{person.given_name} {person.family_name}".strip())
    must_not_precede(day, days_of(case).get(Phase.ASSIGNED))
    before = case.manager_id
    recording.update(case, manager=person.id, manager_listed=None)
    recording.create(
        Handover,
        case=case.id,
        day=day,
        from_person=before,
        to_person=person.id,
        summary=summary.strip(),
        author=by.person_id,
    )
    if before is not None:
        _pass_on_plans(recording, case, before, person)


def _pass_on_plans(recording: Recording, case: Case, before: bytes, person: Person) -> None:
    """Give the new case manager what the old one had planned with the client."""
    planned = Appointment.select().where(
        Appointment.client == case.client_id, Appointment.person == before, Appointment.status == "planned"
    )
    open_reminders = Reminder.select().where(
        Reminder.client == case.client_id, Reminder.person == before, Reminder.done_on.is_null()
    )
    for row in [*planned, *open_reminders]:
        recording.update(row, person=person.id)
