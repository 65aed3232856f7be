"""Giving one case or several their case manager."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.intake import assign_many
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.caseload import LineRow, lines
from fm_desktop.storage.queries.people import PersonRow, case_managers
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class AssignDialog(DeedDialog):
    """Who and from when; a first assignment is the step into secondary responsibility (HA 4.3)."""

    errors_at = {"day_in_future": "assigned_on", "day_too_early": "assigned_on"}

    def __init__(
        self,
        desk: Desk,
        subject: Subject | None,
        entries: Sequence[Id] = (),
        parent: QWidget | None = None,
    ) -> None:
        several = len(entries) > 1
        super().__init__(
            desk,
            "assign_dialog",
            self.tr("Assign case manager"),
            self.tr("Assign"),
            None if several else subject,
            parent,
        )
        self._cases: list[Id] = [subject.case] if subject and subject.case else []
        self._count = label(muted=True, wrap=True)
        self._count.setVisible(several)
        self.fields.add_widget(self._count)
        self._manager = self.fields.add_values("manager", self.tr("Case manager"), [])
        words, check = self.tr("From"), not_in_future(desk)
        self._day = self.fields.add_date("assigned_on", words, desk.today(), "past", check)
        desk.work.read(self, case_managers, self._offer)
        if several:
            desk.work.read(self, partial(lines, entries), self._know)

    def _offer(self, people: list[PersonRow]) -> None:
        for person in people:
            self._manager.addItem(person.name, person.id)
        mine = next((n for n, person in enumerate(people) if person.id == self.desk.me.id), 0)
        self._manager.setCurrentIndex(mine)

    def _know(self, found: list[LineRow]) -> None:
        """Say how many of the lines are open cases: only those have a case manager."""
        self._cases = [line.case for line in found if line.case and line.phase not in CLOSED]
        self._count.setText(self.tr("%n case(s) get the same case manager.", "", len(self._cases)))
        self.verb.setEnabled(bool(self._cases))

    def deed(self) -> Callable[[], Changed]:
        return self.by_me(assign_many, self._cases, self._manager.currentData(), self._day.day())
