"""The head of the table of cases: words where the cells' words stand, an arrow where it is sorted."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.tables.line_columns import Column
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import HEADER_ROW, tokens
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width

ARROW = 12
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight


class LinesHeader(QHeaderView):
    """Paints its sections so that words, figures and arrow keep the columns' lines."""

    def __init__(self, columns: list[Column], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.setObjectName("cases_header")
        self.setFixedHeight(HEADER_ROW)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)  # Qt's own arrow would stand over the words
        self.sort_column, self.descending = 0, False

    def set_order(self, column: int, descending: bool) -> None:
        """Show by what the table is sorted."""
        self.sort_column, self.descending = column, descending
        self.viewport().update()

    def width_of_words(self, section: int) -> int:
        """Return the width a section's words need, the arrow included."""
        column = self._columns[section]
        return round(text_width(column.label, font("small", strong=True))) + column.indent + ARROW + 8

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, tokens().base)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), tokens().line)
        column = self._columns[section]
        sorted_by = section == self.sort_column
        area = QRectF(rect).adjusted(column.indent, 0, -3, 0)
        if sorted_by:
            self._paint_arrow(painter, area)
        if column.side & RIGHT and sorted_by:
            area = area.adjusted(0, 0, -ARROW - 4, 0)
        ink = tokens().text if sorted_by else tokens().muted
        side = RIGHT if column.side & RIGHT else LEFT
        paint_text(painter, area, column.label, ink, font("small", strong=True), side)

    def _paint_arrow(self, painter: QPainter, area: QRectF) -> None:
        box = QRectF(area.right() - ARROW, area.center().y() - ARROW / 2, ARROW, ARROW)
        paint_icon(painter, "chevron-down" if self.descending else "chevron-up", box, tokens().accent)
