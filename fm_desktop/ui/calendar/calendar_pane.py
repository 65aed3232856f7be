"""The screen *Kalender*: a month per case manager, and the chosen day beside it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.storage.queries.month import DayCount
from fm_desktop.storage.queries.people import case_managers
from fm_desktop.ui.calendar.calendar_deeds import CalendarDeeds
from fm_desktop.ui.calendar.calendar_head import CalendarHead
from fm_desktop.ui.calendar.day_panel import DayPanel
from fm_desktop.ui.calendar.day_rows import DayRow, due_day_rows, talk_day_rows
from fm_desktop.ui.calendar.dragging import DayTarget, RowDrag
from fm_desktop.ui.calendar.month_model import MonthModel, first_shown, last_shown
from fm_desktop.ui.calendar.month_view import MonthView
from fm_desktop.ui.calendar.reading import OneDay, Wanted, read_holidays, read_month, read_one_day
from fm_desktop.ui.case.quick_deeds import quick_keys
from fm_desktop.ui.cases.keys_by_role import keys_of, may_use
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.tokens import TABLE_MARGIN
from fm_desktop.ui.widgets.key_line import KeyLine

BESIDE_FROM = 900
"""From this width on the day stands beside the month; in a narrower window it takes the month's place."""
PLAN = "T"


class CalendarPane(Pane):
    """Shows a month and a day; what is asked for last is what is shown."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("calendar")
        self._day = self._today = desk.today()
        self._holidays: dict[date, str] = {}
        self._holidays_read: set[date] = set()
        self._shown: OneDay | None = None
        self._in_day = False
        self.model = MonthModel(self._day, self._today, self)
        self.head = CalendarHead(desk)
        self.month = MonthView(self.model)
        self.panel = DayPanel()
        self.deeds = CalendarDeeds(desk, self)
        self._key_line = KeyLine(TABLE_MARGIN)
        self._key_line.set_keys(self.keys())
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(TABLE_MARGIN, 20, TABLE_MARGIN - 8, 8)
        above.addWidget(self.head)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.month, 1)
        body.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(body, 1)
        column.addWidget(self._key_line)

    def _connect(self) -> None:
        self.head.day_wanted.connect(self.go_to)
        self.head.filtered.connect(self.read_month)
        self.head.plan_wanted.connect(self.deeds.plan_with_somebody)
        self.head.jump.day_wanted.connect(lambda _day: self.focus_first())
        self.head.jump.left.connect(self.focus_first)
        self.month.day_wanted.connect(self.go_to)
        self.month.today_wanted.connect(lambda: self.go_to(self.desk.today()))
        self.month.day_opened.connect(self._enter_day)
        self.month.figure_typed.connect(self.head.jump.begin)
        self.panel.case_wanted.connect(self._open_case)
        self.panel.plan_wanted.connect(self.deeds.plan_with_somebody)
        self.panel.left.connect(self._leave_day)
        roles = self.desk.me.roles
        for key, deed in self.deeds.by_key().items():
            if may_use(roles, key):
                self._bind(key, deed)
        if not may_use(roles, PLAN):
            self.panel.plan.hide()
        else:
            for each in self.panel.lists():
                RowDrag(each.list, self.deeds.take_up)
            DayTarget(self.month, self.desk.today, self.deeds.drop_on)

    def _bind(self, key: str, deed: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that work in the calendar."""
        keys = [
            (key_text("Return"), self.tr("to the day's list, open case")),
            ("31.3.", self.tr("to that day")),
            ("T", self.tr("plan appointment")),
            ("G", self.tr("document conversation")),
            *quick_keys(),
            ("H", self.tr("today")),
            (self.tr("Arrows"), self.tr("other day")),
            (f"{key_text('PgUp')}, {key_text('PgDown')}", self.tr("other month")),
            ("F1", self.tr("all keys")),
        ]
        return keys_of(self.desk.me.roles, keys)

    def show_what(self, **what: object) -> None:
        """Show the day that is asked for."""
        if isinstance(day := what.get("day"), date):
            self.go_to(day)

    def focus_first(self) -> None:
        """Put the focus into the month."""
        self._leave_day()

    def go_to(self, day: date) -> None:
        """Show a day, and its month where it is another one."""
        self._day = day
        self.month.choose(day)
        if day.replace(day=1) == self.model.month:
            self._read_day()
        else:
            self.read_month()

    def _data_changed(self, changed: Changed) -> None:
        if changed & Changed.SETTINGS:
            self._holidays_read.clear()  # the office's Land may be another now
            self._holidays.clear()
        super()._data_changed(changed)

    def refresh(self) -> None:
        """Read everything again; on a new day what stood on the old one moves along."""
        today = self.desk.today()
        if self._day == self._today != today:
            self._day = today
        self._today = today
        self.read_month()
        self.desk.work.read(self, case_managers, self.head.managers.offer)

    def read_month(self) -> None:
        """Read the month of the chosen day, and the day itself once its month is shown."""
        month, wanted = self._day.replace(day=1), self.head.wanted()
        first, last = first_shown(month), last_shown(month)
        question = partial(read_month, wanted, first, last, self.desk.today())
        self.desk.work.read(self, question, partial(self._show_month, month, wanted))
        if first not in self._holidays_read:
            known = partial(self._know_holidays, first)
            self.desk.work.read(self, partial(read_holidays, first, last), known)

    def _read_day(self) -> None:
        question = partial(read_one_day, self.head.wanted(), self._day, self.desk.today())
        self.desk.work.read(self, question, self._show_day)

    def _show_month(self, month: date, wanted: Wanted, counts: list[DayCount]) -> None:
        """Show a month; an answer that came too late is passed over."""
        if month == self._day.replace(day=1) and wanted == self.head.wanted():
            self.model.show_month(month, self.desk.today(), counts)
            self.head.show_month(month)
            self.month.choose(self._day)
            self._read_day()

    def _show_day(self, shown: OneDay) -> None:
        if shown.day == self._day:
            self._shown = shown
            self._write_day(shown)

    def _write_day(self, shown: OneDay) -> None:
        whose = self.head.wanted().manager is None
        talks = talk_day_rows(shown.talks)
        due = due_day_rows(shown.due, self.desk.today(), self.desk.language, whose)
        self.panel.show_day(shown, talks, due, self._holidays.get(shown.day))

    def _know_holidays(self, first: date, found: dict[date, str]) -> None:
        self._holidays_read.add(first)
        self._holidays |= found
        self.model.show_holidays(self._holidays)
        if self._shown is not None and self._shown.day in found:
            self._write_day(self._shown)

    def _open_case(self, row: DayRow) -> None:
        if row.client is not None:
            self.desk.open_case(row.client, row.case)
        elif row.due == "D17":
            self.desk.show_screen("network", row=row.record)

    def tell(self, words: str) -> None:
        """Say what was just stored."""
        self._key_line.tell(words)

    def day(self) -> date:
        """Return the chosen day."""
        return self._day

    def _enter_day(self) -> None:
        self._in_day = True
        self._arrange()
        self.panel.focus_first()

    def _leave_day(self) -> None:
        self._in_day = False
        self._arrange()
        self.month.setFocus()

    def _arrange(self) -> None:
        """Show month and day beside each other, or the one the user is in."""
        beside = self.width() >= BESIDE_FROM
        self.panel.set_alone(not beside)
        self.month.setVisible(beside or not self._in_day)
        self.panel.setVisible(beside or self._in_day)

    def minimumSizeHint(self) -> QSize:
        """Return little: in a narrow window the day gives way, in a low one the month scrolls."""
        return QSize(480, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        self._arrange()
