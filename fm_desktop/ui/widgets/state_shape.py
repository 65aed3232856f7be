"""One shape per state: it fills as the day comes nearer, so it reads in print and to the colour-blind."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from fm_desktop.ui.tokens import SHAPE, state_colour, tokens

STROKE = 1.6


def paint_state(painter: QPainter, rect: QRectF, state: str, ground: QColor | None = None) -> None:
    """Draw the shape of a state into the middle of rect; ground is what shows through the triangle's sign."""
    side = min(rect.width(), rect.height(), SHAPE)
    box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES[state](painter, box, state_colour(state), ground or tokens().base)
    painter.restore()


def _pen(ink: QColor) -> QPen:
    return QPen(ink, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _inner(box: QRectF) -> QRectF:
    """Return the box of an outline whose stroke ends at the given box."""
    half = STROKE / 2
    return box.adjusted(half, half, -half, -half)


def _triangle(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    area = box.adjusted(0.8, 0.6, -0.8, -1.2)
    top = QPointF(area.center().x(), area.top())
    painter.setPen(QPen(ink, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([top, area.bottomRight(), area.bottomLeft()]))
    painter.setPen(QPen(ground, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    high = area.height()
    painter.drawLine(QPointF(top.x(), top.y() + high * 0.40), QPointF(top.x(), top.y() + high * 0.62))
    painter.drawPoint(QPointF(top.x(), top.y() + high * 0.86))


def _disc(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(box)


def _ring(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(_pen(ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_inner(box))


def _half(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    _ring(painter, box, ink, ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPie(_inner(box), 90 * 16, 180 * 16)


def _tick(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(_pen(ink))
    _tick_line(painter, box.adjusted(1, 1, -1, -1))


def paint_tick(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """Draw a tick that fills the box."""
    painter.setPen(_pen(ink))
    _tick_line(painter, box)


def _tick_line(painter: QPainter, box: QRectF) -> None:
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    painter.drawPolyline(
        [
            QPointF(x + w * 0.10, y + h * 0.55),
            QPointF(x + w * 0.38, y + h * 0.82),
            QPointF(x + w * 0.90, y + h * 0.22),
        ]
    )


def _ring_with_tick(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    _ring(painter, box, ink, ground)
    quarter = box.width() * 0.26
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _tick_line(painter, box.adjusted(quarter, quarter, -quarter, -quarter))


def _dash(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(_pen(ink))
    middle = box.center()
    painter.drawLine(QPointF(middle.x() - 3, middle.y()), QPointF(middle.x() + 3, middle.y()))


def _bar(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.fillRect(QRectF(box.center().x() - 1.5, box.top(), 3, box.height()), ink)


_SHAPES: dict[str, Callable[[QPainter, QRectF, QColor, QColor], None]] = {
    "overdue": _triangle,
    "today": _disc,
    "soon": _half,
    "later": _ring,
    "covered": _ring_with_tick,
    "done": _tick,
    "none": _dash,
    "appointment": _bar,
}
STATES = tuple(_SHAPES)


class StateShape(QWidget):
    """A shape standing by itself beside a label that says the same in words."""

    def __init__(self, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setFixedSize(SHAPE + 4, SHAPE + 4)

    def set_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the shape needs."""
        return QSize(SHAPE + 4, SHAPE + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        paint_state(QPainter(self), QRectF(self.rect()), self._state, self.palette().window().color())
