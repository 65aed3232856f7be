"""Making a data file so that it is there as a whole or not at all."""

import os
from pathlib import Path

from fm_desktop.storage.database import APPLICATION_ID, close, db
from fm_desktop.storage.migrations.runner import migrate
from fm_desktop.vault.safe_files import remove_leftovers, replace, sync_folder


def make_file(path: Path, key: bytes) -> None:
    """Build the file under another name and rename it when it is complete."""
    fresh = path.with_name(path.name + ".new")
    remove_leftovers(fresh)
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        db.show_key(fresh, key, read_only=False)
        db.pragma("application_id", APPLICATION_ID)
        migrate()
        close()
        replace(fresh, path)
    finally:
        close()
        remove_leftovers(fresh)
    sync_folder(path.parent)
