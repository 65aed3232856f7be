"""Backups by themselves and on demand: made, copied to a second place, thinned, looked through."""

from collections.abc import Generator, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from fm_desktop.domain.backups import newest_of, set_apart, worth_keeping
from fm_desktop.errors import DataFileError, UserError
from fm_desktop.paths import DataFolder, make_private
from fm_desktop.storage import backup
from fm_desktop.storage.backup_file import SUFFIX, Manifest, look_at
from fm_desktop.storage.database import db
from fm_desktop.storage.erased_list import add_to_list, bring_list
from fm_desktop.vault.author import Author

BY_DAY = DAILY, WANTED = "daily", "wanted"


class BackupRow(NamedTuple):
    """One backup as it lies in a folder."""

    path: Path
    manifest: Manifest
    size: int
    written: int
    """When the file was written, in nanoseconds: what tells two of one second apart."""


def backups_in(folder: Path) -> list[BackupRow]:
    """Return the backups in a folder, the newest first; what is none or damaged is passed over."""
    found = []
    for path in backup_files(folder):
        with suppress(UserError, OSError):
            manifest, about = look_at(path), path.stat()
            found.append(BackupRow(path, manifest, about.st_size, about.st_mtime_ns))
    return sorted(found, key=_reach, reverse=True)


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


def make_up(first: Path, *, by: Author, now: datetime | None = None) -> Generator[None, None, Path | None]:
    """Make the day's backup where there is none yet; return it if one was due."""
    if not is_due(first, by, now or datetime.now(UTC)):
        return None
    made = yield from back_up_to(first, DAILY, by=by)
    return made


def is_due(folder: Path, by: Author, now: datetime) -> bool:
    """Tell whether the backup of this day is still to be made; one made by hand is one, too."""
    made = (row.manifest.made_at for row in of_this_file(folder, by) if row.manifest.reason in BY_DAY)
    return not any(moment.astimezone().date() == now.astimezone().date() for moment in made)


def newest_good(folders: Iterable[Path], by: Author) -> datetime | None:
    """Return when the newest backup of this file was made: each was read back when it was."""
    rows = (row.manifest.made_at for folder in folders for row in of_this_file(folder, by))
    return newest_of(rows, backup.now())


def newest_in(folder: Path, by: Author) -> BackupRow | None:
    """Return the newest backup of this file; one that lies ahead of now only where there is no other."""
    rows, now = of_this_file(folder, by), backup.now()
    return next((row for row in rows if row.manifest.made_at <= now), next(iter(rows), None))


def thin_out(folder: Path, by: Author) -> list[Path]:
    """Remove the backups of this file that are worth keeping no longer; return which."""
    rows, now = of_this_file(folder, by), backup.now()
    before = (row.manifest.made_at for row in rows if row.manifest.reason not in BY_DAY)
    kept = worth_keeping([row.manifest.made_at for row in rows], now) | set_apart(before, now)
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


def of_this_file(folder: Path, by: Author) -> list[BackupRow]:
    """Return the backups of the open file in a folder, the newest first; others may share it."""
    file_id = file_id_of(by)
    return [row for row in backups_in(folder) if row.manifest.file_id == file_id]


def file_id_of(by: Author) -> str:
    """Return what tells the backups of the open file from those of another one."""
    return by.membership.file_id.hex() if by.membership is not None else ""


def backup_files(folder: Path) -> list[Path]:
    """Return the files in a folder that call themselves backups; none where it is away."""
    try:
        return [path for path in folder.iterdir() if path.suffix == SUFFIX and path.is_file()]
    except OSError:
        return []


def _reach(row: BackupRow) -> tuple[datetime, int, int]:
    """Return what sorts backups; of two made in one second the one that reaches further is the newer."""
    return row.manifest.made_at, row.manifest.entries, row.written
