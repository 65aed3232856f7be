"""Paints a line of the day's list: shape, name and when, below it what and why, as many lines as it takes."""

from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from fm_desktop.ui.calendar.day_rows import DayRow
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import SHAPE, TWO_LINES, state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import Right, RowDelegate, paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

Index = QModelIndex | QPersistentModelIndex
SIDE = 6
LEFT = SHAPE + 10
FIRST, ABOVE, BELOW = 20, 6, 8
SCROLL_BAR = 12
WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class DayDelegate(RowDelegate):
    """Dates and figures are never cut off: what is too long for a line goes on in the next."""

    height = TWO_LINES

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def set_width(self, width: int) -> bool:
        """Lay the words out for rows of a width, and tell whether it is another one."""
        before, self._width = self._width, width
        return before != width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height the words below the name need."""
        row = index.data(RECORD_ROLE)
        if not isinstance(row, DayRow):
            return super().sizeHint(option, index)
        words = _laid_out(row.parts, self._room()).height
        return QSize(100, max(self.height, ABOVE + FIRST + words + BELOW))

    def _room(self) -> int:
        """Return the width of the words below the name, whether there is a scroll bar or not."""
        return self._width - 2 * SIDE - LEFT - SCROLL_BAR

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        row = index.data(RECORD_ROLE)
        if not isinstance(row, DayRow):
            return
        upper = QRectF(rect.x() + SIDE, rect.y() + ABOVE, rect.width() - 2 * SIDE, FIRST)
        _paint_shape(painter, rect, upper, row.state)
        ink = tokens().text if row.state == "appointment" else state_colour(row.state)
        taken = paint_text(painter, upper, row.right, ink, font(), Right) + 8
        name = upper.adjusted(LEFT, 0, -taken, 0)
        paint_text(painter, name, row.name, tokens().text, font(strong=True), elide=True)
        below = QRectF(upper.x() + LEFT, upper.bottom(), upper.width() - LEFT, rect.bottom() - upper.bottom())
        painter.setFont(font("small"))
        painter.setPen(tokens().muted)
        painter.drawText(below, WRAPPED, _laid_out(row.parts, self._room()).text)


def _paint_shape(painter: QPainter, rect: QRectF, upper: QRectF, state: str) -> None:
    """Draw the shape beside the name; an appointment's bar is as high as the row."""
    if state == "appointment":
        painter.fillRect(QRectF(upper.x() + 4, rect.y() + 9, 3, rect.height() - 18), tokens().accent)
    else:
        paint_state(painter, QRectF(upper.x(), upper.y(), SHAPE, FIRST), state)


class LaidOut(NamedTuple):
    """Words broken into lines, and how high they are."""

    text: str
    height: int


@lru_cache(maxsize=2048)
def _laid_out(parts: tuple[str, ...], width: int) -> LaidOut:
    """Put parts beside each other as long as they fit, the next one into a line of its own."""
    face = font("small")
    lines: list[str] = []
    for part in parts:
        together = f"{lines[-1]} · {part}" if lines else part
        if lines and text_width(together, face) <= width:
            lines[-1] = together
        else:
            lines.append(part)
    text = "\n".join(lines)
    room = QRectF(0, 0, width, 10_000)
    return LaidOut(text, ceil(QFontMetricsF(face).boundingRect(room, WRAPPED, text).height()))
