"""The tab *Fristen*: everything that is due, when, how it is counted and where that stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.directives import directive
from fm_desktop.domain.arithmetic import in_words
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.case.chip_words import words_of
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.formats import due_name, numeric_date, state_name, weekday
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.labels import label

NAME, WHEN = 0, 1
SIDE = 24


class DueTab(QWidget):
    """The table; Enter explains an item and offers what it asks for."""

    line_wanted = Signal(object)
    """Enter was pressed on a due item; carries it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = (
            self.tr("What"),
            self.tr("State"),
            self.tr("Due on"),
            self.tr("Nominal"),
            self.tr("How it is counted"),
            self.tr("Source"),
        )
        self.table = TextTable("due_items", TextTableModel(labels, WHEN), NAME, WHEN)
        self.table.setAccessibleName(self.tr("Deadlines"))
        self.table.activated.connect(lambda index: self.line_wanted.emit(index.data(RECORD_ROLE)))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.addWidget(label(self.tr("Nothing is due."), muted=True))
        inside.addStretch()
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE + 8, 8, SIDE, 0)
        column.addWidget(self._stack)

    def show_case(self, seen: CaseSeen, language: str) -> None:
        """Show what is due of a case."""
        with kept_selection(self.table):
            self.table.show_rows([_row(line, seen, language) for line in seen.dues])
        self._stack.setCurrentIndex(0 if seen.dues else 1)

    def current(self) -> DueLine | None:
        """Return the due item the cursor is on."""
        line: DueLine | None = self.table.currentIndex().data(RECORD_ROLE)
        return line


def _row(line: DueLine, seen: CaseSeen, language: str) -> TextRow:
    """Return a due item in words; the nominal date only where it is another day."""
    counted = in_words(line.due, line.base, line.period, line.extended_to, language)
    name = due_name(line.due) + (f": {line.text}" if line.text else "")
    day = f"{weekday(line.effective)} {numeric_date(line.effective)}"
    nominal = numeric_date(line.nominal) if line.nominal != line.effective else "–"
    when, state = words_of(line, seen.today), str(line.state)
    texts = (name, when, day, nominal, counted, directive().due[line.due].chapter)
    spoken = ", ".join((name, state_name(state), when, counted))
    return TextRow(str(line.due).encode() + (line.row or b""), texts, spoken, line, state)
