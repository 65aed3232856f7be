"""Makes a backup of the open file beside whoever works on it, and proves that it opens before it counts."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from errno import ENOSPC
from itertools import chain, count
from pathlib import Path

import apsw

from fm_desktop import __version__
from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder, make_private
from fm_desktop.storage import backup_file
from fm_desktop.storage.backup_file import SUFFIX, Manifest
from fm_desktop.storage.chain import head
from fm_desktop.storage.connection import connect, in_words
from fm_desktop.storage.database import db
from fm_desktop.storage.migrations import VERSION
from fm_desktop.storage.page_copy import copy_pages
from fm_desktop.vault import key_file
from fm_desktop.vault.author import Author
from fm_desktop.vault.safe_files import remove_leftovers


def free_place(folder: Path, reason: str) -> Path:
    """Return where a backup of this moment goes; one of the same second is not written over."""
    stem = f"fm_desktop-{now():%Y%m%d-%H%M%S}-{reason}"  # in UTC, where no hour comes twice
    places = (folder / f"{stem}{more}{SUFFIX}" for more in chain([""], (f"-{n}" for n in count(2))))
    return next(place for place in places if not place.exists())


def back_up(target: Path, reason: str, by: Author) -> Generator[None, None, Manifest]:
    """Write a backup of the open file and its key file; nothing lies there unless it was read back as good.

    Raises DataFileError where it cannot be written, or the key file changes again and again meanwhile.
    """
    copy = target.with_name(f"{target.name}.copy")
    try:
        with _in_words_of(target):
            remove_leftovers(copy)
            keys, key = _keys_that_fit(by)
            copy_pages(copy, key)
            yield
            manifest = _proved(copy, key, reason, by)
            if _key_file_of(by).read_bytes() != keys:
                raise DataFileError("backup_disturbed")
            yield from backup_file.write(target, manifest, copy, keys)
            yield from backup_file.verify(target)
            return manifest
    finally:
        remove_leftovers(copy)


@contextmanager
def _in_words_of(target: Path) -> Iterator[None]:
    """Say what a full disk, a missing stick or a folder without permission mean."""
    try:
        yield
    except apsw.CorruptError as error:  # of the file that is copied: the copy is looked at apart
        raise DataFileError("data_file_damaged_inside") from error
    except (OSError, apsw.Error) as error:
        is_full = isinstance(error, apsw.FullError) or getattr(error, "errno", 0) == ENOSPC
        key = "backup_no_room" if is_full else "backup_not_written"
        raise DataFileError(key, place=str(target.parent)) from error


def _key_file_of(by: Author) -> Path:
    if by.key_file is None:
        raise DataFileError("key_file_missing", file="")
    return by.key_file


def _keys_that_fit(by: Author) -> tuple[bytes, bytes]:
    """Return the key file as it is now, and the key in it that the open file is encrypted with."""
    from fm_desktop.vault.members import data_keys_of  # inside: cryptography is imported only for this

    path = _key_file_of(by)
    written = path.read_bytes()
    for key in data_keys_of(key_file.read(path), by).values():
        if db.opens_with(key):
            return written, key
    raise DataFileError("data_file_or_key_wrong", file=str(db.database))


def _proved(copy: Path, key: bytes, reason: str, by: Author) -> Manifest:
    """Open the copy anew, read every page of it, and return what it holds."""
    newest = head()
    with in_words(str(copy)):
        opened = connect(str(copy), key, read_only=True)
        try:
            found = opened.execute("PRAGMA integrity_check").fetchall()
            rows = opened.execute("SELECT max(seq), max(at) FROM journal_entry").fetchall()
            entries, last = int(rows[0][0] or 0), str(rows[0][1] or "")
            version = opened.pragma("user_version")
        finally:
            opened.close()
    if found != [("ok",)] or entries > newest.seq or version != VERSION:
        raise DataFileError("backup_not_good")
    file_id = by.membership.file_id.hex() if by.membership is not None else ""
    return Manifest(now(), reason, file_id, VERSION, __version__, entries, last)


def now() -> datetime:
    """Return the present moment as backups are told apart by it."""
    return datetime.now(UTC).replace(microsecond=0)


def back_up_at_rest(place: DataFolder, folder: Path, reason: str) -> Path:
    """Copy data file and key file as they lie there, between two deeds of who alone writes to them.

    For what comes before the file is made another one: bringing it up to date, or encrypting it anew.
    """
    target, newest = free_place(folder, reason), head()
    kept = key_file.read(place.key_file)
    manifest = Manifest(
        *(now(), reason, kept.file_id.hex(), db.user_version, __version__, newest.seq, newest.at)
    )
    with _in_words_of(target):
        make_private(folder)
        for _piece in backup_file.write(target, manifest, place.database, place.key_file.read_bytes()):
            pass
        for _piece in backup_file.verify(target):
            pass
    return target
