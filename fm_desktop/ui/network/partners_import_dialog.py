"""Reading a spreadsheet into the directory: shown first, each row with what will become of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.imports.partners import (
    STORED,
    ReadPartner,
    Standing,
    import_partners,
    survey_partners,
)
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.whole_text import WholeText

WIDTH, HEIGHT = 820, 600
FATE = 2
ORDER = (Standing.REJECTED, Standing.NEW, Standing.CHANGED, Standing.UNCHANGED)


class PartnersImportDialog(QDialog):
    """What is wrong stands first; the rest is taken over in one go."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: list[ReadPartner] = []
        self._hint = self.tr("Choose a list above.")
        self.setObjectName("partners_import_dialog")
        self.setWindowTitle(self.tr("Read in partners"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        labels = (self.tr("Partner"), self.tr("Row"), self.tr("What happens"))
        self.table = TextTable("partners_read", TextTableModel(labels, FATE), FATE, FATE)
        self.table.setAccessibleName(self.tr("Rows of the list"))
        self._whole = WholeText("partners_whole", self.tr("What happens"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_whole())
        self.summary = label(wrap=True)
        self.summary.setObjectName("partners_summary")
        self._choose = button("partners_choose", self.tr("Choose a &file …"), self.choose, "", "upload")
        self._take = button("partners_take", self.tr("&Take over"), self.take, "primary")
        self._error = InlineError(self._choose)
        self._lay_out()
        self.resize(WIDTH, HEIGHT)
        self._show()

    def _lay_out(self) -> None:
        about = self.tr(
            "A spreadsheet (XLSX, ODS or CSV) with the headers that saving the list writes. Name and site "
            "say which partner is meant. Empty cells leave what stands; nobody is taken out."
        )
        below = QHBoxLayout()
        below.addWidget(self.summary, 1)
        below.addWidget(button("close", self.tr("Close"), self.reject, look="quiet"))
        below.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Read in partners")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addSpacing(4)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._error)
        column.addWidget(self.table, 1)
        column.addWidget(self._whole)
        column.addStretch()
        column.addLayout(below)

    def choose(self) -> None:
        """Ask for a list and compare it."""
        kind = self.tr("Spreadsheets (*.xlsx *.ods *.csv)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Read in partners"), "", kind)
        if name:
            self.read(Path(name))

    def read(self, file: Path) -> None:
        """Compare a list with the directory; nothing is stored."""
        self._error.clear()
        self._choose.setEnabled(False)
        deed = partial(survey_partners, file, by=self._desk.author, today=self._desk.today())
        self._desk.work.run_long(self, deed, self._progress, self._surveyed, self._refused)

    def _progress(self, count: int) -> None:
        self.summary.setText(self.tr("%n row(s) read", "", count))

    def _surveyed(self, found: list[ReadPartner]) -> None:
        self._found = sorted(found, key=lambda each: (ORDER.index(each.standing), each.row))
        self._hint = self.tr("No partner stands in this list.")
        self._choose.setEnabled(True)
        self._show()
        (self.table if found else self._choose).setFocus()

    def _refused(self, error: BaseException) -> None:
        self._choose.setEnabled(True)
        self._take.setEnabled(bool(self._wanted()))
        self._error.say(error_text(error))

    def _wanted(self) -> list[ReadPartner]:
        return [each for each in self._found if each.standing in STORED]

    def _show(self) -> None:
        self.table.show_rows([self._row(each) for each in self._found])
        self.table.setVisible(bool(self._found))
        self._take.setEnabled(bool(self._wanted()))
        counts = {str(each): sum(read.standing is each for read in self._found) for each in Standing}
        words = self.tr("{new} new, {changed} changed, {unchanged} unchanged, {rejected} not taken over.")
        self.summary.setText(words.format(**counts) if self._found else self._hint)

    def _show_whole(self) -> None:
        """Write out what is wrong with the row the cursor is on: the column may be too narrow for it."""
        read = self.table.currentIndex().data(RECORD_ROLE)
        is_wrong = isinstance(read, ReadPartner) and read.problem is not None
        self._whole.setText(self.table.currentIndex().siblingAtColumn(FATE).data() if is_wrong else "")

    def _row(self, read: ReadPartner) -> TextRow:
        fates = {
            Standing.NEW: ("soon", self.tr("new")),
            Standing.CHANGED: ("soon", self.tr("is changed")),
            Standing.UNCHANGED: ("done", self.tr("stands so already")),
        }
        state, words = fates.get(read.standing, ("overdue", ""))
        if read.problem is not None:
            words = f"{read.problem.column}: {read.problem.reason(self._desk.language)}"
        texts = (read.name, str(read.row), words)
        return TextRow(read.row.to_bytes(4), texts, ", ".join(texts), read, state)

    def take(self) -> None:
        """Store what is new or changed, all of it or nothing."""
        self._take.setEnabled(False)
        deed = partial(import_partners, self._wanted(), by=self._desk.author, today=self._desk.today())
        self._desk.work.write(self, deed, self.accept, self._refused)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the file."""
        super().showEvent(event)
        self._choose.setFocus()
