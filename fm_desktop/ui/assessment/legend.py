"""What outline and solid bar stand for, beside the picture."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width

SAMPLE, GAP = 24, 8


class Legend(QWidget):
    """Two samples with their days; only the solid one where nothing is compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._then = self._now = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_days(self, then: str, now: str) -> None:
        """Name the samples."""
        self._then, self._now = then, now
        self.setAccessibleName(", ".join(filter(None, (then, now))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room samples and words need."""
        words = [text for text in (self._then, self._now) if text]
        wide = sum(SAMPLE + GAP + text_width(text, font("small")) + 16 for text in words)
        return QSize(round(wide), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the samples and their words."""
        painter, x, middle = QPainter(self), 0.0, self.height() / 2
        if self._then:
            painter.setPen(QPen(tokens().edge, 1))
            painter.drawRect(QRectF(x, middle - 3, SAMPLE, 6))
            x = self._write(painter, x, self._then)
        if self._now:
            painter.fillRect(QRectF(x, middle - 5, SAMPLE / 2 - 1, 10), tokens().muted)
            painter.fillRect(QRectF(x + SAMPLE / 2, middle - 5, SAMPLE / 2, 10), tokens().accent)
            self._write(painter, x, self._now)

    def _write(self, painter: QPainter, x: float, words: str) -> float:
        left = x + SAMPLE + GAP
        used = paint_text(
            painter, QRectF(left, 0, self.width(), self.height()), words, tokens().muted, font("small")
        )
        return left + used + 16
