"""Raw rows of a query as plain values: lists are read without records, which cost ten times as much."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypeVar

import peewee as pw

from fm_desktop.storage.database import db
from fm_desktop.storage.fields import DayField, FlagField

Row = TypeVar("Row")


def rows(query: pw.Query) -> Iterator[tuple[Any, ...]]:
    """Return the rows of a query as the driver has them: bytes, ISO text, 0 and 1."""
    return iter(db.execute(query))


def read(row_type: Callable[..., Row], query: pw.ModelSelect) -> list[Row]:
    """Return the rows of a query with days as `date` and flags as `bool`, each made into a row type.

    Meant for what fits a screen; lists of thousands are written out column by column.
    """
    converters = [_converter(column) for column in query.selected_columns]
    return [row_type(*map(_converted, converters, row)) for row in rows(query)]


def read_one(row_type: Callable[..., Row], query: pw.ModelSelect) -> Row | None:
    """Return the first row of a query, or nothing."""
    return next(iter(read(row_type, query.limit(1))), None)


def day(text: str | None) -> date | None:
    """Return a stored day, or nothing where none is stored."""
    return date.fromisoformat(text) if text else None


def stored(day: date | None) -> str | None:
    """Return a day as the file holds it."""
    return None if day is None else day.isoformat()


def _converter(column: pw.Node) -> Callable[[Any], Any] | None:
    if isinstance(column, DayField):
        return date.fromisoformat
    return bool if isinstance(column, FlagField) else None


def _converted(convert: Callable[[Any], Any] | None, value: Any) -> Any:
    return value if value is None or convert is None else convert(value)
