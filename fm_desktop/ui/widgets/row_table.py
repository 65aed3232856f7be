"""A table drawn mostly by Qt: the view paints each row's ground once, plain cells come from roles."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import HEADER_ROW, ROW, tokens
from fm_desktop.ui.widgets.row_delegate import BAR, paint_ground, paint_hairline, paint_ring

Index = QModelIndex | QPersistentModelIndex


class PlainCells(QStyledItemDelegate):
    """Lets Qt paint a cell without a focus of its own: the whole row has the ring."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]


class RowTable(QTableView):
    """A table whose selection and focus enclose the row; cells without a delegate are painted by Qt."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = -1
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(PlainCells(self))
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_headers()
        self.entered.connect(self._hover)

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setDefaultSectionSize(ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        columns.setFixedHeight(HEADER_ROW)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setFont(font("small", strong=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows' grounds, let Qt paint the cells, then bar and ring over them."""
        painter = QPainter(self.viewport())
        for row in self._rows_in(event.rect()):
            rect = self._row_rect(row)
            paint_ground(painter, rect, self._is_selected(row), row == self._hovered)
            paint_hairline(painter, rect)
        painter.end()
        super().paintEvent(event)
        self._paint_above(event.rect())

    def _paint_above(self, area: QRect) -> None:
        painter = QPainter(self.viewport())
        current = self.currentIndex().row()
        for row in self._rows_in(area):
            if self._is_selected(row):
                rect = self._row_rect(row)
                paint_hairline(painter, rect)
                painter.fillRect(QRect(rect.x(), rect.y(), BAR, rect.height()), tokens().accent)
            if row == current and self.hasFocus():
                paint_ring(painter, self.ring_rect(row))

    def ring_rect(self, row: int) -> QRect:
        """Return where the focus ring of the current row goes; where cells are edited, around the cell."""
        return self._row_rect(row)

    def _rows_in(self, area: QRect) -> range:
        first = self.rowAt(area.top())
        last = self.rowAt(area.bottom())
        if first < 0:
            return range(0)
        model = self.model()
        return range(first, (last if last >= 0 else model.rowCount() - 1) + 1)

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _is_selected(self, row: int) -> bool:
        return self.selectionModel().isRowSelected(row, QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        before, self._hovered = self._hovered, index.row()
        for row in {before, self._hovered} - {-1}:
            self.viewport().update(self._row_rect(row))

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the hovered row when the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)
