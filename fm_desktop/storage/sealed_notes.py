"""Restricted notes as rows: opened for whoever holds a seal, and for nobody else (HA 5)."""

from typing import TYPE_CHECKING

from fm_desktop.errors import UserError
from fm_desktop.storage.models import NoteSeal, RestrictedNote
from fm_desktop.vault.author import Author

if TYPE_CHECKING:
    from fm_desktop.vault.sealing import About, Wording

# what needs cryptography is imported inside: 30 ms that only sealing and opening have to pay


def about_note(note: RestrictedNote) -> "About":
    """Return what a note's wording is bound to."""
    from fm_desktop.vault.sealing import About

    return About(note.id, note.client_id, note.author_id, note.replaces_id, note.written_at)


def key_of(note: RestrictedNote, by: Author) -> bytes:
    """Return the key of a note from the seal a person holds; who holds none is refused."""
    seal = NoteSeal.get_or_none(NoteSeal.note == note.id, NoteSeal.reader == by.person_id)
    return key_in(None if seal is None else seal.sealed, note, by)


def key_in(sealed: bytes | None, note: RestrictedNote, by: Author) -> bytes:
    """Return the key of a note from a seal that was read already."""
    from fm_desktop.vault.sealing import open_key

    if sealed is None or not by.sealing_key:
        raise UserError("note_not_sealed_for_you")
    return open_key(sealed, note.id, by.person_id, by.sealing_key)


def wording_of(note: RestrictedNote, key: bytes, by: Author) -> "Wording":
    """Return what a note says; refused where that is not what its author has signed."""
    from fm_desktop.vault.sealing import opened

    signers = by.membership.signing_keys(note.author_id) if by.membership else ()
    return opened(note.body, key, about_note(note), note.signature, signers)
