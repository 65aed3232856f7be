"""The month as a table of days, worked with the arrows; past its edge the next month follows."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from fm_desktop.domain.periods import add_months
from fm_desktop.ui.calendar.month_delegate import MonthDelegate
from fm_desktop.ui.calendar.month_headers import Corner, DayHeader, WeekHeader
from fm_desktop.ui.calendar.month_model import MonthModel

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
STEPS = {
    Key.Key_Left: timedelta(days=-1),
    Key.Key_Right: timedelta(days=1),
    Key.Key_Up: timedelta(days=-7),
    Key.Key_Down: timedelta(days=7),
}
MONTHS = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
WITH_OTHER_KEYS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class MonthView(QTableView):
    """Six rows of seven days that fill the room; the chosen day is the current cell."""

    day_wanted = Signal(object)
    """Another day is to be shown; carries it."""
    today_wanted = Signal()
    day_opened = Signal()
    """The chosen day's list is wanted: Enter, or a double click."""
    figure_typed = Signal(str)
    """A figure was typed: a date is about to follow."""

    def __init__(self, model: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = model
        self._day = model.first_day()
        self.target: date | None = None
        """The day something is being dragged onto."""
        self.setObjectName("month")
        self.setAccessibleName(self.tr("Month"))
        self.setModel(model)
        self.setItemDelegate(MonthDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeader(DayHeader(self))
        self.setVerticalHeader(WeekHeader(self))
        self._corner = Corner(self)
        self.doubleClicked.connect(lambda _index: self.day_opened.emit())

    def day(self) -> date:
        """Return the chosen day."""
        return self._day

    def choose(self, day: date) -> None:
        """Choose a day; one of another month shows as soon as that month does."""
        self._day = day
        index = self._month.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)

    def day_at(self, place: QPoint) -> date | None:
        """Return the day at a place of the month."""
        index = self.indexAt(place)
        return self._month.cell(index).day if index.isValid() else None

    def mark_target(self, day: date | None) -> None:
        """Show onto which day something would be dropped."""
        if day != self.target:
            self.target = day
            self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which day was chosen by mouse or assistive technology."""
        super().currentChanged(current, previous)
        if current.isValid() and (day := self._month.cell(current).day) != self._day:
            self._day = day
            self.day_wanted.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the days and months."""
        key = Key(event.key())
        if event.modifiers() & WITH_OTHER_KEYS:
            super().keyPressEvent(event)
        elif key in STEPS:
            self.day_wanted.emit(self._day + STEPS[key])
        elif key in MONTHS:
            self.day_wanted.emit(add_months(self._day, MONTHS[key]))
        elif key in (Key.Key_Home, Key.Key_H):
            self.today_wanted.emit()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.day_opened.emit()
        elif event.text().isdigit():
            self.figure_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the months with the wheel, unless there is something to scroll."""
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
            return
        if steps := event.angleDelta().y():
            self.day_wanted.emit(add_months(self._day, -1 if steps > 0 else 1))
        event.accept()

    def updateGeometries(self) -> None:
        """Keep the word in the corner over the button Qt puts there."""
        super().updateGeometries()
        if hasattr(self, "_corner"):
            self._corner.setGeometry(0, 0, self.verticalHeader().width(), self.horizontalHeader().height())
            self._corner.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen day in sight where the month scrolls."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
