"""Backups by themselves and on demand: made, copied to a second place, thinned, looked through."""

import shutil
from collections.abc import Generator, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from fm_desktop.domain.backups import worth_keeping
from fm_desktop.errors import DataFileError, UserError
from fm_desktop.paths import DataFolder, make_private
from fm_desktop.storage import backup
from fm_desktop.storage.backup_file import SUFFIX, Manifest, look_at, verify
from fm_desktop.storage.database import db
from fm_desktop.storage.erased_list import add_to_list, bring_list
from fm_desktop.vault.author import Author
from fm_desktop.vault.safe_files import replace, sync_folder

DAILY, WANTED = "daily", "wanted"


class BackupRow(NamedTuple):
    """One backup as it lies in a folder."""

    path: Path
    manifest: Manifest
    size: int


class Made(NamedTuple):
    """What came of making the day's backup."""

    newest: Path | None
    """The one that was made, if one was due."""
    second: str = ""
    """How it went in the second place: copied, there, missing; empty without one."""


def backups_in(folder: Path) -> list[BackupRow]:
    """Return the backups in a folder, the newest first; what is none or damaged is passed over."""
    found = []
    for path in _files(folder):
        with suppress(UserError, OSError):
            found.append(BackupRow(path, look_at(path), path.stat().st_size))
    return sorted(found, key=lambda row: row.manifest.made_at, reverse=True)


def back_up_to(folder: Path, reason: str, *, by: Author) -> Generator[None, None, Path]:
    """Make a backup in a folder under a name of its own, and thin out the others of the same file there."""
    target = backup.free_place(folder, reason)
    yield from back_up_as(target, reason, by=by)
    _take_along(DataFolder(Path(db.database).parent).path, folder)
    thin_out(folder, by)
    return target


def back_up_as(target: Path, reason: str, *, by: Author) -> Generator[None, None, None]:
    """Make a backup under a name somebody has chosen."""
    try:
        make_private(target.parent)
    except OSError as error:
        raise DataFileError("backup_not_written", place=str(target.parent)) from error
    yield from backup.back_up(target, reason, by)


def make_up(
    first: Path, second: Path | None, *, by: Author, now: datetime | None = None
) -> Generator[None, None, Made]:
    """Make the day's backup where there is none yet, and copy the newest to the second place if it lacks it.

    A second place that is away is no fault: the copy is made up when it is there again.
    """
    made = None
    if is_due(first, by, now or datetime.now(UTC)):
        made = yield from back_up_to(first, DAILY, by=by)
    newest = next(iter(_of_this_file(first, by)), None)
    if second is None or newest is None:
        return Made(made)
    if not second.is_dir():
        return Made(made, "missing")
    if (second / newest.path.name).exists():
        return Made(made, "there")
    try:
        yield from _copy(newest.path, second)
        bring_list(first, second)
    except (OSError, DataFileError):
        return Made(made, "missing")
    thin_out(second, by)
    return Made(made, "copied")


def is_due(folder: Path, by: Author, now: datetime) -> bool:
    """Tell whether the backup of this day is still to be made."""
    made = (row.manifest.made_at for row in _of_this_file(folder, by) if row.manifest.reason == DAILY)
    return not any(moment.astimezone().date() == now.astimezone().date() for moment in made)


def newest_good(folders: Iterable[Path], by: Author) -> datetime | None:
    """Return when the newest backup of this file was made: each was read back when it was."""
    rows = [row.manifest.made_at for folder in folders for row in _of_this_file(folder, by)]
    return max(rows, default=None)


def thin_out(folder: Path, by: Author) -> list[Path]:
    """Remove the backups of this file that are worth keeping no longer; return which."""
    rows = _of_this_file(folder, by)
    kept = worth_keeping((row.manifest.made_at for row in rows), backup.now())
    gone = [row.path for row in rows if row.manifest.made_at not in kept]
    for path in gone:
        with suppress(OSError):
            path.unlink()
    return gone


def _take_along(source: Path, folder: Path) -> None:
    """Lay the list of who was erased beside the backups, for who restores one where nothing else is left."""
    with suppress(OSError):
        add_to_list(source)
        bring_list(source, folder)


def _of_this_file(folder: Path, by: Author) -> list[BackupRow]:
    file_id = by.membership.file_id.hex() if by.membership is not None else ""
    return [row for row in backups_in(folder) if row.manifest.file_id == file_id]


def _copy(path: Path, folder: Path) -> Generator[None, None, None]:
    """Copy a backup elsewhere and read it back there before it has its name."""
    fresh = folder / f"{path.name}.new"
    try:
        shutil.copyfile(path, fresh)
        yield
        yield from verify(fresh)
        replace(fresh, folder / path.name)
        sync_folder(folder)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.suffix == SUFFIX and path.is_file()]
    except OSError:
        return []
