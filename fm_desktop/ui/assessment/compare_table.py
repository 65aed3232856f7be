"""The table that is the chart: areas, bars, the words then and now, what has changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fm_desktop.domain.assessment import Change
from fm_desktop.ui.assessment.chart import BARS_ROLE, LEFT, ChartDelegate, ChartHeader
from fm_desktop.ui.assessment.compared import BETTER, ComparedArea
from fm_desktop.ui.assessment.words import change_sign, change_word, points_words
from fm_desktop.ui.clipboard import copy
from fm_desktop.ui.roles import RECORD_ROLE, ROW_ID_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width
from fm_desktop.ui.widgets.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
AREA, CHART, THEN, NOW, CHANGE = range(5)
WIDEST_NAME, WIDEST_CHART, SIGN = 240, 280, 20
LINES_ROLE = int(Role.UserRole) + 81
"""The two lines of a cell."""


class CompareModel(QAbstractTableModel):
    """The areas of two assessments, or of one alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._areas: Sequence[ComparedArea] = ()
        self._days = ("", "")

    def set_rows(self, areas: Sequence[ComparedArea], then: str, now: str) -> None:
        """Show other areas; `then` and `now` are the days in words."""
        self.beginResetModel()
        self._areas, self._days = areas, (then, now)
        self.endResetModel()

    def areas(self) -> Sequence[ComparedArea]:
        """Return what shows."""
        return self._areas

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._areas)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else CHANGE + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer what a cell shows and says."""
        if not index.isValid() or index.row() >= len(self._areas):
            return None
        area, column = self._areas[index.row()], index.column()
        lines = self._lines(area, column)
        if role == Role.DisplayRole:
            return ", ".join(filter(None, lines))
        if role == Role.AccessibleTextRole:
            return area.spoken if column == AREA else ", ".join(filter(None, lines))
        if role == BARS_ROLE:
            return area.bars if column == CHART else None
        return {LINES_ROLE: lines, RECORD_ROLE: area, ROW_ID_ROLE: area.key.encode()}.get(role)

    @staticmethod
    def _lines(area: ComparedArea, column: int) -> tuple[str, str]:
        then, now = area.bars
        if column == AREA:
            return area.name, area.note
        if column == THEN and then is not None:
            return points_words(then)
        if column == NOW:
            return points_words(now)
        if column == CHANGE:
            words = change_word(area.change) if area.change is not None else ""
            return (words, area.now.attempts) if words else (area.now.attempts, "")
        return "", ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Answer for both headers and every role."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Role.DisplayRole else None
        if role not in (Role.DisplayRole, Role.AccessibleTextRole) or not 0 <= section <= CHANGE:
            return None
        if section == CHART:
            picture = self.tr("Picture: obstacle to the left, resource to the right")
            return picture if role == Role.AccessibleTextRole else ""
        change = self.tr("Change") if self._days[0] else self.tr("Attempts at a solution")
        return {AREA: self.tr("Area of life"), THEN: self._days[0], NOW: self._days[1], CHANGE: change}[
            section
        ]


class CompareTable(RowTable):
    """Shows a CompareModel; without a comparison the columns of then are away."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.rows = CompareModel(self)
        self._head = ChartHeader(CHART, self.tr("Obstacle"), self.tr("Resource"), (), self)
        self.setHorizontalHeader(self._head)
        self.setModel(self.rows)
        self.setItemDelegate(TwoLines(self))
        self.setItemDelegateForColumn(CHART, ChartDelegate(self))
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._head.setStretchLastSection(True)

    def show_areas(self, areas: Sequence[ComparedArea], then: str, now: str) -> None:
        """Show areas; an empty `then` compares nothing."""
        self.rows.set_rows(areas, then, now)
        self.setColumnHidden(THEN, not then)
        self.fit()
        if areas:
            self.setCurrentIndex(self.rows.index(0, AREA))

    def fit(self) -> None:
        """Give words their width; the picture takes what is left, up to its widest."""
        self._head.setFixedHeight(QFontMetrics(font("small", strong=True)).lineSpacing() + 16)
        high = QFontMetrics(font()).lineSpacing() + QFontMetrics(font("small")).lineSpacing()
        self.verticalHeader().setDefaultSectionSize(high + 9)
        names = [text_width(area.name, font(strong=True)) for area in self.rows.areas()]
        self.setColumnWidth(AREA, min(round(max([120, *names])) + LEFT + 16, WIDEST_NAME))
        words = max((self._words_width(area) for area in self.rows.areas()), default=120)
        for column in (THEN, NOW):
            self.setColumnWidth(column, max(words, self._head.width_of_words(column)) + 16)
        pairs = 1 if self.isColumnHidden(THEN) else 2
        left = self.viewport().width() - self.columnWidth(AREA) - pairs * self.columnWidth(NOW) - 170
        self.setColumnWidth(CHART, max(self._head.width_of_sides(), min(WIDEST_CHART, left)))

    @staticmethod
    def _words_width(area: ComparedArea) -> int:
        then, now = area.bars
        lines = (*points_words(now), *(points_words(then) if then else ()))
        return round(max(text_width(line, font("small")) for line in lines))

    def as_text(self) -> str:
        """Return the table as rows with tabs, as a spreadsheet takes it."""
        columns = [AREA, *([] if self.isColumnHidden(THEN) else [THEN]), NOW, CHANGE]
        heads = [str(self.rows.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        cells = [
            [str(self.rows.index(row, column).data() or "") for column in columns]
            for row in range(self.rows.rowCount())
        ]
        return "\n".join("\t".join(line) for line in (heads, *cells))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the whole table; histories of the clipboard are asked not to keep it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy(self.as_text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture take what is left."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class TwoLines(QStyledItemDelegate):
    """Draws a cell of two lines; the words of then are muted."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        first, second = index.data(LINES_ROLE) or ("", "")
        column, area = index.column(), index.data(RECORD_ROLE)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        rect = rect.adjusted(LEFT if column == AREA else 3, 3, -6, -3)
        painter.save()
        if column == CHANGE and area.change is not None:
            sign = rect.adjusted(0, 0, 0, -rect.height() / 2) if second else rect
            self._paint_sign(painter, sign, area.change)
            rect.setLeft(rect.left() + SIGN)
        ink = (
            tokens().muted
            if column == THEN or (area.change is Change.SAME and column == CHANGE)
            else tokens().text
        )
        small = font("small") if column in (THEN, NOW) else font(strong=column == AREA)
        upper = QRectF(rect.x(), rect.y(), rect.width(), rect.height() / 2) if second else rect
        paint_text(painter, upper, first, ink, small, elide=True)
        if second:
            lower = QRectF(rect.x(), rect.center().y(), rect.width(), rect.height() / 2)
            quiet = ink if column in (THEN, NOW) else tokens().muted
            paint_text(painter, lower, second, quiet, font("small"), elide=True)
        painter.restore()

    @staticmethod
    def _paint_sign(painter: QPainter, rect: QRectF, change: Change) -> None:
        ink = tokens().accent if change in BETTER else tokens().muted
        paint_text(painter, rect, change_sign(change), ink)
