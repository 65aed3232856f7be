"""The meetings with partners: what lies ahead and what was said, and the sheet for the placement officers."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.network_meetings import remove_meeting
from fm_desktop.domain.access import keeps_partners
from fm_desktop.storage.queries.network import MeetingRow, meetings
from fm_desktop.storage.queries.people import office
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.network.facts import FactsPane
from fm_desktop.ui.network.meeting_dialog import MeetingDialog
from fm_desktop.ui.network.meeting_words import meeting_facts, meeting_state
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.printing.paper_buttons import PaperButtons
from fm_desktop.ui.printing.told_paper import told_document
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.empty_state import EmptyState
from fm_desktop.ui.widgets.labels import label, title

WIDTH, HEIGHT = 860, 620
TITLE, STATE = 1, 2


class MeetingsSeen(NamedTuple):
    """What the dialog shows, read in one go."""

    meetings: list[MeetingRow]
    office: str


def read_meetings() -> MeetingsSeen:
    """Return the meetings, and what the office is called that tells of them."""
    return MeetingsSeen(meetings(), office().name)


class MeetingsDialog(QDialog):
    """N enters a meeting, Enter changes it, Delete removes it; the paper says what was told."""

    def __init__(self, desk: Desk, wanted: bytes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._wanted = desk, wanted
        self._may_keep = keeps_partners(desk.me.roles)
        self._office = ""
        self.setObjectName("meetings_dialog")
        self.setWindowTitle(self.tr("Network meetings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        labels = (self.tr("Day"), self.tr("What it is about"), self.tr("State"))
        self.table = TextTable("meetings_table", TextTableModel(labels, STATE), TITLE, STATE)
        self.table.setAccessibleName(self.tr("Network meetings"))
        self._facts = FactsPane("meeting_facts", self.tr("About the meeting"))
        self.paper = PaperButtons("told", self.document, self._tell, self)
        self._said = label(muted=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.resize(WIDTH, HEIGHT)
        self._read()

    def _connect(self) -> None:
        keeping = [
            LineAction("change_meeting", self.tr("Change …"), "", self.change, "pencil"),
            LineAction("add_meeting", self.tr("Enter meeting …"), "N", self.add, "plus"),
            LineAction("remove_meeting", self.tr("Remove …"), "Del", self.remove, "x"),
        ]
        if self._may_keep:
            self.table.activated.connect(lambda _index: self.change())
            add_actions(self.table, keeping)
        self.table.selectionModel().currentRowChanged.connect(self._turn_to)
        self._desk.data_changed.connect(self._data_changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in self.paper.both:
            row.addWidget(each)
        row.addWidget(self._said, 1)
        row.addWidget(button("close", self.tr("Close"), self.accept, look="quiet"))
        if self._may_keep:
            row.addWidget(button("enter_meeting", self.tr("Enter meeting …"), self.add, "primary", "plus"))
        words = self.tr("Enter when you meet with partners; on that day it is due on your list.")
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("users-round", self.tr("No meeting yet"), words, ()))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Network meetings")))
        about = self.tr("What was talked over with partners. Nothing here is about clients.")
        column.addWidget(label(about, muted=True, wrap=True))
        column.addWidget(self._stack, 1)
        column.addWidget(self._facts, 2)
        column.addLayout(row)

    def current(self) -> MeetingRow | None:
        """Return the meeting the cursor is on."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, MeetingRow) else None

    def document(self) -> Document | None:
        """Return the sheet for the placement officers; none where nothing is written for them."""
        row = self.current()
        return told_document(row, self._office) if row is not None and row.told else None

    def add(self) -> None:
        """Enter a meeting."""
        MeetingDialog(self._desk, None, self).show()

    def change(self) -> None:
        """Change the meeting the cursor is on."""
        if (row := self.current()) is not None:
            MeetingDialog(self._desk, row, self).show()

    def remove(self) -> None:
        """Take the meeting the cursor is on away after a question."""
        if (row := self.current()) is None:
            return
        words = self.tr("Remove {name} with its minutes? This cannot be taken back.").format(name=row.title)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Network meetings"), words, parent=self)
        box.setObjectName("remove_meeting_question")
        yes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        yes.setObjectName("remove_meeting_yes")
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda pressed: self._remove(row) if pressed is yes else None)
        box.open()

    def _remove(self, row: MeetingRow) -> None:
        by, today = self._desk.author, self._desk.today()
        deed = partial(remove_meeting, row.id, by=by, today=today, version=row.version)
        self._desk.work.write(self, deed, self.table.setFocus, partial(show_error, self))

    def _tell(self, words: str) -> None:
        self._said.setText(words)

    def _data_changed(self, changed: Changed) -> None:
        if changed & Changed.PARTNERS:
            self._read()

    def _read(self) -> None:
        self._desk.work.read(self, read_meetings, self._show)

    def _show(self, seen: MeetingsSeen) -> None:
        self._office = seen.office
        with kept_selection(self.table):
            self.table.show_rows([self._row(row) for row in seen.meetings])
        at = next((n for n, row in enumerate(seen.meetings) if row.id == self._wanted), None)
        if at is not None:
            self._wanted = None
            self.table.setCurrentIndex(self.table.rows.index(at, 0))
        self._stack.setCurrentIndex(0 if seen.meetings else 1)
        self._turn_to()

    def _row(self, row: MeetingRow) -> TextRow:
        state, words = meeting_state(row, self._desk.today())
        texts = (plain_date(row.day), row.title, words)
        return TextRow(row.id, texts, ", ".join(texts), row, state)

    def _turn_to(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        row = self.current()
        self._facts.setVisible(row is not None)
        if row is not None:
            self._facts.show_facts(meeting_facts(row))
        self.paper.set_enabled(row is not None and bool(row.told))
        self._said.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.table.setFocus()
