"""The table of the needs of a form, worked by keyboard: space is entrenched, Delete is gone, Enter edits."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from fm_desktop.ui.assessment.area_cell import TickCell, other_state
from fm_desktop.ui.assessment.needs_model import AREA, ENTRENCHED, NEED, SINCE, STATE, NeedsModel
from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.row_table import PlainCells, RowTable

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
WIDTHS = {AREA: 220, ENTRENCHED: 110, SINCE: 150, STATE: 230}


class NeedsTable(RowTable):
    """Shows the lines of a NeedsModel; the ring is around the cell."""

    def __init__(self, name: str, lines: NeedsModel, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.lines = lines
        self.setModel(lines)
        self.setItemDelegate(LineCells(self))
        self.setItemDelegateForColumn(ENTRENCHED, TickCell(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NEED, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            heading = str(lines.headerData(column, Qt.Orientation.Horizontal))
            wide = QFontMetrics(font("small", strong=True)).horizontalAdvance(heading) + 20
            self.setColumnWidth(column, max(width, wide))

    def ring_rect(self, row: int) -> QRect:
        """Return the cell that is worked."""
        return self.visualRect(self.lines.index(row, self.currentIndex().column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle by the space bar, take out by Delete, edit by Enter or by typing."""
        index, key = self.currentIndex(), Key(event.key())
        if not index.isValid() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key == Key.Key_Space:
            tick = index.siblingAtColumn(ENTRENCHED)
            self.lines.setData(tick, other_state(tick), Qt.ItemDataRole.CheckStateRole)
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.take_out(index.row())
        elif key in (Key.Key_Return, Key.Key_Enter):
            self._edit(index)
        else:
            super().keyPressEvent(event)

    def take_out(self, number: int) -> None:
        """Take a need out, or say that it is gone and ask how."""
        self.lines.toggle_gone(number)
        if number < self.lines.rowCount() and self.lines.lines()[number].gone:
            where = self.lines.index(number, STATE)
            self.setCurrentIndex(where)
            self.edit(where)

    def _edit(self, index: QModelIndex) -> None:
        """Edit how a need came to be gone, else since when there is it."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # what ends an editor comes by once more
        gone = self.lines.lines()[index.row()].gone
        where = index.siblingAtColumn(STATE if gone else SINCE)
        self.setCurrentIndex(where)
        self.edit(where)


class LineCells(PlainCells):
    """Edits a text in its place."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("need_editor")
        editor.setFrame(False)
        how = index.column() == STATE
        editor.setAccessibleName(self.tr("How it was removed") if how else self.tr("Since when"))
        editor.setPlaceholderText(self.tr("How was it removed?") if how else "")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Give the line the whole cell."""
        editor.setGeometry(option.rect)  # type: ignore[attr-defined]
