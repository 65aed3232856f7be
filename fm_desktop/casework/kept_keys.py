"""A deed that changes key file and data file together: where it fails, both are as before."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fm_desktop.casework.rotation import key_file_of, settle
from fm_desktop.storage.database import db
from fm_desktop.storage.membership_note import newest_note
from fm_desktop.vault import key_file
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_file import KeyFile
from fm_desktop.vault.membership import Membership

if TYPE_CHECKING:
    from fm_desktop.vault.members import Edited


class Change:
    """What a deed has made of the key file so far."""

    def __init__(self) -> None:
        self._edited: Edited | None = None

    @property
    def edited(self) -> "Edited":
        """Return what was written."""
        if self._edited is None:
            raise RuntimeError("The deed has not changed the key file.")
        return self._edited

    @property
    def membership(self) -> Membership:
        """Return who belongs to the file from now on."""
        return self.edited.membership

    @property
    def is_made(self) -> bool:
        """Tell whether the key file was written."""
        return self._edited is not None

    def write(self, by: Author, edit: "Callable[[KeyFile], Edited]", *, rotate: bool) -> None:
        """Write the key file as edited, with the next data key beside the one in use where it is exchanged.

        From here on the deed counts: a process that is killed now is followed up at the next opening.
        """
        from fm_desktop.vault.rotation import begun  # inside: needed only where the membership changes

        path = key_file_of(by)
        with key_file.turn(path) as kept:
            edited = edit(kept)
            kept = begun(edited.kept, edited.membership) if rotate else edited.kept
            key_file.write(path, kept)
        self._edited = edited


@contextmanager
def key_file_kept(by: Author) -> Iterator[Change]:
    """Stand around the transaction of a deed: where it is not stored, the key file is put back.

    An exchange of the data key that is still open is finished first: its next key must not be lost.
    """
    if db.in_transaction():
        raise RuntimeError("A deed that changes the key file stands in no other transaction.")
    path = key_file_of(by)
    settle(by)
    before, change, keys = key_file.read(path), Change(), by.keys
    try:
        yield change
    except BaseException:
        if change.is_made and not _is_stored(change):
            by.take_keys(keys)
            with key_file.turn(path):
                key_file.write(path, before)
        raise
    if change.is_made:
        by.renew(change.membership)


def _is_stored(change: Change) -> bool:
    """Tell whether the deed is stored in spite of an error, or cannot be asked any more.

    A key file that is ahead of the journal is followed up; one that lies behind opens nothing.
    """
    return db.is_closed() or newest_note().serial >= change.membership.note.serial
