"""Brings a file from the version it has to the version this program writes."""

from importlib import import_module
from pathlib import Path

from fm_desktop.storage.database import db
from fm_desktop.storage.migrations import STEPS, VERSION
from fm_desktop.vault.safe_files import remove_leftovers, replace, sync_folder


def migrate() -> None:
    """Take the steps the open file has not taken yet, each as a whole or not at all."""
    for number in range(db.user_version + 1, VERSION + 1):
        _take(number)


def upgrade(path: Path) -> Path:
    """Keep an encrypted copy of the open file, then take the steps; return where the copy lies.

    The copy opens with the same key. One of the same version, left by an attempt that failed, is replaced.
    """
    copy = path.with_name(f"{path.stem}.version-{db.user_version}{path.suffix}")
    copy_to(copy)
    migrate()
    return copy


def copy_to(copy: Path) -> None:
    """Write the whole open file, encrypted with its key, to another place."""
    fresh = copy.with_name(copy.name + ".new")
    remove_leftovers(fresh)
    try:
        db.execute_sql("VACUUM INTO ?", (str(fresh),))
        fresh.chmod(0o600)
        replace(fresh, copy)
    finally:
        remove_leftovers(fresh)
    sync_folder(copy.parent)


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
