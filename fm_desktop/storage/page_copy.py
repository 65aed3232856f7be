"""Copies the open file page by page to another place, under whatever key is wanted there."""

import os
from pathlib import Path

from fm_desktop.storage.connection import connect
from fm_desktop.storage.database import db
from fm_desktop.vault.safe_files import PRIVATE_FILE


def copy_pages(fresh: Path, key: bytes) -> None:
    """Copy every page of the open file in one go: between two steps its own key could be exchanged."""
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
    copy = connect(str(fresh), key)
    try:
        with copy.backup("main", db.connection(), "main") as pages:
            pages.step(-1)
    finally:
        copy.close()
