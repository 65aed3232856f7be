"""A conversation as a whole: talk, notes, what became of steps, and the next appointment (HA 4.9, 5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.appointments import AppointmentData, plan
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.notes import NoteData, Rewording, add_note, move_notes, reword
from fm_desktop.casework.recording import Recording, recorded, row_of
from fm_desktop.casework.restricted_notes import (
    RestrictedData,
    RestrictedRewording,
    add_restricted,
    move_restricted,
    reword_restricted,
)
from fm_desktop.casework.steering import StepJudged, judge_step
from fm_desktop.casework.talks import HELD, ContactData, change_talk, close_appointments, store_talk
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment, Contact, Note, RestrictedNote
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class Conversation:
    """What is recorded of a conversation in one go."""

    talk: ContactData
    notes: Sequence[NoteData] = ()
    planned: Id | None = None
    """The appointment it came from."""
    steps: Sequence[StepJudged] = ()
    next: AppointmentData | None = None
    restricted: Sequence[RestrictedData] = ()
    """Notes FM (individuell)."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is put right of a conversation; its notes may be worded anew, and others be added."""

    contact: Id
    talk: ContactData
    rewordings: Sequence[Rewording] = ()
    notes: Sequence[NoteData] = ()
    version: int | None = None
    restricted_rewordings: Sequence[RestrictedRewording] = ()
    restricted: Sequence[RestrictedData] = ()


def document_talk(said: Conversation, *, by: Author, today: date) -> Changed:
    """Store a conversation with all that came of it. Source: HA 4.7.1, 4.8, 4.9, 5."""
    with recorded("document_talk", by=by, today=today) as recording:
        contact = store_talk(recording, said.talk, by, today)
        _close(recording, said)
        for note in said.notes:
            add_note(recording, contact.client_id, contact.case_id, contact.day, note, by, contact)
        _add_restricted(recording, said.restricted, contact, by, today)
        for judged in said.steps:
            _judge(recording, judged, contact, by)
        if said.next is not None:
            plan(recording, said.next, by, today)
    return Changed.CONTACTS | Changed.APPOINTMENTS | Changed.NOTES | Changed.PLANS


def correct_talk(put_right: Correction, *, by: Author, today: date) -> Changed:
    """Change what was recorded of a conversation; the journal keeps what stood there before."""
    with recorded("correct_contact", by=by, today=today) as recording:
        contact = change_talk(recording, put_right.contact, put_right.talk, today, put_right.version)
        notes = list(Note.select().where(Note.contact == contact.id))
        if {each.note for each in put_right.rewordings} - {row.id for row in notes}:
            raise UserError("gone_meanwhile")
        for wording in put_right.rewordings:
            reword(recording, wording, today)
        move_notes(recording, Note.select().where(Note.contact == contact.id), contact.day)
        for note in put_right.notes:
            add_note(recording, contact.client_id, contact.case_id, contact.day, note, by, contact)
        _correct_restricted(recording, put_right, contact, by, today)
    return Changed.CONTACTS | Changed.NOTES


def _correct_restricted(
    recording: Recording, put_right: Correction, contact: Contact, by: Author, today: date
) -> None:
    """Put the restricted notes of a conversation right; they keep its day."""
    theirs = RestrictedNote.select(RestrictedNote.id).where(RestrictedNote.contact == contact.id)
    if {each.note for each in put_right.restricted_rewordings} - {note for (note,) in theirs.tuples()}:
        raise UserError("gone_meanwhile")
    for wording in put_right.restricted_rewordings:
        reword_restricted(recording, wording, by, today, contact.day)
    move_restricted(recording, contact)
    _add_restricted(recording, put_right.restricted, contact, by, today)


def _add_restricted(
    recording: Recording, notes: Sequence[RestrictedData], contact: Contact, by: Author, today: date
) -> None:
    for note in notes:
        add_restricted(recording, contact.client_id, contact.case_id, contact.day, note, by, today, contact)


def _close(recording: Recording, said: Conversation) -> None:
    """Say of the appointment the talk came from that it was held; else of what was planned for then."""
    if said.planned is None:
        close_appointments(recording, said.talk)
        return
    row: Appointment = row_of(Appointment, said.planned)
    if row.client_id != said.talk.client or row.status != "planned":
        raise UserError("appointment_not_planned")
    recording.update(row, status=HELD)


def _judge(recording: Recording, judged: StepJudged, contact: Contact, by: Author) -> None:
    if contact.case_id is None:
        raise UserError("gone_meanwhile")
    judge_step(recording, judged, day=contact.day, by=by, contact=contact.id, case=contact.case_id)
