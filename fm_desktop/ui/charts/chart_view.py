"""A chart on the screen; its numbers stand in the table beside it, which is what a screen reader reads."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fm_desktop.ui.charts.chart import draw_chart, height_wanted
from fm_desktop.ui.charts.data import ChartData
from fm_desktop.ui.charts.pens import Pens
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens

WIDEST = 860
"""A chart wider than this only draws its bars apart."""


class ChartView(QWidget):
    """Shows one chart in the colours of the scheme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: ChartData | None = None
        self._language = "de"
        self.setObjectName("report_chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, data: ChartData, title: str, language: str) -> None:
        """Show another chart."""
        self._data, self._language = data, language
        self.setAccessibleName(self.tr("Chart: {title}").format(title=title))
        self.setAccessibleDescription(self.tr("The values stand in the table."))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height the chart wants."""
        return QSize(480, round(height_wanted(self._data)) if self._data else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart."""
        if self._data is None:
            return
        painter, ink = QPainter(self), tokens()
        pens = Pens(ink.text, ink.muted, ink.line, ink.accent, ink.base, font("small"))
        room = QRectF(self.rect()).adjusted(0, 0, -max(0, self.width() - WIDEST), 0)
        draw_chart(painter, room, self._data, pens, self._language)
