"""An empty screen says what to do first: icon, title, two sentences, one primary and one secondary deed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.labels import label, title

WIDTH = 464


class BigIcon(QWidget):
    """An icon of 40 pixels in the accent colour; decoration, so it has no name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(QSize(40, 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._name, QRectF(self.rect()), tokens().accent)


class EmptyState(QWidget):
    """A block in the middle of an empty screen, its text left-aligned."""

    def __init__(
        self,
        icon_name: str,
        heading: str,
        text: str,
        buttons: tuple[QPushButton, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        block = QWidget(self)
        block.setMaximumWidth(WIDTH)
        self.column = QVBoxLayout(block)
        self.column.setContentsMargins(6, 6, 6, 6)
        self.column.setSpacing(8)
        self.column.addWidget(BigIcon(icon_name))
        self.column.addSpacing(8)
        self.column.addWidget(title(heading))
        self.column.addWidget(label(text, muted=True, wrap=True))
        self.column.addSpacing(8)
        self.column.addLayout(_row_of(buttons))
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(block, 4, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)


def _row_of(buttons: tuple[QPushButton, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for each in buttons:
        row.addWidget(each)
    row.addStretch()
    return row
