"""Raw rows of a query as plain values: lists are read without records, which cost ten times as much."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import peewee as pw

from fm_desktop.storage.database import db


def rows(query: pw.Query) -> Iterator[tuple[Any, ...]]:
    """Return the rows of a query as the driver has them: bytes, ISO text, 0 and 1."""
    return iter(db.execute(query))


def day(text: str | None) -> date | None:
    """Return a stored day, or nothing where none is stored."""
    return date.fromisoformat(text) if text else None


def stored(day: date | None) -> str | None:
    """Return a day as the file holds it."""
    return None if day is None else day.isoformat()
