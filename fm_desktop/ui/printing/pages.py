"""Lays rows onto pages: no row that fits a page is cut, no heading stands alone at the foot."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from fm_desktop.ui.printing.rows import Ink, Laid, Row, lay

SIDE, TOP, FOOT = 20.0, 16.0, 22.0
"""The margins in mm."""
RUNNING = 8.0
"""How much the line at the head of a following page takes, in mm."""

Frame = Callable[[QPainter, QRectF, int, int, Ink], None]
"""Writes head and foot of a page: the page, its number, how many there are."""


class Placed(NamedTuple):
    """A row at its place on a page."""

    laid: Laid
    y: float


def whole_page(device: QPagedPaintDevice) -> None:
    """Make a device an A4 sheet without margins of its own: ours are part of the layout."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def write(device: QPagedPaintDevice, rows: Sequence[Row], frame: Frame) -> int:
    """Write rows onto the pages of a device and return how many pages they take."""
    ink = Ink(device)
    page = QRectF(0, 0, 210 * ink.mm, 297 * ink.mm)
    sheets = pages(rows, ink)
    painter = QPainter(device)
    for number, sheet in enumerate(sheets, 1):
        if number > 1:
            device.newPage()
        for placed in sheet:
            placed.laid.paint(painter, SIDE * ink.mm, placed.y)
        frame(painter, page, number, len(sheets), ink)
    painter.end()
    return len(sheets)


def pages(rows: Sequence[Row], ink: Ink) -> list[list[Placed]]:
    """Return the rows page by page."""
    laying = _Laying(ink)
    for group in _together(rows):
        laying.add(group)
    return laying.pages


def _together(rows: Sequence[Row]) -> list[list[Row]]:
    """Return the rows in groups that stand on one page."""
    groups: list[list[Row]] = []
    open_group = False
    for row in rows:
        if open_group:
            groups[-1].append(row)
        else:
            groups.append([row])
        open_group = row.keep
    return groups


class _Laying:
    """Fills one page after the other."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._width = (210 - 2 * SIDE) * ink.mm
        self._bottom = (297 - FOOT) * ink.mm
        self.pages: list[list[Placed]] = [[]]
        self._y = self._top()

    def add(self, group: Sequence[Row]) -> None:
        """Place rows that belong together; only what is longer than a page is cut."""
        laid = [(row, lay(row, self._width, self._ink)) for row in group]
        needed = sum(row.before * self._ink.mm + piece.height for row, piece in laid)
        if self._y + needed > self._bottom and self.pages[-1]:
            self._turn(group[0])
        for row, piece in laid:
            if self.pages[-1]:
                self._y += row.before * self._ink.mm
            self._place(row, piece)

    def _place(self, row: Row, piece: Laid) -> None:
        while self._y + piece.height > self._bottom:
            parts = piece.cut(self._bottom - self._y)
            if parts is None and not self.pages[-1]:
                break  # not a line fits an empty page: written all the same
            if parts is not None:
                self._put(parts[0])
                piece = parts[1]
            self._turn(row)
        self._put(piece)

    def _put(self, piece: Laid) -> None:
        self.pages[-1].append(Placed(piece, self._y))
        self._y += piece.height

    def _turn(self, row: Row) -> None:
        """Begin a page; what heads the row stands there again."""
        self.pages.append([])
        self._y = self._top()
        if row.head is not None:
            self._put(lay(row.head, self._width, self._ink))

    def _top(self) -> float:
        running = RUNNING if len(self.pages) > 1 else 0.0
        return (TOP + running) * self._ink.mm
