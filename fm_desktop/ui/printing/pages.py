"""Lays rows onto pages: no row that fits a page is cut, no heading stands alone at the foot."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from fm_desktop.errors import UserError
from fm_desktop.ui.printing.rows import Ink, Laid, Row, lay


class Margins(NamedTuple):
    """What is left free around the words of a page, in mm."""

    side: float
    top: float
    foot: float


RUNNING = 8.0
"""How much the line at the head of a following page takes, in mm."""

Frame = Callable[[QPainter, QRectF, int, int, Ink], None]
"""Writes head and foot of a page: the page within its side margins, its number, how many there are."""


class Placed(NamedTuple):
    """A row at its place on a page."""

    laid: Laid
    y: float


def whole_page(device: QPagedPaintDevice) -> None:
    """Make a device an A4 sheet without margins of its own: ours are part of the layout."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def write(device: QPagedPaintDevice, sheets: Sequence[Sequence[Placed]], side: float, frame: Frame) -> None:
    """Write what was laid out onto the pages of a device; one that takes nothing is told of."""
    ink = Ink(device)
    page = QRectF(side * ink.mm, 0, (210 - 2 * side) * ink.mm, 297 * ink.mm)
    painter = QPainter()
    if not painter.begin(device):
        raise UserError("printer_takes_nothing")
    for number, sheet in enumerate(sheets, 1):
        if number > 1:
            device.newPage()
        for placed in sheet:
            placed.laid.paint(painter, side * ink.mm, placed.y)
        frame(painter, page, number, len(sheets), ink)
    painter.end()


def pages(rows: Sequence[Row], margins: Margins, ink: Ink) -> list[list[Placed]]:
    """Return the rows page by page."""
    laying = _Laying(margins, ink)
    for block in _linked(rows, lambda row: row.keep or row.rather):
        laying.add_block(block)
    return laying.pages


def _linked(rows: Sequence[Row], to_next: Callable[[Row], bool]) -> list[list[Row]]:
    """Return the rows in groups, each row with the one after it where it is linked to that."""
    groups: list[list[Row]] = []
    open_group = False
    for row in rows:
        if open_group:
            groups[-1].append(row)
        else:
            groups.append([row])
        open_group = to_next(row)
    return groups


class _Laying:
    """Fills one page after the other."""

    def __init__(self, margins: Margins, ink: Ink) -> None:
        self._ink, self._margins = ink, margins
        self._width = (210 - 2 * margins.side) * ink.mm
        self._bottom = (297 - margins.foot) * ink.mm
        self.pages: list[list[Placed]] = [[]]
        self._y = self._top()

    def add_block(self, block: Sequence[Row]) -> None:
        """Place rows that shall stand on one page; where no page holds them, those that must."""
        if self._height(block) <= self._bottom - (self._margins.top + RUNNING) * self._ink.mm:
            self.add(block)
            return
        for group in _linked(block, lambda row: row.keep):
            self.add(group)

    def _height(self, block: Sequence[Row]) -> float:
        heights = (lay(row, self._width, self._ink).height for row in block)
        return sum(heights) + sum(row.before for row in block[1:]) * self._ink.mm

    def add(self, group: Sequence[Row]) -> None:
        """Place rows that belong together; only what is longer than a page is cut."""
        laid = [(row, lay(row, self._width, self._ink)) for row in group]
        needed = sum(row.before * self._ink.mm + piece.height for row, piece in laid)
        if (group[0].turns or self._y + needed > self._bottom) and self.pages[-1]:
            self._turn(None if group[0].starts else group[0].head)
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
            self._turn(row.head)
        self._put(piece)

    def _put(self, piece: Laid) -> None:
        self.pages[-1].append(Placed(piece, self._y))
        self._y += piece.height

    def _turn(self, head: Row | None) -> None:
        """Begin a page; what heads the row that follows stands there again."""
        self.pages.append([])
        self._y = self._top()
        if head is not None:
            self._put(lay(head, self._width, self._ink))

    def _top(self) -> float:
        running = RUNNING if len(self.pages) > 1 else 0.0
        return (self._margins.top + running) * self._ink.mm
