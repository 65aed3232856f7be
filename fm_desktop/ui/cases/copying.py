"""Copies lines of the table as text with tabs, as a spreadsheet takes it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.caseload import LineRow, lines
from fm_desktop.ui.clipboard import copy
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.tables.line_cells import View, texts_of
from fm_desktop.ui.tables.line_columns import KEYS, columns

AT_ONCE = 500


def copy_lines(desk: Desk, owner: QObject, ids: Sequence[Id], keys: Sequence[str], view: View) -> None:
    """Copy lines, whether they have been in sight or not."""

    def put(rows: list[LineRow]) -> None:
        copy(as_text(rows, keys, view))

    desk.work.read(owner, partial(read_lines, ids), put)


def read_lines(ids: Sequence[Id]) -> list[LineRow]:
    """Return many lines; on the database thread."""
    return [line for start in range(0, len(ids), AT_ONCE) for line in lines(ids[start : start + AT_ONCE])]


def as_text(rows: Sequence[LineRow], keys: Sequence[str], view: View) -> str:
    """Return lines as rows with tabs; several get the heads of their columns above."""
    places = [KEYS.index(key) for key in keys]
    labels = [column.label for column in columns()]
    written = [[texts_of(line, view)[place] for place in places] for line in rows]
    if len(rows) > 1:
        written.insert(0, [labels[place] for place in places])
    return "\n".join("\t".join(row) for row in written)
