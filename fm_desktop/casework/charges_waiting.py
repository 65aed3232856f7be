"""Who runs a case without holding the keys of its notes yet, because somebody has to be asked first.

Looked at by whoever opens those notes: their program hands the keys on, and does so only once they agree.
"""

from collections.abc import Iterator
from typing import NamedTuple

from fm_desktop.domain.access import Role
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, NoteSeal, RestrictedNote
from fm_desktop.storage.note_readers import charge_as_signed, is_trusted, known_keys
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.vouching import Charge
from fm_desktop.vault.author import Author
from fm_desktop.vault.membership import Member, Membership


class ChargesWaiting(NamedTuple):
    """What keeps the keys of notes one opens from whoever runs the case now."""

    members: tuple[Member, ...] = ()
    """Whose keys one is asked to compare."""
    unclear: tuple["Unclear", ...] = ()
    """Clients of whom nobody who may say so has signed who runs the case: a lead has to assign it."""


class Unclear(NamedTuple):
    """A client whose case somebody runs because of a row nobody has signed."""

    client: Id
    name: str


class _Note(NamedTuple):
    """A note one opens oneself, and who runs the case."""

    client: Id
    name: str
    author: Id
    manager: Id


def charges_waiting(by: Author) -> ChargesWaiting:
    """Return whose keys are to be compared before they get notes, and which cases are unclear."""
    membership = by.membership
    if membership is None:
        return ChargesWaiting()
    members: dict[Id, Member] = {}
    unclear: dict[Id, Unclear] = {}
    for note in _without_manager(by, membership):
        if note.client in unclear:
            continue
        known = known_keys(note.client, note.author, by, membership)
        charge = charge_as_signed(note.client, known)
        if charge is Charge.UNCLEAR:
            unclear[note.client] = Unclear(note.client, note.name)
        elif note.manager not in members and not is_trusted(note.manager, charge, known):
            members[note.manager] = membership.active[note.manager]
    return ChargesWaiting(tuple(members.values()), tuple(unclear.values()))


def _without_manager(by: Author, membership: Membership) -> Iterator[_Note]:
    """Yield the notes one opens and who runs the case does not, though they could."""
    keys = {
        each.person_id: each.sealing_public
        for each in by.members
        if Role.CASE_MANAGER in each.roles and each.person_id in membership.active
    }
    note, line, mine, theirs = RestrictedNote, CaseloadEntry, NoteSeal.alias(), NoteSeal.alias()
    query = (
        note.select(note.client, line.name, note.author, line.manager, theirs.sealed)
        .join(mine, on=(mine.note == note.id) & (mine.reader == by.person_id))
        .switch(note)
        .join(line, on=(line.client == note.client) & line.newest)
        .switch(note)
        .join(theirs, "LEFT OUTER JOIN", on=(theirs.note == note.id) & (theirs.reader == line.manager))
        .where(line.manager != by.person_id)
    )
    for client, name, author, manager, sealed in rows(query):
        public = keys.get(manager)
        if public is not None and (sealed is None or sealed[: len(public)] != public):
            yield _Note(client, name, author, manager)
