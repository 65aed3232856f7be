"""The mark of the program."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.tokens import RADIUS, tokens


class Logo(QWidget):
    """The mark of the program: steps that lead up."""

    def __init__(self, side: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps on a square of accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().accent)
        corner = RADIUS * self.width() / 24
        painter.drawRoundedRect(QRectF(self.rect()), corner, corner)
        paint_icon(painter, "logo", QRectF(self.rect()), tokens().on_accent)
