"""The screen *Heute*: zero clicks to know what the day holds."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.storage.queries.people import office
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.today.delegates import PlainDelegate, TalkDelegate
from fm_desktop.ui.today.head import Head
from fm_desktop.ui.today.reading import Day, read_day
from fm_desktop.ui.today.rows import (
    PlainRow,
    TalkRow,
    carry_row_list,
    due_row_list,
    new_row_list,
    talk_rows,
)
from fm_desktop.ui.today.today_deeds import TodayDeeds
from fm_desktop.ui.tokens import PAGE_MARGIN
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.section_list import SectionList

ONE_COLUMN = 700
MINUTE = 60_000
LEFT, RIGHT = 100, 126


class TodayPane(Pane):
    """At the left what has a time, at the right what has a date."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("today")
        self.head = Head(desk)
        self.deeds = TodayDeeds(desk, self)
        self._key_line = KeyLine()
        self._day: Day | None = None
        self._soon_days = 7
        self._make_lists()
        self._empty: QWidget | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._key_line)
        self._key_line.set_keys(self.keys())
        self.head.manager_chosen.connect(self.refresh)
        for each in self.lists():
            each.list.activated.connect(lambda _index, shown=each: self.open_case(shown))
            self.deeds.give_keys(each)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._move_now)
        self._tick.start(MINUTE)

    def _make_lists(self) -> None:
        plan, carry = self.deeds.plan_anywhere, self.deeds.carry_all
        self.talks = SectionList(
            "talks_today",
            self.tr("Talks today"),
            self.tr("No talks today."),
            TalkDelegate(),
            self.tr("Plan appointment"),
            plan,
        )
        self.talks.keep_link()
        self.new = SectionList(
            "new_cases",
            self.tr("Newly assigned"),
            self.tr("Nothing new."),
            PlainDelegate(shape=False, name_share=0.42),
        )
        self.carry = SectionList(
            "to_carry_over",
            self.tr("Not yet in VerBIS"),
            self.tr("Everything is in VerBIS."),
            PlainDelegate(name_share=0.42),
            self.tr("Mark all as carried over …"),
            carry,
        )
        self.due = SectionList(
            "due",
            self.tr("Due"),
            self.tr("Nothing is due within the next days."),
            PlainDelegate(),
            self.tr("Show in calendar"),
            lambda: self.desk.show_screen("calendar", day=self.desk.today()),
        )

    def lists(self) -> tuple[SectionList, ...]:
        """Return the lists in the order they are read."""
        return self.talks, self.new, self.carry, self.due

    def _page(self) -> QWidget:
        left = QVBoxLayout()
        left.setSpacing(16)
        for each, share in ((self.talks, 4), (self.new, 2), (self.carry, 2)):
            left.addWidget(each, share)
        left.addStretch(0)
        right = QVBoxLayout()
        right.addWidget(self.due, 12)
        right.addStretch(0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(40)
        self._columns.addLayout(left, LEFT)
        self._columns.addLayout(right, RIGHT)
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(PAGE_MARGIN, 24, PAGE_MARGIN, 16)
        body.setSpacing(24)
        body.addWidget(self.head)
        body.addLayout(self._columns, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        return scroll

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that work in the lists."""
        return [
            (key_text("Return"), self.tr("open case")),
            ("G", self.tr("record contact")),
            ("N", self.tr("did not come")),
            ("T", self.tr("plan appointment")),
            ("V", self.tr("is in VerBIS")),
            ("F1", self.tr("all keys")),
        ]

    def focus_first(self) -> None:
        """Put the focus on the first row that asks for something."""
        if self._empty is not None:
            self._empty.setFocus()
            return
        if not any(each.choose_first() for each in (self.talks, self.due)):
            self.talks.setFocus()

    def refresh(self) -> None:
        """Read the day again."""
        manager, today = self.head.manager(), self.desk.today()
        self.desk.work.read(self, partial(read_with_office, manager, today), self._show_day)

    def _show_day(self, answer: tuple[Day, int]) -> None:
        day, self._soon_days = answer
        first = self._day is None
        self._day = day
        self.head.offer(day.managers)
        self._offer_beginning(day.cases == 0)
        self._show_lists(day)
        if first and self.isVisible() and self.window().isActiveWindow():
            self.focus_first()

    def _show_lists(self, day: Day) -> None:
        today = self.desk.today()
        self.head.show_day(today, len(day.talks), len(day.due))
        self.head.show_load(day.load)
        self.talks.show_rows(talk_rows(day.talks, day.undocumented, day.due, self.desk.now()))
        self.new.show_rows(new_row_list(day.new, day.entries_due, today))
        self.carry.show_rows(carry_row_list(day.to_carry, day.carries_due, today, self._soon_days))
        self.due.show_rows(due_row_list(day.due, today))

    def _move_now(self) -> None:
        """Move the line of the present time, and with it what has become past."""
        if self._day is not None and self.isVisible():
            talks = talk_rows(self._day.talks, self._day.undocumented, self._day.due, self.desk.now())
            if talks != self.talks.model.rows():
                self.talks.show_rows(talks)

    def _offer_beginning(self, empty: bool) -> None:
        """Say what to do first where nothing was ever entered."""
        if empty == (self._empty is not None):
            return
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = None
            return
        from fm_desktop.ui.cases.empty_states import no_case_yet  # inside: needed once in a file's life

        self._empty = no_case_yet(lambda: self.desk.show_screen("import"), self.deeds.add_client, None)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)

    def open_case(self, shown: SectionList) -> None:
        """Open the case of the row the cursor is on."""
        row = shown.current()
        if isinstance(row, TalkRow):
            self.desk.open_case(row.talk.client, row.talk.case)
        elif isinstance(row, PlainRow) and row.client is not None:
            self.desk.open_case(row.client, row.case)

    def day(self) -> Day | None:
        """Return what is shown, once it has been read."""
        return self._day

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < ONE_COLUMN
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._columns.setSpacing(16 if narrow else 40)


def read_with_office(manager: bytes | None, today: object) -> tuple[Day, int]:
    """Return the day and how many days count as soon; on the database thread."""
    return read_day(manager, today), office().soon_days  # type: ignore[arg-type]
