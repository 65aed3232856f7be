"""What is written down for those who work with a client, and carried over to VerBIS by hand (HA 5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    client_of,
    expect_version,
    must_not_be_future,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, Contact, Note
from fm_desktop.vault.author import Author

CONSULTATION, STANDING = "consultation", "standing"
KINDS = (CONSULTATION, STANDING)
"""Beratungsvermerk and SOB-Vermerk."""
OWED = "note"


@dataclass(frozen=True, slots=True)
class NoteData:
    """What is written down, and as which kind of note."""

    text: str
    kind: str = CONSULTATION


@dataclass(frozen=True, slots=True)
class Rewording:
    """A note in its new wording."""

    note: Id
    data: NoteData
    version: int | None = None


def write_note(
    client: Id, case: Id | None, day: date, data: NoteData, *, by: Author, today: date
) -> tuple[Changed, Id]:
    """Write a note that belongs to no conversation; return its identifier. Source: HA 5."""
    with recorded("write_note", by=by, today=today) as recording:
        must_not_be_future(day, today)
        recording.on(case_of(case) if case is not None else client_of(client))
        made = add_note(recording, client, case, day, data, by)
    return Changed.NOTES, made.id


def reword_note(
    note: Id, data: NoteData, day: date, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Write a note anew; the journal keeps the wording it had. Source: HA 5.

    The day of a note from a conversation is that of the conversation and stays.
    """
    with recorded("reword_note", by=by, today=today) as recording:
        must_not_be_future(day, today)
        row: Note = recording.on(row_of(Note, note))
        if row.contact_id is None:
            move_notes(recording, (row,), day)
        reword(recording, Rewording(note, data, version), today)
    return Changed.NOTES


def add_note(
    recording: Recording,
    client: Id,
    case: Id | None,
    day: date,
    data: NoteData,
    by: Author,
    contact: Contact | None = None,
) -> Note:
    """Write a note inside an open transaction; of a case VerBIS must get it, too. Source: HA 5."""
    made: Note = recording.create(
        Note,
        client=client,
        case=case,
        contact=contact and contact.id,
        kind=data.kind,
        day=day,
        text=must_say(data.text, "note_without_text"),
        author=by.person_id,
    )
    _owe(recording, made, day)
    return made


def reword(recording: Recording, wording: Rewording, today: date) -> None:
    """Write a note anew inside an open transaction; what VerBIS has already must get there once more."""
    row: Note = row_of(Note, wording.note)
    text = must_say(wording.data.text, "note_without_text")
    if (row.text, row.kind) == (text, wording.data.kind):
        return
    expect_version(row, wording.version)
    recording.update(row, text=text, kind=wording.data.kind)
    if not _still_owed(row):
        _owe(recording, row, today)


def move_notes(recording: Recording, notes: Iterable[Note], day: date) -> None:
    """Give notes another day, and with it what VerBIS still lacks of them."""
    for row in notes:
        recording.update(row, day=day)
        for owed in _still_owed(row):
            recording.update(owed, day=day)


def take_in_notes(recording: Recording, talk: Contact) -> None:
    """Give the notes of a talk to the case the talk has come to belong to."""
    for row in Note.select().where(Note.contact == talk.id, Note.case.is_null()):
        recording.update(row, case=talk.case_id)
        _owe(recording, row, row.day)


def _still_owed(note: Note) -> list[CarryOver]:
    """Return what VerBIS still lacks of a note."""
    of_note = (CarryOver.kind == OWED) & (CarryOver.row == note.id)
    return list(CarryOver.select().where(of_note, CarryOver.carried_on.is_null()))


def _owe(recording: Recording, note: Note, day: date) -> None:
    """Note that VerBIS must learn of it; what belongs to no case does not belong there."""
    if note.case_id is not None:
        recording.create(CarryOver, case=note.case_id, kind=OWED, row=note.id, day=day)
