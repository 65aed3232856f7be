"""Puts a backup in the place of what is there: first beside it, then at once, and nothing is thrown away.

The exchange is several renamings. A note in the folder beside says that it has begun: whatever is killed on
the way, the next one to open the folder finishes it.
"""

import shutil
from datetime import datetime
from pathlib import Path

from fm_desktop.paths import DataFolder, make_private
from fm_desktop.storage.backup_file import Manifest, unpack
from fm_desktop.storage.erased_list import bring_list
from fm_desktop.storage.founding import BESIDE
from fm_desktop.vault.safe_files import replace, sync_folder, write_safely

BEGUN = "exchange"


def lay_beside(backup: Path, place: DataFolder) -> tuple[DataFolder, Manifest]:
    """Verify a backup and lay its files into a folder beside those that are there."""
    beside = _beside(place)
    shutil.rmtree(beside.path, ignore_errors=True)
    make_private(place.path)
    make_private(beside.path)
    try:
        bring_list(backup.parent, place.path)
        return beside, unpack(backup, beside)
    except BaseException:
        shutil.rmtree(beside.path, ignore_errors=True)
        raise


def give_up(place: DataFolder) -> None:
    """Remove what was laid beside, unless the exchange has begun."""
    beside = _beside(place)
    if not (beside.path / BEGUN).exists():
        shutil.rmtree(beside.path, ignore_errors=True)


def exchange(place: DataFolder, moment: datetime) -> Path | None:
    """Put what lies beside into its place; return the folder that keeps what was there, if anything was.

    Belongs under the lock of who alone writes, with the data file closed.
    """
    kept = place.path / f"replaced-{moment:%Y%m%d-%H%M%S}"
    was_there = not place.is_empty
    if was_there:
        make_private(kept)
    write_safely(_beside(place).path / BEGUN, kept.name.encode())
    finish(place)
    return kept if was_there else None


def finish(place: DataFolder) -> None:
    """Finish an exchange that has begun; nothing happens where none has."""
    beside = _beside(place)
    note = beside.path / BEGUN
    if not note.exists():
        return
    kept = place.path / note.read_text("utf-8")
    for name in (place.database.name, place.key_file.name):
        _exchange_one(place.path / name, beside.path / name, kept / name)
    place.verified.unlink(missing_ok=True)  # it tells of another journal; see `sound_journal`
    place.unclean.unlink(missing_ok=True)  # and this of another file
    sync_folder(place.path)
    shutil.rmtree(beside.path, ignore_errors=True)


def _exchange_one(there: Path, fresh: Path, kept: Path) -> None:
    """Exchange one file, unless that was done before; with it goes what undoes a half-written deed."""
    if not fresh.exists():
        return
    for old, aside in ((_journal_of(there), _journal_of(kept)), (there, kept)):
        if old.exists() and not aside.exists():
            replace(old, aside)
    replace(fresh, there)


def _journal_of(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _beside(place: DataFolder) -> DataFolder:
    return DataFolder(place.path / BESIDE)
