"""The window with the journal of the whole office: filters, entries, and the check whether it is unbroken."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.find import FoundRow, find
from fm_desktop.storage.queries.office_journal import JournalPage, OfficeRow, office_journal
from fm_desktop.storage.queries.people import PersonRow, people
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.journal.check_line import CheckLine
from fm_desktop.ui.journal.filters import Filters
from fm_desktop.ui.journal.rows import OFFICE_CHANGES, office_row
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.whole_text import WholeText

SIZE = QSize(1180, 780)
FRAME = QSize(16, 48)
"""About what the system draws around a window."""
MOST_CLIENTS = 200
SIDE = 32


class JournalDialog(QDialog):
    """The newest entries first; older ones are read when the cursor or the bar comes near the end."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._is_last = self._is_reading = True
        self.setObjectName("journal_dialog")
        self.setWindowTitle(self.tr("Journal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.filters = Filters(desk)
        labels = (self.tr("When"), self.tr("What"), self.tr("Client"), self.tr("Who"), self.tr("Changes"))
        self.table = TextTable("office_journal", TextTableModel(labels), OFFICE_CHANGES)
        self.table.setAccessibleName(self.tr("Entries of the journal"))
        self.whole = WholeText("office_journal_whole", self.tr("All changes of this entry"))
        self.count = label(muted=True)
        self.check = CheckLine(desk)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        desk.work.read(self, people, self._offer_people)
        self.read()
        self.table.setFocus()

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(title(self.tr("Journal")))
        above.addSpacing(12)
        above.addWidget(self.count, 1)
        below.setSpacing(8)
        below.addWidget(self.check, 1)
        self._open = button("open_case", self.tr("Open case"), self.open_case, "", "user-round")
        below.addWidget(self._open, 0, Qt.AlignmentFlag.AlignBottom)
        close = button("close", self.tr("Close"), self.accept, "quiet")
        below.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        nothing = QWidget()
        inside = QVBoxLayout(nothing)
        inside.setContentsMargins(0, 24, 0, 0)
        inside.addWidget(label(self.tr("Nothing of that kind stands in the journal."), muted=True))
        inside.addStretch()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 20, SIDE, 16)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self.whole)
        column.addLayout(below)

    def _connect(self) -> None:
        self.filters.changed.connect(self.read)
        self.filters.client_typed.connect(self._find_clients)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self._read_on())
        self.table.activated.connect(lambda _index: self.open_case())
        add_actions(
            self.table, [LineAction("open_case", self.tr("Open case"), "", self.open_case, "user-round")]
        )
        self._desk.data_changed.connect(self._data_changed)

    def _offer_people(self, found: list[PersonRow]) -> None:
        self.filters.offer_people([(each.id, each.name) for each in found])

    def _find_clients(self, text: str) -> None:
        """Ask for whom a text finds; less than what finds anybody asks for all."""
        if len(text) < 3:
            self.filters.set_clients(None)
            return

        def found(rows: list[FoundRow]) -> None:
            if text == self.filters.client.text().strip():
                self.filters.set_clients([row.client for row in rows])

        self._desk.work.read(self, partial(find, text, MOST_CLIENTS), found)

    def _data_changed(self, changed: Changed) -> None:
        if changed & Changed.EVERYTHING and self.table.currentIndex().row() <= 0:
            self.read()  # whoever reads further down is not taken back to the top

    def read(self) -> None:
        """Read the newest of what is asked for."""
        self._asked += 1
        self._is_reading = True
        question = partial(office_journal, self.filters.wanted())
        self._desk.work.read(self, question, partial(self._show, self._asked))

    def _show(self, asked: int, page: JournalPage) -> None:
        if asked != self._asked:
            return  # something else was asked for meanwhile
        self._is_reading, self._is_last = False, page.is_last
        self.table.show_rows([office_row(each) for each in page.rows])
        self._stack.setCurrentIndex(0 if page.rows else 1)
        self._tell_count()
        self._look()

    def _look(self) -> None:
        found = self.current()
        self.whole.setText(self.table.currentIndex().siblingAtColumn(OFFICE_CHANGES).data() or "")
        self._open.setEnabled(found is not None and bool(found.name))
        self._read_on()

    def _read_on(self) -> None:
        """Read older entries where the end of those that show is near."""
        rows, bar = self.table.rows.rowCount(), self.table.verticalScrollBar()
        near = bar.value() + bar.pageStep() >= bar.maximum() or self.table.currentIndex().row() >= rows - 2
        if self._is_last or self._is_reading or not near or not rows:
            return
        self._is_reading = True
        last = int.from_bytes(self.table.rows.row(rows - 1).key, "big")
        question = partial(office_journal, self.filters.wanted(), last)
        self._desk.work.read(self, question, partial(self._add, self._asked))

    def _add(self, asked: int, page: JournalPage) -> None:
        if asked != self._asked:
            return
        self._is_reading, self._is_last = False, page.is_last
        self.table.rows.add_rows([office_row(each) for each in page.rows])
        self._tell_count()

    def _tell_count(self) -> None:
        count = self.table.rows.rowCount()
        words = self.tr("%n entry(s)", "", count)
        self.count.setText(words if self._is_last else self.tr("the newest {entries}").format(entries=words))

    def current(self) -> OfficeRow | None:
        """Return the entry the cursor is on."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, OfficeRow) else None

    def open_case(self) -> None:
        """Show the case the entry is about."""
        found = self.current()
        if found is not None and found.client is not None and found.name:
            self._desk.open_case(Id(found.client), found.case)
