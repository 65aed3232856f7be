"""Everything about the partner the cursor is on, beside the list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.network import PartnerRow
from fm_desktop.ui.network.partner_words import details
from fm_desktop.ui.widgets.labels import label

MARGIN = 24


class PartnerDetails(QScrollArea):
    """Scrolls with the arrow keys; its texts can be marked and copied with the mouse."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setObjectName("partner_details")
        self.setAccessibleName(self.tr("About the partner"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.show_partner(None, None)

    def show_partner(self, row: PartnerRow | None, words: Catalogue | None) -> None:
        """Show another partner, or none."""
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(2)
        if row is not None and words is not None:
            _fill(column, row.name, details(row, words, self._language))
            self.setAccessibleDescription(
                ", ".join(f"{name}: {text}" for name, text in details(row, words, self._language))
            )
        column.addStretch()
        self.setWidget(page)


def _fill(column: QVBoxLayout, name: str, said: list[tuple[str, str]]) -> None:
    """Write the name, then each thing known below its own name."""
    column.addWidget(label(name, strong=True, wrap=True))
    for what, text in said:
        column.addSpacing(8)
        column.addWidget(label(what, size="small", muted=True))
        value = label(text, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(value)
