"""The team lead's screen: who carries how much, what is late, and what waits for a decision."""

from datetime import date
from functools import partial
from typing import ClassVar, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.storage.queries.people import figures_are_shown
from fm_desktop.storage.queries.team import Decision, TeamRow, decisions, team_rows
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.cases.look import MINE, NOBODY
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane, kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.tables.text_table import TextTable, TextTableModel
from fm_desktop.ui.team.load_delegate import LoadDelegate
from fm_desktop.ui.team.team_rows import decision_rows, labels, person_row
from fm_desktop.ui.today.delegates import PlainDelegate
from fm_desktop.ui.today.rows import PlainRow
from fm_desktop.ui.tokens import HEADER_ROW, PAGE_MARGIN, ROW, SECTION_GAP
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.section_header import SectionHeader
from fm_desktop.ui.widgets.section_list import SectionList
from fm_desktop.ui.writing.waiting_readers import WaitingReaders

NAME, LOAD = 0, 2
MOST_ROWS = 9
DIALOGS = {"unassigned": "assign", "dispute": "discuss", "conflict": "discuss"}
"""What is opened to see to something; for all else the case itself is."""


class TeamSeen(NamedTuple):
    """Everything the screen shows, read in one go."""

    figures: bool
    people: list[TeamRow]
    decisions: list[Decision]


def read_team(today: date) -> TeamSeen:
    """Return how the team stands on a day."""
    return TeamSeen(figures_are_shown(), team_rows(today), decisions(today))


class TeamPane(Pane):
    """Above who carries how much, below what waits for the team lead."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("team")
        self._figures: bool | None = None
        self._rows: list[TeamRow] = []
        self._counts = label(muted=True)
        self.waiting = WaitingReaders(desk)
        self._head = SectionHeader(self.tr("Case managers"))
        self._place = QVBoxLayout()
        self.table: TextTable | None = None
        words, empty = self.tr("To see to"), self.tr("Nothing waits for you.")
        self.decisions = SectionList("to_decide", words, empty, PlainDelegate())
        self._key_line = KeyLine()
        self._key_line.set_keys(self.keys())
        self._lay_out()
        self.decisions.list.activated.connect(lambda _index: self.open_case())
        add_actions(self.decisions.list, self._actions())

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(PAGE_MARGIN, 24, PAGE_MARGIN, 16)
        body.setSpacing(0)
        body.addWidget(title(self.tr("Team")))
        body.addWidget(self._counts)
        body.addWidget(self.waiting)
        body.addSpacing(SECTION_GAP)
        body.addWidget(self._head)
        body.addLayout(self._place)
        body.addSpacing(SECTION_GAP)
        body.addWidget(self.decisions, 1)
        body.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self._key_line)

    def _actions(self) -> list[LineAction]:
        return [
            LineAction("open_case", self.tr("Open case"), "", self.open_case, "user-round"),
            LineAction("see_to", self.tr("See to it …"), "E", self.see_to, "check"),
            LineAction("assign", self.tr("Assign case manager …"), "Z", self.assign, "user-check"),
        ]

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that work in the lists."""
        return [
            (key_text("Return"), self.tr("cases of the person, or open case")),
            ("E", self.tr("see to it")),
            ("Z", self.tr("assign case manager")),
            ("F1", self.tr("all keys")),
        ]

    def refresh(self) -> None:
        """Read the team again."""
        self.waiting.read()
        self.desk.work.read(self, partial(read_team, self.desk.today()), self._show)

    def _show(self, seen: TeamSeen) -> None:
        today = self.desk.today()
        table = self._table_for(figures=seen.figures)
        self._rows = seen.people
        author = self.desk.author
        members = {each.person_id for each in (*author.members, *author.waiting)} if author else set()
        rows = [
            person_row(row, figures=seen.figures, enters=row.manager in members or not members)
            for row in seen.people
        ]
        with kept_selection(table):
            table.show_rows(rows)
        table.setFixedHeight(HEADER_ROW + ROW * min(max(len(rows), 1), MOST_ROWS) + 4)
        people = [row for row in seen.people if row.manager is not None]
        self._head.set_count(len(people))
        cases = sum(row.load.main + row.load.accompanying + row.load.aftercare for row in seen.people)
        self._counts.setText(self.tr("%n open case(s)", "", cases))
        self.decisions.show_rows(decision_rows(seen.decisions, today))

    def _table_for(self, *, figures: bool) -> TextTable:
        """Return the table of people, made anew where figures about them are shown or no longer are."""
        if self.table is not None and figures == self._figures:
            return self.table
        if self.table is not None:
            self._place.removeWidget(self.table)
            self.table.deleteLater()
        self._figures = figures
        table = TextTable("team_people", TextTableModel(labels(figures=figures)), NAME)
        table.setAccessibleName(self.tr("Case managers"))
        if figures:
            table.setItemDelegateForColumn(LOAD, LoadDelegate(table))
        table.activated.connect(lambda index: self._show_cases(index.data(RECORD_ROLE)))
        self._place.addWidget(table)
        self.setTabOrder(table, self.decisions.list)
        self.table = table
        return table

    def focus_first(self) -> None:
        """Begin with what waits; where nothing does, with the people."""
        if not self.decisions.choose_first() and self.table is not None:
            self.table.setFocus()

    def _show_cases(self, row: TeamRow) -> None:
        """Show the cases of a person, or those nobody runs."""
        others = NOBODY if row.manager is None else row.manager.hex()
        manager = MINE if row.manager == self.desk.me.id else others
        self.desk.show_screen("cases", manager=manager)

    def subject(self) -> Subject | None:
        """Return whom the current row is about."""
        row = self.decisions.current()
        if not isinstance(row, PlainRow) or row.client is None:
            return None
        return Subject(row.client, row.case, row.name, row.phase)

    def open_case(self) -> None:
        """Open the case of the current row."""
        if (subject := self.subject()) is not None:
            self.desk.open_case(subject.client, subject.case)

    def see_to(self) -> None:
        """Open what settles the current row; where only its case manager can, the case."""
        row, subject = self.decisions.current(), self.subject()
        if subject is None:
            return
        if (dialog := DIALOGS.get(row.due)) is None:
            self.open_case()
        else:
            open_dialog(dialog, self.desk, subject, self)

    def assign(self) -> None:
        """Give the case of the current row a case manager, or another one."""
        subject = self.subject()
        if subject is not None and subject.case is not None:
            open_dialog("assign", self.desk, subject, self)
