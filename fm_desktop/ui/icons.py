"""Icons drawn at paint time in a token's colour: sharp at any scale, and they follow the scheme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fm_desktop.resources import resource
from fm_desktop.ui.tokens import colour

STROKE = "1.75"


@cache
def _drawing(name: str) -> str:
    """Return the SVG text of an icon with our stroke."""
    text = resource(f"icons/{name}.svg").read_text("utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


@cache
def _renderer(name: str, shade: str) -> QSvgRenderer:
    """Return the renderer of an icon in one colour."""
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", shade).encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF | QRect, ink: QColor) -> None:
    """Draw an icon into a square within rect, in the colour given."""
    area = QRectF(rect)
    side = min(area.width(), area.height())
    square = QRectF(area.x(), area.y() + (area.height() - side) / 2, side, side)
    _renderer(name, ink.name()).render(painter, square)


class TokenIconEngine(QIconEngine):
    """Draws one icon in the colour its role has at the moment of painting."""

    def __init__(self, name: str, role: str, chosen: str) -> None:
        super().__init__()
        self._name, self._role, self._chosen = name, role, chosen

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon left in rect; a wider rect leaves the gap to the text."""
        role = self._chosen if state == QIcon.State.On else self._role
        if mode == QIcon.Mode.Disabled:
            role = "disabled"
        paint_icon(painter, self._name, rect, colour(role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the drawing as a picture; Qt asks with the size in device pixels."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return a second engine for a copied icon."""
        return TokenIconEngine(self._name, self._role, self._chosen)


def icon(name: str, role: str = "muted", chosen: str = "accent") -> QIcon:
    """Return resources/icons/<name>.svg in a token's colour, and in another while switched on."""
    return QIcon(TokenIconEngine(name, role, chosen))
