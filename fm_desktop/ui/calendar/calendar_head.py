"""The head of the calendar: the month and ways to another, whose it is, and what is shown."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fm_desktop.domain.access import sees_all_cases
from fm_desktop.domain.periods import add_months
from fm_desktop.domain.typed_dates import parse_typed_date
from fm_desktop.storage.queries.people import PersonRow
from fm_desktop.ui.calendar.kinds import ALL, dues_of, kind_names, state_choices
from fm_desktop.ui.calendar.reading import Wanted
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import month_name
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.inline_error import mark_faulty
from fm_desktop.ui.widgets.labels import title
from fm_desktop.ui.widgets.pills import Toggles

EVERYBODY = "everybody"
JUMP_WIDTH = 132


class CalendarHead(QWidget):
    """Two rows: month and case manager above, the kinds and states below."""

    day_wanted = Signal(object)
    """Another day is to be shown; carries it."""
    filtered = Signal()
    plan_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._month = desk.today()
        self._title = title()
        self.managers = DropDown("calendar_manager", self.tr("Case manager"), [(desk.me.id, desk.me.name)])
        self.managers.hide()
        self.kinds = Toggles(kind_names())
        self.states = DropDown("calendar_state", self.tr("State"), state_choices())
        self.jump = QLineEdit()
        self.jump.setObjectName("calendar_jump")
        self.jump.setAccessibleName(self.tr("Go to a day"))
        self.jump.setPlaceholderText(self.tr("Day, such as 31.3."))
        self.jump.setFixedWidth(JUMP_WIDTH)
        self._lay_out()
        for each in (self.managers, self.states):
            each.chosen.connect(lambda _key: self.filtered.emit())
        self.kinds.toggled.connect(lambda _keys: self.filtered.emit())
        self.jump.returnPressed.connect(self._jump)
        self.jump.textEdited.connect(lambda _text: mark_faulty(self.jump, False))
        self.show_month(self._month)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._title)
        above.addSpacing(8)
        above.addWidget(icon_button("month_before", "chevron-left", self.tr("Month before"), self._before))
        above.addWidget(button("calendar_today", self.tr("Today"), self._today))
        above.addWidget(icon_button("month_after", "chevron-right", self.tr("Month after"), self._after))
        above.addWidget(self.jump)
        above.addStretch()
        above.addWidget(self.managers)
        above.addWidget(
            button("plan_appointment", self.tr("Plan appointment"), self.plan_wanted.emit, look="primary")
        )
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.kinds, 1)
        below.addWidget(self.states, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addLayout(below)

    def wanted(self) -> Wanted:
        """Return what the filters ask for."""
        manager = self.managers.key()
        state = self.states.key()
        return Wanted(
            manager if isinstance(manager, bytes) else None,
            dues_of(self.kinds.on()),
            None if state == ALL else str(state),
        )

    def show_month(self, month: date) -> None:
        """Write the name of the month that is shown."""
        self._month = month
        self._title.setText(month_name(month))

    def offer(self, managers: Sequence[PersonRow]) -> None:
        """Offer the case managers to choose from where there are several and one may see them."""
        me = self._desk.me
        others = [(row.id, row.name) for row in managers if row.id != me.id]
        mine = next((row.name for row in managers if row.id == me.id), me.name)
        self.managers.set_values([(me.id, mine), *others, (EVERYBODY, self.tr("all"))])
        self.managers.setVisible(len(managers) > 1 and sees_all_cases(me.roles))

    def _before(self) -> None:
        self.day_wanted.emit(add_months(self._month, -1))

    def _after(self) -> None:
        self.day_wanted.emit(add_months(self._month, 1))

    def _today(self) -> None:
        self.day_wanted.emit(self._desk.today())

    def _jump(self) -> None:
        """Go to the day that was typed; what is none is marked and stays to be mended."""
        day = parse_typed_date(self.jump.text(), self._desk.today())
        mark_faulty(self.jump, day is None)
        if day is not None:
            self.jump.clear()
            self.day_wanted.emit(day)
