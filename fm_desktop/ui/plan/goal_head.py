"""The head of a goal in the dialog: its number, its words, and how far it is filled in; it opens its form."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import RADIUS, tokens
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width

HEIGHT, DISC, SIDE = 40, 22, 8


class GoalHead(QAbstractButton):
    """Number and words at the left, a remark and an arrow at the right; Enter opens and closes the form."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._number, self._remark = 1, ""
        self._is_open, self._is_faulty = False, False

    def show_goal(self, number: int, text: str, remark: str, is_open: bool) -> None:
        """Show which goal it is."""
        self._number, self._remark, self._is_open = number, remark, is_open
        self.setText(text)
        self.setAccessibleName(self.tr("Goal {number}: {text}").format(number=number, text=text))
        self.setAccessibleDescription(remark)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a row; the form sets the width."""
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, number, words and arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        if self.underMouse() or self._is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().selected if self._is_open else tokens().hover)
            painter.drawRoundedRect(room, RADIUS, RADIUS)
        disc = QRectF(SIDE, (HEIGHT - DISC) / 2, DISC, DISC)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().accent)
        painter.drawEllipse(disc)
        painter.setPen(tokens().on_accent)
        painter.setFont(font("small", strong=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
        arrow = QRectF(room.right() - SIDE - 16, (HEIGHT - 16) / 2, 16, 16)
        paint_icon(painter, "chevron-up" if self._is_open else "chevron-down", arrow, tokens().muted)
        self._write(painter, QRectF(disc.right() + 10, 0, arrow.left() - disc.right() - 20, HEIGHT))

    def _write(self, painter: QPainter, room: QRectF) -> None:
        remark = min(text_width(self._remark, font("small")), room.width() / 2)
        words = room.adjusted(0, 0, -remark - 12 if self._remark else 0, 0)
        ink = tokens().text if self.text() else tokens().muted
        paint_text(
            painter,
            words,
            self.text() or self.tr("New goal"),
            ink,
            font(strong=bool(self.text())),
            elide=True,
        )
        if self._remark:
            right = room.adjusted(room.width() - remark, 0, 0, 0)
            paint_text(painter, right, self._remark, tokens().muted, font("small"), elide=True)
