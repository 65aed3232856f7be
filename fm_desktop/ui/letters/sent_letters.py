"""The letters that went out to a client, below their documents."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from fm_desktop.casework.letters.sending import remove_letter
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.letters import LetterRow, letters_of
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import numeric_date
from fm_desktop.ui.letters.words import ways
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_header import SectionHeader


class SentLetters(QWidget):
    """When which letter went out, and how; Del says that one did not go out after all."""

    wanted = Signal(str)
    """A letter is to be written; carries the key of that step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client: Id | None = None
        self._may_change = False
        labels = (self.tr("Letter"), self.tr("Went out"), self.tr("How"), self.tr("By"), self.tr("Case"))
        self.table = TextTable("sent_letters", TextTableModel(labels), 0)
        self.table.setAccessibleName(self.tr("Letters that went out"))
        self._none = label(self.tr("No letter is recorded yet."), muted=True, wrap=True)
        self._none.setObjectName("letters_none")
        self._remove = button("letter_remove", self.tr("Did not go out …"), self.remove, "", "x")
        write = button(
            "letter_write", self.tr("Write … (B)"), partial(self.wanted.emit, "letter"), "", "mail"
        )
        row = QHBoxLayout()
        row.addWidget(write)
        row.addWidget(self._remove)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(SectionHeader(self.tr("Letters that went out")))
        column.addLayout(row)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        column.addStretch()
        removing = LineAction("remove_letter", self.tr("Did not go out …"), "Del", self.remove, "x")
        add_actions(self.table, [removing])

    def show_case(self, client: Id, *, may_change: bool) -> None:
        """Show the letters of a client with the next reading."""
        self._client, self._may_change = client, may_change

    def read(self) -> None:
        """Ask for what the list shows."""
        if self._client is not None:
            self._desk.work.read(self, partial(letters_of, self._client), self._show)

    def _show(self, found: list[LetterRow]) -> None:
        called = dict(ways())
        with kept_selection(self.table):
            self.table.show_rows([_row(each, called[each.way]) for each in found])
        self.table.setVisible(bool(found))
        self._remove.setVisible(bool(found) and self._may_change)
        self._none.setVisible(not found)

    def remove(self) -> None:
        """Ask, and take the record of the letter away."""
        row = self.table.currentIndex().data(RECORD_ROLE)
        if not isinstance(row, LetterRow) or not self._may_change:
            return
        words = self.tr("“{title}” of {day} did not go out? The record is taken away; the journal keeps it.")
        box = QMessageBox(QMessageBox.Icon.Question, self.window().windowTitle(),
                          words.format(title=row.title, day=numeric_date(row.day)),
                          QMessageBox.StandardButton.Cancel, self)  # fmt: skip
        box.setObjectName("remove_letter")
        go = box.addButton(self.tr("&Take it away"), QMessageBox.ButtonRole.DestructiveRole)
        go.clicked.connect(partial(self._removed, row))
        box.open()

    def _removed(self, row: LetterRow, _checked: bool = False) -> None:
        desk = self._desk
        deed = partial(remove_letter, row.id, by=desk.author, today=desk.today(), version=row.version)
        desk.work.write(self, deed, self.table.setFocus)


def _row(row: LetterRow, way: str) -> TextRow:
    texts = (row.title, numeric_date(row.day), way, row.author_name, row.case_number or "–")
    return TextRow(row.id, texts, ", ".join(texts), row)
