"""The heads of the month: weekdays above, the numbers of the weeks at the left, "KW" in the corner."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import HEADER_ROW, tokens
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width

SIDE = 8
DATE_HEIGHT = 24
"""As high as the date in a cell, so that the number of the week stands on one line with it."""
LEAST_WEEK = 58
"""A day still shows its date and a line; beyond that the month scrolls."""
Middle = Qt.AlignmentFlag.AlignHCenter


class DayHeader(QHeaderView):
    """The weekdays, small and strong."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setFixedHeight(HEADER_ROW)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Write a weekday at the left of its column."""
        painter.save()
        painter.fillRect(rect, tokens().base)
        words = str(self.model().headerData(section, self.orientation()))
        area = QRectF(rect).adjusted(SIDE, 0, 0, 0)
        paint_text(painter, area, words, tokens().muted, font("small", strong=True))
        _edge_below(painter, rect)
        painter.restore()


class WeekHeader(QHeaderView):
    """The numbers of the weeks, each beside the dates of its week."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(LEAST_WEEK)
        self.setFixedWidth(round(text_width("00", font("small"))) + 24)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Write the number of a week in the middle, at the height of the dates."""
        painter.save()
        painter.fillRect(rect, tokens().base)
        words = str(self.model().headerData(section, self.orientation()))
        area = QRectF(rect.x(), rect.y() + 4, rect.width(), DATE_HEIGHT)
        paint_text(painter, area, words, tokens().muted, font("small"), Middle)
        painter.fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), tokens().line)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), tokens().line)
        painter.restore()


class Corner(QWidget):
    """The word above the numbers of the weeks."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the word and draw the edge below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().base)
        area = QRectF(self.rect())
        paint_text(painter, area, self.tr("Wk"), tokens().muted, font("small"), Middle)
        _edge_below(painter, self.rect())


def _edge_below(painter: QPainter, rect: QRect) -> None:
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), tokens().edge)
