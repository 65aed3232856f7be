"""Who else has read one's restricted notes, on which client and when."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.storage.queries.deputies import ReadingRow, readings_of_others
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.case.restricted_lines import EVER
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import clock, weekday_date
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title

YEAR = timedelta(days=365)


class ReadingsDialog(QDialog):
    """A table, the newest first; Enter opens the client."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("readings_dialog")
        self.setWindowTitle(self.tr("Readings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.resize(640, 420)
        labels = (self.tr("When"), self.tr("Who"), self.tr("Client"))
        self.table = TextTable("readings_table", TextTableModel(labels), 2)
        self.table.setAccessibleName(self.tr("Who has read restricted notes of yours"))
        self.table.activated.connect(lambda _index: self._open())
        self._nothing = label(
            self.tr("Nobody else has read your notes FM (individuell) in the last year."),
            muted=True,
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button("close", self.tr("Close"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Readings of your notes FM (individuell)")))
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        today = desk.today()
        desk.work.read(self, partial(readings_of_others, desk.me.id, today - YEAR, EVER), self._show)

    def _show(self, found: list[ReadingRow]) -> None:
        self.table.show_rows([self._row(number, each) for number, each in enumerate(found)])
        self.table.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def _row(self, number: int, row: ReadingRow) -> TextRow:
        when = f"{weekday_date(row.at.date(), self._desk.today())}, {clock(row.at)}"
        texts = (when, short_name(row.by), row.name)
        return TextRow(number.to_bytes(4, "big"), texts, ", ".join(texts), row)

    def _open(self) -> None:
        row = self.table.currentIndex().data(RECORD_ROLE)
        if isinstance(row, ReadingRow):
            self._desk.open_case(row.client, row.case)
            self.accept()
