"""The table of cases and what it asks the data for: one question at a time, the newest wins."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Signal

from fm_desktop.domain.deadlines import HouseRules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.caseload import LineRow, lines
from fm_desktop.ui.cases.look import Look
from fm_desktop.ui.cases.reading import Found, Wanted, find, find_first
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.tables.line_cells import View
from fm_desktop.ui.tables.lines_model import LinesModel
from fm_desktop.ui.tables.lines_table import LinesTable

FEW = 200


class Caseload(QObject):
    """Keeps a LinesTable filled with what a look and a typed text ask for."""

    counted = Signal(int)
    """The lines are read; carries how many there are."""
    line_changed = Signal()
    """Another line is the current one, or it has been read anew."""

    def __init__(self, desk: Desk, table: LinesTable) -> None:
        super().__init__(table)
        self._desk, self.table = desk, table
        self.look, self.text = Look(), ""
        self._shown: Wanted | None = None
        self._is_asking = self._must_ask_again = False
        self.model = LinesModel(self._read_page, View(desk.today(), HouseRules().soon_days), self)
        table.setModel(self.model)
        table.selectionModel().currentRowChanged.connect(self._moved)
        self.model.dataChanged.connect(lambda *_: self.line_changed.emit())

    def show(self, look: Look, text: str) -> None:
        """Show what another look or text asks for."""
        self.look, self.text = look, text
        self.ask()

    def ask(self) -> None:
        """Read the lines; while an answer is awaited the newest question waits for it."""
        if self._is_asking:
            self._must_ask_again = True
            return
        self._is_asking = True
        question = find_first if self._shown is None else find
        self._put(question)

    def line(self) -> LineRow | None:
        """Return the current line, if it has been read."""
        return self.model.line_at(self.table.currentIndex().row())

    def chosen_ids(self) -> list[Id]:
        """Return the ids of the selected lines from top to bottom."""
        return self.model.ids_of(self.table.selected_rows())

    def _put(self, question: Callable[[Wanted], Found]) -> None:
        self._desk.work.read(self, partial(question, self._wanted()), self._answered, self._failed)

    def _wanted(self) -> Wanted:
        row = self.table.currentIndex().row()
        return Wanted(
            self.look.filter(self._desk.me.id, self.text),
            self.look.line_order(),
            self._desk.today(),
            self.model.id_at(row),
            max(0, self.table.rowAt(0)),
        )

    def _answered(self, found: Found) -> None:
        self._is_asking = False
        if self._must_ask_again:
            self._must_ask_again = False
            if found.wanted[:2] != self._wanted()[:2]:
                self.ask()
                return
            self.ask()
        self._show(found)
        if not found.complete and not self._is_asking:
            self._is_asking = True
            self._put(find)

    def _failed(self, error: BaseException) -> None:
        self._is_asking = self._must_ask_again = False
        self._desk.work.failed.emit(self.table, error)

    def _show(self, found: Found) -> None:
        same = self._shown is not None and self._shown[:2] == found.wanted[:2]
        current, chosen = self.table.currentIndex().row(), self.table.selected_rows()
        place = self.table.verticalScrollBar().value()
        current_id, chosen_ids = self.model.id_at(current), self.model.ids_of(chosen)
        self._shown = found.wanted
        self.model.set_lines(found.ids, found.pages, View(self._desk.today(), found.soon_days))
        self._select(current_id, chosen_ids, current if same else 0)
        self.table.updateGeometries()
        self.table.verticalScrollBar().setValue(place if same else 0)
        if not same and self.table.currentIndex().isValid():
            self.table.scrollTo(self.table.currentIndex())
        self.counted.emit(len(found.ids))
        self.line_changed.emit()

    def _select(self, current: Id | None, chosen: list[Id], instead: int) -> None:
        """Select the lines that were; where the current one is gone, the one now in its place."""
        row = self.model.row_of(current) if current is not None else -1
        rows = self._rows_of(chosen)
        last = self.model.rowCount() - 1
        if row < 0 and last >= 0:
            row = min(max(instead, 0), last)
            rows = rows or [row]
        self.table.select_rows(rows, row)

    def _rows_of(self, chosen: list[Id]) -> list[int]:
        if len(chosen) > FEW:
            rows = {entry: row for row, entry in enumerate(self.model.all_ids())}
            return [rows[entry] for entry in chosen if entry in rows]
        return [row for row in map(self.model.row_of, chosen) if row >= 0]

    def _read_page(self, ids: Sequence[Id], then: Callable[[list[LineRow]], None]) -> None:
        self._desk.work.read(self, partial(lines, ids), then)

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.line_changed.emit()
