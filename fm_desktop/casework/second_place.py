"""The second place of the backups: a stick or a network drive that comes and goes, fills up, and hangs.

Nothing here touches the data file, so that all of it can run beside whatever is being done at the desk.
"""

import os
import time
from collections.abc import Generator
from contextlib import suppress
from datetime import datetime
from enum import StrEnum
from errno import EDQUOT, ENOSPC
from itertools import chain, count
from pathlib import Path
from typing import NamedTuple

from fm_desktop.casework.backups import BackupRow, newest_in, of_this_file, thin_out
from fm_desktop.errors import DataFileError, UserError
from fm_desktop.storage.backup_file import DIGEST_SIGNS, PIECE, SUFFIX, verify
from fm_desktop.storage.erased_list import bring_list
from fm_desktop.vault.author import Author
from fm_desktop.vault.safe_files import NEW_FILE, PRIVATE_FILE, replace, sync_folder

HALF_MADE = ".new"
LEFT_BEHIND = 24 * 3600
"""Seconds after which nobody is writing a half-made copy any more."""


class Went(StrEnum):
    """How copying to the second place went."""

    NOT_WANTED = ""
    COPIED = "copied"
    THERE = "there"
    MISSING = "missing"
    """The place is away: the copy is made up when it is there again."""
    FULL = "full"
    REFUSED = "refused"
    """It is there but takes nothing, or what lies in the first place is damaged."""


class Standing(NamedTuple):
    """How the backups of the open file stand."""

    first: datetime | None
    """When the newest was made that lies beside the data."""
    second: datetime | None = None
    """When the newest was made that is seen in the second place now."""
    went: Went = Went.NOT_WANTED


def stand(first: Path, second: Path | None, *, by: Author) -> Generator[None, None, Standing]:
    """Copy the newest backup to the second place if it lacks it, and tell how the backups stand."""
    went = (yield from copy_newest(first, second, by=by)) if second is not None else Went.NOT_WANTED
    away = second is None or went is Went.MISSING
    return Standing(_newest(first, by), None if second is None or away else _newest(second, by), went)


def copy_newest(first: Path, second: Path, *, by: Author) -> Generator[None, None, Went]:
    """Copy the newest backup to the second place, unless it has it already."""
    newest = newest_in(first, by)
    if newest is None or not second.is_dir():
        return Went.MISSING
    if any(_is_copy(newest, row) for row in of_this_file(second, by)):
        return Went.THERE
    _clear(second)
    thin_out(second, by)
    try:
        yield from _copy(newest.path, second)
        bring_list(first, second)
    except OSError as error:
        return Went.FULL if error.errno in (ENOSPC, EDQUOT) else _refusal(second)
    except DataFileError:
        return _refusal(second)
    thin_out(second, by)
    return Went.COPIED


def refuse_as_second(folder: Path, data: Path) -> None:
    """Refuse a folder that holds the data themselves, or that nothing can be written to."""
    place = folder.resolve()
    if place == data.resolve() or data.resolve() in place.parents:
        raise UserError("backup_place_is_first", place=str(folder))
    trial = folder / f"fm_desktop.{os.getpid()}{HALF_MADE}"
    try:
        os.close(os.open(trial, NEW_FILE, PRIVATE_FILE))
        trial.unlink()
    except OSError as error:
        raise DataFileError("backup_not_written", place=str(folder)) from error


def is_same_drive(folder: Path, data: Path) -> bool:
    """Tell whether a folder lies on the drive of the data, which would take both along when it breaks."""
    try:
        return folder.stat().st_dev == data.stat().st_dev
    except OSError:
        return False


def _refusal(second: Path) -> Went:
    """Return whether the place has gone meanwhile, or takes nothing."""
    return Went.REFUSED if second.is_dir() else Went.MISSING


def _newest(folder: Path, by: Author) -> datetime | None:
    newest = newest_in(folder, by)
    return newest.manifest.made_at if newest is not None else None


def _is_copy(one: BackupRow, other: BackupRow) -> bool:
    """Tell whether a file is the copy of another, whatever it is called."""
    return (one.manifest, one.size) == (other.manifest, other.size) and _end(one.path) == _end(other.path)


def _end(path: Path) -> bytes:
    """Return the digest a backup carries at its end."""
    try:
        with path.open("rb") as file:
            file.seek(-DIGEST_SIGNS, os.SEEK_END)
            return file.read()
    except OSError:
        return b""


def _copy(path: Path, folder: Path) -> Generator[None, None, None]:
    """Copy a backup piece by piece and read it back before it has its name; nothing is written over."""
    fresh = folder / f"{path.name}.{os.getpid()}{HALF_MADE}"
    try:
        with path.open("rb") as source, os.fdopen(os.open(fresh, NEW_FILE, PRIVATE_FILE), "wb") as copy:
            while piece := source.read(PIECE):
                copy.write(piece)
                yield
            copy.flush()
            os.fsync(copy.fileno())
        yield from verify(fresh)
        replace(fresh, _free_name(path, folder))
        sync_folder(folder)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _free_name(path: Path, folder: Path) -> Path:
    names = (folder / f"{path.stem}{more}{SUFFIX}" for more in chain([""], (f"-{n}" for n in count(2))))
    return next(each for each in names if not each.exists())


def _clear(folder: Path) -> None:
    """Remove half-made copies that a drive pulled out too early, or a kill, has left."""
    for path in folder.glob(f"*{SUFFIX}.*{HALF_MADE}"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > LEFT_BEHIND:
                path.unlink()
