"""A small table of texts: rows that fit a screen, one of their columns perhaps with the shape of a state."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fm_desktop.ui.icons import icon
from fm_desktop.ui.roles import RECORD_ROLE, ROW_ID_ROLE, SORT_ROLE
from fm_desktop.ui.tables.line_cells import STATE_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import SHAPE, colour, state_colour
from fm_desktop.ui.widgets.row_table import RowTable
from fm_desktop.ui.widgets.state_shape import paint_state

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
GAP = 24
"""The free space between a text and the next column."""
WIDEST = 260
"""Of the first column, so that the others are seen without scrolling."""


class TextRow(NamedTuple):
    """One row: its texts by column, how it is spoken, and the record behind it."""

    key: bytes
    texts: tuple[str, ...]
    spoken: str
    record: Any = None
    state: str = ""
    icon: str = ""
    """Stands before the first text, in violet as all that is meant for few."""


class TextTableModel(QAbstractTableModel):
    """Rows of texts under the labels given; `set_rows` is the only way in."""

    def __init__(self, labels: Sequence[str], state_column: int = -1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels, self._state_column = labels, state_column
        self._rows: Sequence[TextRow] = ()

    def set_rows(self, rows: Sequence[TextRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> TextRow:
        """Return one of the rows."""
        return self._rows[number]

    def add_rows(self, rows: Sequence[TextRow]) -> None:
        """Show further rows below those that are there."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows = [*self._rows, *rows]
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._labels)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer the text of a cell, the row's sentence for its first, and how it is written."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        with_state = row.state if column == self._state_column else ""
        if role in (Role.DisplayRole, SORT_ROLE):
            return row.texts[column]
        if role == Role.AccessibleTextRole:
            return row.texts[column] if column else row.spoken
        if role == Role.FontRole:
            return font(strong=column == 0)
        if role == Role.DecorationRole:
            return icon(row.icon, role="violet") if row.icon and column == 0 else None
        if role == Role.ForegroundRole:
            return state_colour(with_state) if with_state else colour("text")
        return {ROW_ID_ROLE: row.key, RECORD_ROLE: row.record, STATE_ROLE: with_state}.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Answer for both headers and every role."""
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        return self._labels[section] if 0 <= section < len(self._labels) else None


class ShapeDelegate(QStyledItemDelegate):
    """Puts the shape of a state before a text that Qt writes."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = index.data(STATE_ROLE)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        if state:
            paint_state(painter, QRectF(rect.x() + 3, rect.y(), SHAPE, rect.height()), state)
        option.rect = option.rect.adjusted(SHAPE + 8, 0, 0, 0)  # type: ignore[attr-defined]
        super().paint(painter, option, index)


class TextTable(RowTable):
    """Shows a TextTableModel; the last column but for those named stretches."""

    gap = GAP

    def __init__(
        self,
        name: str,
        model: TextTableModel,
        stretched: int,
        state_column: int = -1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self.rows = model
        self.setModel(model)
        self._stretched, self._state_column = stretched, state_column
        if state_column >= 0:
            self.setItemDelegateForColumn(state_column, ShapeDelegate(self))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """Show rows, every column as wide as its widest text; the first, a name, elides where it is long."""
        self.rows.set_rows(rows)
        for column in range(self.rows.columnCount()):
            if column != self._stretched:
                shape = SHAPE + 8 if column == self._state_column else 0
                wide = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column))
                most = WIDEST if column == 0 else wide
                self.setColumnWidth(column, min(wide, most) + shape + self.gap)
        if rows:
            self.setCurrentIndex(self.rows.index(0, 0))
