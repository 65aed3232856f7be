"""Draws the load of a case manager in a table: the figures, and the bar they mean."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from fm_desktop.domain.caseload import Load
from fm_desktop.storage.queries.team import TeamRow
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.gauge import BAR, BEYOND
from fm_desktop.ui.widgets.row_delegate import Index, paint_text, text_width

SIDE, GAP, LONG = 3, 12, 120
WIDEST_TEXT = "888 / 88 · 888 %"


class LoadDelegate(QStyledItemDelegate):
    """Figures at the left, the bar beside them; what lies beyond the key in the colour of what is late."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room figures and bar need."""
        hint = super().sizeHint(option, index)
        return QSize(round(_figures()) + GAP + LONG + SIDE, hint.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Write the figures and draw the bar."""
        row = index.data(RECORD_ROLE)
        area = QRectF(option.rect).adjusted(SIDE, 0, 0, 0)  # type: ignore[attr-defined]
        painter.save()
        paint_text(painter, area, str(index.data()), tokens().text)
        if isinstance(row, TeamRow) and row.manager is not None:
            area.adjust(_figures() + GAP, 0, 0, 0)
            _bar(painter, area, row.load)
        painter.restore()


def _figures() -> float:
    """Return the width the figures of every row have in common, so that the bars stand in line."""
    return text_width(WIDEST_TEXT, font()) + GAP


def _bar(painter: QPainter, area: QRectF, load: Load) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    scale = LONG / max(load.key * BEYOND, load.main)
    top = area.y() + (area.height() - BAR) / 2
    look = tokens()
    for until, ink in (
        (LONG / scale, look.grey_tint),
        (load.main if load.main > load.key else 0, look.overdue),
        (min(load.main, load.key), look.accent),
    ):
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(area.x(), top, until * scale, BAR), BAR / 2, BAR / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(area.x() + load.key * scale - 1, top - 2, 2, BAR + 4), look.text)
