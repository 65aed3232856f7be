"""Whether somebody was broken off in the midst of writing, so that all is looked at before anything is shown.

What takes a half-written deed back is a file beside the database, secured by weak sums alone: where a byte of
it is damaged, a part of the deed is taken back and the rest stays, and the driver says nothing. Every page is
whole by itself, so only comparing everything tells. A note keeps that in mind until it was done.
"""

from contextlib import suppress
from pathlib import Path

from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.lock import WriteLock
from fm_desktop.vault.safe_files import write_safely

BROKEN_OFF, DAMAGED = b"", b"damaged"
"""What the note says of why everything is to be looked at."""


def broken_off(place: DataFolder, login: str, *, write: bool) -> bool:
    """Tell whether a half-written deed lies there, or one was never looked at; belongs before opening."""
    if place.unclean.exists():
        return True
    if not _is_left(place.database) or not (write or _nobody_writes(place, login)):
        return False
    _note(place, BROKEN_OFF)
    return True


def note_damage(place: DataFolder) -> None:
    """Have everything looked at when the file is opened the next time: a page of it did not read."""
    _note(place, DAMAGED)


def _note(place: DataFolder, why: bytes) -> None:
    with suppress(OSError):  # where no note can be written nothing can be taken back, either
        write_safely(place.unclean, why)


def must_be_whole(place: DataFolder) -> None:
    """Refuse the open file unless pages, references, journal, rows and lists all say the same."""
    from fm_desktop.storage.comparing import compare  # inside, as the next ones: needed after a crash alone
    from fm_desktop.storage.integrity import check_all
    from fm_desktop.storage.retold import retold

    if check_all([compare, retold]):
        is_damaged = place.unclean.exists() and place.unclean.read_bytes() == DAMAGED
        key = "data_file_damaged_inside" if is_damaged else "data_file_half_written"
        raise DataFileError(key, file=str(place.database))
    with suppress(OSError):
        place.unclean.unlink(missing_ok=True)


def _is_left(database: Path) -> bool:
    journal = database.with_name(database.name + "-journal")
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False


def _nobody_writes(place: DataFolder, login: str) -> bool:
    """Tell whether what lies there is not simply the deed of a window that is open."""
    try:
        WriteLock(place.lock).acquire(login).release()
    except DataFileError:
        return False
    return True
