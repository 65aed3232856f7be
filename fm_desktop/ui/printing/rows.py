"""Rows of a printed page: cells side by side, each with paragraphs; a row knows its height and can be cut."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from fm_desktop.ui.theme import paper_font

INK, MUTED, ACCENT, LINE = QColor("#1b1f24"), QColor("#59626d"), QColor("#1f5fbf"), QColor("#c9ced5")
"""Paper is always light."""
MM_PER_INCH = 25.4
LEADING = 1.44
"""How far lines stand apart, of the size of the letters."""
POINT = 0.3528
"""A typographic point in mm."""
HANGING = 4.5
"""How far text stands from where its mark hangs, in mm."""


_LINE_BREAK = "\u2028"

Mark = Callable[[QPainter, QPointF, float], None]
"""Draws what stands at the left of a paragraph: where its middle is, and how much a millimetre is."""


class Para(NamedTuple):
    """One paragraph of a cell."""

    text: str
    points: float = 10.5
    strong: bool = False
    colour: QColor = INK
    mark: Mark | None = None
    hang: float = HANGING
    """How far it stands from where its mark hangs, in mm."""
    above: float = 0.0
    """How far it stands from the paragraph before, in mm."""
    right: bool = False
    """Whether it stands at the right of its cell."""
    centred: bool = False
    leading: float = LEADING
    quiet: Sequence[tuple[int, int]] = ()
    """Which parts of the text are muted: where each begins and how long it is."""

    @property
    def pitch(self) -> float:
        """Return how far its lines stand apart, in mm."""
        return self.points * POINT * self.leading


class Ink:
    """What one writes with: millimetres and fonts of a device."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        self.device = device
        self.mm = device.logicalDpiX() / MM_PER_INCH

    def layout(self, para: Para) -> QTextLayout:
        """Return a text ready to be broken into lines; each paragraph runs in its own direction."""
        font = paper_font(para.points, para.strong)
        made = QTextLayout(para.text.replace("\n", _LINE_BREAK), font, self.device)
        side = Qt.AlignmentFlag.AlignRight if para.right else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignHCenter if para.centred else side
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        made.setTextOption(option)
        if para.quiet:
            made.setFormats([_muted(*part) for part in para.quiet])
        return made


def _muted(start: int, length: int) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, QTextCharFormat()
    part.format.setForeground(MUTED)
    return part


class Cell(NamedTuple):
    """A cell of a row: its paragraphs, and how wide it is in mm; without a width it takes what is left."""

    paras: Sequence[Para]
    width: float | None = None


Ornament = Callable[[QPainter, QRectF, float], None]
"""Draws something in a row's rectangle; the last argument is a millimetre."""


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side; what it keeps together with the row that follows."""

    cells: Sequence[Cell]
    before: float = 0.0
    """The room above it in mm; at the top of a page there is none."""
    keep: bool = False
    """Whether the next row must stand on the same page."""
    rather: bool = False
    """Whether it shall, as long as all that is linked so fits one page."""
    rule: bool = False
    """Whether a hairline runs above it."""
    least: float = 0.0
    """The least height in mm."""
    pad: float = 0.0
    """The room between hairline and text, and below it, in mm."""
    ornament: Ornament | None = None
    head: "Row | None" = None
    """What stands above it again where it begins a page."""
    starts: bool = False
    """Whether something begins with it: what heads it then only stands above the rest of it."""
    turns: bool = False
    """Whether a page begins with it."""
    gap: float = 3.0
    """The room between two cells, in mm."""


class Box(NamedTuple):
    """One line of text within a cell; the layout is kept because its lines die with it."""

    layout: QTextLayout
    line: QTextLine
    x: float
    above: float
    height: float
    """The room the line takes, what stands above it included."""
    colour: QColor
    mark: Mark | None
    hang: float


@dataclass(slots=True)
class Laid:
    """A row laid out at a width; texts are lines now."""

    row: Row
    columns: list[list[Box]]
    ink: Ink
    whole: bool = True
    """Whether its first line stands in it; a continued row has no ornament."""
    width: float = 0.0
    _pad: float = field(init=False)

    def __post_init__(self) -> None:
        self._pad = self.row.pad * self.ink.mm

    @property
    def height(self) -> float:
        """Return the height of the highest cell."""
        text = max((sum(box.height for box in column) for column in self.columns), default=0.0)
        return max(text + 2 * self._pad, self.row.least * self.ink.mm if self.whole else 0.0)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Write the row with its upper left corner there."""
        if self.row.rule:
            thin = self.ink.mm * 0.18
            painter.fillRect(QRectF(x, y - thin / 2, self.width, thin), LINE)
        if self.row.ornament is not None and self.whole:
            self.row.ornament(painter, QRectF(x, y, self.width, self.height), self.ink.mm)
        for column in self.columns:
            at = y + self._pad
            for box in column:
                self._paint_line(painter, box, x, at)
                at += box.height

    def cut(self, room: float) -> "tuple[Laid, Laid] | None":
        """Return what of the row fits a height and the rest; nothing where not a line fits."""
        fitting = [_fitting(column, room - 2 * self._pad) for column in self.columns]
        if not any(fitting):
            return None
        above = [column[:count] for column, count in zip(self.columns, fitting, strict=True)]
        below = [column[count:] for column, count in zip(self.columns, fitting, strict=True)]
        return (
            Laid(self.row, above, self.ink, self.whole, self.width),
            Laid(self.row, below, self.ink, False, self.width),
        )

    def _paint_line(self, painter: QPainter, box: Box, x: float, y: float) -> None:
        painter.setPen(box.colour)
        spare = (box.height - box.above - box.line.height()) / 2
        box.line.draw(painter, QPointF(x + box.x, y + box.above + spare - box.line.y()))
        if box.mark is not None:
            middle = QPointF(x + box.x - box.hang * 0.68, y + box.above + spare + box.line.height() / 2)
            box.mark(painter, middle, self.ink.mm)


def lay(row: Row, width: float, ink: Ink) -> Laid:
    """Break the texts of a row into lines at a width."""
    gap = row.gap * ink.mm
    fixed = sum(cell.width or 0 for cell in row.cells) * ink.mm + gap * (len(row.cells) - 1)
    free = sum(cell.width is None for cell in row.cells)
    x, columns = 0.0, []
    for cell in row.cells:
        wide = cell.width * ink.mm if cell.width is not None else (width - fixed) / free
        columns.append([box for para in cell.paras for box in _lines(para, x, wide, ink)])
        x += wide + gap
    return Laid(row, columns, ink, width=width)


def _lines(para: Para, x: float, width: float, ink: Ink) -> list[Box]:
    if not para.text:
        return []
    indent = para.hang * ink.mm if para.mark else 0.0
    layout = ink.layout(para)
    found: list[Box] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width - indent)
        first = not found
        above = para.above * ink.mm if first else 0.0
        height = max(line.height() * 0.98, para.pitch * ink.mm) + above  # some scripts reach higher
        mark = para.mark if first else None
        found.append(Box(layout, line, x + indent, above, height, para.colour, mark, indent))
    layout.endLayout()
    return found


def _fitting(column: Sequence[Box], room: float) -> int:
    """Return how many lines fit a height."""
    count, used = 0, 0.0
    for box in column:
        used += box.height
        if used > room:
            break
        count += 1
    return count
