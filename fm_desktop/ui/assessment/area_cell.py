"""Cells of the grid that are more than a text: an area with its consent, and the line of attempts."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fm_desktop.ui.assessment.chart import LEFT
from fm_desktop.ui.assessment.grid_rows import AreaRow
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.row_delegate import paint_text
from fm_desktop.ui.widgets.row_table import PlainCells
from fm_desktop.ui.widgets.state_shape import paint_tick

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
BOX = 14


class AreaCell(QStyledItemDelegate):
    """The name of an area; below it why it stands on top, or a box to tick for the client's consent."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AreaRow = index.data(RECORD_ROLE)
        rect = QRectF(option.rect).adjusted(LEFT, 2, -4, -2)  # type: ignore[attr-defined]
        painter.save()
        below = _under(index, row)
        upper = QRectF(rect.x(), rect.y(), rect.width(), rect.height() / 2) if below else rect
        paint_text(painter, upper, row.name, tokens().text, font(strong=True), elide=True)
        if below:
            self._paint_below(painter, rect, index, below)
        painter.restore()

    def _paint_below(self, painter: QPainter, rect: QRectF, index: Index, words: str) -> None:
        lower = QRectF(rect.x(), rect.center().y(), rect.width(), rect.height() / 2)
        state = index.data(Role.CheckStateRole)
        if state is not None:
            paint_box(painter, lower, Qt.CheckState(state) == Qt.CheckState.Checked)
            lower.setLeft(lower.left() + BOX + 6)
        paint_text(painter, lower, words, tokens().muted, font("small"), elide=True)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick the box by a click on the lower half of the cell."""
        ticks = index.flags() & Qt.ItemFlag.ItemIsUserCheckable
        if not ticks or not isinstance(event, QMouseEvent):
            return False
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        if event.type() == QEvent.Type.MouseButtonRelease and event.position().y() > rect.center().y():
            return model.setData(index, other_state(index), Role.CheckStateRole)
        return False


class TickCell(PlainCells):
    """A box to tick and its word; a click anywhere in the cell ticks it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect).adjusted(3, 0, -3, 0)  # type: ignore[attr-defined]
        paint_box(painter, rect, Qt.CheckState(index.data(Role.CheckStateRole)) == Qt.CheckState.Checked)
        ink = index.data(Role.ForegroundRole) or tokens().text
        words = str(index.data(Role.DisplayRole) or "")
        paint_text(painter, rect.adjusted(BOX + 6, 0, 0, 0), words, ink, elide=True)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick by a click."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        return model.setData(index, other_state(index), Role.CheckStateRole)


class TextCell(PlainCells):
    """What the client has tried: one line, edited in its place."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("attempts_editor")
        editor.setFrame(False)
        editor.setAccessibleName(str(index.data(Role.AccessibleTextRole)))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Give the line the whole cell: the style sheet's height would be cut off."""
        editor.setGeometry(option.rect)  # type: ignore[attr-defined]


def other_state(index: Index) -> Qt.CheckState:
    """Return the tick a cell has not."""
    ticked = Qt.CheckState(index.data(Role.CheckStateRole)) == Qt.CheckState.Checked
    return Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked


def _under(index: Index, row: AreaRow) -> str:
    model = index.model()
    under = getattr(model, "under", None)
    return under(row) if under is not None else ""


def paint_box(painter: QPainter, lower: QRectF, ticked: bool) -> None:
    """Draw the box as the style sheet draws those of forms: Fusion's own is dark on dark."""
    box = QRectF(round(lower.x()) + 0.5, round(lower.center().y() - BOX / 2) + 0.5, BOX - 1, BOX - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens().accent if ticked else tokens().edge, 1))
    painter.setBrush(tokens().accent if ticked else tokens().base)
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        paint_tick(painter, box.adjusted(2, 2, -2, -2), tokens().on_accent)
    painter.restore()
