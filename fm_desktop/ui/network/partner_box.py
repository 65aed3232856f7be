"""Choosing a partner of the directory by typing, or naming one it does not know."""

from collections import Counter

from PySide6.QtWidgets import QWidget

from fm_desktop.domain.identity import fold
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.network import PartnerRow, partners
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.word_box import WordBox


class PartnerBox(WordBox):
    """Completes the names of the directory; where two sites have the same name, the site stands behind it."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        words: str,
        partner: str = "",
        chosen: Id | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, words, parent=parent)
        self._known: dict[str, PartnerRow] = {}
        self._before, self._chosen = partner, chosen
        self.set_value(partner)
        desk.work.read(self, partners, self._offer)

    def _offer(self, found: list[PartnerRow]) -> None:
        names = Counter(fold(row.name) for row in found)
        self._known = {row.id.hex(): row for row in found}
        self.offer([(row.id.hex(), _words(row, names[fold(row.name)] == 1)) for row in found])
        chosen = self._chosen.hex() if self._chosen is not None else ""
        if chosen in self._known and self.currentText() == self._before:
            self.set_value(chosen)  # by the name it has now
        self.edited.emit()

    def text(self) -> str:
        """Return what the partner is called."""
        row = self._known.get(self.value())
        return self.currentText().strip() if row is None else row.name

    def partner(self) -> Id | None:
        """Return the partner of the directory that is meant; none where somebody else is named."""
        row = self._known.get(self.value())
        if row is None:
            return self._chosen if self.currentText().strip() == self._before else None
        return row.id


def _words(row: PartnerRow, is_only_one: bool) -> str:
    return row.name if is_only_one or not row.site else f"{row.name} · {row.site}"
