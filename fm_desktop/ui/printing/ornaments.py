"""What is drawn beside the words of a page: numbers, boxes to tick, lines to sign on, head and foot."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fm_desktop.ui.printing.pages import Frame
from fm_desktop.ui.printing.rows import ACCENT, INK, LINE, MUTED, Ink, Mark
from fm_desktop.ui.theme import paper_font

WHITE = QColor("#ffffff")
BOX, DISC = 0.34, 0.5
"""How large a box to tick and the disc of a number are, in mm for a point of the words beside."""


def disc(
    number: int, line: float, points: float, down: float = 0.2
) -> Callable[[QPainter, QRectF, float], None]:
    """Return what draws a goal's number beside words whose lines are so high and begin so far down."""
    size = DISC * points

    def draw(painter: QPainter, room: QRectF, mm: float) -> None:
        place = QRectF(room.x(), room.y() + ((line - size) / 2 + down) * mm, size * mm, size * mm)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ACCENT)
        painter.drawEllipse(place)
        painter.setPen(WHITE)
        painter.setFont(paper_font(points * 0.84, strong=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))

    return draw


def no_mark(painter: QPainter, middle: QPointF, mm: float) -> None:
    """Draw nothing: the paragraph stands in line with a marked one above it."""


def dot(painter: QPainter, middle: QPointF, mm: float) -> None:
    """Draw what marks one of several paragraphs."""
    painter.setBrush(INK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(middle, 0.45 * mm, 0.45 * mm)


def tick_mark(points: float, *, ticked: bool) -> Mark:
    """Return what draws a box for the client to tick before words of a size; done steps are ticked."""
    size = BOX * points

    def draw(painter: QPainter, middle: QPointF, mm: float) -> None:
        x, y, wide = middle.x() - size / 2 * mm, middle.y() - size / 2 * mm, size * mm
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(MUTED, 0.25 * mm))
        painter.drawRoundedRect(QRectF(x, y, wide, wide), 0.5 * mm, 0.5 * mm)
        if ticked:
            painter.setPen(QPen(INK, 0.5 * mm))
            corners = ((0.2, 0.55), (0.42, 0.78), (0.82, 0.25))
            painter.drawPolyline([QPointF(x + wide * a, y + wide * b) for a, b in corners])

    return draw


def lines_to_sign(painter: QPainter, room: QRectF, mm: float) -> None:
    """Draw two lines to sign on, side by side."""
    wide, thin = (room.width() - 9 * mm) / 2, 0.25 * mm
    for x in (room.x(), room.x() + wide + 9 * mm):
        painter.fillRect(QRectF(x, room.bottom() - thin, wide, thin), INK)


def head_and_foot(running: str, foot: str, top: float) -> Frame:
    """Return what writes the line at the head of following pages, and each page's foot with its number."""

    def draw(painter: QPainter, page: QRectF, number: int, count: int, ink: Ink) -> None:
        mm = ink.mm
        painter.setFont(paper_font(8.5))
        painter.setPen(MUTED)
        if number > 1:
            _write(painter, QRectF(page.x(), (top - 4) * mm, page.width(), 5 * mm), running)
            painter.fillRect(QRectF(page.x(), (top + 2) * mm, page.width(), 0.18 * mm), LINE)
        below = QRectF(page.x(), page.height() - 15 * mm, page.width(), 5 * mm)
        words = QCoreApplication.translate("plan paper", "Page {number} of {count}")
        text = words.format(number=number, count=count)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        _write(painter, below.adjusted(0, 0, -30 * mm, 0), foot)

    return draw


def _write(painter: QPainter, room: QRectF, words: str) -> None:
    """Write a line at the left; what does not fit is left out in its middle."""
    fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
