"""Writes many rows at once: one prepared statement, no records."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

import peewee as pw

from fm_desktop.storage.database import db

AT_ONCE = 500
"""How many identifiers one query names."""

Item = TypeVar("Item")


def in_slices(items: Iterable[Item], size: int = AT_ONCE) -> Iterator[list[Item]]:
    """Yield the items in lists of at most a size."""
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some


def insert_rows(table: type[pw.Model], fields: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Insert rows whose values are already as the file holds them: bytes, ISO text, 0 and 1.

    The identifier must be among the fields.
    """
    if not rows:
        return
    columns = [getattr(table, name) for name in fields]
    sql, _ = table.insert_many([[None] * len(columns)], fields=columns).sql()
    db.cursor().executemany(sql, rows)
