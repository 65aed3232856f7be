"""Everything about the partner the cursor is on, beside the list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.network import PartnerRow
from fm_desktop.storage.queries.partner_card import PartnerCard
from fm_desktop.ui.network.card_words import card_lines, card_source
from fm_desktop.ui.network.facts import FactsPane, add_fact
from fm_desktop.ui.network.held_number import HeldNumber
from fm_desktop.ui.network.partner_words import before_a_call, details
from fm_desktop.ui.widgets.labels import label


class PartnerDetails(FactsPane):
    """The number waits below what is to be heeded before a call."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("partner_details", "", parent)
        self.setAccessibleName(self.tr("About the partner"))
        self._language = language
        self.number = HeldNumber()
        self._row: PartnerRow | None = None
        self.show_partner(None, None)

    def show_partner(
        self, row: PartnerRow | None, words: Catalogue | None, card: PartnerCard | None = None
    ) -> None:
        """Show another partner, or none; a number that was shown stays while the partner does."""
        was_shown = bool(self.number.text()) and row is not None and row == self._row
        self._row, self.number = row, HeldNumber()
        column = self.fresh_column()
        said = self._fill(column, row, words, card) if row is not None and words is not None else []
        self.show_page(column, said)
        if row is not None:
            self.number.hold(row.phone, before_a_call())  # now: outside of a page it would be a window
        if was_shown:
            self.number.reveal()

    def _fill(
        self, column: QVBoxLayout, row: PartnerRow, words: Catalogue, card: PartnerCard | None
    ) -> list[tuple[str, str]]:
        """Write the name, what to heed before a call, then each thing known below its own name."""
        column.addWidget(label(row.name, strong=True, wrap=True))
        if row.phone:
            self._add_number(column)
        said = details(row, words, self._language)
        if card is not None:
            said.append((self.tr("How it went"), "\n".join(card_lines(card))))
        for what, text in said:
            add_fact(column, what, text)
        if card is not None:
            column.addWidget(label(card_source(card), size="small", muted=True, wrap=True))
        return said

    def _add_number(self, column: QVBoxLayout) -> None:
        """Say first when one may speak about a client, then offer the number."""
        column.addSpacing(8)
        column.addWidget(label(self.tr("Telephone"), size="small", muted=True))
        column.addWidget(label(before_a_call(), wrap=True))
        column.addSpacing(4)
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)
