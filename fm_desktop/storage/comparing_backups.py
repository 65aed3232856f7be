"""What of two files of one caseload is newer: their journals are the same up to some entry."""

from collections.abc import Iterable
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.connection import connect, in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    import apsw


class Newer(NamedTuple):
    """What each of two journals has that the other lacks."""

    here: int
    """How far the journal here reaches."""
    only_here: tuple[tuple[str, int], ...]
    """Days with entries made here alone, the newest first."""
    only_there: int


@contextmanager
def opened(folder: DataFolder, keys: Iterable[bytes]) -> "Iterator[apsw.Connection | None]":
    """Open a data file to read, beside whoever has it open, with the first key that fits, if one does."""
    found = _first(folder, keys)
    try:
        yield found
    finally:
        if found is not None:
            found.close()


def must_be_sound(connection: "apsw.Connection", folder: DataFolder) -> None:
    """Refuse a file of which a page is damaged; every one is read."""
    with in_words(str(folder.database)):
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise DataFileError("data_file_damaged", file=str(folder.database))


def newer(here: "apsw.Connection", there: "apsw.Connection", folder: DataFolder) -> Newer | None:
    """Find the last entry both have, and count what comes after it in each.

    Nothing where the journal here, in `folder`, lies on a damaged page; what there is was found sound before.
    """
    with suppress(DataFileError), in_words(str(folder.database)):
        return _newer(here, there)
    return None


def _newer(here: "apsw.Connection", there: "apsw.Connection") -> Newer:
    ends = _end(here), _end(there)
    low, high = 0, min(ends)
    while low < high:
        middle = (low + high + 1) // 2
        if _hash(here, middle) == _hash(there, middle):
            low = middle
        else:
            high = middle - 1
    days = "SELECT substr(at, 1, 10), count(*) FROM journal_entry WHERE seq > ? GROUP BY 1 ORDER BY 1 DESC"
    only_here = tuple((str(day), int(str(count))) for day, count in here.execute(days, (low,)))
    return Newer(ends[0], only_here, ends[1] - low)


def _first(folder: DataFolder, keys: Iterable[bytes]) -> "apsw.Connection | None":
    for key in keys:
        with suppress(DataFileError):
            return connect(str(folder.database), key, read_only=True)
    return None


def _end(connection: "apsw.Connection") -> int:
    found = connection.execute("SELECT coalesce(max(seq), 0) FROM journal_entry").fetchall()
    return int(str(found[0][0]))


def _hash(connection: "apsw.Connection", seq: int) -> object:
    found = connection.execute("SELECT entry_hash FROM journal_entry WHERE seq = ?", (seq,)).fetchall()
    return found[0][0] if found else None
