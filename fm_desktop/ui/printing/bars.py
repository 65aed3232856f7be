"""The picture of an area of life on paper: obstacles grow to the left, resources to the right."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from fm_desktop.domain.assessment import MOST, Points
from fm_desktop.ui.printing.rows import ACCENT, LINE, MUTED, Ornament

NUMBER = 6.0
"""The room for a number at each end of a picture, in mm; the number is a cell of the row."""
THICK = 0.24
"""How thick a bar is, in mm for a point of the words beside."""
EDGE = QColor("#7c848e")


def bars(views: Sequence[Points], wide: float, gap: float, points: float) -> Ornament:
    """Return what draws an area as it is seen, picture beside picture at the right of its row."""

    def draw(painter: QPainter, room: QRectF, mm: float) -> None:
        x = room.right() - (len(views) * wide + (len(views) - 1) * gap) * mm
        for seen in views:
            _draw(painter, QRectF(x, room.y(), wide * mm, room.height()), seen, points, mm)
            x += (wide + gap) * mm

    return draw


def _draw(painter: QPainter, room: QRectF, seen: Points, points: float, mm: float) -> None:
    """Draw one picture: the scale, both bars, the axis."""
    middle, one = room.center().x(), (room.width() / 2 - NUMBER * mm) / MOST
    thick = THICK * points * mm
    top = room.center().y() - thick / 2
    for side in (-MOST, MOST):
        painter.fillRect(QRectF(middle + side * one, top, 0.15 * mm, thick), LINE)
    painter.fillRect(QRectF(middle - MOST * one, room.center().y(), 2 * MOST * one, 0.12 * mm), LINE)
    obstacle, resource = (seen.obstacle or 0) * one, (seen.resource or 0) * one
    painter.fillRect(QRectF(middle - obstacle, top, obstacle, thick), MUTED)
    painter.fillRect(QRectF(middle, top, resource, thick), ACCENT)
    painter.fillRect(QRectF(middle - 0.12 * mm, top - 0.8 * mm, 0.24 * mm, thick + 1.6 * mm), EDGE)
