"""The head of the calendar: the month and ways to another, whose it is, and what is shown."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.domain.periods import add_months
from fm_desktop.ui.calendar.day_jump import DayJump
from fm_desktop.ui.calendar.kind_filter import KindFilter
from fm_desktop.ui.calendar.kinds import ALL, state_choices
from fm_desktop.ui.calendar.reading import Wanted
from fm_desktop.ui.cases.keys_by_role import may_use
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import month_name
from fm_desktop.ui.today.manager_choice import ManagerChoice
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.labels import title
from fm_desktop.ui.widgets.row_delegate import text_width

Direction = QBoxLayout.Direction
ONE_ROW = 880
"""From this width on the ways to another month and the choices stand in one row."""
PILLS = 780


class CalendarHead(QWidget):
    """Month and choices in one row or two, below them the kinds."""

    day_wanted = Signal(object)
    """Another day is to be shown; carries it."""
    filtered = Signal()
    plan_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._month = desk.today()
        self._title = title()
        self.jump = DayJump(desk)
        self.managers = ManagerChoice(desk, "calendar_manager")
        self.kinds = KindFilter(self)
        self.states = DropDown("calendar_state", self.tr("State"), state_choices())
        self._lay_out()
        for each in (self.managers, self.states):
            each.chosen.connect(lambda _key: self.filtered.emit())
        self.kinds.changed.connect(self.filtered)
        self.jump.day_wanted.connect(self.day_wanted)
        self.show_month(self._month)

    def _lay_out(self) -> None:
        self._above = QBoxLayout(Direction.LeftToRight)
        self._above.setSpacing(8)
        self._above.addLayout(self._ways(), 1)
        self._above.addLayout(self._choices())
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._above)
        self._rows.addWidget(self.kinds.pills)

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(icon_button("month_before", "chevron-left", self.tr("Month before"), self._before))
        row.addWidget(button("calendar_today", self.tr("Today"), self._today))
        row.addWidget(icon_button("month_after", "chevron-right", self.tr("Month after"), self._after))
        row.addWidget(self.jump)
        row.addStretch()
        return row

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        plan = button("plan_appointment", self.tr("Plan appointment"), self.plan_wanted.emit, look="primary")
        for each in (self.kinds.menu, self.states, self.managers):
            row.addWidget(each)
        row.addStretch()
        row.addWidget(plan)
        if not may_use(self._desk.me.roles, "T"):
            plan.hide()  # never shown from here: without a parent yet it would be a window of its own
        return row

    def wanted(self) -> Wanted:
        """Return what the filters ask for."""
        state = self.states.key()
        return Wanted(self.managers.manager(), self.kinds.dues(), None if state == ALL else str(state))

    def show_month(self, month: date) -> None:
        """Write the name of the month that is shown; the buttons beside it stay where they are."""
        self._month = month
        self._title.setText(month_name(month))
        widest = max(text_width(month_name(date(2026, n, 1)), self._title.font()) for n in range(1, 13))
        self._title.setMinimumWidth(round(widest) + 1)

    def _before(self) -> None:
        self.day_wanted.emit(add_months(self._month, -1))

    def _after(self) -> None:
        self.day_wanted.emit(add_months(self._month, 1))

    def _today(self) -> None:
        self.day_wanted.emit(self._desk.today())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two rows where one is too short, and a menu of kinds where pills would take three."""
        super().resizeEvent(event)
        one_row = self.width() >= ONE_ROW
        self._above.setDirection(Direction.LeftToRight if one_row else Direction.TopToBottom)
        narrow = self.width() < PILLS
        if narrow != self.kinds.pills.isHidden():
            self.kinds.set_narrow(narrow)
            self._rows.invalidate()  # rows of pills that are gone leave no gap
            self.updateGeometry()
