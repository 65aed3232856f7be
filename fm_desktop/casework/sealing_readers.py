"""Keeps the keys of restricted notes with those who are to read them, and with nobody else (HA 4.10, 5).

Whoever can open a note hands its key on and, where somebody is to read it no longer, gives it another one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.storage.clock import day_of_rights
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import RESEAL, Change, record
from fm_desktop.storage.models import NoteSeal, RestrictedNote
from fm_desktop.storage.note_readers import (
    Reader,
    charge_of,
    learn_charges,
    readers_by_standing,
    readers_to_seal_for,
)
from fm_desktop.storage.raw_rows import rows, stored
from fm_desktop.storage.sealed_notes import about_note, key_of, wording_of
from fm_desktop.storage.vouching import is_note_told
from fm_desktop.vault.author import Author

FEW = 500
"""So many clients are asked for by their names."""
CHARGE = frozenset({"case", "client"})
READERS = frozenset({"deputyship", "deputy_consent", "pinned_reader"})
PUBLIC_BYTES = 32
"""So long is the key a seal was made for, which stands in front of it."""


def bring_seals_up_to_date(*, by: Author, today: date) -> Changed:
    """Hand on and take back keys as has become due meanwhile; nothing happens where all is as it should be.

    Meant for whoever sits down at the desk: a deputyship may be over, a lead be another one, somebody have a
    new key.
    """
    if db.read_only or by.membership is None:
        return Changed.NOTHING
    due = list(_due(None, by, day_of_rights(today), surely=False))
    if not due:
        return Changed.NOTHING
    with db.atomic():
        _tell(_brought(due, by), by, None)
    return Changed.NOTES


def follow(changes: Iterable[tuple[Id | None, Change]], by: Author, today: date, part_of: int | None) -> None:
    """Let the keys follow a deed that has changed who reads; belongs behind its entries in the journal."""
    clients: set[Id] = set()
    everywhere = False
    for client, change in changes:
        if change.table in CHARGE and {"manager", "team"} & set(change.fields) and client is not None:
            clients.add(client)
        everywhere |= change.table in READERS
    if by.membership is not None and (everywhere or clients):
        few = None if everywhere or len(clients) > FEW else clients
        _tell(_brought(_due(few, by, day_of_rights(today), surely=True), by), by, part_of)


def seal_for(note: Id, key: bytes, readers: Iterable[Reader]) -> list[Change]:
    """Hand the key of a note to some readers; return what the journal says of it."""
    from fm_desktop.vault.sealing import seal_key  # inside: 30 ms that only sealing has to pay

    made = []
    for reader in readers:
        person = reader.member.person_id
        NoteSeal.create(
            note=note,
            reader=person,
            sealed=seal_key(key, note, person, reader.public),
            until=reader.until,
            deputyship=reader.deputyship,
        )
        made.append(Change("note_seal", note, {"reader": (None, person)}))
    return made


class _Due(NamedTuple):
    """A note whose keys are not with those who are to read it."""

    client: Id
    note: Id
    readers: Mapping[Id, Reader]


class _Kept(NamedTuple):
    """Who holds seals of a note: for which key, until when, for which deputyship."""

    author: Id
    seals: dict[Id, tuple[bytes, str | None, Id | None]]


def _due(clients: set[Id] | None, by: Author, day: date, *, surely: bool) -> Iterator[_Due]:
    found = _all_seals(clients, by)
    learn_charges(found)
    for client, notes in found.items():
        if not surely and not _may_differ(client, notes.values(), by, day):
            continue
        wanted: dict[Id, dict[Id, Reader] | None] = {}
        for note, kept in notes.items():
            if kept.author not in wanted:
                wanted[kept.author] = readers_to_seal_for(client, kept.author, by, day)
            readers = wanted[kept.author]
            if not readers or kept.seals == _as_kept(readers):
                continue
            if not _is_held_by_unknown(client, readers, kept, by):
                yield _Due(client, note, readers)


def _is_held_by_unknown(client: Id, readers: Mapping[Id, Reader], kept: _Kept, by: Author) -> bool:
    """Tell whether who runs the case has a seal for a key that who sits here does not know as theirs.

    Somebody else may know it: nothing is taken away then, and nothing handed on.
    """
    manager = charge_of(client)[0]
    if manager is None or manager in readers or manager not in kept.seals or by.membership is None:
        return False
    member = by.membership.active.get(manager)
    return member is not None and kept.seals[manager][0] == member.sealing_public


def _brought(due: Iterable[_Due], by: Author) -> dict[Id, list[Change]]:
    """Hand on and take back the keys; return by client what the journal says of it."""
    changes: dict[Id, list[Change]] = defaultdict(list)
    for client, note, readers in due:
        changes[client] += _bring(RestrictedNote.get_by_id(note), readers, by)
    return changes


def _all_seals(clients: set[Id] | None, by: Author) -> dict[Id, dict[Id, _Kept]]:
    """Return by client and note who holds seals, of the notes this person opens."""
    own, note, seal = NoteSeal.alias(), RestrictedNote, NoteSeal
    mine = own.select(own.note).where(own.reader == by.person_id)
    columns = (note.client, note.id, note.author, seal.reader, seal.sealed, seal.until, seal.deputyship)
    query = seal.select(*columns).join(note).where(seal.note.in_(mine))
    if clients is not None:
        query = query.where(note.client.in_(list(clients)))
    found: dict[Id, dict[Id, _Kept]] = defaultdict(dict)
    for client, note_id, author, reader, sealed, until, deputyship in rows(query):
        kept = found[client].setdefault(note_id, _Kept(author, {}))
        kept.seals[reader] = (sealed[:PUBLIC_BYTES], until, deputyship)
    return found


def _may_differ(client: Id, notes: Iterable[_Kept], by: Author, day: date) -> bool:
    """Tell whether it is worth a closer look, which costs the more the longer a client's journal is.

    One's own clients are looked at each time, and those with a deputy; others where their readers, as the
    tables have them, are not who holds the seals.
    """
    if charge_of(client)[0] == by.person_id:
        return True
    standing = readers_by_standing(client, by, day)
    stood_in = any(reader.deputyship is not None for reader in standing.values())
    return stood_in or any(kept.seals != _as_kept(standing) for kept in notes)


def _as_kept(readers: Mapping[Id, Reader]) -> dict[Id, tuple[bytes, str | None, Id | None]]:
    return {
        person: (reader.public, stored(reader.until), reader.deputyship) for person, reader in readers.items()
    }


def _bring(note: RestrictedNote, wanted: Mapping[Id, Reader], by: Author) -> list[Change]:
    """Let exactly these people open a note; where somebody may no longer, it gets another key."""
    seals = {seal.reader_id: seal for seal in NoteSeal.select().where(NoteSeal.note == note.id)}
    gone = [seal for person, seal in seals.items() if not _is_for(seal, wanted.get(person))]
    new = [reader for person, reader in wanted.items() if not _is_for(seals.get(person), reader)]
    if (not gone and not new) or (new and not _is_told(note, by)):
        return []  # a note the journal does not know stays with whom it is: its journal was tampered with
    try:
        key = key_of(note, by)
        wording_of(note, key, by)
    except UserError:
        return []  # what does not open, or does not say what was signed, is shown as broken and left as it is
    if not gone:
        return seal_for(note.id, key, new)
    return _key_anew(note, key, gone, wanted)


def _is_told(note: RestrictedNote, by: Author) -> bool:
    return by.membership is not None and is_note_told(note, by.membership)


def _key_anew(
    note: RestrictedNote, key: bytes, gone: Iterable[NoteSeal], wanted: Mapping[Id, Reader]
) -> list[Change]:
    from fm_desktop.vault.sealing import keyed_anew  # inside: 30 ms that only sealing has to pay

    body, fresh = keyed_anew(note.body, key, about_note(note))
    RestrictedNote.update(body=body).where(RestrictedNote.id == note.id).execute()
    NoteSeal.delete().where(NoteSeal.note == note.id).execute()
    lost = [Change("note_seal", note.id, {"reader": (seal.reader_id, None)}) for seal in gone]
    return lost + seal_for(note.id, fresh, wanted.values())


def _is_for(seal: NoteSeal | None, reader: Reader | None) -> bool:
    """Tell whether a seal says that it was made for a reader's present key, and for as long."""
    if seal is None or reader is None:
        return False
    return seal.sealed[:PUBLIC_BYTES] == reader.public and (seal.until, seal.deputyship_id) == reader[1:]


def _tell(brought: Mapping[Id, list[Change]], by: Author, part_of: int | None) -> None:
    for client, changes in brought.items():
        if changes:
            record(RESEAL, author=by, changes=changes, client=client, part_of=part_of)
