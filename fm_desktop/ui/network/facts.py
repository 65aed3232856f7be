"""What is known of something, each thing below its own name, in a pane that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.ui.widgets.labels import label

MARGIN = 24


class FactsPane(QScrollArea):
    """Scrolls with the arrow keys; its texts can be marked and copied with the mouse."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)

    def fresh_column(self) -> QVBoxLayout:
        """Return the column of a new, empty page; `show_page` shows it."""
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(2)
        return column

    def show_page(self, column: QVBoxLayout, said: list[tuple[str, str]]) -> None:
        """Show a page that is filled; `said` is what is spoken of it."""
        column.addStretch()
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        page.setAutoFillBackground(True)
        page.setLayout(column)
        self.setWidget(page)
        self.setAccessibleDescription(", ".join(f"{name}: {text}" for name, text in said))

    def show_facts(self, said: list[tuple[str, str]]) -> None:
        """Show what is known."""
        column = self.fresh_column()
        for what, text in said:
            add_fact(column, what, text)
        self.show_page(column, said)


def add_fact(column: QVBoxLayout, what: str, text: str) -> None:
    """Write one thing below its name."""
    if column.count():
        column.addSpacing(8)
    column.addWidget(label(what, size="small", muted=True))
    value = label(text, wrap=True)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(value)
