"""The tab *Protokoll*: who changed what of this client and when; read when it is opened."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.journal import JournalRow, journal_of
from fm_desktop.ui.case.reading_page import ReadingPage
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.journal.rows import CASE_CHANGES, case_row
from fm_desktop.ui.tables.text_table import TextTable, TextTableModel
from fm_desktop.ui.widgets.whole_text import WholeText

SIDE = 24


class JournalTab(ReadingPage):
    """A table, the newest deed first; below it the whole text of the deed the cursor is on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client: Id | None = None
        labels = (self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("Changes"))
        self.table = TextTable("journal", TextTableModel(labels), CASE_CHANGES)
        self.table.setAccessibleName(self.tr("Journal"))
        self._whole = WholeText("journal_whole", self.tr("All changes of this entry"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_whole())
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE + 8, 8, SIDE, 12)
        column.addWidget(self.table, 1)
        column.addWidget(self._whole)

    def show_client(self, client: Id) -> None:
        """Show the journal of a client, at once if the tab is open."""
        self._client = client
        self.look_again()

    def read(self) -> None:
        """Ask for what the page shows."""
        if self._client is not None:
            self._desk.work.read(self, partial(journal_of, self._client), self._show)

    def _show(self, found: list[JournalRow]) -> None:
        self.table.show_rows([case_row(each) for each in found])
        self._show_whole()

    def _show_whole(self) -> None:
        text = self.table.currentIndex().siblingAtColumn(CASE_CHANGES).data()
        self._whole.setText(text or "")
