"""The kinds of notes by name, and the list one is chosen from."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from fm_desktop.casework.notes import KINDS
from fm_desktop.storage.queries.restricted import KIND as RESTRICTED

OPEN_KINDS = KINDS


def kind_name(kind: str) -> str:
    """Return what a kind of note is called."""
    return {
        "consultation": QCoreApplication.translate("notes", "Consultation note"),
        "standing": QCoreApplication.translate("notes", "Standing note"),
        RESTRICTED: QCoreApplication.translate("notes", "FM (individuell)"),
    }.get(kind, kind)


class KindBox(QComboBox):
    """A list of kinds. A restricted note never turns into an open one because its kind is not offered yet."""

    def __init__(self, name: str, chosen: str = OPEN_KINDS[0], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        for kind in OPEN_KINDS:
            self.addItem(kind_name(kind), kind)
        self.choose(chosen)

    def kind(self) -> str:
        """Return the kind that is chosen."""
        return str(self.currentData())

    def is_restricted(self) -> bool:
        """Tell whether the note is one for few."""
        return self.kind() == RESTRICTED

    def offer_restricted(self) -> None:
        """Offer the restricted kind, too."""
        if self.findData(RESTRICTED) < 0:
            self.addItem(kind_name(RESTRICTED), RESTRICTED)

    def choose(self, kind: str) -> None:
        """Choose a kind; one nobody knows leaves the first."""
        if kind == RESTRICTED:
            self.offer_restricted()
        self.setCurrentIndex(max(self.findData(kind), 0))

    def fix(self, restricted: bool) -> None:
        """Keep a note that is stored on its side: what was open stays so, in its earlier wordings, too."""
        at = self.findData(RESTRICTED)
        if not restricted and at >= 0:
            self.removeItem(at)
        self.setEnabled(not restricted)

    def draft_value(self) -> str:
        """Return the kind, to be kept in a draft."""
        return self.kind()

    def set_draft_value(self, value: Any) -> None:
        """Choose the kind a draft was begun with; drafts of before named it together with its words."""
        self.choose(value[0] if isinstance(value, list) else value)
