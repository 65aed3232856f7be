"""The load gauge: a bar whose scale runs past the key, with ticks at 90 and 100 %."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from fm_desktop.ui.tokens import colour, tokens

BAR = 8
TICK = 12
BEYOND = 1.1


class SlimBar(QProgressBar):
    """A progress bar of eight pixels; what it says stands beside it in words."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Return the room the bar needs."""
        return QSize(232, BAR)

    def minimumSizeHint(self) -> QSize:
        """Return the least room the bar can be read in."""
        return QSize(80, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._bar(painter, self.maximum(), "grey_tint")
        self._bar(painter, self.value(), "accent")

    def _x(self, count: float) -> float:
        return self.width() * (count - self.minimum()) / max(self.maximum() - self.minimum(), 1)

    def _bar(self, painter: QPainter, until: float, ink: str) -> None:
        painter.setBrush(colour(ink))
        top = (self.height() - BAR) / 2
        painter.drawRoundedRect(QRectF(0, top, self._x(until), BAR), BAR / 2, BAR / 2)


class Gauge(SlimBar):
    """Shows how many clients a case manager has, measured by the key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._key, self._low = 75, 0.9
        self.setAccessibleName(self.tr("Load"))

    def set_load(self, count: int, key: int, low: float = 0.9) -> None:
        """Show a count against the key; the words are spoken with it."""
        self._key, self._low = max(key, 1), low
        self.setRange(0, max(round(self._key * BEYOND), count))
        self.setValue(count)
        spoken = self.tr("{count} of {key}, {percent} %")
        self.setAccessibleDescription(
            spoken.format(count=count, key=key, percent=round(count * 100 / self._key))
        )

    def sizeHint(self) -> QSize:
        """Return the room the bar needs."""
        return QSize(232, TICK)

    def minimumSizeHint(self) -> QSize:
        """Return the least room the bar can be read in."""
        return QSize(120, TICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, bar, what lies beyond the key, and the ticks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._bar(painter, self.maximum(), "grey_tint")
        if self.value() > self._key:
            self._bar(painter, self.value(), "overdue")
        self._bar(painter, min(self.value(), self._key), "accent")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for share in (self._low, 1.0):
            self._tick(painter, share * self._key)

    def _tick(self, painter: QPainter, count: float) -> None:
        x = round(self._x(count))
        top = (self.height() - TICK) // 2
        painter.fillRect(x - 2, top, 4, TICK, tokens().base)
        painter.fillRect(x - 1, top, 2, TICK, tokens().text)
