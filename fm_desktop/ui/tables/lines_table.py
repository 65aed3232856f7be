"""The table of cases as a view: columns by their words, keys, several rows at once."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from fm_desktop.ui.formats import phase_name, relation
from fm_desktop.ui.tables.line_columns import KEYS, columns
from fm_desktop.ui.tables.line_delegates import DEADLINES, delegate_for
from fm_desktop.ui.tables.line_words import appointment_words, never_yet, short_due_name
from fm_desktop.ui.tables.lines_header import LinesHeader
from fm_desktop.ui.tables.lines_model import LinesModel
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import SHAPE
from fm_desktop.ui.widgets.badge import badge_width
from fm_desktop.ui.widgets.row_delegate import text_width
from fm_desktop.ui.widgets.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex
Flag = QItemSelectionModel.SelectionFlag
BETWEEN = 16
NAME, PHASE, NEXT_DUE = KEYS.index("name"), KEYS.index("phase"), KEYS.index("next_due")
LEAST_NAME, LONG_NAME = 150, 230


class LinesTable(RowTable):
    """Shows a LinesModel; letters go to the screen, arrows and Enter work the rows."""

    order_wanted = Signal(str)
    """A column's head was clicked; carries what it sorts by."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._columns = columns()
        self._needed: list[int] = []
        self.is_marking = False
        self.head = LinesHeader(self._columns, self)
        self.setHorizontalHeader(self.head)
        self.head.sectionClicked.connect(lambda section: self.order_wanted.emit(self._columns[section].order))
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(False)
        self._set_delegates()

    def setModel(self, model: LinesModel) -> None:  # type: ignore[override]
        """Show a model with the columns of the beginning."""
        super().setModel(model)
        self.show_columns([column.key for column in self._columns if column.at_first])

    def model(self) -> LinesModel:
        """Return the model."""
        return super().model()  # type: ignore[return-value]

    def _set_delegates(self) -> None:
        for number, column in enumerate(self._columns):
            made = delegate_for(column, self)
            if made is not None:
                self.setItemDelegateForColumn(number, made)

    def shown_columns(self) -> list[str]:
        """Return the keys of the columns that show."""
        return [column.key for n, column in enumerate(self._columns) if not self.isColumnHidden(n)]

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns and hide all others; the name always shows."""
        for number, column in enumerate(self._columns):
            self.setColumnHidden(number, column.key != "name" and column.key not in keys)
        self._measure()

    def _measure(self) -> None:
        """Give every column the width its widest text needs, whatever font and language."""
        every = range(len(self._columns))
        self._needed = [max(self._width_of(n), self.head.width_of_words(n)) for n in every]
        for number, width in enumerate(self._needed):
            self.setColumnWidth(number, width)
        self._share()

    def _width_of(self, number: int) -> int:
        column = self._columns[number]
        if column.key == "name":
            return LEAST_NAME
        if column.key == "phase":
            return round(max(badge_width(phase_name(phase)) for phase in _COMMON_PHASES)) + column.indent
        if column.key == "next_due":
            return self._width_of_due(column.indent)
        shape = SHAPE + 8 if column.key in DEADLINES else 0
        texts = [column.widest, never_yet()] if column.key == "last_contact" else [column.widest]
        return round(_widest(texts)) + column.indent + 8 + shape

    def _width_of_due(self, indent: int) -> int:
        """Return the room for every kind with a relation, and for a contact with its appointment."""
        overdue = relation(_WIDE_DAY, _LONG_AGO)
        planned = appointment_words(_WIDE_DAY, "08:38", _WIDE_DAY.replace(month=1))
        widest = max(
            _widest(short_due_name(kind) for kind in _COMMON_DUES) + _widest([overdue]),
            _widest(short_due_name(kind) for kind in ("D2", "D3")) + _widest([planned]),
        )
        return round(widest) + indent + SHAPE + 8 + BETWEEN + 3

    def _share(self) -> None:
        """Share out what is left of the width: first to long names, then evenly, the rest to the names."""
        if not self._needed:
            return
        shown = [n for n in range(len(self._needed)) if n != NAME and not self.isColumnHidden(n)]
        free = max(0, self.viewport().width() - self._needed[NAME] - sum(self._needed[n] for n in shown))
        gap = min(max(0, free - LONG_NAME + LEAST_NAME) // max(1, len(shown)), BETWEEN)
        for n in shown:
            self.setColumnWidth(n, self._needed[n] + gap)
        self.setColumnWidth(NAME, self._needed[NAME] + free - gap * len(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Work out colours and widths anew when the scheme or the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._needed:
            self.model().forget_cells()
        if event.type() == QEvent.Type.FontChange and self._needed:
            self._measure()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current cell in the first column: the row is what is meant, and what is spoken."""
        if current.isValid() and current.column() != NAME:
            self.selectionModel().setCurrentIndex(current.sibling(current.row(), NAME), Flag.NoUpdate)
            return
        super().currentChanged(current, previous)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll sideways with left and right, let Qt do the rest; letters are the screen's."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + (40 if event.key() == Qt.Key.Key_Right else -40))
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # else Qt searches for a row that begins with the letter
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_order(self, order: str, descending: bool) -> None:
        """Show by what the lines are sorted."""
        found = next((n for n, column in enumerate(self._columns) if column.order == order), NAME)
        self.head.set_order(found, descending)

    def selected_rows(self) -> list[int]:
        """Return the selected rows from top to bottom."""
        found: set[int] = set()
        for span in self.selectionModel().selection().toList():
            found.update(range(span.top(), span.bottom() + 1))
        return sorted(found)

    def select_rows(self, rows: Sequence[int], current: int) -> None:
        """Select rows and make one of them the current one."""
        model = self.model()
        selection = QItemSelection()
        last = model.columnCount() - 1
        for start, end in _spans(rows):
            selection.select(model.index(start, 0), model.index(end, last))
        chosen = self.selectionModel()
        chosen.select(selection, Flag.ClearAndSelect | Flag.Rows)
        if current >= 0:
            chosen.setCurrentIndex(model.index(current, NAME), Flag.NoUpdate)

    def mark_current(self) -> None:
        """Begin to mark several rows with this one, later mark or unmark one more."""
        index = self.currentIndex()
        if not index.isValid():
            return
        first = not self.is_marking
        self.is_marking = True
        self.selectionModel().select(index, (Flag.Select if first else Flag.Toggle) | Flag.Rows)

    def stop_marking(self) -> None:
        """Leave only the current row selected."""
        self.is_marking = False
        if self.currentIndex().isValid():
            self.select_rows([self.currentIndex().row()], self.currentIndex().row())

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Let arrows walk past the marked rows; a click ends the marking."""
        if self.is_marking and isinstance(event, QKeyEvent) and not event.modifiers():
            return Flag.NoUpdate
        if event is not None and event.type() == QEvent.Type.MouseButtonPress:
            self.is_marking = False
        return super().selectionCommand(index, event)


_WIDE_DAY = date(2028, 8, 28)
_LONG_AGO = date(2028, 11, 24)
_COMMON_PHASES = ("clarification", "steering", "accompanying", "assigned", "discussion", "aftercare")
_COMMON_DUES = ("D2", "D3", "D4", "D5", "D10", "D13", "D18")


def _widest(texts: Iterable[str]) -> float:
    return max(text_width(text, font()) for text in texts)


def _spans(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return rows as stretches of neighbours."""
    spans: list[tuple[int, int]] = []
    for row in sorted(rows):
        if spans and spans[-1][1] == row - 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return spans
