"""A deadline chip: small name above, shape and strong word below; Enter or click explains the date."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import CHIP_HEIGHT, RADIUS, SHAPE, state_colour, state_tint, tokens
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

SIDE = 12
LOUD = ("overdue", "today")


class DeadlineChip(QAbstractButton):
    """One due item of a case; tinted and bordered only when overdue or today."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._state, self._words = "", "none", ""
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_item(self, name: str, state: str, words: str, reason: str = "") -> None:
        """Show a due item; the reason is the arithmetic behind its date."""
        self._name, self._state, self._words = name, state, words
        self.setAccessibleName(f"{name}: {words}")
        self.setAccessibleDescription(reason)
        self.setToolTip(reason)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room both lines need."""
        above = text_width(self._name, font("small"))
        below = text_width(self._words, font(strong=True)) + SHAPE + 8
        return QSize(round(max(above, below)) + 2 * SIDE + 2, CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Dates never elide: the chip does not shrink below its words."""
        return self.sizeHint()

    def _ground(self) -> QColor:
        tint = state_tint(self._state) if self._state in LOUD else None
        if tint is not None:
            return tint
        return tokens().hover if self.underMouse() else tokens().base

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, border and both lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = state_colour(self._state) if self._state in LOUD else tokens().line
        painter.setPen(QPen(border, 1))
        painter.setBrush(self._ground())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._write(painter, QRectF(self.rect()).adjusted(SIDE, 4, -SIDE, -4))

    def _write(self, painter: QPainter, area: QRectF) -> None:
        half = area.height() / 2
        above, below = area.adjusted(0, 0, 0, -half), area.adjusted(0, half, 0, 0)
        loud = self._state in LOUD
        paint_text(painter, above, self._name, tokens().text if loud else tokens().muted, font("small"))
        shape = QRectF(below.x(), below.y(), SHAPE, below.height())
        paint_state(painter, shape, self._state, self._ground())
        words = below.adjusted(SHAPE + 8, 0, 0, 0)
        strong = self._state not in ("none", "done")
        paint_text(painter, words, self._words, state_colour(self._state), font(strong=strong))
