"""What a chart is drawn with: colours of screen or paper, and fills that tell series apart without colour."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from fm_desktop.ui.charts.data import ChartData

Align = Qt.AlignmentFlag


class Pens(NamedTuple):
    """Colours, the font of all words, and how long a pixel of a screen is on this device."""

    text: QColor
    muted: QColor
    line: QColor
    accent: QColor
    ground: QColor
    font: QFont
    pixel: float = 1.0


class Words(NamedTuple):
    """The words of a chart that stand in no column."""

    ahead: str
    hidden: str
    language: str = "de"


class Brush:
    """Draws on one device; every measure is in pixels of a screen."""

    def __init__(self, painter: QPainter, pens: Pens) -> None:
        self.painter, self.pens, self.px = painter, pens, pens.pixel
        self._metrics = QFontMetricsF(pens.font, painter.device())
        painter.setFont(pens.font)

    @property
    def line_height(self) -> float:
        """Return how high a line of words is."""
        return self._metrics.height()

    def width(self, words: str) -> float:
        """Return how wide words are."""
        return self._metrics.horizontalAdvance(words)

    def write(self, room: QRectF, words: str, align: Align = Align.AlignLeft, *, muted: bool = False) -> None:
        """Write one line; what does not fit elides."""
        self.painter.setPen(self.pens.muted if muted else self.pens.text)
        fitting = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() + self.px)
        self.painter.drawText(room, align | Align.AlignVCenter | Qt.TextFlag.TextSingleLine, fitting)

    def write_over(self, room: QRectF, words: str) -> None:
        """Write a value in the middle, on a ground of its own, so that no line runs through it."""
        wide = self.width(words) + 4 * self.px
        ground = QRectF(room.center().x() - wide / 2, room.top(), wide, room.height())
        self.painter.fillRect(ground, self.pens.ground)
        self.write(room, words, Align.AlignHCenter)

    def hairline(self, x: float, y: float, width: float) -> None:
        """Draw a thin horizontal line."""
        self.painter.fillRect(QRectF(x, y, width, self.px), self.pens.line)

    def block(self, room: QRectF, series: int, *, ahead: bool = False) -> None:
        """Fill the bar of a series: solid, hatched, hollow; what lies ahead is hollow with a broken edge."""
        if room.width() <= 0 or room.height() <= 0:
            return
        painter, pens = self.painter, self.pens
        ink = pens.accent if series == 0 else pens.muted
        if series == 0 and not ahead:
            painter.fillRect(room, ink)
            return
        painter.fillRect(room, pens.ground)
        if series == 1 and not ahead:
            self._hatch(room, ink)
        style = Qt.PenStyle.DashLine if ahead else Qt.PenStyle.SolidLine
        pen = QPen(ink, 1.5 * self.px, style)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = 0.75 * self.px
        painter.drawRect(room.adjusted(half, half, -half, -half))

    def _hatch(self, room: QRectF, ink: QColor) -> None:
        """Draw slanting lines by hand: a pattern of Qt is one of device pixels, too fine for paper."""
        painter, step = self.painter, 5 * self.px
        painter.save()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.2 * self.px))
        x = room.left() - room.height()
        while x < room.right():
            painter.drawLine(QLineF(x, room.bottom(), x + room.height(), room.top()))
            x += step
        painter.restore()

    def mark(self, line: QLineF) -> None:
        """Draw a piece of the line to compare with."""
        self.painter.setPen(QPen(self.pens.text, 2 * self.px))
        self.painter.drawLine(line)


def legend(brush: Brush, room: QRectF, data: ChartData, words: Words) -> float:
    """Write what the fills mean from left to right, and return how high that was."""
    x, y, px, high = room.left(), room.top(), brush.px, brush.line_height
    for swatch, name in _entries(data, words):
        wide = 12 * px + 6 * px + brush.width(name)
        if x + wide > room.right() and x > room.left():
            x, y = room.left(), y + high + 4 * px
        _swatch(brush, QRectF(x, y + (high - 10 * px) / 2, 12 * px, 10 * px), swatch)
        brush.write(QRectF(x + 18 * px, y, brush.width(name) + px, high), name, muted=True)
        x += wide + 20 * px
    return y + high - room.top()


def _entries(data: ChartData, words: Words) -> Sequence[tuple[int | str, str]]:
    found: list[tuple[int | str, str]] = [(n, series.name) for n, series in enumerate(data.series)]
    if any(data.ahead):
        found.append(("ahead", words.ahead))
    if data.line is not None and any(data.line.values):
        found.append(("line", data.line.name))
    if any(data.hidden):
        found.append(("hidden", words.hidden))
    return found


def _swatch(brush: Brush, room: QRectF, kind: int | str) -> None:
    if kind == "line":
        brush.mark(QLineF(room.left(), room.center().y(), room.right(), room.center().y()))
    elif kind == "hidden":
        brush.write(room.adjusted(0, -3 * brush.px, 0, 3 * brush.px), "*", Align.AlignHCenter)
    else:
        brush.block(room, 0 if kind == "ahead" else int(kind), ahead=kind == "ahead")


def written_value(value: float, language: str) -> str:
    """Return a value as it stands at a bar: 12 or 14,5."""
    words = f"{value:.1f}".rstrip("0").rstrip(".")
    return words if language == "en" else words.replace(".", ",")
