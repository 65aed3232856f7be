"""Reading restricted notes; whoever does so and does not run the case is written down (HA 5)."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import recorded
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage import sight
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import READ_RESTRICTED, Change
from fm_desktop.storage.models import Contact, NoteSeal, RestrictedNote
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.queries.notes import Wording
from fm_desktop.storage.queries.restricted import KIND, RestrictedNoteRow
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sealed_notes import key_in, wording_of
from fm_desktop.vault.author import Author

Seals = dict[Id, bytes]
"""A person's seals by note."""


class OwnText(NamedTuple):
    """What a restricted note says whose reader runs the case, to be searched in memory."""

    note: Id
    client: Id
    case: Id | None
    day: date
    text: str


def read_restricted(client: Id, *, by: Author, today: date) -> tuple[Changed, tuple[RestrictedNoteRow, ...]]:
    """Return the restricted notes on a client with their earlier wordings, the newest first.

    Each that a lead or a deputy reads makes an entry of the journal, which they cannot do without.
    """
    grant = sight.grant_on(client, by)
    if not grant.restricted:
        raise RightsError("no_right_to_client")
    found = _opened_notes(client, by)
    read = [row for row in found if not row.fault] if grant.logged else []
    if not read:
        return Changed.NOTHING, tuple(found)
    if db.read_only:
        raise UserError("reading_needs_writing")
    if db.in_transaction():
        raise RuntimeError("A reading stands in no other deed: taken back, it would be written down nowhere.")
    with recorded(READ_RESTRICTED, by=by, today=today) as recording:
        recording.about(client)
        for row in read:
            with recording.apart(READ_RESTRICTED, client, row.case):
                recording.note(Change("restricted_note", row.id, {}))
    return Changed.NOTHING, tuple(found)


def own_restricted_texts(*, by: Author, today: date) -> list[OwnText]:
    """Return what the newest restricted notes say on the clients whose cases a person runs."""
    notes, seals = _sealed_for(by)
    replaced = {note.replaces_id for note in notes}
    in_charge = {
        client for client in {note.client_id for note in notes} if sight.runs(client)[0] == by.person_id
    }
    found = []
    for note in notes:
        if note.client_id in in_charge and note.id not in replaced:
            day, text, fault = _opened(note, seals, by)
            if not fault:
                found.append(OwnText(note.id, note.client_id, note.case_id, day, text))
    return found


def _opened_notes(client: Id, by: Author) -> list[RestrictedNoteRow]:
    """Return the restricted notes on a client a person holds seals of, the newest first."""
    held, seals = _sealed_for(by, client)
    notes = {note.id: note for note in held}
    replaced = {note.replaces_id for note in held}
    talks = {row.id: row for row in Contact.select().where(Contact.client == client)}
    found = [
        _row(_chain(note, notes), talks.get(note.contact_id), seals, by)
        for note in held
        if note.id not in replaced
    ]
    return sorted(found, key=lambda row: (row.day, row.time or "", row.id), reverse=True)


def _sealed_for(by: Author, client: Id | None = None) -> tuple[list[RestrictedNote], Seals]:
    """Return the notes a person holds seals of, and the seals by note."""
    query = NoteSeal.select(NoteSeal.note, NoteSeal.sealed).where(NoteSeal.reader == by.person_id)
    seals: Seals = dict(rows(query))
    held = RestrictedNote.id.in_(NoteSeal.select(NoteSeal.note).where(NoteSeal.reader == by.person_id))
    notes = RestrictedNote.select().where(held)
    return list(notes if client is None else notes.where(RestrictedNote.client == client)), seals


def _chain(note: RestrictedNote, notes: dict[Id, RestrictedNote]) -> list[RestrictedNote]:
    """Return a note and what it replaces, the newest first."""
    chain = [note]
    while (before := notes.get(chain[-1].replaces_id)) is not None and before not in chain:
        chain.append(before)
    return chain


def _row(
    chain: Sequence[RestrictedNote], talk: Contact | None, seals: Seals, by: Author
) -> RestrictedNoteRow:
    note, who = chain[0], names()
    day, text, fault = _opened(note, seals, by)
    author = who[note.author_id].name if note.author_id in who else None
    owed = note.owed_since is not None and note.carried_on is None
    return RestrictedNoteRow(
        note.id,
        note.client_id,
        note.case_id,
        note.contact_id,
        KIND,
        talk.day if talk is not None else day,
        text,
        note.version,
        talk.format if talk is not None else None,
        talk.time if talk is not None else None,
        author,
        note.written_at.astimezone(),
        note.id if owed else None,
        max((each.carried_on for each in chain if each.carried_on), default=None),
        fault,
        tuple(_earlier(chain, seals, by)),
    )


def _earlier(chain: Sequence[RestrictedNote], seals: Seals, by: Author) -> Iterable[Wording]:
    who = names()
    for later, note in pairwise(chain):
        author = who[note.author_id].name if note.author_id in who else None
        yield Wording(later.written_at.astimezone(), author, _opened(note, seals, by)[1])


def _opened(note: RestrictedNote, seals: Seals, by: Author) -> tuple[date, str, str]:
    """Return day and text of a note, or the day it was written and why it does not open."""
    try:
        return (*wording_of(note, key_in(seals.get(note.id), note, by), by), "")
    except UserError as error:
        return note.written_at.astimezone().date(), "", error.key
