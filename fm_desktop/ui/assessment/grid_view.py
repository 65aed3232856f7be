"""The grid of the assessment, worked by keyboard: digits judge, arrows move, Enter edits texts."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QWidget

from fm_desktop.domain.assessment import Rating
from fm_desktop.ui.assessment.area_cell import AreaCell, TextCell
from fm_desktop.ui.assessment.chart import ChartDelegate, ChartHeader, points_at
from fm_desktop.ui.assessment.grid_model import GridModel
from fm_desktop.ui.assessment.grid_rows import (
    AREA,
    ATTEMPTS,
    CHART,
    NUMBERS,
    OBSTACLE,
    RESOURCE,
    AreaRow,
    most_of,
)
from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
WORKED = (*NUMBERS, ATTEMPTS)
"""The columns the cursor goes to."""
WIDEST_CHART, NAME_WIDTHS, LEAST_TEXT = 200, (140, 230), 140


class AssessmentGrid(RowTable):
    """All areas on one page; a custom input that keeps drafts."""

    edited = Signal()
    """Something was judged."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.cells = GridModel(self)
        self._typed: tuple[int, int] | None = None
        """Where a 1 was typed last: a 0 behind it makes a 10."""
        self.setAccessibleName(self.tr("Areas of life"))
        self._head = ChartHeader(CHART, self.tr("Obstacle"), self.tr("Resource"), NUMBERS, self)
        self.setHorizontalHeader(self._head)
        self.setModel(self.cells)
        self.setItemDelegateForColumn(AREA, AreaCell(self))
        self.setItemDelegateForColumn(CHART, ChartDelegate(self))
        self.setItemDelegateForColumn(ATTEMPTS, TextCell(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.cells.edited.connect(self.edited)
        self.cells.modelReset.connect(self.fit)
        self.cells.dataChanged.connect(lambda first, _last: self._span(first.row()))

    def fit(self) -> None:
        """Give every column the width its words need; the texts take what is left."""
        head, names = self.horizontalHeader(), QFontMetrics(font(strong=True))
        head.setFixedHeight(2 * QFontMetrics(font("small", strong=True)).lineSpacing() + 14)
        widest = max([120, *(names.horizontalAdvance(row.name) for row in self.cells.rows())])
        for column in NUMBERS:
            self.setColumnWidth(column, self._head.width_of_words(column))
        room = self.viewport().width() - sum(map(self.columnWidth, NUMBERS)) - LEAST_TEXT
        name = min(widest + 24, NAME_WIDTHS[1])
        chart = max(self._head.width_of_sides(), min(WIDEST_CHART, room - name))
        self.setColumnWidth(CHART, chart)
        self.setColumnWidth(AREA, max(NAME_WIDTHS[0], min(name, room - chart)))
        head.setMinimumSectionSize(40)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setStretchLastSection(True)
        high = QFontMetrics(font()).lineSpacing() + QFontMetrics(font("small")).lineSpacing()
        self._share_height(high + 5)
        for row in range(self.cells.rowCount()):
            self._span(row)
        if self.cells.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.cells.index(0, OBSTACLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let names and picture give way where the window is narrow, and fill its height with whole rows."""
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self.fit()

    def _share_height(self, least: int) -> None:
        """Make the rows as high as whole ones fill the view: half a row at its edge reads as cut off."""
        room, count = self.viewport().height(), self.cells.rowCount()
        fitting = room // least
        high, over = divmod(room, fitting) if 0 < fitting < count else (least, 0)
        self.verticalHeader().setDefaultSectionSize(high)
        for row in range(count):
            self.setRowHeight(row, high + (row < over))

    def _span(self, row: int) -> None:
        """Let what a closed row says reach over all its cells."""
        wide = 1 if self.cells.row(row).is_open else len(WORKED)
        if self.columnSpan(row, OBSTACLE) != wide:
            self.setSpan(row, OBSTACLE, 1, wide)

    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let left and right pass over what cannot be judged."""
        steps = {
            QAbstractItemView.CursorAction.MoveLeft: -1,
            QAbstractItemView.CursorAction.MoveRight: 1,
        }
        if cursorAction not in steps:
            return super().moveCursor(cursorAction, modifiers)
        return self._beside(steps[cursorAction], wrap=False)

    def _beside(self, step: int, wrap: bool) -> QModelIndex:
        """Return the cell to the left or right that can be worked, perhaps of the next row."""
        here = self.currentIndex()
        row, column = here.row(), here.column()
        place = WORKED.index(column) if column in WORKED else -1
        place += step
        if place >= len(WORKED) and wrap and row + 1 < self.cells.rowCount():
            return self.cells.index(row + 1, WORKED[0])
        return self.cells.index(row, WORKED[max(0, min(place, len(WORKED) - 1))])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Judge by digits, step by plus and minus, empty by Delete, agree by the space bar."""
        if not self._take(event):
            super().keyPressEvent(event)

    def _take(self, event: QKeyEvent) -> bool:
        index, key = self.currentIndex(), Key(event.key())
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if not index.isValid() or not plain:
            return False
        if key in (Key.Key_Return, Key.Key_Enter):
            self._enter(index)
        elif (key == Key.Key_Space and index.column() != ATTEMPTS) or (
            key == Key.Key_Space and not self._is_open()
        ):
            self.cells.toggle_consent(index.row())
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.cells.set_value(index.row(), index.column(), "" if index.column() == ATTEMPTS else None)
        elif index.column() in NUMBERS:
            return self._judge(index, event.text())
        elif index.column() == ATTEMPTS and event.text().isprintable() and event.text():
            self._write(index, event.text())
        else:
            return False
        return True

    def _is_open(self) -> bool:
        return self.cells.row(self.currentIndex().row()).is_open

    def _enter(self, index: QModelIndex) -> None:
        """Edit a text; from a number go on to the next. What ends an editor comes by here once more."""
        if self.state() == QAbstractItemView.State.EditingState:
            return
        if index.column() == ATTEMPTS and self._is_open():
            self.edit(index)
        else:
            self.setCurrentIndex(self._beside(1, wrap=True))

    def _write(self, index: QModelIndex, text: str) -> None:
        """Begin to edit a text with what was typed; what stood there goes."""
        self.edit(index)
        if (editor := self.viewport().findChild(QLineEdit)) is not None:
            editor.setText(text)

    def _judge(self, index: QModelIndex, text: str) -> bool:
        """Take a digit, plus or minus, or the sign that takes over what was judged before."""
        row, column = index.row(), index.column()
        if text == "=":
            self.cells.take_over([row])
        elif text in ("+", "-") and text:
            now = self.cells.row(row).value(column)
            step = 1 if text == "+" else -1
            self.cells.set_value(row, column, max(0, min(most_of(column), (now or 0) + step)))
        elif text.isdecimal() and len(text) == 1:
            self._digit(row, column, int(text))
            return True
        else:
            return False
        self._typed = None
        return True

    def _digit(self, row: int, column: int, digit: int) -> None:
        ten = digit == 0 and self._typed == (row, column) and most_of(column) >= 10
        self.cells.set_value(row, column, 10 if ten else digit)
        self._typed = (row, column) if digit == 1 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Judge by a click into the picture: how far from the axis it is."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == CHART and event.button() == Qt.MouseButton.LeftButton:
            rect = QRectF(self.visualRect(index))
            is_resource, value = points_at(rect, event.position().x())
            column = RESOURCE if is_resource else OBSTACLE
            self.setCurrentIndex(index.siblingAtColumn(column))
            self.cells.set_value(index.row(), column, value)
            return
        super().mousePressEvent(event)

    def ring_rect(self, row: int) -> QRect:
        """Return where the focus ring goes: around the cell the digits go to."""
        return self.visualRect(self.cells.index(row, self.currentIndex().column()))

    def draft_value(self) -> dict[str, Any]:
        """Return everything that was judged and agreed to, so that it can be kept."""
        judged = {each.area: asdict(each) for each in self.cells.ratings()}
        return {"ratings": judged, "agreed": list(self.cells.agreed())}

    def set_draft_value(self, value: dict[str, Any]) -> None:
        """Show again what was kept; areas that are gone from the catalogue are passed over."""
        kept, agreed = value.get("ratings", {}), set(value.get("agreed", ()))

        def change(row: AreaRow) -> AreaRow:
            rating = Rating(**kept[row.entry.key]) if row.entry.key in kept else Rating(row.entry.key)
            return replace(row, rating=rating, agreed=row.entry.key in agreed)

        self.cells.restore(change)

    def set_today(self, keys: Iterable[str]) -> None:
        """Put what matters today first."""
        self.cells.set_today(tuple(keys))
