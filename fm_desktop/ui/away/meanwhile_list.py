"""What falls due while one is away: kinds with their counts, then the lines themselves."""

from collections import Counter
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.formats import due_name, duty_words, weekday_date
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_header import SectionHeader

ROWS = 4
"""How many lines show before the list scrolls."""


class MeanwhileList(QWidget):
    """Header with count, the kinds in a sentence, and a table of the lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = SectionHeader(self.tr("Falls due meanwhile"))
        self._kinds = label(muted=True, wrap=True)
        labels = (self.tr("Name"), self.tr("What"), self.tr("When"))
        self.table = TextTable("due_meanwhile", TextTableModel(labels), 1)
        self.table.setAccessibleName(self.tr("Falls due meanwhile"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._header)
        column.addWidget(self._kinds)
        column.addWidget(self.table)

    def show_dues(self, dues: list[DueLine], today: date) -> None:
        """Show what is due between the two days."""
        self._header.set_count(len(dues))
        counts = Counter(due_name(line.due) for line in dues)
        words = ", ".join(f"{count} × {name}" for name, count in counts.most_common())
        self._kinds.setText(words or self.tr("Nothing falls due in these days."))
        self.table.show_rows([_row(line, today) for line in dues])
        self.table.setVisible(bool(dues))
        head = self.table.horizontalHeader().height()
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + row * min(len(dues), ROWS) + 4)


def _row(line: DueLine, today: date) -> TextRow:
    name, what = line.name, due_name(line.due) + (f": {line.text}" if line.text else "")
    if line.text and line.due == "D17":
        name, what = duty_words(line.text)
    texts = (name, what, weekday_date(line.effective, today))
    key = (line.entry or b"") + str(line.due).encode() + (line.row or b"")
    return TextRow(key, texts, ", ".join(texts), line)
