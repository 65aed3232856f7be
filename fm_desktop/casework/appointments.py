"""Conversations that are planned: made, moved, cancelled, held or missed."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import expect_version, recorded, row_of
from fm_desktop.casework.talks import MISSED
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment, Contact
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class AppointmentData:
    """A conversation that is planned; without a time it is for the day."""

    client: Id
    case: Id | None
    day: date
    time: str | None = None
    minutes: int | None = None
    format: str = "office"
    place: str = ""
    is_entry: bool = False
    person: Id | None = None
    """Who holds it; by default whoever plans it."""


def plan_appointment(data: AppointmentData, *, by: Author, today: date) -> Changed:
    """Store an appointment; what lies behind is no appointment but a contact."""
    _must_lie_ahead(data.day, today)
    with recorded("plan_appointment", by=by, today=today, client=data.client, case=data.case) as recording:
        recording.create(
            Appointment,
            client=data.client,
            case=data.case,
            person=data.person or by.person_id,
            day=data.day,
            time=data.time,
            minutes=data.minutes,
            format=data.format,
            place=data.place.strip(),
            is_entry=data.is_entry,
        )
    return Changed.APPOINTMENTS


def change_appointment(
    appointment: Id, data: AppointmentData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Move a planned appointment or change where and how it takes place."""
    _must_lie_ahead(data.day, today)
    row = _planned(appointment)
    expect_version(row, version)
    with recorded(
        "change_appointment", by=by, today=today, client=row.client_id, case=row.case_id
    ) as recording:
        recording.update(
            row,
            day=data.day,
            time=data.time,
            minutes=data.minutes,
            format=data.format,
            place=data.place.strip(),
            is_entry=data.is_entry,
        )
    return Changed.APPOINTMENTS


def cancel_appointment(appointment: Id, *, by: Author, today: date) -> Changed:
    """Take a planned appointment back; it stays readable as cancelled."""
    row = _planned(appointment)
    with recorded(
        "cancel_appointment", by=by, today=today, client=row.client_id, case=row.case_id
    ) as recording:
        recording.update(row, status="cancelled")
    return Changed.APPOINTMENTS


def mark_missed(appointment: Id, *, by: Author, today: date) -> Changed:
    """Note that a client did not come: the appointment is missed, and that is an attempt. Source: HA 4.9."""
    row = _planned(appointment)
    if row.day > today:
        raise UserError("day_in_future", day=row.day)
    with recorded("mark_missed", by=by, today=today, client=row.client_id, case=row.case_id) as recording:
        recording.update(row, status="missed")
        recording.create(
            Contact,
            client=row.client_id,
            case=row.case_id,
            day=row.day,
            time=row.time,
            format=row.format,
            outcome=MISSED,
            author=by.person_id,
        )
    return Changed.APPOINTMENTS | Changed.CONTACTS


def _planned(appointment: Id) -> Appointment:
    row: Appointment = row_of(Appointment, appointment)
    if row.status != "planned":
        raise UserError("appointment_not_planned")
    return row


def _must_lie_ahead(day: date, today: date) -> None:
    if day < today:
        raise UserError("appointment_in_past", day=day)
