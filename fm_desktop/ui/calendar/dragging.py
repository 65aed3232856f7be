"""Dragging a line of the day onto another day of the month; L and T do the same by keyboard."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from fm_desktop.ui.calendar.day_rows import DayRow
from fm_desktop.ui.calendar.month_view import MonthView
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.widgets.row_list import RowList

ROW_TYPE = "application/x-fm-desktop-day-row"
"""Says only that a row is on its way: what leaves the window names nobody."""


class RowDrag(QObject):
    """Lets the rows of a list be dragged that may be moved to another day."""

    def __init__(self, rows: RowList, may_move: Callable[[DayRow], bool]) -> None:
        super().__init__(rows)
        self._rows, self._may_move = rows, may_move
        self._pressed_at: QPoint | None = None
        rows.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to drag once the mouse has gone far enough with its button held down."""
        if isinstance(event, QMouseEvent):
            place = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed_at = place
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._pressed_at = None
            elif event.type() == QEvent.Type.MouseMove and self._has_gone_far(place):
                self._begin()
                return True
        return False

    def _has_gone_far(self, place: QPoint) -> bool:
        if self._pressed_at is None:
            return False
        return (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()

    def _begin(self) -> None:
        index, self._pressed_at = self._rows.indexAt(self._pressed_at or QPoint()), None
        row = index.data(RECORD_ROLE)
        if not isinstance(row, DayRow) or not self._may_move(row):
            return
        drag, what = QDrag(self._rows), QMimeData()
        what.setData(ROW_TYPE, b"")
        drag.setMimeData(what)
        drag.setPixmap(self._rows.viewport().grab(self._rows.visualRect(index)))
        drag.exec(Qt.DropAction.MoveAction)


class DayTarget(QObject):
    """Takes what is dragged onto a day of the month that has not passed."""

    def __init__(
        self, month: MonthView, earliest: Callable[[], date], drop: Callable[[date], object]
    ) -> None:
        super().__init__(month)
        self._month, self._earliest, self._drop = month, earliest, drop
        month.viewport().setAcceptDrops(True)
        month.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take part in dragging; everything else is none of its business."""
        if isinstance(event, QDragLeaveEvent):
            self._month.mark_target(None)
            return True
        if not isinstance(event, (QDragEnterEvent, QDragMoveEvent, QDropEvent)):
            return False
        if not event.mimeData().hasFormat(ROW_TYPE):
            return False
        day = self._day_at(event.position().toPoint())
        if event.type() == QEvent.Type.Drop:
            self._month.mark_target(None)
            if day is not None:
                event.acceptProposedAction()
                self._drop(day)
            return True
        self._month.mark_target(day)
        if event.type() == QEvent.Type.DragEnter or day is not None:
            event.acceptProposedAction()
        else:
            event.ignore()
        return True

    def _day_at(self, place: QPoint) -> date | None:
        day = self._month.day_at(place)
        return day if day is not None and day >= self._earliest() else None
