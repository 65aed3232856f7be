"""Finished SQL, kept where the same list is asked for again and again: building costs as much as reading."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.storage.database import db


class Statement(NamedTuple):
    """A query as the driver takes it."""

    sql: str
    parameters: tuple[Any, ...]


def finished(query: pw.Query) -> Statement:
    """Return a query as the driver takes it."""
    sql, parameters = query.sql()
    return Statement(sql, tuple(parameters))


def run(statement: Statement, parameters: Sequence[Any] | None = None) -> Iterator[tuple[Any, ...]]:
    """Return the raw rows of a statement, perhaps with other parameters than it was built with."""
    found: Iterable[tuple[Any, ...]] = db.execute_sql(
        statement.sql, statement.parameters if parameters is None else parameters
    )
    return iter(found)
