"""The cells Qt cannot paint: the badge of a phase, and deadlines with the shape of their state."""

from functools import cache, lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fm_desktop.ui.tables.line_cells import KIND_ROLE, RELATION_ROLE, STATE_ROLE
from fm_desktop.ui.tables.line_columns import Column
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import SHAPE, colour, state_colour, tokens
from fm_desktop.ui.widgets.badge import paint_badge
from fm_desktop.ui.widgets.state_shape import paint_state

Index = QModelIndex | QPersistentModelIndex
Display = Qt.ItemDataRole.DisplayRole
Right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
Left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
GAP = 8
DEADLINES = frozenset({"clarification_due", "review_due", "limit_due"})
"""The columns whose dates carry a shape."""
QT_INDENT = 3
"""What Qt leaves free beside a text it paints itself."""


class IndentDelegate(QStyledItemDelegate):
    """Lets Qt paint a text a little further to the right."""

    def __init__(self, indent: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._more = indent - QT_INDENT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.rect = option.rect.adjusted(self._more, 0, 0, 0)  # type: ignore[attr-defined]
        option.state &= ~QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]  # the row has the ring
        super().paint(painter, option, index)


class PhaseDelegate(QStyledItemDelegate):
    """Paints the phase as a badge."""

    def __init__(self, indent: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._indent = indent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        kind = index.data(KIND_ROLE)
        if kind:
            rect = QRectF(option.rect)  # type: ignore[attr-defined]
            selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
            paint_badge(painter, rect.adjusted(self._indent, 0, 0, 0), kind, index.data(Display), selected)


class DueDelegate(QStyledItemDelegate):
    """Paints what is due next: shape, kind, and at the right how it stands to today."""

    def __init__(self, indent: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._indent = indent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = index.data(STATE_ROLE)
        rect = QRectF(option.rect).adjusted(self._indent, 0, -QT_INDENT, 0)  # type: ignore[attr-defined]
        if not state:
            painter.setPen(colour("muted"))
            painter.drawText(rect, Left, index.data(Display))
            return
        painter.setFont(font())
        painter.drawPixmap(_middle(rect, rect.left()), _shape(state, painter))
        relation = index.data(RELATION_ROLE)
        room = rect.adjusted(SHAPE + GAP, 0, -_width(relation) - GAP, 0)
        painter.setPen(colour("text"))
        painter.drawText(room, Left, _elided(index.data(KIND_ROLE), int(room.width())))
        painter.setPen(state_colour(state))
        painter.drawText(rect, Right, relation)


class DeadlineDelegate(QStyledItemDelegate):
    """Lets Qt paint a date, and adds the shape of its state where it is not far off."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        state = index.data(STATE_ROLE)
        if state:
            rect = QRectF(option.rect).adjusted(0, 0, -QT_INDENT, 0)  # type: ignore[attr-defined]
            left = rect.right() - _width(index.data(Display)) - GAP / 2 - SHAPE - 2
            painter.drawPixmap(_middle(rect, left), _shape(state, painter))


def delegate_for(column: Column, parent: QObject) -> QStyledItemDelegate | None:
    """Return what paints a column, or nothing where Qt does it best."""
    if column.key == "phase":
        return PhaseDelegate(column.indent, parent)
    if column.key == "next_due":
        return DueDelegate(column.indent, parent)
    if column.key in DEADLINES:
        return DeadlineDelegate(parent)
    return IndentDelegate(column.indent, parent) if column.indent > QT_INDENT else None


def _shape(state: str, painter: QPainter) -> QPixmap:
    """Return the drawing of a state for the screen painted on, sharp at any scale."""
    return _drawn(state, tokens().dark, painter.device().devicePixelRatioF())


@cache
def _drawn(state: str, dark: bool, ratio: float) -> QPixmap:
    side = SHAPE + 2
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_state(painter, QRectF(0, 0, side, side), state)
    painter.end()
    return picture


def _middle(rect: QRectF, left: float) -> QPointF:
    """Return where a shape stands in a row, on a whole pixel."""
    return QPointF(round(left), round(rect.center().y() - SHAPE / 2 - 1))


@lru_cache(maxsize=4096)
def _width(text: str) -> float:
    return QFontMetricsF(font()).horizontalAdvance(text)


@lru_cache(maxsize=4096)
def _elided(text: str, width: int) -> str:
    return QFontMetricsF(font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
