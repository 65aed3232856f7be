"""Beside the month: the chosen day as a list that says the same, and planning an appointment from it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fm_desktop.ui.calendar.day_delegate import DayDelegate
from fm_desktop.ui.calendar.day_rows import DayRow
from fm_desktop.ui.calendar.legend import Legend
from fm_desktop.ui.calendar.reading import OneDay
from fm_desktop.ui.formats import long_date
from fm_desktop.ui.today.rows import more
from fm_desktop.ui.tokens import COLUMN_GAP, HEADER_ROW, SECTION_GAP, TWO_LINES, tokens
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_list import SectionList

WIDTH = 304
SIDE = 20
LEGEND_FROM = 520
"""In a lower window the lists need the room more than the explanation of the shapes."""
Direction = QBoxLayout.Direction
UNBOUND = 16_777_215


class DayPanel(QWidget):
    """Title, appointments, due items, a button to plan, and what the shapes mean."""

    case_wanted = Signal(object)
    """A row was opened; carries it."""
    plan_wanted = Signal()
    left = Signal()
    """Escape, or the way back to the month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_panel")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._title, self._counts = label(strong=True, wrap=True), label(size="small", muted=True, wrap=True)
        self._delegates = [DayDelegate(WIDTH - 2 * SIDE) for _ in range(2)]
        self.talks = SectionList(
            "day_talks", self.tr("Appointments"), self.tr("No appointments."), self._delegates[0]
        )
        self.due = SectionList(
            "day_due", self.tr("Due dates"), self.tr("Nothing is due."), self._delegates[1]
        )
        for each in self.lists():
            each.list.activated.connect(lambda _index, shown=each: self._open(shown))
            each.setMinimumHeight(HEADER_ROW + TWO_LINES + 8)
            each.list.viewport().setAutoFillBackground(False)  # the panel's ground shows through
        words = self.tr("Plan an appointment on this day")
        self.plan = button("plan_on_day", words, self.plan_wanted.emit, "", "calendar-plus")
        self.back = button("back_to_month", self.tr("Back to the month"), self.left.emit, "", "chevron-left")
        self._legend = Legend()
        self._lay_out()
        self.set_alone(False)

    def _lay_out(self) -> None:
        self._lists, self._buttons = QBoxLayout(Direction.TopToBottom), QBoxLayout(Direction.TopToBottom)
        self._lists.addWidget(self.talks, 2)
        self._lists.addWidget(self.due, 3)
        self._lists.addStretch(0)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.back)
        self._buttons.addWidget(self.plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 16, SIDE, 16)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(2)
        column.addWidget(self._counts)
        column.addSpacing(8)
        column.addLayout(self._lists, 1)
        column.addSpacing(12)
        column.addLayout(self._buttons)
        column.addWidget(self._legend)

    def lists(self) -> tuple[SectionList, SectionList]:
        """Return the lists in the order they are read."""
        return self.talks, self.due

    def set_alone(self, alone: bool) -> None:
        """Take the month's place where there is no room beside it; then there is a way back."""
        self.setMinimumWidth(0 if alone else WIDTH)
        self.setMaximumWidth(UNBOUND if alone else WIDTH)
        self.back.setVisible(alone)
        direction = Direction.LeftToRight if alone else Direction.TopToBottom
        self._lists.setDirection(direction)
        self._lists.setSpacing(COLUMN_GAP if alone else SECTION_GAP)
        self._lists.setStretch(0, 3 if alone else 2)
        self._buttons.setDirection(direction)
        self._fit_rows()

    def show_day(
        self, shown: OneDay, talks: Sequence[DayRow], due: Sequence[DayRow], holiday: str | None
    ) -> None:
        """Show what a day holds."""
        self._title.setText(long_date(shown.day))
        parts = [
            self.tr("%n appointment(s)", "", shown.talks_total),
            self.tr("%n due date(s)", "", shown.due_total),
        ]
        self._counts.setText(" · ".join([*([holiday] if holiday else []), *parts]))
        self.talks.show_rows([*talks, *more(shown.talks_total, len(talks))])
        self.due.show_rows([*due, *more(shown.due_total, len(due))])
        self.talks.set_count(shown.talks_total or None)
        self.due.set_count(shown.due_total or None)

    def focus_first(self) -> None:
        """Put the focus on the first row, else on the button that plans one."""
        if not any(each.choose_first() for each in self.lists()):
            self.plan.setFocus()

    def chosen(self) -> DayRow | None:
        """Return the row the cursor is on in the list that has the focus."""
        for each in self.lists():
            row = each.current()
            if each.list.hasFocus() and isinstance(row, DayRow):
                return row
        return None

    def _open(self, shown: SectionList) -> None:
        if isinstance(row := shown.current(), DayRow):
            self.case_wanted.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return to the month with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        super().resizeEvent(event)
        self._legend.setVisible(self.height() >= LEGEND_FROM)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Break the words of the rows at the width there is."""
        room = self.width() - 2 * SIDE
        if self._lists.direction() == Direction.LeftToRight:
            room = (room - COLUMN_GAP) // 2
        for delegate, each in zip(self._delegates, self.lists(), strict=True):
            if delegate.set_width(room):
                each.list.doItemsLayout()
                each.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline at the left."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), tokens().line)
