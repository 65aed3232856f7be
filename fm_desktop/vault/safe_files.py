"""Writing small files so that a crash leaves the old one or the new one, never half of it."""

import os
import time
from pathlib import Path

PRIVATE_FILE = 0o600
NEW_FILE = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0)  # the last: Windows
PATIENCE_SECONDS = 2.0


def write_safely(path: Path, content: bytes) -> None:
    """Write beside the old file, make sure it reached the disk, and swap."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        handle = os.open(fresh, NEW_FILE, PRIVATE_FILE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(path.parent)


def replace(fresh: Path, path: Path) -> None:
    """Put a file in another one's place; Windows refuses as long as somebody reads that one, so try on."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            fresh.replace(path)
            return
        except PermissionError:
            if os.name == "posix" or time.monotonic() > until:
                raise
            time.sleep(0.02)


def sync_folder(folder: Path) -> None:
    """Make sure that a new name has reached the disk; Windows does so by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_leftovers(path: Path) -> None:
    """Remove a database that a crash left unfinished, and its journal."""
    path.unlink(missing_ok=True)
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
