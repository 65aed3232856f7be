"""Draws a chart with its legend into a room of any device."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from fm_desktop.ui.charts.bars import draw_bars, height_of
from fm_desktop.ui.charts.data import ChartData
from fm_desktop.ui.charts.months import draw_months
from fm_desktop.ui.charts.pens import Brush, Pens, Words, legend

MONTHS_HIGH, LEGEND_HIGH, AFTER_LEGEND = 220, 20, 10
"""In pixels of a screen."""


def draw_chart(painter: QPainter, room: QRectF, data: ChartData, pens: Pens, language: str) -> None:
    """Draw a chart; what it says can be read without its colours."""
    painter.save()
    brush, words = Brush(painter, pens), words_of(language)
    below = legend(brush, room, data, words) + AFTER_LEGEND * pens.pixel
    rest = room.adjusted(0, below, 0, 0)
    (draw_months if data.upright else draw_bars)(brush, rest, data, words)
    painter.restore()


def height_wanted(data: ChartData) -> float:
    """Return how high a chart wants to be, in pixels of a screen."""
    body = MONTHS_HIGH if data.upright else height_of(data)
    return 2 * LEGEND_HIGH + AFTER_LEGEND + body


def words_of(language: str) -> Words:
    """Return the words that stand in no column."""
    return Words(
        QCoreApplication.translate("chart", "Forecast"),
        QCoreApplication.translate("chart", "not shown: fewer than 5 people"),
        language,
    )
