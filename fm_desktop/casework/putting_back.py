"""Putting a backup back, step by step: laid beside the data, opened, compared, and only then exchanged.

Nothing here touches the connection of the desk, so that all of it can run beside it.
"""

from collections.abc import Generator, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from fm_desktop.errors import DataFileError, UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.backup_file import Manifest
from fm_desktop.storage.comparing_backups import must_be_sound, newer, opened
from fm_desktop.storage.lock import WriteLock
from fm_desktop.storage.restoring import exchange, finish, give_up, lay_beside
from fm_desktop.vault import key_file
from fm_desktop.vault.author import Author
from fm_desktop.vault.journal_head import kept_head


class Comparison(NamedTuple):
    """What is newer where, counted in entries of the journal."""

    manifest: Manifest
    here: int
    """How far the journal of the data here reaches; 0 where nothing can be read of it."""
    is_opened: bool = False
    """Whether the backup was opened and every page of it read."""
    is_other_file: bool = False
    """Whether it is a backup of other data than those that lie here."""
    only_here: tuple[tuple[str, int], ...] = ()
    """On which days how many entries were made that the backup lacks; the newest first, if it is known."""
    only_there: int = 0
    """How many entries the backup has that the data here lack."""


class PuttingBack:
    """A backup on its way into the place of the data; keeps others from writing until it is over."""

    def __init__(self, place: DataFolder, *, by: Author | None) -> None:
        """Begin; `by` sits at the desk whose data these are, and so has the right to write already."""
        self._place, self._by = place, by
        self._lock: WriteLock | None = None
        self._laid: tuple[DataFolder, Manifest] | None = None

    def lay(self, backup: Path) -> Generator[None, None, Comparison]:
        """Verify a backup, lay it beside the data, and compare as far as that goes without a password."""
        self._hold()
        yield
        self._laid = lay_beside(backup, self._place)
        yield
        return self._compared(self._keys_of_desk(self._laid[0]))

    def people(self) -> list[tuple[str, str]]:
        """Return login and name of everybody who can open what was laid beside."""
        from fm_desktop.vault.keyring import slots

        found = slots(self._laid[0].key_file) if self._laid is not None else []
        return [(each.login, each.name) for each in found if each.has_entered]

    def open_with(self, login: str, secret: str) -> Generator[None, None, Comparison]:
        """Open what was laid beside with the password of that time, or with the recovery code."""
        from fm_desktop.vault.keyring import unlock, unlock_with_code

        if self._laid is None:
            raise DataFileError("backup_missing", file="")
        yield
        path = self._laid[0].key_file
        try:
            unlocked = unlock_with_code(path, login, secret)
        except UserError:  # then it is no code of this person
            unlocked = unlock(path, login, secret)
        return self._compared([key for key in (unlocked.data_key, unlocked.next_key) if key is not None])

    def put_in_place(self) -> Path | None:
        """Exchange the data for the backup; return the folder that keeps what was there, if anything was."""
        try:
            return exchange(self._place, datetime.now())
        except OSError as error:
            raise DataFileError("data_file_not_writable", file=str(self._place.path)) from error
        finally:
            self._release()

    def give_up(self) -> None:
        """Remove what was laid beside."""
        if self._laid is not None:
            give_up(self._place)
            self._laid = None
        self._release()

    def _hold(self) -> None:
        if self._by is None and self._lock is None:
            self._place.path.mkdir(parents=True, exist_ok=True)
            self._lock = WriteLock(self._place.lock).acquire("")
            finish(self._place)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _compared(self, keys: Iterable[bytes]) -> Comparison:
        assert self._laid is not None
        beside, manifest = self._laid
        found = Comparison(manifest, *_reach(self._place, manifest))
        with opened(beside, keys) as there, opened(self._place, self._keys_of_desk(self._place)) as here:
            if there is None:
                return found._replace(only_there=_ahead(found))
            must_be_sound(there, beside)
            found = found._replace(is_opened=True)
            more = newer(here, there, self._place) if here is not None else None
            return found if more is None else found._replace(**more._asdict())

    def _keys_of_desk(self, folder: DataFolder) -> list[bytes]:
        """Return what opens a folder for whoever sits at the desk; nothing where nobody does."""
        from fm_desktop.vault.members import data_keys_of
        from fm_desktop.vault.slot_keys import WrongKeyError

        if self._by is None:
            return []
        try:
            return list(data_keys_of(key_file.read(folder.key_file), self._by).values())
        except (UserError, WrongKeyError):
            return []


def leave_for_backup(place: DataFolder) -> Path | None:
    """Exchange the data of a desk that was just closed for what lies beside them."""
    with WriteLock(place.lock).acquire(""):
        return PuttingBack(place, by=None).put_in_place()


def _reach(place: DataFolder, manifest: Manifest) -> tuple[int, bool, bool]:
    """Return how far the journal here reaches, that nothing is open yet, and whether it is another file."""
    with suppress(UserError, OSError):
        kept = key_file.read(place.key_file)
        return kept_head(place.key_file).seq, False, kept.file_id.hex() != manifest.file_id
    return 0, False, False


def _ahead(found: Comparison) -> int:
    """Return how many entries the backup has more, as far as both say how many they have."""
    return max(0, found.manifest.entries - found.here) if found.here else 0
