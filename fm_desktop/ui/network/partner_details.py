"""Everything about the partner the cursor is on, beside the list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.network import PartnerRow
from fm_desktop.storage.queries.partner_card import PartnerCard
from fm_desktop.ui.network.card_words import card_lines, card_source
from fm_desktop.ui.network.held_number import HeldNumber
from fm_desktop.ui.network.partner_words import details
from fm_desktop.ui.widgets.labels import label

MARGIN = 24


class PartnerDetails(QScrollArea):
    """Scrolls with the arrow keys; its texts can be marked and copied with the mouse."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.number = HeldNumber()
        self._row: PartnerRow | None = None
        self.setObjectName("partner_details")
        self.setAccessibleName(self.tr("About the partner"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.show_partner(None, None)

    def show_partner(
        self, row: PartnerRow | None, words: Catalogue | None, card: PartnerCard | None = None
    ) -> None:
        """Show another partner, or none; a number that was shown stays while the partner does."""
        was_shown = bool(self.number.text()) and row is not None and row == self._row
        self._row = row
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(2)
        self.number = HeldNumber()
        if row is not None and words is not None:
            self._fill(column, row, words, card)
        column.addStretch()
        self.setWidget(page)
        if was_shown:
            self.number.reveal()

    def _fill(self, column: QVBoxLayout, row: PartnerRow, words: Catalogue, card: PartnerCard | None) -> None:
        """Write the name, what to heed before a call, then each thing known below its own name."""
        column.addWidget(label(row.name, strong=True, wrap=True))
        if row.phone:
            self._add_number(column, row.phone)
        said = details(row, words, self._language)
        for what, text in said:
            _add(column, what, text)
        if card is not None:
            _add(column, self.tr("How it went"), "\n".join(card_lines(card)))
            column.addWidget(label(card_source(card), size="small", muted=True, wrap=True))
            said.append((self.tr("How it went"), ", ".join(card_lines(card))))
        self.setAccessibleDescription(", ".join(f"{name}: {text}" for name, text in said))

    def _add_number(self, column: QVBoxLayout, phone: str) -> None:
        """Say first when one may speak about a client, then offer the number."""
        before = self.tr("Speak about a client only where their release from confidentiality holds.")
        column.addSpacing(8)
        column.addWidget(label(self.tr("Telephone"), size="small", muted=True))
        column.addWidget(label(before, wrap=True))
        column.addSpacing(4)
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)
        self.number.hold(phone, before)  # not before: alone it would come up as a window


def _add(column: QVBoxLayout, what: str, text: str) -> None:
    column.addSpacing(8)
    column.addWidget(label(what, size="small", muted=True))
    value = label(text, wrap=True)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(value)
