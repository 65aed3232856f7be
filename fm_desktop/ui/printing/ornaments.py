"""What is drawn beside the words of a page: numbers, boxes to tick, lines to sign on, head and foot."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fm_desktop.ui.printing.pages import SIDE, TOP
from fm_desktop.ui.printing.rows import ACCENT, INK, LINE, MUTED, Ink
from fm_desktop.ui.theme import paper_font

WHITE = QColor("#ffffff")
BOX, DISC = 3.6, 6.4
"""How large a box to tick and the disc of a number are, in mm."""


def disc(number: int, line: float) -> Callable[[QPainter, QRectF, float], None]:
    """Return what draws a goal's number at the left of its title, whose first line is so high."""

    def draw(painter: QPainter, room: QRectF, mm: float) -> None:
        place = QRectF(room.x(), room.y() + ((line - DISC) / 2 + 0.4) * mm, DISC * mm, DISC * mm)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ACCENT)
        painter.drawEllipse(place)
        painter.setPen(WHITE)
        painter.setFont(paper_font(10.5, strong=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))

    return draw


def tick_box(middle: float, *, ticked: bool) -> Callable[[QPainter, QRectF, float], None]:
    """Return what draws a box for the client to tick, its middle so far down; done steps are ticked."""

    def draw(painter: QPainter, room: QRectF, mm: float) -> None:
        box = QRectF(room.x() + 1.4 * mm, room.y() + (middle - BOX / 2) * mm, BOX * mm, BOX * mm)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(MUTED, 0.25 * mm))
        painter.drawRoundedRect(box, 0.5 * mm, 0.5 * mm)
        if ticked:
            painter.setPen(QPen(INK, 0.5 * mm))
            x, y, size = box.x(), box.y(), box.width()
            corners = ((0.2, 0.55), (0.42, 0.78), (0.82, 0.25))
            painter.drawPolyline([QPointF(x + size * a, y + size * b) for a, b in corners])

    return draw


def lines_to_sign(painter: QPainter, room: QRectF, mm: float) -> None:
    """Draw two lines to sign on, side by side."""
    wide, thin = (room.width() - 9 * mm) / 2, 0.25 * mm
    for x in (room.x(), room.x() + wide + 9 * mm):
        painter.fillRect(QRectF(x, room.bottom() - thin, wide, thin), INK)


def head_and_foot(running: str, foot: str) -> Callable[[QPainter, QRectF, int, int, Ink], None]:
    """Return what writes the line at the head of following pages, and each page's foot with its number."""

    def draw(painter: QPainter, page: QRectF, number: int, count: int, ink: Ink) -> None:
        mm = ink.mm
        painter.setFont(paper_font(8.5))
        painter.setPen(MUTED)
        wide = page.width() - 2 * SIDE * mm
        if number > 1:
            above = QRectF(SIDE * mm, (TOP - 4) * mm, wide, 5 * mm)
            painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, running)
            painter.fillRect(QRectF(SIDE * mm, (TOP + 2) * mm, wide, 0.18 * mm), LINE)
        below = QRectF(SIDE * mm, page.height() - 15 * mm, wide, 5 * mm)
        words = QCoreApplication.translate("plan paper", "Page {number} of {count}")
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, foot)
        text = words.format(number=number, count=count)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    return draw
