"""Beside the month: the chosen day as a list that says the same, and planning an appointment from it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.ui.calendar.day_rows import DayDelegate, DayRow
from fm_desktop.ui.calendar.kinds import STATES
from fm_desktop.ui.formats import long_date, state_name
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_list import SectionList
from fm_desktop.ui.widgets.state_shape import StateShape

WIDTH = 320


class DayPanel(QWidget):
    """Title, appointments, due items, a button to plan, and what the shapes mean."""

    case_wanted = Signal(object)
    """A row was opened; carries it."""
    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._title, self._counts = label(strong=True, wrap=True), label(size="small", muted=True)
        self.talks = SectionList(
            "day_talks", self.tr("Appointments"), self.tr("No appointments."), DayDelegate()
        )
        self.due = SectionList("day_due", self.tr("Due dates"), self.tr("Nothing is due."), DayDelegate())
        for each in (self.talks, self.due):
            each.list.activated.connect(lambda _index, shown=each: self._open(shown))
            each.list.viewport().setAutoFillBackground(False)  # the panel's ground shows through
        self.plan = button(
            "plan_on_day",
            self.tr("Plan an appointment on this day"),
            self.plan_wanted.emit,
            "",
            "calendar-plus",
        )
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._counts)
        column.addWidget(self.talks, 2)
        column.addSpacing(8)
        column.addWidget(self.due, 3)
        column.addSpacing(8)
        column.addWidget(self.plan)
        column.addStretch(0)
        column.addLayout(_legend())

    def show_day(
        self, day: date, talks: Sequence[DayRow], due: Sequence[DayRow], holiday: str | None
    ) -> None:
        """Show what a day holds."""
        self._title.setText(long_date(day))
        parts = [
            self.tr("%n appointment(s)", "", len(talks)),
            self.tr("%n due date(s)", "", len(due)),
        ]
        self._counts.setText(" · ".join([*([holiday] if holiday else []), *parts]))
        self.talks.show_rows(talks)
        self.due.show_rows(due)

    def focus_first(self) -> None:
        """Put the focus on the first row, else on the button that plans one."""
        if not any(each.choose_first() for each in (self.talks, self.due)):
            self.plan.setFocus()

    def chosen(self) -> DayRow | None:
        """Return the row the cursor is on in the list that has the focus."""
        for each in (self.talks, self.due):
            row = each.current()
            if each.list.hasFocus() and isinstance(row, DayRow):
                return row
        return None

    def _open(self, shown: SectionList) -> None:
        if isinstance(row := shown.current(), DayRow):
            self.case_wanted.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline at the left."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), tokens().line)


def _legend() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for number, state in enumerate(STATES):
        pair = QHBoxLayout()
        pair.setSpacing(6)
        pair.addWidget(StateShape(state))
        pair.addWidget(label(state_name(state), size="small", muted=True))
        pair.addStretch()
        grid.addLayout(pair, number // 3, number % 3)
    return grid
