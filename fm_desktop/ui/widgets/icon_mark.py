"""An icon that stands beside a text; it says nothing by itself."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.tokens import colour

SIDE = 16


class IconMark(QWidget):
    """Draws an icon in a token's colour while painting, so that it follows the scheme."""

    def __init__(self, name: str, role: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role = name, role
        self.setFixedSize(SIDE, SIDE)

    def show_icon(self, name: str, role: str = "muted") -> None:
        """Show another one."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self._name, self.rect(), colour(self._role))
