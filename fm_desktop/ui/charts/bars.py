"""A chart of anything but months: bars lying below one another, each with its words and its value."""

from PySide6.QtCore import QLineF, QRectF

from fm_desktop.ui.charts.data import ChartData
from fm_desktop.ui.charts.pens import Align, Brush, Words, written_value

BAR, BETWEEN = 16, 8
"""How thick a bar is and how far the next one lies below, in pixels."""
MOST_WORDS = 0.42
"""How much of the width the words take at most."""


def height_of(data: ChartData) -> float:
    """Return how high the bars are together, in pixels."""
    return len(data.labels) * (BAR + BETWEEN)


def draw_bars(brush: Brush, room: QRectF, data: ChartData, words: Words) -> None:
    """Draw the bars into a room whose legend is written already."""
    px = brush.px
    said = [_said(data, number, words) for number in range(len(data.labels))]
    names = min(max(map(brush.width, data.labels), default=0) + 2 * px, room.width() * MOST_WORDS)
    values = max(map(brush.width, said), default=0) + 8 * px
    left, wide = room.left() + names + 12 * px, room.width() - names - 12 * px - values
    brush.painter.fillRect(QRectF(left - px, room.top(), px, height_of(data) * px), brush.pens.line)
    for number, label in enumerate(data.labels):
        y = room.top() + number * (BAR + BETWEEN) * px
        high = (BAR + BETWEEN) * px
        brush.write(QRectF(room.left(), y, names, high), label, Align.AlignRight)
        end = _bar(brush, QRectF(left, y + BETWEEN / 2 * px, wide, BAR * px), data, number)
        brush.write(QRectF(end + 6 * px, y, values, high), said[number])


def _said(data: ChartData, number: int, words: Words) -> str:
    if data.hidden[number]:
        return "*"
    return written_value(sum(values[number] or 0 for values in data.stacks), words.language)


def _bar(brush: Brush, room: QRectF, data: ChartData, number: int) -> float:
    """Draw one bar and return where it ends."""
    one, x = room.width() / max(data.top, 1), room.left()
    for series, values in enumerate(data.stacks):
        long = (values[number] or 0) * one
        brush.block(QRectF(x, room.top(), long, room.height()), series)
        x += long
    if data.line is not None and (value := data.line.values[number]):
        at = room.left() + value * one
        brush.mark(QLineF(at, room.top() - 2 * brush.px, at, room.bottom() + 2 * brush.px))
        x = max(x, at)
    return x
