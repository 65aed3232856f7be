"""Encrypting the data file with another key, so that a crash leaves it under the old key or the new one."""

import os
from pathlib import Path

from fm_desktop.storage.connection import in_words
from fm_desktop.storage.database import close, db, open_file
from fm_desktop.storage.page_copy import copy_pages
from fm_desktop.vault.safe_files import remove_leftovers, replace, sync_folder


def rekey(path: Path, old: bytes, new: bytes) -> None:
    """Put a copy under the new key in the open file's place, and open it.

    A copy, not the driver's rekeying in place: the file is whole under one key at every moment, whatever is
    killed, and it takes half the time. Whoever reads meanwhile keeps the old copy.
    """
    if db.in_transaction():
        raise RuntimeError("A file changes its key between two deeds.")
    fresh = leftover(path)
    remove_leftovers(fresh)
    try:
        _copy(fresh, new)
        close()
        try:
            replace(fresh, path)
        except OSError:
            open_file(path, old)
            raise
        sync_folder(path.parent)
        open_file(path, new)
    finally:
        remove_leftovers(fresh)


def leftover(path: Path) -> Path:
    """Return where a crash leaves a copy that is not needed."""
    return path.with_name(path.name + ".rekeyed")


def _copy(fresh: Path, key: bytes) -> None:
    """Copy every page of the open file; the copy has reached the disk when this returns."""
    with in_words(str(fresh)):
        copy_pages(fresh, key)
    handle = os.open(fresh, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
