"""Keeps the answers of small queries that every list asks again: who is who, the office's rules."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from fm_desktop.storage.database import db

Answer = TypeVar("Answer")


def until_written(read: Callable[[], Answer]) -> Callable[[], Answer]:
    """Ask anew only after something was written to the file, whatever it was."""
    kept: tuple[object, Answer] | None = None

    @wraps(read)
    def answer() -> Answer:
        nonlocal kept
        contents = db.contents()
        if kept is None or kept[0] != contents:
            kept = contents, read()
        return kept[1]

    return answer
