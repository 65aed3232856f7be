"""Whose day or month is shown: a drop-down where there are several case managers and one may see them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fm_desktop.domain.access import Role, sees_all_cases
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.people import PersonRow
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.drop_down import DropDown

EVERYBODY = "everybody"


class ManagerChoice(DropDown):
    """Begins with oneself; who keeps no cases begins with everybody they may see."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, self.tr("FM"), [], parent)
        self._me = desk.me
        self._sees_all = sees_all_cases(desk.me.roles)
        self.offer([])

    def offer(self, managers: Sequence[PersonRow]) -> None:
        """Offer these case managers and everybody."""
        me = self._me
        mine = next((row.name for row in managers if row.id == me.id), me.name)
        others = [(row.id, row.name) for row in managers if row.id != me.id]
        values: list[tuple[object, str]] = [(me.id, mine), *others]
        keeps_cases = Role.CASE_MANAGER in me.roles
        if self._sees_all or not keeps_cases:
            values.insert(len(values) if keeps_cases else 0, (EVERYBODY, self.tr("all")))
        self.set_values(values)
        self.setVisible(self._sees_all and bool(others))

    def manager(self) -> Id | None:
        """Return whose it is; None is everybody's."""
        key = self.key()
        return key if isinstance(key, bytes) else None
