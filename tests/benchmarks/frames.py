"""A scrolled frame of our table against Qt's own: item model and delegate in C++, the same words and rows."""

from collections.abc import Callable
from itertools import cycle

from desk import application, opened, settle
from files import Made
from measuring import Line, compared, side_by_side, timed
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QTableView

from fm_desktop.storage.queries.caseload import lines as read_lines
from fm_desktop.ui.tables.lines_model import PAGE, LinesModel
from fm_desktop.ui.tables.lines_table import LinesTable
from fm_desktop.ui.tokens import ROW

COLUMNS = 9
PAGES = 30
STEP = 3 * ROW
"""One notch of the wheel."""


def lines(office: Made, times: int) -> list[Line]:
    """Return what a frame takes while the wheel turns, and a full repaint."""
    with opened(office, "cases", view="all") as window:
        ours = window.pane().table
        _read_ahead(window.pane())
        theirs = _plain_table(ours)
        settle()
        scrolled = side_by_side(_scrolling(ours), _scrolling(theirs), 20 * times)
        whole = side_by_side(
            timed(lambda: ours.viewport().repaint()), timed(lambda: theirs.viewport().repaint()), 5 * times
        )
        theirs.close()
    return [
        compared("a scrolled frame of the table against Qt's own", scrolled, 1.6),
        compared("the whole table painted anew against Qt's own", whole, None),
    ]


def _read_ahead(pane: object) -> None:
    """Have the lines at hand, so that painting is what is measured."""
    model: LinesModel = pane.table.model()
    ids = model.all_ids()
    for number in range(min(PAGES, len(ids) // PAGE + 1)):
        page = ids[number * PAGE : (number + 1) * PAGE]
        model._pages[number] = pane.desk.work.call(lambda page=page: read_lines(page))


def _plain_table(ours: LinesTable) -> QTableView:
    """Return Qt's table with the same words, of the same size."""
    count = min(ours.model().rowCount(), PAGES * PAGE)
    model = QStandardItemModel(count, COLUMNS, application())
    for row in range(count):
        for column in range(COLUMNS):
            text = ours.model().index(row, column).data(Qt.ItemDataRole.DisplayRole)
            model.setItem(row, column, QStandardItem(text))
    ours.model().forget_cells()
    table = QTableView()
    table.setModel(model)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setDefaultSectionSize(ROW)
    table.verticalHeader().hide()
    for column in range(COLUMNS):
        table.setColumnWidth(column, ours.columnWidth(column))
    table.resize(ours.size())
    table.show()
    return table


def _scrolling(table: QTableView) -> Callable[[], float]:
    bar = table.verticalScrollBar()
    places = cycle(range(0, bar.maximum() - STEP, STEP))

    def scroll() -> None:
        bar.setValue(next(places))
        application().processEvents()

    return timed(scroll)
