"""Notes FM (individuell): for who runs the case, an appointed deputy and the team lead alone (HA 5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

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
from fm_desktop.casework.sealing_readers import seal_for
from fm_desktop.casework.texts import must_say
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage import sight
from fm_desktop.storage.clock import day_of_rights
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import Contact, RestrictedNote
from fm_desktop.storage.note_readers import Reader, readers_to_seal_for
from fm_desktop.storage.sealed_notes import about_note, key_of, wording_of
from fm_desktop.vault.author import Author

WRITE, CORRECT, CARRY = "write_restricted", "correct_restricted", "carry_restricted"


@dataclass(frozen=True, slots=True)
class RestrictedData:
    """What is written down for the few who may read it."""

    text: str


@dataclass(frozen=True, slots=True)
class RestrictedRewording:
    """A restricted note in its new wording."""

    note: Id
    data: RestrictedData
    version: int | None = None


def write_restricted(
    client: Id, case: Id | None, day: date, data: RestrictedData, *, by: Author, today: date
) -> tuple[Changed, Id]:
    """Write a restricted note that belongs to no conversation; return its identifier. Source: HA 5."""
    with recorded(WRITE, by=by, today=today) as recording:
        must_not_be_future(day, today)
        recording.on(case_of(case) if case is not None else client_of(client))
        made = add_restricted(recording, client, case, day, data, by, today)
    return Changed.NOTES, made.id


def correct_restricted(
    note: Id,
    data: RestrictedData,
    day: date | None = None,
    *,
    by: Author,
    today: date,
    version: int | None = None,
) -> tuple[Changed, Id]:
    """Write a restricted note anew and return its identifier; its readers can still read the wording before.

    Without a day it keeps its own; that of a note from a conversation is the conversation's. Source: HA 5.
    """
    with recorded(CORRECT, by=by, today=today) as recording:
        recording.on(row_of(RestrictedNote, note))
        if day is not None:
            must_not_be_future(day, today)
        made = reword_restricted(recording, RestrictedRewording(note, data, version), by, today, day)
    return Changed.NOTES, made.id


def carry_restricted(notes: Sequence[Id], *, by: Author, today: date) -> Changed:
    """Note that these restricted notes are in VerBIS as of today. Source: HA 5."""
    with recorded(CARRY, by=by, today=today) as recording:
        for each in dict.fromkeys(notes):
            carry(recording, row_of(RestrictedNote, each), by, today)
    return Changed.NOTES | Changed.CASES


def add_restricted(
    recording: Recording,
    client: Id,
    case: Id | None,
    day: date,
    data: RestrictedData,
    by: Author,
    today: date,
    contact: Contact | None = None,
) -> RestrictedNote:
    """Write a restricted note inside an open transaction; of a case VerBIS must get it, too. Source: HA 5."""
    note = RestrictedNote(
        id=new_id(), client=client, case=case, contact=contact and contact.id, owed_since=case and day
    )
    with recording.apart(WRITE, client, case):
        return _store(recording, note, must_say(data.text, "note_without_text"), day, by, today)


def reword_restricted(
    recording: Recording, wording: RestrictedRewording, by: Author, today: date, day: date | None = None
) -> RestrictedNote:
    """Write a restricted note anew inside an open transaction; what VerBIS has must get there once more."""
    before: RestrictedNote = row_of(RestrictedNote, wording.note)
    expect_version(before, wording.version)
    if not before.is_current:
        raise UserError("changed_meanwhile")
    said = wording_of(before, key_of(before, by), by)
    text, on = must_say(wording.data.text, "note_without_text"), day or said.day
    if (text, on) == said[::-1]:
        return before
    was_carried = before.carried_on is not None
    note = RestrictedNote(
        id=new_id(),
        client=before.client_id,
        case=before.case_id,
        contact=before.contact_id,
        replaces=before.id,
        owed_since=before.case_id and (today if was_carried else before.owed_since and on),
    )
    with recording.apart(CORRECT, before.client_id, before.case_id):
        recording.update(before, is_current=False)
        return _store(recording, note, text, on, by, today)


def carry(recording: Recording, row: RestrictedNote, by: Author, today: date) -> None:
    """Note inside an open transaction that a restricted note is in VerBIS; what is there stays as it is."""
    if not sight.grant_on(row.client_id, by).restricted:
        raise RightsError("no_right_to_client")
    recording.on(row)
    with recording.apart(CARRY, row.client_id, row.case_id):
        if row.carried_on is None:
            recording.update(row, carried_on=today)


def take_over_restricted(
    recording: Recording, note: RestrictedNote, text: str, day: date, by: Author, today: date
) -> RestrictedNote:
    """Seal a note that came from another site anew, inside an open transaction; who takes it over signs."""
    with recording.apart(WRITE, note.client_id, note.case_id):
        return _store(recording, note, text, day, by, today)


def move_restricted(recording: Recording, talk: Contact) -> None:
    """Let the restricted notes of a talk follow its day and its case, as far as VerBIS lacks them."""
    for row in RestrictedNote.select().where(RestrictedNote.contact == talk.id, RestrictedNote.is_current):
        with recording.apart(CORRECT, talk.client_id, talk.case_id):
            owed = talk.day if talk.case_id and (row.owed_since or not row.case_id) else row.owed_since
            if row.carried_on is None:
                recording.update(row, case=talk.case_id, owed_since=owed)


def _store(
    recording: Recording, note: RestrictedNote, text: str, day: date, by: Author, today: date
) -> RestrictedNote:
    """Seal a note for its readers, who must be in charge or stand in with consent if they write."""
    from fm_desktop.vault.sealing import Wording, seal  # inside: 30 ms that only sealing has to pay

    readers = _readers(note.client_id, by, today)
    note.author_id, note.written_at = by.person_id, datetime.now(UTC)
    sealed = seal(Wording(day, text), about_note(note), by.sign)
    note.body, note.signature = sealed.body, sealed.signature
    made: RestrictedNote = recording.create(RestrictedNote, **note.__data__)
    for change in seal_for(made.id, sealed.key, readers.values()):
        recording.note(change)
    return made


def _readers(client: Id, by: Author, today: date) -> dict[Id, Reader]:
    """Return whom a note is to be sealed for; refuse a writer who could not read it again."""
    found = readers_to_seal_for(client, by.person_id, by, day_of_rights(today)) or {}
    if by.person_id not in found:
        raise UserError("restricted_needs_charge")
    return found
