"""A list of rows that say themselves: headings without flags, every other row spoken as one sentence."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fm_desktop.ui.roles import RECORD_ROLE, ROW_ID_ROLE

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Speaking(Protocol):
    """A row of a list; one without a key is a heading."""

    @property
    def key(self) -> bytes | None:
        """Return what the row is known by, so that it stays chosen when the list is read again."""

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""


class RowModel(QAbstractListModel):
    """Holds the rows of one list; `set_rows` is the only way in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []

    def set_rows(self, rows: Sequence[Speaking]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rows(self) -> list[Any]:
        """Return the rows as they stand, headings included."""
        return self._rows

    def count(self) -> int:
        """Return how many rows are no headings."""
        return sum(row.key is not None for row in self._rows)

    def first_row(self) -> int:
        """Return the first row that is no heading, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.key is not None), -1)

    def row_near(self, row: int) -> int:
        """Return the row that is no heading and stands nearest to where another one was, or -1."""
        there = [n for n, each in enumerate(self._rows) if each.key is not None]
        return min(there, key=lambda n: (abs(n - row), n), default=-1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return no flags for a heading, so that the arrows pass over it."""
        if not index.isValid() or self._rows[index.row()].key is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer with the row's sentence, its key, or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return row.spoken
        if role == RECORD_ROLE:
            return row
        return row.key if role == ROW_ID_ROLE else None
