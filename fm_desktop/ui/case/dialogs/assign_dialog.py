"""Giving one case or several their case manager, or handing them over to another one."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.intake import assign_many
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.caseload import LineRow, lines
from fm_desktop.storage.queries.handover import Handing, handings
from fm_desktop.storage.queries.people import PersonRow, case_managers
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.handover_words import summary
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class AssignDialog(DeedDialog):
    """Who and from when; a first assignment is the step into secondary responsibility (HA 4.3).

    A case somebody else runs goes over to the new one with a summary: one can be worded here, several get
    theirs from what is known of each, below a remark for all.
    """

    errors_at = {"day_in_future": "assigned_on", "day_too_early": "assigned_on"}

    def __init__(
        self,
        desk: Desk,
        subject: Subject | None,
        entries: Sequence[Id] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._several = len(entries) > 1
        super().__init__(
            desk,
            "assign_dialog",
            self.tr("Assign case manager"),
            self.tr("Assign"),
            None if self._several else subject,
            parent,
        )
        self._cases: list[Id] = [subject.case] if subject and subject.case else []
        self._run: list[Handing] = []
        """Those that somebody runs already."""
        self._add_fields()
        desk.work.read(self, case_managers, self._offer)
        if self._several:
            desk.work.read(self, partial(lines, entries), self._know)
        else:
            self._ask_how_they_stand()

    def _add_fields(self) -> None:
        self._count = label(muted=True, wrap=True)
        self._count.setVisible(self._several)
        self.fields.add_widget(self._count)
        self._manager = self.fields.add_values("manager", self.tr("Case manager"), [])
        words, check = self.tr("From"), not_in_future(self.desk)
        self._day = self.fields.add_date("assigned_on", words, self.desk.today(), "past", check)
        told = (
            self.tr("A word on all of them")
            if self._several
            else self.tr("What the new case manager is told")
        )
        self._told = self.fields.add_text("summary", told, lines=3 if self._several else 6)
        self._goes_along = label(muted=True, wrap=True)
        self.fields.add_widget(self._goes_along)
        for each in (self.fields["summary"], self._goes_along):
            each.hide()

    def _offer(self, people: list[PersonRow]) -> None:
        for person in people:
            self._manager.addItem(person.name, person.id)
        mine = next((n for n, person in enumerate(people) if person.id == self.desk.me.id), 0)
        self._manager.setCurrentIndex(mine)
        self._choose_another()

    def _know(self, found: list[LineRow]) -> None:
        """Say how many of the lines are open cases: only those have a case manager."""
        self._cases = [line.case for line in found if line.case and line.phase not in CLOSED]
        self._count.setText(self.tr("%n case(s) get the same case manager.", "", len(self._cases)))
        self.verb.setEnabled(bool(self._cases))
        self._ask_how_they_stand()

    def _ask_how_they_stand(self) -> None:
        question = partial(handings, self._cases, self.desk.today())
        self.desk.work.read(self, question, self._show_summary)

    def _show_summary(self, found: list[Handing]) -> None:
        """Propose what the new one is told, where somebody runs the case so far."""
        self._run = [each for each in found if each.manager is not None]
        if not self._run:
            return
        if not self._several and not self._told.toPlainText():
            self._told.setPlainText(summary(self._run[0]))
        self._goes_along.setText(self._along())
        for each in (self.fields["summary"], self._goes_along):
            each.show()
        self._choose_another()
        self.fit()

    def _along(self) -> str:
        along = self.tr(
            "Planned appointments and open reminders go along. Who runs the case so far can no longer read "
            "notes “FM (individuell)”; the new one can."
        )
        if self._several:
            return self.tr("Below it each gets a summary of its own case.") + " " + along
        names = {"name": self._run[0].manager_name or ""}
        return self.tr("So far {name} runs the case.").format(**names) + " " + along

    def _choose_another(self) -> None:
        """Propose somebody else than who runs the one case already."""
        if len(self._run) == 1 and self._manager.currentData() == self._run[0].manager:
            others = [n for n in range(self._manager.count()) if n != self._manager.currentIndex()]
            self._manager.setCurrentIndex(others[0] if others else -1)

    def deed(self) -> Callable[[], Changed]:
        told = self._told.toPlainText()
        summaries = {each.case: summary(each, remark=told) if self._several else told for each in self._run}
        chosen = self._manager.currentData()
        return self.by_me(assign_many, self._cases, chosen, self._day.day(), summaries=summaries)
