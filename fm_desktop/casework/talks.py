"""Conversations that took place, and attempts at them (HA 4.9)."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_not_be_future,
    recorded,
    row_of,
)
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment, Case, Contact
from fm_desktop.vault.author import Author

IN_PERSON = frozenset({"office", "visit", "walk"})
HELD, MISSED, NOT_REACHED, CALL = "held", "missed", "not_reached", "call"


@dataclass(frozen=True, slots=True)
class ContactData:
    """A conversation; with another outcome than held an attempt, which is no contact."""

    client: Id
    case: Id | None
    day: date
    format: str = "office"
    time: str | None = None
    minutes: int | None = None
    summary: str = ""
    is_entry: bool = False
    outcome: str = HELD


def record_contact(data: ContactData, *, by: Author, today: date) -> Changed:
    """Store a conversation that took place; an entry consultation is in person. Source: HA 4.9, 4.7.1."""
    must_not_be_future(data.day, today)
    case = case_of(data.case) if data.case else None
    if data.is_entry:
        _must_be_entry(data, case)
    with recorded("record_contact", by=by, today=today, client=data.client, case=data.case) as recording:
        _store(recording, data, by)
        if data.is_entry and case is not None:
            recording.update(case, entry_held_on=data.day)
        _close_appointments(recording, data, "held")
    return Changed.CONTACTS | Changed.APPOINTMENTS


def record_attempt(data: ContactData, *, by: Author, today: date) -> Changed:
    """Store that somebody did not come, was not reached or only called; it is no contact. Source: HA 4.9."""
    must_not_be_future(data.day, today)
    if data.outcome == HELD:
        raise ValueError("A conversation that was held is no attempt.")
    with recorded("record_attempt", by=by, today=today, client=data.client, case=data.case) as recording:
        _store(recording, data, by)
        if data.outcome == MISSED:
            _close_appointments(recording, data, "missed")
    return Changed.CONTACTS | Changed.APPOINTMENTS


def correct_contact(
    contact: Id, data: ContactData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Change what was recorded of a conversation; the journal keeps what stood there before."""
    must_not_be_future(data.day, today)
    row = row_of(Contact, contact)
    expect_version(row, version)
    with recorded("correct_contact", by=by, today=today, client=row.client_id, case=row.case_id) as recording:
        recording.update(
            row,
            day=data.day,
            format=data.format,
            time=data.time,
            minutes=data.minutes,
            summary=data.summary.strip(),
            outcome=data.outcome,
        )
        if row.is_entry and row.case_id is not None:
            recording.update(case_of(row.case_id), entry_held_on=data.day)
    return Changed.CONTACTS


def _must_be_entry(data: ContactData, case: Case | None) -> None:
    if case is None or case.phase in CLOSED:
        raise UserError("entry_needs_case")
    if data.format not in IN_PERSON:
        raise UserError("entry_in_person")
    if case.entry_held_on is not None:
        raise UserError("entry_held_already", day=case.entry_held_on)


def _store(recording: Recording, data: ContactData, by: Author) -> None:
    recording.create(
        Contact,
        client=data.client,
        case=data.case,
        day=data.day,
        time=data.time,
        minutes=data.minutes,
        format=data.format,
        outcome=data.outcome,
        is_entry=data.is_entry,
        summary=data.summary.strip(),
        author=by.person_id,
    )


def _close_appointments(recording: Recording, data: ContactData, status: str) -> None:
    """Mark what was planned for the day of a conversation as held or missed."""
    planned = Appointment.select().where(
        Appointment.client == data.client, Appointment.day == data.day, Appointment.status == "planned"
    )
    for row in planned:
        recording.update(row, status=status)
