"""The lines of the month's cells, drawn once each: most days say the same few things."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from fm_desktop.ui.calendar.month_model import DayLine
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import paint_text
from fm_desktop.ui.widgets.state_shape import paint_state

Right = Qt.AlignmentFlag.AlignRight
LINE = 19
SHAPE = 11
BEFORE_WORDS = 4
BEFORE_NUMBER = 3
LOUD = frozenset({"overdue", "today", "covered"})


def draw_line(painter: QPainter, x: float, y: float, width: int, line: DayLine, ground: QColor) -> None:
    """Draw shape, kind and number of one line; a picture of it is copied where it was drawn before.

    A month has up to two hundred of them, and writing costs ten times more than copying. The ground belongs
    to the picture, so that the letters are as sharp as written ones. A line without a state is words alone.
    """
    scale = painter.device().devicePixelRatio()
    painter.drawPixmap(round(x), round(y), _picture(line, width, scale, ground.rgb(), tokens().dark))


@lru_cache(maxsize=1024)
def _picture(line: DayLine, width: int, scale: float, ground: int, dark: bool) -> QPixmap:
    made = QPixmap((QSizeF(width, LINE) * scale).toSize())
    made.setDevicePixelRatio(scale)
    made.fill(QColor.fromRgb(ground))
    painter = QPainter(made)
    _write(painter, QRectF(0, 0, width, LINE), line)
    painter.end()
    return made


def _write(painter: QPainter, rect: QRectF, line: DayLine) -> None:
    if not line.state:
        paint_text(painter, rect, line.words, tokens().muted, font("small"), elide=True)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_state(painter, QRectF(rect.x() + 1, rect.y(), SHAPE, LINE), line.state)
    face, ink = font("small", strong=True), number_ink(line.state)
    taken = paint_text(painter, rect, str(line.number), ink, face, Right)
    words = rect.adjusted(1 + SHAPE + BEFORE_WORDS, 0, -taken - BEFORE_NUMBER, 0)
    plain = tokens().muted if line.state == "later" else tokens().text
    paint_text(painter, words, line.words, plain, font("small"), elide=True)


def number_ink(state: str) -> QColor:
    """Return the colour of a number: that of its state where that is loud."""
    if state in LOUD:
        return state_colour(state)
    return tokens().muted if state == "later" else tokens().text
