"""Reading and writing what goes from site to site: bounded, private, and never over something else."""

import os
from pathlib import Path

from fm_desktop.errors import UserError

MOST_FILE = 130 * 1024 * 1024
MOST_CARD = 8193
"""A little more than is allowed: what is too large is told by whoever reads it."""


def content_of(file: Path, most: int = MOST_FILE) -> bytes:
    """Return what is in a file, at most so many bytes."""
    try:
        with file.open("rb") as source:
            return source.read(most)
    except OSError as error:
        raise UserError("transfer_unreadable", file=file) from error


def must_be_new(file: Path) -> None:
    """Refuse to write over a file that is there."""
    if file.exists():
        raise UserError("file_exists", file=file)


def write_new(file: Path, content: bytes) -> None:
    """Write a file only its owner can read; one that is there already stays as it is."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as out:
            out.write(content)
    except FileExistsError as error:
        raise UserError("file_exists", file=file) from error
    except OSError as error:
        raise UserError("file_not_writable", file=file) from error
