"""The table of cases: an array of sorted ids, and pages of 128 lines read when they come into sight."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from fm_desktop.ui.tables.line_cells import ANSWERED, Cells, View, cells_of, waiting_cells
from fm_desktop.ui.tables.line_columns import columns

if TYPE_CHECKING:
    from fm_desktop.storage.ids import Id
    from fm_desktop.storage.queries.caseload import LineRow

Index = QModelIndex | QPersistentModelIndex
Orientation = Qt.Orientation
Role = Qt.ItemDataRole
Pages = dict[int, list["LineRow"]]
ReadPage = Callable[[Sequence["Id"], Callable[[list["LineRow"]], None]], None]

PAGE = 128
KEPT_PAGES = 40
MOST_WANTED = 4


class LinesModel(QAbstractTableModel):
    """Holds every id and few lines; `read_page` is asked for the lines of a page and answers later."""

    def __init__(self, read_page: ReadPage, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_page = read_page
        self.view = view
        self._columns = columns()
        self._ids: Sequence[Id] = ()
        self._pages: Pages = {}
        self._cells: dict[int, Cells] = {}
        self._waiting = waiting_cells()
        self._wanted: list[int] = []
        self._ahead: list[int] = []
        self._being_read: int | None = None
        self._edition = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_wanted)

    def set_lines(self, ids: Sequence["Id"], pages: Pages, view: View) -> None:
        """Show another list of lines; the pages given need not be read."""
        self.beginResetModel()
        self._edition += 1
        self._ids, self._pages, self.view = ids, pages, view
        self._wanted, self._ahead, self._being_read = [], [], None
        self.forget_cells()
        self.endResetModel()

    def forget_cells(self) -> None:
        """Work out the cells anew, such as after a change of colours."""
        self._cells.clear()
        self._waiting = waiting_cells()

    def row_of(self, entry: object) -> int:
        """Return the row of a line by its id, or -1."""
        try:
            return self._ids.index(entry)  # type: ignore[arg-type]
        except ValueError:
            return -1

    def id_at(self, row: int) -> "Id | None":
        """Return the id of the line in a row, whether it has been read or not."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def all_ids(self) -> Sequence["Id"]:
        """Return every id in order."""
        return self._ids

    def ids_of(self, rows: Sequence[int]) -> list["Id"]:
        """Return the ids of some rows."""
        return [self._ids[row] for row in rows]

    def line_at(self, row: int) -> "LineRow | None":
        """Return the line in a row if its page has been read."""
        page = self._pages.get(row // PAGE)
        return page[row % PAGE] if page is not None and 0 <= row % PAGE < len(page) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer from the cells of the row; a row not read yet answers with a placeholder."""
        if role not in ANSWERED:  # of the eight Qt asks for to paint a cell, half
            return None
        row = index.row()
        if row < 0:
            return None
        answers = (self._cells.get(row) or self._work_out(row)).get(role)
        return None if answers is None else answers[index.column()]

    def headerData(self, section: int, orientation: Orientation, role: int = Role.DisplayRole) -> Any:
        """Answer for both headers and every role; an error in here would end the process."""
        if orientation == Orientation.Vertical:
            return section + 1 if role == Role.DisplayRole else None
        if not 0 <= section < len(self._columns):
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._columns[section].label
        return int(self._columns[section].side) if role == Role.TextAlignmentRole else None

    def _work_out(self, row: int) -> Cells:
        line = self.line_at(row)
        if line is None:
            self._want(row // PAGE)
            return self._waiting
        self._cells[row] = cells = cells_of(line, self.view)
        return cells

    def _want(self, page: int) -> None:
        """Note a page to be read; what was scrolled past long ago falls out."""
        if page == self._being_read or page in self._pages or self._wanted[-1:] == [page]:
            return
        self._wanted = [*(each for each in self._wanted if each != page), page][-MOST_WANTED:]
        if not self._timer.isActive():
            self._timer.start()

    def _read_wanted(self) -> None:
        """Read the page asked for last, one at a time; when none is, one that may come into sight."""
        if self._being_read is not None:
            return
        ahead = not self._wanted
        pages = self._ahead if ahead else self._wanted
        if not pages:
            return
        page, edition = pages.pop(), self._edition
        self._being_read = page
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        self._read_page(ids, lambda lines: self._take(page, lines, edition, ahead))

    def _take(self, page: int, lines: list["LineRow"], edition: int, ahead: bool) -> None:
        if edition != self._edition:
            return
        self._being_read = None
        self._pages[page] = lines
        self._drop_far_pages(page)
        if not ahead:
            self._tell(page)
            self._ahead = [each for each in (page - 1, page + 1) if self._is_missing(each)]
        self._read_wanted()

    def _is_missing(self, page: int) -> bool:
        return 0 <= page * PAGE < len(self._ids) and page not in self._pages

    def _tell(self, page: int) -> None:
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self._columns) - 1))

    def _drop_far_pages(self, page: int) -> None:
        while len(self._pages) > KEPT_PAGES:
            farthest = max(self._pages, key=lambda each: abs(each - page))
            del self._pages[farthest]
            for row in range(farthest * PAGE, (farthest + 1) * PAGE):
                self._cells.pop(row, None)
