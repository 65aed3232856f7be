"""The picture of an area: obstacles grow to the left, resources to the right; then above, now below."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fm_desktop.domain.assessment import MOST, Points
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.row_delegate import Left, Right, paint_text

Index = QModelIndex | QPersistentModelIndex
BARS_ROLE = int(Qt.ItemDataRole.UserRole) + 80
"""What a cell of the chart shows: the points then, or None, and the points now."""
MARGIN = 6
THEN, NOW = 6, 10
"""How high the bars are."""
BETWEEN = 4
LEFT = 10
"""Where the names of the areas begin."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)


class ChartDelegate(QStyledItemDelegate):
    """Draws the bars of one area."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bars = index.data(BARS_ROLE)
        if bars is not None:
            paint_bars(painter, QRectF(option.rect), *bars)  # type: ignore[attr-defined]


class ChartHeader(QHeaderView):
    """The head of a table with such a chart: both directions are named at the axis."""

    def __init__(
        self,
        chart: int,
        left: str,
        right: str,
        centred: Collection[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._chart, self._sides, self._centred = chart, (f"◂ {left}", f"{right} ▸"), centred
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def width_of_words(self, section: int) -> int:
        """Return the width a section's words need, the wider of its lines."""
        metrics = QFontMetrics(font("small", strong=True))
        return max(map(metrics.horizontalAdvance, self._words(section).split("\n"))) + 14

    def width_of_sides(self) -> int:
        """Return the width the names of both directions need, the axis in the middle."""
        metrics = QFontMetrics(font("small", strong=True))
        return 2 * (max(map(metrics.horizontalAdvance, self._sides)) + 12)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Write the words small and strong, over a hairline."""
        painter.save()
        painter.fillRect(rect, tokens().base)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), tokens().line)
        if logicalIndex == self._chart:
            self._paint_sides(painter, QRectF(rect))
        else:
            painter.setFont(font("small", strong=True))
            painter.setPen(tokens().muted)
            side = _CENTRED if logicalIndex in self._centred else _LEFT
            beside = logicalIndex == 0 or (self._centred and side == _LEFT)
            room = rect.adjusted(LEFT if beside else 3, 0, -3, 0)
            painter.drawText(room, side, self._words(logicalIndex))
        painter.restore()

    def _paint_sides(self, painter: QPainter, rect: QRectF) -> None:
        face, middle = font("small", strong=True), axis(rect)
        left = QRectF(rect.x(), rect.y(), middle - rect.x() - 8, rect.height())
        right = QRectF(middle + 8, rect.y(), rect.right() - middle - 8, rect.height())
        paint_text(painter, left, self._sides[0], tokens().muted, face, Right)
        paint_text(painter, right, self._sides[1], tokens().muted, face, Left)

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")


def axis(rect: QRectF) -> float:
    """Return where the line between obstacle and resource stands."""
    return float(round(rect.center().x()))


def unit(rect: QRectF) -> float:
    """Return the width of one point."""
    return (rect.width() / 2 - MARGIN) / MOST


def points_at(rect: QRectF, x: float) -> tuple[bool, int]:
    """Return what a place in the picture means: whether it is a resource, and how many points."""
    away = (x - axis(rect)) / unit(rect)
    return away > 0, min(MOST, round(abs(away)))


def paint_bars(painter: QPainter, rect: QRectF, then: Points | None, now: Points) -> None:
    """Draw the lines of the scale, the thin outline of then and the solid bars of now."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    middle, one = axis(rect), unit(rect)
    for side in (-MOST, -MOST // 2, MOST // 2, MOST):
        painter.fillRect(QRectF(round(middle + side * one), rect.y(), 1, rect.height()), tokens().line)
    painter.fillRect(QRectF(middle - 1, rect.y(), 2, rect.height()), tokens().edge)
    top = rect.center().y() - (THEN + BETWEEN + NOW) / 2 if then else rect.center().y() - NOW / 2
    if then is not None:
        _paint_then(painter, round(top), middle, one, then)
        top += THEN + BETWEEN
    _paint_now(painter, round(top), middle, one, now)
    painter.restore()


def _paint_then(painter: QPainter, top: int, middle: float, one: float, then: Points) -> None:
    left, right = round((then.obstacle or 0) * one), round((then.resource or 0) * one)
    painter.setPen(QPen(tokens().edge, 1))
    painter.setBrush(tokens().base)
    for start, width in ((middle - left, left), (middle, right)):
        if width:
            painter.drawRect(QRectF(start, top, width, THEN))


def _paint_now(painter: QPainter, top: int, middle: float, one: float, now: Points) -> None:
    left, right = round((now.obstacle or 0) * one), round((now.resource or 0) * one)
    _fill(painter, QRectF(middle - 1 - left, top, left, NOW), tokens().muted)
    _fill(painter, QRectF(middle + 1, top, right, NOW), tokens().accent)


def _fill(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    if rect.width() > 0:
        painter.fillRect(rect, ink)
