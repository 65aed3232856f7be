"""Brings a file from the version it has to the version this program writes."""

from importlib import import_module
from pathlib import Path

from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.backup import back_up_at_rest
from fm_desktop.storage.backup_file import SUFFIX, Manifest, look_at, verify
from fm_desktop.storage.chain import head
from fm_desktop.storage.database import db
from fm_desktop.storage.migrations import STEPS, VERSION

REASON = "version"


def migrate() -> None:
    """Take the steps the open file has not taken yet, each as a whole or not at all."""
    for number in range(db.user_version + 1, VERSION + 1):
        _take(number)


def upgrade(path: Path) -> Path:
    """Make a backup of the open file and its keys, then take the steps; return the backup.

    Raises DataFileError where none can be made: a file without one stays as it is. One that an attempt
    which failed has left is good for the next attempt, too.
    """
    place = DataFolder(path.parent)
    made = _made_before(place.backups) or back_up_at_rest(place, place.backups, REASON)
    migrate()
    return made


def _made_before(folder: Path) -> Path | None:
    """Return a good backup of just this state of the file, if there is one."""
    newest = head()
    for path in folder.glob(f"*-{REASON}*{SUFFIX}"):
        try:
            if _is_of(look_at(path), newest.seq, newest.at):
                for _piece in verify(path):
                    pass
                return path
        except DataFileError:
            continue  # a damaged one is none
    return None


def _is_of(manifest: Manifest, entries: int, newest: str) -> bool:
    said = manifest.reason, manifest.file_version, manifest.entries, manifest.newest
    return said == (REASON, db.user_version, entries, newest)


def _take(number: int) -> None:
    """Take one step and note it in the same transaction.

    Foreign keys rest meanwhile, because a table may have to be rebuilt; afterwards all of them must hold.
    """
    step = import_module(f"fm_desktop.storage.migrations.{STEPS[number - 1]}")
    db.foreign_keys = 0
    try:
        with db.atomic("IMMEDIATE"):
            step.up(db)
            if broken := db.execute_sql("PRAGMA foreign_key_check").fetchall():
                raise RuntimeError(f"Step {number} breaks {len(broken)} references.")
            db.execute_sql(f"PRAGMA user_version = {number}")
    finally:
        db.foreign_keys = 1
