"""Draws the network map: the client in the middle, closer ties nearer, how a tie is by its line.

No meaning hangs on a colour alone: kinds have shapes, strength has width, quality has a dash of its own.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from fm_desktop.domain.surroundings import FARTHEST, RINGS, Place, Tie, places
from fm_desktop.ui.surroundings.map_words import kinds, qualities
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import Tokens

NODE, MIDDLE = 9.0, 13.0
"""Half the size of a tie and of the client, in dots of the screen."""
LABEL, LEGEND, SIDE = 34.0, 44.0, 64.0
"""The room of a name below its node, of the legend, and of names at both sides."""
WIDEST = 170
"""The widest a name or a role is written."""
DASHES = {
    "good": Qt.PenStyle.SolidLine,
    "mixed": Qt.PenStyle.DashLine,
    "strained": Qt.PenStyle.DashDotLine,
    "broken": Qt.PenStyle.DotLine,
}


class Drawn(NamedTuple):
    """What a picture shows."""

    name: str
    ties: Sequence[Tie]
    chosen: int = -1
    """The tie the cursor is on."""
    roles: bool = False
    """Whether it says of everybody what they are to the client, not only of the one that is chosen."""


class Frame(NamedTuple):
    """Where the picture lies in its room; in a wide one its rings are ellipses, so that names have room."""

    middle: QPointF
    wide: float
    high: float
    """How much of the room a distance of 1000 is, sideways and upwards."""

    def at(self, place: Place) -> QPointF:
        """Return where a place is."""
        return self.middle + QPointF(place.x * self.wide, place.y * self.high) / 1000

    def place(self, point: QPointF) -> Place:
        """Return the place of a point."""
        far = (point - self.middle) * 1000
        return Place(round(far.x() / self.wide), round(far.y() / self.high))


def frame_in(room: QRectF) -> Frame:
    """Return where the picture lies, with room for names and legend."""
    inner = room.adjusted(SIDE, NODE + 4, -SIDE, -LABEL - LEGEND)
    wide, high = (max(each / 2, 40.0) * 1000 / FARTHEST for each in (inner.width(), inner.height()))
    return Frame(inner.center(), min(wide, 1.8 * high), min(high, 1.8 * wide))


def draw_map(painter: QPainter, room: QRectF, drawn: Drawn, ink: Tokens) -> None:
    """Draw the whole picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = frame_in(room)
    painter.setPen(QPen(ink.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for far in RINGS.values():
        painter.drawEllipse(frame.middle, far * frame.wide / 1000, far * frame.high / 1000)
    points = [frame.at(place) for place in places(drawn.ties)]
    for tie, point in zip(drawn.ties, points, strict=True):
        _line(painter, frame.middle, point, tie, ink)
    for number, (tie, point) in enumerate(zip(drawn.ties, points, strict=True)):
        _node(painter, point, tie.kind, ink, chosen=number == drawn.chosen)
        is_told = drawn.roles or number == drawn.chosen
        _label(painter, room, frame.middle, point, tie if is_told else tie._replace(role=""), ink)
    _client(painter, frame.middle, drawn.name, ink)
    _legend(painter, room, ink)


def _line(painter: QPainter, middle: QPointF, point: QPointF, tie: Tie, ink: Tokens) -> None:
    troubled = tie.quality in ("strained", "broken")
    pen = QPen(ink.overdue if troubled else ink.muted, 0.8 + 1.2 * tie.strength, DASHES[tie.quality])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(middle, point)
    if tie.quality == "broken":
        across = (middle + point) / 2
        painter.setPen(QPen(ink.overdue, 2))
        for slant in (1, -1):
            painter.drawLine(across + QPointF(-5, -5 * slant), across + QPointF(5, 5 * slant))


def _node(painter: QPainter, point: QPointF, kind: str, ink: Tokens, *, chosen: bool = False) -> None:
    if chosen:
        painter.setPen(QPen(ink.accent, 2.5))
        painter.setBrush(ink.selected)
        painter.drawEllipse(point, NODE + 5, NODE + 5)
    painter.setPen(QPen(ink.text, 1.5))
    painter.setBrush(ink.base)
    if kind == "person":
        painter.drawEllipse(point, NODE - 1, NODE - 1)
    elif kind == "agency":
        painter.drawRect(QRectF(point.x() - NODE + 1, point.y() - NODE + 1, 2 * NODE - 2, 2 * NODE - 2))
    else:
        corners = [QPointF(0, -NODE - 1), QPointF(NODE + 1, 0), QPointF(0, NODE + 1), QPointF(-NODE - 1, 0)]
        painter.drawPolygon(QPolygonF([point + corner for corner in corners]))


def top_of_label(point: QPointF, size: QSizeF, middle: QPointF) -> float:
    """Return where a label begins: below its node, above it where the client's dot would lie over it."""
    below = point.y() + NODE + 3
    box = QRectF(QPointF(point.x() - size.width() / 2, below), size)
    dot = QRectF(middle.x() - MIDDLE, middle.y() - MIDDLE, 2 * MIDDLE, 2 * MIDDLE)
    return point.y() - NODE - 3 - size.height() if box.intersects(dot) else below


def _label(painter: QPainter, room: QRectF, middle: QPointF, point: QPointF, tie: Tie, ink: Tokens) -> None:
    """Write name and role below a node, on a ground of their own so that no line crosses them."""
    lines = [(tie.name, font("small", strong=True), ink.text)]
    if tie.role:
        lines.append((tie.role, font("small"), ink.muted))
    sizes = [QFontMetricsF(face).boundingRect(text).size() for text, face, _colour in lines]
    high = sum(QFontMetricsF(face).height() for _text, face, _colour in lines)
    top = top_of_label(point, QSizeF(min(WIDEST, max(each.width() for each in sizes)) + 6, high), middle)
    for text, face, colour in lines:
        painter.setFont(face)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, WIDEST)
        wide = metrics.horizontalAdvance(shown) + 6
        left = min(max(point.x() - wide / 2, room.left() + 2), room.right() - wide - 2)
        box = QRectF(left, top, wide, metrics.height())
        _over(painter, box, ink.base)
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        top += metrics.height()


def _over(painter: QPainter, box: QRectF, colour: QColor) -> None:
    ground = QColor(colour)
    ground.setAlpha(215)
    painter.fillRect(box, ground)


def _client(painter: QPainter, middle: QPointF, name: str, ink: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.accent)
    painter.drawEllipse(middle, MIDDLE, MIDDLE)
    painter.setFont(font("small", strong=True))
    metrics = painter.fontMetrics()
    wide = metrics.horizontalAdvance(name) + 8
    box = QRectF(middle.x() - wide / 2, middle.y() + MIDDLE + 2, wide, metrics.height())
    _over(painter, box, ink.base)
    painter.setPen(ink.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def _legend(painter: QPainter, room: QRectF, ink: Tokens) -> None:
    """Say below what shapes and lines mean; it takes a second line where one is too narrow."""
    painter.setFont(font("small"))
    x, y = room.left() + 8, room.bottom() - LEGEND + 8
    for kind, words in kinds():
        _node(painter, QPointF(x + NODE, y), kind, ink)
        x = _said(painter, x + 2 * NODE + 6, y, words, ink) + 14
    wanted = sum(50 + painter.fontMetrics().horizontalAdvance(words) for _, words in qualities())
    if x + wanted > room.right():
        x, y = room.left() + 8, y + painter.fontMetrics().height() + 4
    for quality, words in qualities():
        sample = Tie("", strength=2, quality=quality)
        _line(painter, QPointF(x, y), QPointF(x + 28, y), sample, ink)
        x = _said(painter, x + 34, y, words, ink) + 14


def _said(painter: QPainter, x: float, y: float, words: str, ink: Tokens) -> float:
    metrics = painter.fontMetrics()
    wide = metrics.horizontalAdvance(words)
    painter.setPen(ink.muted)
    box = QRectF(x, y - metrics.height() / 2, wide + 2, metrics.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
    return x + wide
