"""The screen *Heute*: zero clicks to know what the day holds."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.storage.queries.drafts import DraftRow
from fm_desktop.ui.backups.backup_line import BackupLine
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.quick_deeds import quick_keys
from fm_desktop.ui.cases.keys_by_role import keys_of
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.drafts.begun_line import AWAY, BegunLine
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.today.clock_line import ClockLine
from fm_desktop.ui.today.head import Head
from fm_desktop.ui.today.page import Page
from fm_desktop.ui.today.read_while_away import ReadWhileAway
from fm_desktop.ui.today.reading import Day, read_day
from fm_desktop.ui.today.rows import Heading, PlainRow, carry_row_list, due_row_list, more, new_row_list
from fm_desktop.ui.today.sections import Sections
from fm_desktop.ui.today.standing_in import StandingInLine
from fm_desktop.ui.today.talk_rows import TalkRow, talk_rows
from fm_desktop.ui.today.today_deeds import TodayDeeds
from fm_desktop.ui.tokens import NARROW_RAIL, ONE_COLUMN_WINDOW
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.section_list import SectionList
from fm_desktop.ui.writing.waiting_readers import WaitingReaders

ONE_COLUMN = ONE_COLUMN_WINDOW - NARROW_RAIL
MINUTE = 60_000


class TodayPane(Pane):
    """At the left what has a time, at the right what has a date."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("today")
        self.deeds = TodayDeeds(desk, self)
        self.head = Head(desk)
        self.sections = Sections(self.deeds, self._show_calendar)
        self.begun = BegunLine(desk, names=True)
        self.standing_in = StandingInLine(desk)
        self.waiting = WaitingReaders(desk)
        self.read_while_away = ReadWhileAway(desk)
        self.backup_line = BackupLine(desk)
        self.clock_line = ClockLine()
        notices = (self.clock_line, self.backup_line, self.waiting, self.read_while_away)
        self._page = Page(self.head, (*notices, self.standing_in, self.begun), self.sections)
        self._key_line = KeyLine()
        self._day: Day | None = None
        self._empty: QWidget | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._key_line)
        self._key_line.set_keys(self.keys())
        self._connect()

    def _connect(self) -> None:
        self.head.manager_chosen.connect(self.refresh)
        self.begun.continue_wanted.connect(self._continue)
        for each in self.sections.lists():
            each.list.activated.connect(lambda _index, shown=each: self.open_case(shown))
            self.deeds.give_keys(each)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.move_now)
        self._tick.start(MINUTE)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that work in the lists."""
        keys = [
            (key_text("Return"), self.tr("open case")),
            ("G", self.tr("document conversation")),
            *quick_keys(),
            ("T", self.tr("plan appointment")),
            ("V", self.tr("is in VerBIS")),
            ("U", self.tr("carry over to VerBIS")),
            ("W", self.tr("reminder")),
            ("E", self.tr("reminder is done")),
            ("F", self.tr("reviews")),
            ("F1", self.tr("all keys")),
        ]
        return keys_of(self.desk.me.roles, keys)

    def focus_first(self) -> None:
        """Put the focus on the first row that asks for something."""
        if self._empty is not None:
            self._empty.setFocus()
            self._empty.focusNextChild()
        elif not any(each.choose_first() for each in (self.sections.talks, self.sections.due)):
            super().focus_first()

    def refresh(self) -> None:
        """Read the day again."""
        question = partial(read_day, self.head.managers.manager(), self.desk.today())
        self.desk.work.read(self, question, self._show_day)

    def _show_day(self, day: Day) -> None:
        if day.manager != self.head.managers.manager():
            return  # another one was chosen meanwhile; that answer is on its way
        is_first, self._day = self._day is None, day
        self.head.managers.offer(day.managers)
        self._offer_beginning(day.cases == 0)
        self._show_lists(day)
        if is_first and self._has_the_focus():
            self.focus_first()

    def _has_the_focus(self) -> bool:
        """Tell whether the focus is on this screen or nowhere, be the window in front already or not."""
        focused = self.window().focusWidget()
        return self.isVisible() and (focused in (None, self) or self.isAncestorOf(focused))

    def _show_lists(self, day: Day) -> None:
        today, sections = self.desk.today(), self.sections
        self.head.show_day(today, day.totals["talks"], day.pressing())
        self.head.load.setVisible(day.load is not None)
        if day.load is not None:
            self.head.load.show_load(day.load)
        self._show_talks(day)
        self.clock_line.show_entry(day.entry_ahead)
        self.read_while_away.show_readings(day.read_while_away)
        self.standing_in.show_deputyships(day.stands_in)
        self.waiting.read_soon()
        self.begun.read()
        new = new_row_list(day.new, day.new_due, today)
        carry = carry_row_list(day.to_carry, day.carries_due, today, day.soon_days)
        due = due_row_list(day.due, day.totals, today, whose=day.manager is None)
        _show(sections.new, new, day.totals["new"])
        _show(sections.carry, carry, day.totals["carry"])
        _show(sections.due, due, day.totals["due"])
        self._page.arrange()

    def _show_talks(self, day: Day) -> None:
        rows = talk_rows(day.talks, day.undocumented, day.due, self.desk.now())
        rows[len(day.talks) : len(day.talks)] = more(day.totals["talks"], len(day.talks))
        if rows != self.sections.talks.model.rows() or not rows:
            self.sections.talks.show_rows(rows)
        self.sections.talks.set_count(day.totals["talks"] or None)

    def move_now(self) -> None:
        """Move the line of the present time, and with it what has begun meanwhile."""
        if self._day is not None and self.isVisible():
            self._show_talks(self._day)

    def _offer_beginning(self, empty: bool) -> None:
        """Say what to do first where nothing was ever entered."""
        if empty == (self._empty is not None):
            return
        self._key_line.setVisible(not empty)
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = None
            return
        from fm_desktop.ui.cases.empty_states import no_case_yet  # inside: needed once in a file's life
        from fm_desktop.ui.second_window import open_example_data

        self._empty = no_case_yet(self.deeds.read_in_list, self.deeds.add_client, open_example_data)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)

    def open_case(self, shown: SectionList) -> None:
        """Open the case of the row the cursor is on."""
        row = shown.current()
        if isinstance(row, TalkRow):
            self.desk.open_case(row.talk.client, row.talk.case)
        elif isinstance(row, PlainRow) and shown is self.sections.carry and row.record is not None:
            self.desk.show_screen("case", client=row.client, case=row.case, note=row.record)
        elif isinstance(row, PlainRow) and row.client is not None:
            self.desk.open_case(row.client, row.case)
        elif isinstance(row, PlainRow) and row.due == "D17":
            self.desk.show_screen("network", row=row.record)
        else:
            self.deeds.change_reminder(shown)  # one's own is about nobody

    def tell(self, words: str) -> None:
        """Say what was just stored."""
        self._key_line.tell(words)

    def _continue(self, draft: DraftRow) -> None:
        """Go on with a form that was begun, on its client's screen if it is about one."""
        if draft.form == AWAY:
            from fm_desktop.ui.away.away_dialog import AwayDialog  # inside: seldom needed

            AwayDialog(self.desk, self).show()
        elif draft.client is None:
            open_dialog(draft.form, self.desk, None, self)
        else:
            self.desk.open_case(draft.client, draft.case)
            self.desk.draft_requested.emit(draft)

    def day(self) -> Day | None:
        """Return what is shown, once it has been read."""
        return self._day

    def _show_calendar(self) -> None:
        self.desk.show_screen("calendar", day=self.desk.today())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where the window is narrow."""
        super().resizeEvent(event)
        self._page.set_narrow(self.width() < ONE_COLUMN)


def _show(section: SectionList, rows: Sequence[Heading | PlainRow], total: int) -> None:
    """Show rows with the count of all there are; where they are in groups, each group says its own rest."""
    ended = rows if any(isinstance(row, Heading) for row in rows) else [*rows, *more(total, len(rows))]
    section.show_rows(ended)
    section.set_count(total or None)
