"""Rows as the look wants them: hover, selection with its bar, hairline below, ring around the current row."""

from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import ROW, tokens

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
Left = Qt.AlignmentFlag.AlignLeft
Right = Qt.AlignmentFlag.AlignRight

BAR = 3
SIDE = 8


def paint_ground(painter: QPainter, rect: QRect, selected: bool, hovered: bool) -> None:
    """Fill the row behind its contents and draw the bar of a selected one."""
    if selected:
        painter.fillRect(rect, tokens().selected)
        painter.fillRect(QRect(rect.x(), rect.y(), BAR, rect.height()), tokens().accent)
    elif hovered:
        painter.fillRect(rect, tokens().hover)


def paint_hairline(painter: QPainter, rect: QRect) -> None:
    """Draw the line of one pixel that ends a row."""
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), tokens().line)


def paint_ring(painter: QPainter, rect: QRect) -> None:
    """Draw the focus ring inside a row's rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens().accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3)
    painter.restore()


def text_width(text: str, face: QFont) -> float:
    """Return the width of a text; columns of dates and figures are as wide as their widest."""
    return QFontMetricsF(face).horizontalAdvance(text)


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    ink: QColor,
    face: QFont | None = None,
    side: Qt.AlignmentFlag = Left,
    elide: bool = False,
) -> float:
    """Write one line, middled in rect, and return its width; only names and texts may elide."""
    chosen = face or font()
    painter.setFont(chosen)
    painter.setPen(ink)
    metrics = QFontMetricsF(chosen)
    if elide:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _flags(side), text)
    return metrics.horizontalAdvance(text)


@cache
def _flags(side: Qt.AlignmentFlag) -> int:
    """Return the flags of one line; joining them anew costs as much as writing a short word."""
    one_line = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    return int(side | Qt.AlignmentFlag.AlignVCenter | one_line)


def is_heading(index: Index) -> bool:
    """Tell whether a row is a group's heading: those have no flags."""
    return index.flags() == Qt.ItemFlag.NoItemFlags


class RowDelegate(QStyledItemDelegate):
    """Paints ground, hairline and ring; a subclass writes the row itself in `paint_row`."""

    height = ROW
    heading_height = 34

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; a list sets the width."""
        return QSize(100, self.heading_height if is_heading(index) else self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row from its ground to its ring."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        if is_heading(index):
            self.paint_heading(painter, QRectF(rect), index)
        else:
            selected = bool(state & State.State_Selected)
            paint_ground(painter, rect, selected, bool(state & State.State_MouseOver))
            self.paint_row(painter, QRectF(rect), index, selected)
        paint_hairline(painter, rect)
        if state & State.State_HasFocus:
            paint_ring(painter, rect)
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        """Write the contents of a row; a subclass says how."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        paint_text(painter, rect.adjusted(SIDE, 0, -SIDE, 0), text, tokens().text, elide=True)

    def paint_heading(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Write the heading of a group: its words small and strong, in muted."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        low = rect.adjusted(SIDE, 6, -SIDE, 0)
        paint_text(painter, low, text, tokens().muted, font("small", strong=True))
