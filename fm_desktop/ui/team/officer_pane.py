"""The placement officer's screen: checks that are due, referrals, shared notes, who is in case management."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import ClassVar, NamedTuple

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.domain.periods import add_months
from fm_desktop.storage.queries.officer import (
    CheckRow,
    ClientRow,
    ReferralRow,
    SharedNote,
    checks_of_officer,
    clients_of_officer,
    notes_for_officer,
    referrals_of_officer,
)
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.team.officer_rows import check_rows, client_rows, note_rows, referral_rows
from fm_desktop.ui.today.delegates import PlainDelegate
from fm_desktop.ui.today.rows import PlainRow
from fm_desktop.ui.tokens import COLUMN_GAP, NARROW_RAIL, ONE_COLUMN_WINDOW, PAGE_MARGIN, SECTION_GAP
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.section_list import SectionList

DECLINED_FOR_MONTHS = 6
Direction = QBoxLayout.Direction


class OfficerSeen(NamedTuple):
    """Everything the screen shows, read in one go."""

    checks: list[CheckRow]
    referrals: list[ReferralRow]
    notes: list[SharedNote]
    clients: list[ClientRow]


def read_officer(today: date) -> OfficerSeen:
    """Return what the placement officer at the desk watches over."""
    return OfficerSeen(
        checks_of_officer(),
        referrals_of_officer(add_months(today, -DECLINED_FOR_MONTHS)),
        notes_for_officer(),
        clients_of_officer(),
    )


class OfficerPane(Pane):
    """At the left what the officer has to do, at the right what they may know."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("officer")
        self._counts = label(muted=True)
        self.checks = self._list("av_checks", self.tr("Six-month checks"), self.tr("No check is due."))
        self.referrals = self._list("referrals", self.tr("Referrals"), self.tr("No referral is open."))
        self.notes = self._list("shared_notes", self.tr("New notes"), self.tr("No notes yet."))
        self.clients = self._list("av_clients", self.tr("In case management"), self.tr("Nobody yet."))
        self._columns = QBoxLayout(Direction.LeftToRight)
        self._key_line = KeyLine()
        self._key_line.set_keys(self.keys())
        self._lay_out()

    def _list(self, name: str, words: str, empty: str) -> SectionList:
        made = SectionList(name, words, empty, PlainDelegate())
        made.list.activated.connect(lambda _index: self.open_case(made))
        add_actions(made.list, self._actions(made))
        return made

    def _lay_out(self) -> None:
        self._columns.setSpacing(COLUMN_GAP)
        for lists in ((self.checks, self.referrals), (self.notes, self.clients)):
            column = QVBoxLayout()
            column.setSpacing(SECTION_GAP)
            for each in lists:
                column.addWidget(each, 1)
            column.addStretch(0)
            self._columns.addLayout(column, 1)
        body = QVBoxLayout()
        body.setContentsMargins(PAGE_MARGIN, 24, PAGE_MARGIN, 16)
        body.setSpacing(0)
        body.addWidget(title(self.tr("My clients")))
        body.addWidget(self._counts)
        body.addSpacing(24)
        body.addLayout(self._columns, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(self._key_line)

    def _actions(self, shown: SectionList) -> list[LineAction]:
        def about(deed: str) -> Callable[[], None]:
            return partial(self._open_dialog, shown, deed)

        return [
            LineAction("open_case", self.tr("Open"), "", partial(self.open_case, shown), "user-round"),
            LineAction(
                "check", self.tr("Record six-month check …"), "P", about("av_check"), "clipboard-check"
            ),
            LineAction("refer", self.tr("Refer to case management …"), "V", about("mark"), "user-plus"),
            LineAction("discuss", self.tr("Record case discussion …"), "B", about("discuss"), "users-round"),
        ]

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that work in the lists."""
        return [
            (key_text("Return"), self.tr("open")),
            ("P", self.tr("record check")),
            ("V", self.tr("refer")),
            ("B", self.tr("case discussion")),
            ("F1", self.tr("all keys")),
        ]

    def refresh(self) -> None:
        """Read the lists again."""
        self.desk.work.read(self, partial(read_officer, self.desk.today()), self._show)

    def _show(self, seen: OfficerSeen) -> None:
        today = self.desk.today()
        self.checks.show_rows(check_rows(seen.checks, today))
        self.referrals.show_rows(referral_rows(seen.referrals, today))
        self.notes.show_rows(note_rows(seen.notes, today))
        self.clients.show_rows(client_rows(seen.clients, today))
        self._counts.setText(
            self.tr("%n check(s) by today", "", sum(row.day <= today for row in seen.checks))
        )

    def focus_first(self) -> None:
        """Begin with the first list that has something."""
        if not any(each.choose_first() for each in (self.checks, self.referrals, self.notes, self.clients)):
            super().focus_first()

    def open_case(self, shown: SectionList) -> None:
        """Open the client of the current row."""
        row = shown.current()
        if isinstance(row, PlainRow) and row.client is not None:
            self.desk.open_case(row.client, row.case)

    def _open_dialog(self, shown: SectionList, deed: str) -> None:
        """Open a dialog about the client of the current row, where it has any sense."""
        row = shown.current()
        if not isinstance(row, PlainRow) or row.client is None or (deed == "discuss" and row.case is None):
            return
        open_dialog(deed, self.desk, Subject(row.client, row.case, row.name, row.phase), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one column where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < ONE_COLUMN_WINDOW - NARROW_RAIL
        self._columns.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        self._columns.setSpacing(SECTION_GAP if narrow else COLUMN_GAP)
