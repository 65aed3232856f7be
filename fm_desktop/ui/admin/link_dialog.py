"""Saying whom of the office a name of a list means."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.people import link_cases
from fm_desktop.storage.queries.people import PersonRow, UnlinkedName, meaning
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class LinkDialog(DeedDialog):
    """The cases of the name become those of the person chosen."""

    def __init__(
        self, desk: Desk, listed: UnlinkedName, people: Sequence[PersonRow], parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Whom does the name mean?")
        super().__init__(desk, "link_dialog", heading, self.tr("Assign"), None, parent)
        self._listed = listed
        words = self.tr("%n case(s) are listed under “{name}”.", "", listed.count)
        self.fields.add_widget(label(words.format(name=listed.name), wrap=True))
        values = [(person.id, person.name) for person in people]
        likely = next((person.id for person in people if _is_meant(listed, person)), None)
        self._person = self.fields.add_values("linked_person", self.tr("Person"), values, likely)
        about = self.tr("Reading in the list again leaves the cases with this person.")
        self.fields.add_widget(label(about, muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        return self.by_me(link_cases, self._person.currentData(), self._listed.name)


def _is_meant(listed: UnlinkedName, person: PersonRow) -> bool:
    return bool(meaning([listed], person.login or "", person.family_name, person.given_name))
