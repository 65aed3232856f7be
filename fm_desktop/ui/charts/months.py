"""A chart of months: upright bars, the scale at the left, values above, a line to compare with."""

from PySide6.QtCore import QLineF, QRectF

from fm_desktop.ui.charts.data import ChartData, nice_step
from fm_desktop.ui.charts.pens import Align, Brush, Words, written_value

WIDEST = 44
"""How wide a bar is at most, in pixels."""


def draw_months(brush: Brush, room: QRectF, data: ChartData, words: Words) -> None:
    """Draw the bars into a room whose legend is written already."""
    px, high = brush.px, brush.line_height
    step = nice_step(data.top)
    top = step * max(1, -(-data.top // step))
    axis = max(brush.width(written_value(top, words.language)), 8 * px) + 8 * px
    plot = room.adjusted(axis, high + 4 * px, 0, -high - 6 * px)
    _scale(brush, plot, top, step, words)
    slot = plot.width() / max(len(data.labels), 1)
    every = _every(brush, data.labels, slot)
    _line(brush, plot, data, top, slot)
    for number, label in enumerate(data.labels):
        column = QRectF(plot.left() + number * slot, plot.top(), slot, plot.height())
        _bar(brush, column, data, number, top, words)
        if number % every == 0:
            below = QRectF(column.center().x() - slot * every / 2, plot.bottom() + 4 * px, slot * every, high)
            brush.write(below, label, Align.AlignHCenter, muted=True)


def _scale(brush: Brush, plot: QRectF, top: float, step: float, words: Words) -> None:
    value, high = 0.0, brush.line_height
    while value <= top:
        y = plot.bottom() - plot.height() * value / top
        brush.hairline(plot.left(), y, plot.width())
        beside = QRectF(plot.left() - 200 * brush.px, y - high / 2, 192 * brush.px, high)
        brush.write(beside, written_value(value, words.language), Align.AlignRight, muted=True)
        value += step


def _every(brush: Brush, labels: tuple[str, ...], slot: float) -> int:
    """Return each how many-th month has room for its name."""
    widest = max(map(brush.width, labels), default=0) + 6 * brush.px
    return max(1, int(-(-widest // slot))) if slot > 0 else 1


def _bar(brush: Brush, column: QRectF, data: ChartData, number: int, top: float, words: Words) -> None:
    px, high = brush.px, brush.line_height
    wide = min(column.width() * 0.64, WIDEST * px)
    x, y = column.center().x() - wide / 2, column.bottom()
    values = [values[number] for values in data.stacks]
    for series, value in enumerate(values):
        tall = column.height() * (value or 0) / top
        brush.block(QRectF(x, y - tall, wide, tall), series, ahead=data.ahead[number])
        y -= tall
    above = QRectF(column.left(), y - high - px, column.width(), high)
    if data.hidden[number]:
        _star(brush, above)
    elif any(value is not None for value in values):
        said = written_value(sum(value or 0 for value in values), words.language)
        if brush.width(said) <= column.width():
            brush.write_over(above, said)


def _star(brush: Brush, above: QRectF) -> None:
    """Write that a value is not shown; where months are narrow, stars may touch but cover none."""
    spare = brush.width("*") + 4 * brush.px - above.width()
    if spare <= 0:
        brush.write_over(above, "*")
    else:
        brush.write(above.adjusted(-spare, 0, spare, 0), "*", Align.AlignHCenter)


def _line(brush: Brush, plot: QRectF, data: ChartData, top: float, slot: float) -> None:
    """Draw for each month how much the comparison is."""
    if data.line is None:
        return
    for number, value in enumerate(data.line.values):
        if value:
            y = plot.bottom() - plot.height() * value / top
            x = plot.left() + number * slot
            brush.mark(QLineF(x, y, x + slot, y))
