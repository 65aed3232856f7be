"""What a window looks like when nothing in it can be read any more."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

TILE = 32
"""Wider than a word is high twice over, so that no letter leaves a trace; in logical pixels."""
STRENGTH = 0.45


def mosaic_of(widget: QWidget) -> QImage:
    """Return a picture of a widget with one pixel for each tile."""
    size = widget.size()
    tiles = QSize(-(-size.width() // TILE), -(-size.height() // TILE))
    whole = widget.grab().toImage()
    return whole.scaled(
        tiles, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def paint_mosaic(painter: QPainter, rect: QRect, tiles: QImage) -> None:
    """Paint the tiles faintly over what is there."""
    painter.save()
    painter.setOpacity(STRENGTH)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(rect, tiles)
    painter.restore()
