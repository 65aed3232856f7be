"""The month as a table of days, worked with the arrows; past its edge the next month follows."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from fm_desktop.domain.periods import add_months
from fm_desktop.ui.calendar.month_delegate import MonthDelegate
from fm_desktop.ui.calendar.month_model import Index, MonthModel
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import HEADER_ROW

Key = Qt.Key
STEPS = {
    Key.Key_Left: timedelta(days=-1),
    Key.Key_Right: timedelta(days=1),
    Key.Key_Up: timedelta(days=-7),
    Key.Key_Down: timedelta(days=7),
}
WEEK_HEADER = 40


class MonthView(QTableView):
    """Six rows of seven days that fill the room; the chosen day is the current cell."""

    day_wanted = Signal(object)
    """Another day is to be shown; carries it."""
    today_wanted = Signal()
    day_opened = Signal()
    """The chosen day's list is wanted: Enter, or a double click."""

    def __init__(self, model: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = model
        self._day = model.first_day()
        self.setObjectName("month")
        self.setAccessibleName(self.tr("Month"))
        self.setModel(model)
        self.setItemDelegate(MonthDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_headers()
        self.doubleClicked.connect(lambda _index: self.day_opened.emit())

    def _set_up_headers(self) -> None:
        days, weeks = self.horizontalHeader(), self.verticalHeader()
        days.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        days.setFixedHeight(HEADER_ROW)
        weeks.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        weeks.setMinimumSectionSize(24)
        weeks.setFixedWidth(WEEK_HEADER)
        for header in (days, weeks):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setFont(font("small", strong=header is days))

    def day(self) -> date:
        """Return the chosen day."""
        return self._day

    def choose(self, day: date) -> None:
        """Choose a day that is shown."""
        self._day = day
        index = self._month.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which day was chosen by mouse or assistive technology."""
        super().currentChanged(current, previous)
        if current.isValid() and (day := self._month.cell(current).day) != self._day:
            self._day = day
            self.day_wanted.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the days and months."""
        key = Key(event.key())
        if key in STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.day_wanted.emit(self._day + STEPS[key])
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            self.day_wanted.emit(add_months(self._day, -1 if key == Key.Key_PageUp else 1))
        elif key in (Key.Key_Home, Key.Key_H):
            self.today_wanted.emit()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.day_opened.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the months with the wheel."""
        steps = event.angleDelta().y()
        if steps:
            self.day_wanted.emit(add_months(self._day, -1 if steps > 0 else 1))
        event.accept()
