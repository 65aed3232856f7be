"""The badge that names a phase: a tint with a small strong word, never clickable."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fm_desktop.ui.formats import phase_name
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import BADGE_RADIUS, colour

HEIGHT = 22
SIDE = 8

_INKS = {
    "steering": ("accent", "selected"),
    "clarification": ("violet", "violet_tint"),
    "accompanying": ("covered", "covered_tint"),
    "restricted": ("violet", "violet_tint"),
    "demo": ("today", "today_tint"),
}
_NEUTRAL = ("text", "grey_tint")


def badge_width(text: str) -> float:
    """Return how wide a badge with this word is."""
    return QFontMetricsF(font("small", strong=True)).horizontalAdvance(text) + 2 * SIDE


def paint_badge(painter: QPainter, rect: QRectF, kind: str, text: str, selected: bool = False) -> None:
    """Draw a badge left in rect; on a selected row its ground is base, else it melts into the selection."""
    ink, tint = _INKS.get(kind, _NEUTRAL)
    width = min(badge_width(text), rect.width())
    box = QRectF(rect.x(), rect.center().y() - HEIGHT / 2, width, HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("base" if selected else tint))
    painter.drawRoundedRect(box, BADGE_RADIUS, BADGE_RADIUS)
    painter.setPen(colour(ink))
    painter.setFont(font("small", strong=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Badge(QWidget):
    """A badge as a widget; its word is its accessible name."""

    def __init__(self, kind: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_kind(kind, text)

    def set_kind(self, kind: str, text: str = "") -> None:
        """Show another phase; the word is the phase's name unless given."""
        self._kind, self._text = kind, text or phase_name(kind)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the word needs."""
        return QSize(round(badge_width(self._text) + 0.5), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge."""
        paint_badge(QPainter(self), QRectF(self.rect()), self._kind, self._text)
