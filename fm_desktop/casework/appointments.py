"""Conversations that are planned: made, moved, cancelled, held or missed."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import Recording, case_of, expect_version, recorded, row_of
from fm_desktop.casework.talks import ContactData, attempt, store_talk
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment
from fm_desktop.vault.author import Author

PLANNED = "planned"


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
    with recorded("plan_appointment", by=by, today=today) as recording:
        recording.about(data.client, data.case)
        plan(recording, data, by, today)
    return Changed.APPOINTMENTS


def plan(recording: Recording, data: AppointmentData, by: Author, today: date) -> None:
    """Store an appointment inside an open transaction."""
    _must_lie_ahead(data.day, today)
    if data.case is not None and case_of(data.case).phase in CLOSED:
        raise UserError("case_closed")
    _create(recording, data, data.case, data.person or by.person_id)


def change_appointment(
    appointment: Id, data: AppointmentData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Move a planned appointment, or change how it takes place.

    Moved to another day it stays readable as moved, and a new one stands in its place. Either way it is no
    longer the list's: reading the old list again changes nothing.
    """
    with recorded("change_appointment", by=by, today=today) as recording:
        row = recording.on(_planned(appointment))
        expect_version(row, version)
        _must_lie_ahead(data.day, today)
        if data.day != row.day:
            recording.update(row, status="moved")
            _create(recording, data, row.case_id, data.person or row.person_id, **_from_calendar(row))
        else:
            person = data.person or row.person_id
            recording.update(row, **_details(data), person=person, from_list=False)
    return Changed.APPOINTMENTS


def move_to(recording: Recording, appointment: Id, day: date, today: date) -> None:
    """Put an appointment onto another day within a deed; the old one stays readable as moved."""
    row = recording.on(_planned(appointment))
    _must_lie_ahead(day, today)
    kept = {name: getattr(row, name) for name in ("time", "minutes", "format", "place", "is_entry")}
    recording.update(row, status="moved")
    whose = {"client": row.client_id, "case": row.case_id, "person": row.person_id}
    recording.create(Appointment, **whose, **kept, **_from_calendar(row), day=day)


def cancel_appointment(appointment: Id, *, by: Author, today: date) -> Changed:
    """Take a planned appointment back; it stays readable as cancelled."""
    with recorded("cancel_appointment", by=by, today=today) as recording:
        recording.update(recording.on(_planned(appointment)), status="cancelled")
    return Changed.APPOINTMENTS


def mark_missed(appointment: Id, summary: str = "", *, by: Author, today: date) -> Changed:
    """Note that a client did not come: the appointment is missed, and that is an attempt. Source: HA 4.9."""
    with recorded("mark_missed", by=by, today=today) as recording:
        row = _planned(appointment)
        store_talk(recording, attempt(_as_talk(row, summary)), by, today)
        recording.update(row, status="missed")
    return Changed.APPOINTMENTS | Changed.CONTACTS


def _create(
    recording: Recording, data: AppointmentData, case: Id | None, person: Id | None, **more: Any
) -> None:
    whose = {"client": data.client, "case": case, "person": person}
    recording.create(Appointment, **whose, **_details(data), **more)


def _from_calendar(row: Appointment) -> dict[str, Any]:
    """Return from which event of another calendar an appointment came: moving it does not change that."""
    return {"calendar_uid": row.calendar_uid, "calendar_said": row.calendar_said}


def _details(data: AppointmentData) -> dict[str, Any]:
    return {
        "day": data.day,
        "time": data.time,
        "minutes": data.minutes,
        "format": data.format,
        "place": data.place.strip(),
        "is_entry": data.is_entry,
    }


def _as_talk(row: Appointment, summary: str = "", minutes: int | None = None) -> ContactData:
    return ContactData(
        client=row.client_id,
        case=row.case_id,
        day=row.day,
        format=row.format,
        time=row.time,
        minutes=minutes,
        summary=summary,
        is_entry=row.is_entry,
    )


def _planned(appointment: Id) -> Appointment:
    row: Appointment = row_of(Appointment, appointment)
    if row.status != PLANNED:
        raise UserError("appointment_not_planned")
    return row


def _must_lie_ahead(day: date, today: date) -> None:
    if day < today:
        raise UserError("appointment_in_past", day=day)
