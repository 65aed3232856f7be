"""A chart on paper: the same drawing as on the screen, as rows of a page."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from fm_desktop.ui.charts.chart import draw_chart, height_wanted
from fm_desktop.ui.charts.data import ChartData
from fm_desktop.ui.charts.pens import Pens
from fm_desktop.ui.printing.rows import ACCENT, INK, LINE, MM_PER_INCH, MUTED, Cell, Ornament, Row
from fm_desktop.ui.theme import paper_font

PIXEL = MM_PER_INCH / 96
"""How long a pixel of a screen is on paper, in mm."""
POINTS = 8.5
MOST_BARS = 28
"""How many lying bars one page holds beside its head."""
GROUND = QColor("#ffffff")


def chart_rows(data: ChartData, language: str, before: float) -> list[Row]:
    """Return a chart as rows that are never cut; one of very many bars goes on in a second row."""
    pieces = [data] if data.upright else data.pieces(MOST_BARS)
    return [
        Row(
            [Cell([])],
            before=before,
            least=height_wanted(piece) * PIXEL,
            ornament=_drawing(piece, language),
        )
        for piece in pieces
    ]


def _drawing(data: ChartData, language: str) -> Ornament:
    def draw(painter: QPainter, room: QRectF, mm: float) -> None:
        pens = Pens(INK, MUTED, LINE, ACCENT, GROUND, paper_font(POINTS), PIXEL * mm)
        draw_chart(painter, room, data, pens, language)

    return draw
