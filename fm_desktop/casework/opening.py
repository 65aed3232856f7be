"""Sitting down at the desk and leaving it: key file, lock, encrypted file, lists brought up to date."""

from datetime import date
from pathlib import Path

from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.storage import database, sight, unclean
from fm_desktop.storage.ageing import all_seen_from, is_stale, lapsed, seen_from
from fm_desktop.storage.clock import day_of_rights
from fm_desktop.storage.database import db
from fm_desktop.storage.faults import in_words
from fm_desktop.storage.founding import complete
from fm_desktop.storage.lock import WriteLock
from fm_desktop.storage.membership_note import compare_membership, newest_note
from fm_desktop.storage.models import NoteSeal
from fm_desktop.storage.unclean import broken_off, must_be_whole
from fm_desktop.vault.author import Author
from fm_desktop.vault.keyring import Unlocked, reread, unlock

_held: WriteLock | None = None
"""The right to write that this process holds; there is one desk per process."""


def open_desk(folder: Path, login: str, password: str, *, write: bool = True, today: date) -> Author:
    """Unlock a data folder and open its file on this thread; return who sits at the desk.

    Raises DataFileError where another process writes to it, RightsError where the password is wrong.
    """
    place = DataFolder(folder)
    complete(place)
    if not place.database.exists():
        raise DataFileError("data_file_missing", file=str(place.database))
    return open_unlocked(unlock(place.key_file, login, password), write=write, today=today)


def open_unlocked(unlocked: Unlocked, *, write: bool = True, today: date) -> Author:
    """Open the file beside a key file that is unlocked already."""
    place = DataFolder(unlocked.path.parent)
    close_desk()
    if write:
        _hold(place, unlocked.login)
    try:
        with in_words():
            return _sit_down(place, unlocked, today, write=write)
    except BaseException:
        close_desk()
        raise


def _sit_down(place: DataFolder, unlocked: Unlocked, today: date, *, write: bool) -> Author:
    """Open the file, bring it up to date, and let the person see what is theirs."""
    look_at_all = broken_off(place, unlocked.login, write=write)
    unlocked = _open(place, unlocked, write=write)
    if look_at_all:
        must_be_whole(place)
    author = _author(unlocked)
    if write:
        _follow(author, today)
        _finish_erasing(place, author, today)
        bring_up_to_date(today)
    elif is_stale():
        _bring_up_to_date_beside(place, unlocked, today)
    sight.sit_down(author, day_of_rights(today))
    if write:
        _bring_seals_up_to_date(author, today)
    return author


def close_desk() -> None:
    """Close the file of this thread and let others write."""
    global _held
    sight.get_up()
    database.close()
    if _held is not None:
        _held.release()
        _held = None


def note_damage() -> None:
    """Keep in mind that a page of the open file does not read: the next opening looks at everything."""
    if _held is not None:
        unclean.note_damage(DataFolder(Path(db.database).parent))


def bring_up_to_date(today: date) -> None:
    """Compute anew what other rules or the mere passing of time have changed, rights included."""
    sight.look_from(day_of_rights(today))
    if not is_stale() and not lapsed(today):
        if seen_from() != today:
            all_seen_from(today)
        return
    from fm_desktop.storage import derive  # inside: most starts find everything as it should be

    derive.refresh_all_if_stale(today)
    derive.refresh_lapsed(today)


def _follow(by: Author, today: date) -> None:
    """Store what the key file says about people where a kill came between it and the data file."""
    if by.membership is None or newest_note().serial >= by.membership.note.serial:
        return
    from fm_desktop.casework.following import follow  # inside: hardly ever needed

    follow(by, today)


def _finish_erasing(place: DataFolder, by: Author, today: date) -> None:
    """Do what an erasure has left; who erased nobody pays for two looks into the folder."""
    if not place.unswept.exists() and not place.erased.exists():
        return
    from fm_desktop.casework.erasure import finish_erasing  # inside: hardly ever needed

    finish_erasing(place, by=by, today=today)


def _bring_seals_up_to_date(by: Author, today: date) -> None:
    """Hand on the keys of restricted notes; who opens none has nothing to hand on."""
    if not NoteSeal.select().where(NoteSeal.reader == by.person_id).exists():
        return
    from fm_desktop.casework.sealing_readers import bring_seals_up_to_date  # inside: many open none

    bring_seals_up_to_date(by=by, today=today)


def _hold(place: DataFolder, login: str) -> None:
    global _held
    _held = WriteLock(place.lock).acquire(login)


def _bring_up_to_date_beside(place: DataFolder, unlocked: Unlocked, today: date) -> None:
    """Write for a moment where the lists are stale; where a window writes, it does so itself."""
    try:
        _hold(place, unlocked.login)
    except DataFileError:
        return
    unlocked = _open(place, unlocked, write=True)
    bring_up_to_date(today)
    close_desk()
    _open(place, unlocked, write=False)


def _open(place: DataFolder, unlocked: Unlocked, *, write: bool) -> Unlocked:
    """Open the file with the key that fits; finish an exchange of keys that was killed.

    The key file is read once more where none fits: somebody may have exchanged them since it was unlocked.
    """
    if not _fits(place, unlocked, write=write):
        unlocked = reread(unlocked)
        if not _fits(place, unlocked, write=write):
            raise DataFileError("data_file_or_key_wrong", file=str(place.database))
    if write and unlocked.next_key is not None:
        from fm_desktop.casework import rotation  # inside: an exchange of keys is rare

        rotation.settle_quietly(unlocked.author())
        unlocked = reread(unlocked)
    return unlocked


def _fits(place: DataFolder, unlocked: Unlocked, *, write: bool) -> bool:
    """Open the file with the key in use, or with the next one; tell whether either did."""
    for key in (unlocked.data_key, unlocked.next_key):
        try:
            if key is not None:
                database.open_file(place.database, key, read_only=not write)
                return True
        except DataFileError as error:
            if error.key != "data_file_damaged":
                raise
    return False


def _author(unlocked: Unlocked) -> Author:
    """Return the person at the desk, unless the journal knows a newer membership than the key file."""
    if faults := compare_membership(unlocked.membership):
        raise DataFileError(faults[0].key, **faults[0].details)
    return unlocked.author()
