"""Where the office is found, as the head of every letter says it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.letters.sending import LetterheadData, set_letterhead
from fm_desktop.storage.queries.letters import LetterheadRow, letterhead
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class LetterheadDialog(DeedDialog):
    """Address, telephone and e-mail of the office; never somebody's own."""

    form = "letterhead"
    continues = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "letterhead_dialog", self.tr("Letterhead"), self.tr("Save"), None, parent)
        self._seen: LetterheadRow | None = None
        self.street = self.fields.add_line("letterhead_street", self.tr("Street and number"))
        self.postcode = self.fields.add_line("letterhead_postcode", self.tr("Postcode"))
        self.town = self.fields.add_line("letterhead_town", self.tr("Town"))
        self.phone = self.fields.add_line("letterhead_phone", self.tr("Telephone of the office"))
        self.email = self.fields.add_line("letterhead_email", self.tr("E-mail of the office"))
        about = self.tr("It stands on every letter. Leave empty what is not to be told to clients.")
        self.fields.add_widget(label(about, muted=True, wrap=True))
        desk.work.read(self, letterhead, self._show)

    def _show(self, found: LetterheadRow | None) -> None:
        self._seen = found
        if found is not None:
            for field, text in zip(self._lines(), found[1:6], strict=True):
                field.setText(text or "")

    def _lines(self) -> tuple[Any, ...]:
        return self.street, self.postcode, self.town, self.phone, self.email

    def deed(self) -> Callable[[], Any]:
        data = LetterheadData(*(field.text() for field in self._lines()))
        return self.by_me(set_letterhead, data, version=self._seen.version if self._seen else None)
