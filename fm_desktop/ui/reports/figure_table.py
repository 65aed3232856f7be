"""A figure as a table: what each row is about, then its numbers at the right of their columns."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from fm_desktop.domain.figure_words import Lexicon, written_row
from fm_desktop.domain.figures import Chart, Figure, Unit
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import HEADER_ROW, ROW

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FigureModel(TextTableModel):
    """Numbers stand at the right, and only what adds up the rest is strong."""

    def __init__(self, labels: list[str], figure: Figure) -> None:
        super().__init__(labels)
        self._figure = figure

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer where a cell stands, beside what every table of texts answers."""
        if role == Role.TextAlignmentRole:
            return self._side(index.column())
        if role == Role.FontRole and index.isValid() and index.row() < len(self._figure.rows):
            return font(strong=self._figure.rows[index.row()].is_total)
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Let a head stand where its numbers do."""
        if role == Role.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return self._side(section)
        return super().headerData(section, orientation, role)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        words = column == 0 or self._figure.columns[column - 1].unit is Unit.WORD
        return LEFT if words else RIGHT


class FigureTable(TextTable):
    """Shows all rows of one figure; the page scrolls, not the table."""

    gap = 8
    """What a column has beside its words where there is room; where there is not, it goes first."""

    def __init__(self, figure: Figure, words: Lexicon, language: str, parent: QWidget | None = None) -> None:
        about = self.tr("Month") if figure.chart is Chart.MONTHS else ""
        heads = [about, *words.heads(figure, language)]
        super().__init__("report_table", FigureModel(heads, figure), 0, parent=parent)
        self.setAccessibleName(words.figures[figure.key].title.text(language))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        for place in {*range(len(figure.columns))} - {*figure.shown()}:
            self.setColumnHidden(1 + place, True)
        rows = []
        for number, row in enumerate(figure.rows):
            label, *cells = written_row(row, figure, words, language)
            told = [f"{head} {cell}" for head, cell in zip(heads[1:], cells, strict=True) if cell]
            rows.append(TextRow(bytes([number % 256]), (label, *cells), ", ".join([label, *told])))
        self.show_rows(rows)
        self._wide = [self.columnWidth(column) for column in range(1, self.rows.columnCount())]
        self._names = self.sizeHintForColumn(0) + self.gap
        self._high = HEADER_ROW + ROW * len(rows) + 4
        self.setFixedHeight(self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is left to the names; the gaps go before it scrolls sideways, no word is cut."""
        super().resizeEvent(event)
        room = self.viewport().width() - self._names
        shown = [wide for wide in self._wide if wide]
        spare = min(self.gap, max(0, -(-(sum(shown) - room) // max(len(shown), 1))))
        for column, wide in enumerate(self._wide, 1):
            if wide:
                self.setColumnWidth(column, wide - spare)
        left = self.viewport().width() - sum(wide - spare for wide in shown)
        self.setColumnWidth(0, max(self._names, left))
        bar = self.horizontalScrollBar().sizeHint().height() if left < self._names else 0
        self.setFixedHeight(self._high + bar)
