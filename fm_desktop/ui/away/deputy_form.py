"""Appointing a deputy: for oneself, or as the lead for somebody else; as case manager or for an officer."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.deputies import AV, FM, DeputyData, appoint_deputy
from fm_desktop.domain.access import Role
from fm_desktop.storage.queries.people import PersonRow, people
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.desk import Desk


class DeputyForm(DeedDialog):
    """Who is away, who stands in, from when until when."""

    form = "deputy"
    errors_at = {"day_too_early": "deputy_last", "deputy_already": "deputy"}

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "deputy_form", self.tr("Appoint a deputy"), self.tr("Appoint"), None, parent)
        self._away = self.fields.add_values("deputy_away", self.tr("Who is away"), [])
        self._deputy = self.fields.add_values("deputy", self.tr("Who stands in"), [])
        day = desk.today()
        self.fields.start_row()
        self._first = self.fields.add_date("deputy_first", self.tr("First day"), day, "future", steady=True)
        self._last = self.fields.add_date("deputy_last", self.tr("Last day"), None, "future", steady=True)
        self.fields.end_row()
        desk.work.read(self, people, self._offer)

    def _offer(self, found: list[PersonRow]) -> None:
        """Offer oneself, and to a lead everybody; standing in can who is a case manager with access."""
        me, leads = self.desk.me.id, Role.TEAM_LEAD in self.desk.me.roles
        members = {each.person_id for each in self.desk.author.members}
        for row in found:
            kinds = [kind for kind in (FM, AV) if kind in row.roles]
            if kinds and (row.id == me or leads):
                self._away.addItem(row.name, (row.id, kinds[0]))
            if FM in row.roles and row.id in members and row.id != me:
                self._deputy.addItem(row.name, row.id)
        mine = next((n for n in range(self._away.count()) if self._away.itemData(n)[0] == me), 0)
        self._away.setCurrentIndex(mine)

    def deed(self) -> Callable[[], Changed]:
        person, kind = self._away.currentData()
        first, last = self._first.day(), self._last.day()
        assert first is not None
        assert last is not None
        data = DeputyData(self._deputy.currentData(), first, last, kind, person)
        return self.by_me(appoint_deputy, data)
