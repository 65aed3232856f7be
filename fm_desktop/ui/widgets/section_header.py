"""The head of a section: strong title, count in muted, at most one link, hairline below."""

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fm_desktop.ui.tokens import HEADER_ROW, tokens
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label


class SectionHeader(QWidget):
    """Stands above a list that has no box of its own."""

    def __init__(
        self,
        title: str,
        link: str = "",
        deed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = label(title, strong=True)
        self._count = label(muted=True)
        self.link: QPushButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch()
        if link:
            self.link = button("section_link", link, deed, look="link")
            row.addWidget(self.link)
        self.setMinimumHeight(HEADER_ROW)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_count(self, count: int | None) -> None:
        """Show how many rows follow; None shows nothing."""
        self._count.setText("" if count is None else str(count))

    def say(self, words: str) -> None:
        """Show a remark in the place of the count."""
        self._count.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline below."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, tokens().line)
