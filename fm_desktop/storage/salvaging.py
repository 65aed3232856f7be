"""Copies what still reads of a damaged file, row by row, into a fresh one; the damaged one stays as it is.

A page that no longer authenticates takes the rows on it along, and nothing else. What is computed from other
rows is not copied: it is computed anew.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from fm_desktop.storage.connection import connect
from fm_desktop.storage.making import make_file
from fm_desktop.storage.models import TABLES, CaseloadEntry, DueRow, SearchClient, SearchText
from fm_desktop.storage.models.cases import CLOSED

COMPUTED = (CaseloadEntry, DueRow, SearchClient, SearchText)
FURTHEST = 20_000
"""So many row numbers without a readable row are the end of a table."""
AT_ONCE = 500
ROUNDS = 20


class SavedTable(NamedTuple):
    """How much of a table was read."""

    table: str
    read: int
    lost: int
    """Rows that certainly were there and do not read any more, or say nothing without one that is lost."""
    open_end: bool = False
    """Whether further rows may be lost at its end, nobody knows how many."""

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is lost as far as anybody can tell."""
        return not self.lost and not self.open_end


def salvage(damaged: Path, key: bytes, fresh: Path) -> Iterator[list[SavedTable]]:
    """Copy what reads into a new file under the same key; yield after each table how much that is so far.

    Raises DataFileError where not even the first page reads.
    """
    source = connect(str(damaged), key, read_only=True)
    make_file(fresh, key)
    target = connect(str(fresh), key)
    found: list[SavedTable] = []
    try:
        target.pragma("foreign_keys", "OFF")
        for table in TABLES:
            if table not in COMPUTED:
                found.append(_copied(source, target, table._meta.table_name))
                yield found
    finally:
        source.close()
        target.close()


def without_orphans(fresh: Path, key: bytes, found: list[SavedTable]) -> list[SavedTable]:
    """Take away what hangs on a lost row; return what was read with that taken off."""
    target = connect(str(fresh), key)
    try:
        target.pragma("foreign_keys", "OFF")
        orphans = _removed_orphans(target)
    finally:
        target.close()
    return [_less(each, orphans[each.table]) for each in found]


def without_unsure(fresh: Path, key: bytes) -> int:
    """Take away whoever has no open case, and all that hangs on them; return how many clients.

    An open case is always the newest. Where cases are lost, any other one may be an earlier run that somebody
    else had, who is nobody to the client by now.
    """
    target = connect(str(fresh), key)
    try:
        target.pragma("foreign_keys", "OFF")
        of_open = f'SELECT client_id FROM "case" WHERE phase NOT IN {CLOSED}'
        target.execute(f"DELETE FROM client WHERE id NOT IN ({of_open})")
        gone = target.changes()
        _removed_orphans(target)
    finally:
        target.close()
    return gone


def _less(table: SavedTable, orphans: int) -> SavedTable:
    return table._replace(read=table.read - orphans, lost=table.lost + orphans)


def _copied(source: apsw.Connection, target: apsw.Connection, table: str) -> SavedTable:
    """Copy the rows of a table that read; the columns are those both files have."""
    columns = [name for name in _columns(target, table) if name in _columns(source, table)]
    if not columns:
        return SavedTable(table, 0, 0, open_end=True)
    names = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join("?" * len(columns))
    insertion = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({places})'
    reading, read = _Reading(source, table, names), 0
    with target:
        for row in reading.rows():
            with suppress(apsw.ConstraintError):
                target.execute(insertion, row)
                read += target.changes()
    return SavedTable(table, read, reading.lost, reading.open_end)


def _columns(connection: apsw.Connection, table: str) -> list[str]:
    with suppress(apsw.Error):
        return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    return []


class _Reading:
    """Goes through a table by its row numbers; where a page does not read, it tries each number by itself.

    Which numbers there are, an index tells: it lies on other pages. Without one they are guessed.
    """

    def __init__(self, source: apsw.Connection, table: str, names: str) -> None:
        self._source, self._table = source, table
        self._query = f'SELECT rowid, {names} FROM "{table}"'
        self._known: Sequence[int] | None = None
        self.lost, self.open_end = 0, False

    def rows(self) -> Iterator[tuple[Any, ...]]:
        last, query = 0, f"{self._query} WHERE rowid > ? ORDER BY rowid"
        while True:
            try:
                for number, *row in self._source.execute(query, (last,)):
                    last = number
                    yield tuple(row)
                return
            except apsw.Error:
                found = self._next_readable(last)
            if found is None:
                self.open_end = not self._known
                return
            last, row = found
            yield tuple(row)

    def _next_readable(self, last: int) -> tuple[int, list[Any]] | None:
        """Return the next row that reads; those passed over that raise are lost."""
        failed = 0
        for number in self._further(last):
            try:
                row = next(iter(self._source.execute(f"{self._query} WHERE rowid = ?", (number,))), None)
            except apsw.Error:
                failed += 1
                continue
            if row is not None:
                self.lost += failed
                return number, list(row[1:])
        self.lost += failed if self._known else 0
        return None

    def _further(self, last: int) -> Sequence[int]:
        if self._known is None:
            self._known = self._numbers()
        if self._known:
            return self._known[bisect_right(self._known, last) :]
        return range(last + 1, last + 1 + FURTHEST)

    def _numbers(self) -> list[int]:
        """Return the numbers of all rows, from the first index that holds them all and reads."""
        indexes = self._source.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?"
            " AND instr(upper(coalesce(sql, '')), ' WHERE ') = 0",
            (self._table,),
        ).fetchall()
        for (index,) in indexes:
            with suppress(apsw.Error):
                found = self._source.execute(f'SELECT rowid FROM "{self._table}" INDEXED BY "{index}"')
                return sorted(int(str(number)) for (number,) in found)
        return []


def _removed_orphans(target: apsw.Connection) -> Counter[str]:
    """Take away rows that hang on a lost one, or the reference where they can do without; count by table."""
    gone: Counter[str] = Counter()
    with target:
        for _ in range(ROUNDS):
            hanging = list(target.execute("PRAGMA foreign_key_check"))
            if not hanging:
                break
            for table, number, _parent, which in hanging:
                keys = {row[0]: row[3] for row in target.execute(f'PRAGMA foreign_key_list("{table}")')}
                column = keys[which]
                needed = {row[1]: row[3] for row in target.execute(f'PRAGMA table_info("{table}")')}[column]
                if needed:
                    target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))
                    gone[table] += target.changes()
                else:
                    target.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (number,))
    return gone
