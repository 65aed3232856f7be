"""Asks with whom to speak: the search over clients, which here leads to an appointment."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.quick_open import FEWEST_LETTERS, Hit, QuickOpen


class Whom(QuickOpen):
    """Finds a client by name, number or birth date and hands them on."""

    def __init__(self, desk: Desk, parent: QWidget, then: Callable[[Subject], object]) -> None:
        self._then = then
        super().__init__(desk, [], parent)
        self.setObjectName("whom")
        self.setWindowTitle(self.tr("Appointment with whom?"))
        words = self.tr("Appointment with whom? Name, number or birth date")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)

    def _show(self, hits: list[Hit]) -> None:
        super()._show(hits)
        typed = len(self.field.text().strip()) >= FEWEST_LETTERS
        hint = self.tr("From three letters or digits on clients are searched.")
        self._nothing.setText(self.tr("Nobody found.") if typed else hint)

    def _in_texts(self, text: str) -> list[Hit]:
        """Offer nothing but clients."""
        return []

    def _client(self, row: Any) -> Hit:
        hit = super()._client(row)
        return hit._replace(go=partial(self._then, Subject(row.client, row.case, row.name, row.phase)))


def ask_whom(desk: Desk, parent: QWidget, then: Callable[[Subject], object]) -> Whom:
    """Ask for a client and hand them to `then`."""
    asking = Whom(desk, parent, then)
    asking.open()
    return asking
