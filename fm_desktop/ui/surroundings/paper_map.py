"""The network map as a file: dots or lines, in the light colours of paper."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from fm_desktop.ui.surroundings.drawing import Drawn, draw_map
from fm_desktop.ui.tokens import LIGHT

PAPER = QSize(1200, 900)
"""The size of a saved picture, at twice the dots of a screen."""


def map_file(drawn: Drawn, ending: str) -> bytes:
    """Return the picture with every role said, as `png` or `svg`; made in memory."""
    whole = drawn._replace(chosen=-1, roles=True)
    return _svg(whole) if ending == "svg" else _png(whole)


def _png(drawn: Drawn) -> bytes:
    image = QImage(PAPER * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.fill(LIGHT.base)
    painter = QPainter(image)
    draw_map(painter, _room(), drawn, LIGHT)
    painter.end()
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _svg(drawn: Drawn) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # inside: only who saves one needs it

    buffer, generator = _buffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(PAPER)
    generator.setViewBox(_room())
    painter = QPainter(generator)
    painter.fillRect(_room(), LIGHT.base)
    draw_map(painter, _room(), drawn, LIGHT)
    painter.end()
    return bytes(buffer.data().data())


def _room() -> QRectF:
    return QRectF(0, 0, PAPER.width(), PAPER.height())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
