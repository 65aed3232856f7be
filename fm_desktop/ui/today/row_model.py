"""A list of the day: headings without flags, rows spoken as one sentence."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fm_desktop.ui.roles import RECORD_ROLE, ROW_ID_ROLE
from fm_desktop.ui.today.rows import Heading, Row, TalkRow

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class RowModel(QAbstractListModel):
    """Holds the rows of one list; `set_rows` is the only way in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rows(self) -> list[Row]:
        """Return the rows as they stand, headings included."""
        return self._rows

    def count(self) -> int:
        """Return how many rows are no headings."""
        return sum(not isinstance(row, Heading) for row in self._rows)

    def first_row(self) -> int:
        """Return the first row that is no heading, or -1."""
        return next((n for n, row in enumerate(self._rows) if not isinstance(row, Heading)), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return no flags for a heading, so that the arrows pass over it."""
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer with the row's sentence, its id, or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return f"{row.words} {row.number}" if isinstance(row, Heading) else row.spoken
        if role == RECORD_ROLE:
            return row
        if role == ROW_ID_ROLE:
            return _id(row)
        return None


def _id(row: Row) -> bytes | None:
    if isinstance(row, Heading):
        return None
    return row.talk.id if isinstance(row, TalkRow) else row.row
