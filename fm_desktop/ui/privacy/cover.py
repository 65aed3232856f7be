"""The page that lies over the window: what it is, and which key takes it away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.ui import shortcuts
from fm_desktop.ui.privacy.mosaic import paint_mosaic
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.tokens import RADIUS, tokens
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.empty_state import BigIcon
from fm_desktop.ui.widgets.labels import label, title

CARD = 464


class Card(QWidget):
    """The block in the middle."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().edge, 1))
        painter.setBrush(tokens().base)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class Cover(QWidget):
    """Lies over the whole window, takes every key and shows of what is below only where something stands."""

    def __init__(self, window: QWidget, lift: Callable[[], object], lock: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._tiles = window, QImage()
        self.setObjectName("privacy_cover")
        self.setProperty("own_ring", True)  # a ring around the whole window says nothing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        key = key_text(shortcuts.PRIVACY)
        heading, words = self.tr("Privacy screen"), self.tr("Names and texts are hidden.")
        how = self.tr("{key} shows them again. Everything stays as it was.").format(key=key)
        self.setAccessibleName(f"{heading}. {words} {how}")
        self._back = button("privacy_lift", self.tr("Show again"), lift, "primary", "eye")
        self._lock = button("privacy_lock", self.tr("Lock"), lock, "quiet", "lock")
        self._lay_out(heading, f"{words} {how}")
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def _lay_out(self, heading: str, words: str) -> None:
        card = Card()
        card.setFixedWidth(CARD)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(8)
        column.addWidget(BigIcon("eye-off"))
        column.addSpacing(8)
        column.addWidget(title(heading))
        column.addWidget(label(words, muted=True, wrap=True))
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._lock)
        row.addStretch()
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def show_tiles(self, tiles: QImage) -> None:
        """Show where something stands; that takes a moment, in which the page was plain."""
        self._tiles = tiles
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key: none goes on to what lies below."""
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus; no button has it, so that typing on does not take the cover away."""
        super().showEvent(event)
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles."""
        if not self._tiles.isNull():
            paint_mosaic(QPainter(self), self.rect(), self._tiles)
