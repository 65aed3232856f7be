"""The screen *Kalender*: a month per case manager, and the chosen day beside it."""

from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.storage.queries.month import DayCount
from fm_desktop.ui.calendar.calendar_head import CalendarHead
from fm_desktop.ui.calendar.day_panel import DayPanel
from fm_desktop.ui.calendar.day_rows import DayRow, due_day_rows, talk_day_rows
from fm_desktop.ui.calendar.month_model import MonthModel, first_shown
from fm_desktop.ui.calendar.month_view import MonthView
from fm_desktop.ui.calendar.reading import (
    OneDay,
    read_holidays,
    read_managers,
    read_month,
    read_one_day,
)
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.tokens import TABLE_MARGIN
from fm_desktop.ui.widgets.key_line import KeyLine

PANEL_FROM = 820


class CalendarPane(Pane):
    """Shows a month and a day; what is asked for last is what is shown."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("calendar")
        self._day = desk.today()
        self._holidays: dict[date, str] = {}
        self._holidays_read: set[date] = set()
        self.model = MonthModel(self._day, desk.today(), self)
        self.head = CalendarHead(desk)
        self.month = MonthView(self.model)
        self.panel = DayPanel()
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
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(body, 1)
        column.addWidget(self._key_line)

    def _connect(self) -> None:
        self.head.day_wanted.connect(self.go_to)
        self.head.filtered.connect(self.refresh)
        self.head.plan_wanted.connect(self.plan)
        self.month.day_wanted.connect(self.go_to)
        self.month.today_wanted.connect(lambda: self.go_to(self.desk.today()))
        self.month.day_opened.connect(self.panel.focus_first)
        self.panel.case_wanted.connect(self._open_case)
        self.panel.plan_wanted.connect(self.plan)
        for key, deed in (("T", self.plan), ("G", self.contact)):
            shortcut = QShortcut(QKeySequence(key), self.panel)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that work in the calendar."""
        return [
            (self.tr("Arrows"), self.tr("other day")),
            (key_text("PgUp") + "/" + key_text("PgDown"), self.tr("other month")),
            ("H", self.tr("today")),
            (key_text("Return"), self.tr("to the day's list, open case")),
            ("T", self.tr("plan appointment")),
        ]

    def show_what(self, **what: object) -> None:
        """Show the day that is asked for."""
        if isinstance(day := what.get("day"), date):
            self.go_to(day)

    def focus_first(self) -> None:
        """Put the focus into the month."""
        self.month.setFocus()

    def go_to(self, day: date) -> None:
        """Show a day, and its month where it is another one."""
        other_month = not self.model.index_of(day).isValid() or (day.year, day.month) != (
            self.model.month.year,
            self.model.month.month,
        )
        self._day = day
        if other_month:
            self.refresh()
        else:
            self.month.choose(day)
            self._read_day()

    def refresh(self) -> None:
        """Read month and day again."""
        today, month = self.desk.today(), self._day.replace(day=1)
        first = first_shown(month)
        shown = MonthModel(month, today)
        last = shown.last_day()
        question = partial(read_month, self.head.wanted(), first, last, today)
        self.desk.work.read(self, question, partial(self._show_month, month))
        self._read_day()
        if first not in self._holidays_read:
            self.desk.work.read(
                self, partial(read_holidays, first, last), partial(self._know_holidays, first)
            )
        self.desk.work.read(self, read_managers, self.head.offer)

    def _read_day(self) -> None:
        question = partial(read_one_day, self.head.wanted(), self._day, self.desk.today())
        self.desk.work.read(self, question, self._show_day)

    def _show_month(self, month: date, counts: list[DayCount]) -> None:
        if month != self._day.replace(day=1):
            return
        self.model.show_month(month, self.desk.today(), counts)
        self.head.show_month(month)
        self.month.choose(self._day)

    def _show_day(self, shown: OneDay) -> None:
        if shown.day == self._day:
            talks = talk_day_rows(shown.talks)
            due = due_day_rows(shown.due, self.desk.today(), self.desk.language)
            self.panel.show_day(shown.day, talks, due, self._holidays.get(shown.day))

    def _know_holidays(self, first: date, found: dict[date, str]) -> None:
        self._holidays_read.add(first)
        self._holidays |= found
        self.model.show_holidays(self._holidays)

    def _open_case(self, row: DayRow) -> None:
        if row.client is not None:
            self.desk.open_case(row.client, row.case)

    def plan(self) -> None:
        """Plan an appointment on the chosen day, with the client the cursor is on; else find one first."""
        subject = self._subject()
        if subject is None:
            self.desk.show_screen("cases")
            return
        open_dialog("appointment", self.desk, subject, self, day=max(self._day, self.desk.today()))

    def contact(self) -> None:
        """Record a conversation with the client the cursor is on."""
        if (subject := self._subject()) is not None:
            open_dialog("contact", self.desk, subject, self)

    def _subject(self) -> Subject | None:
        row = self.panel.chosen()
        if row is None or row.client is None:
            return None
        return Subject(row.client, row.case, row.name, row.phase)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the day's list away where the window is too narrow for both."""
        super().resizeEvent(event)
        self.panel.setVisible(self.width() >= PANEL_FROM)
