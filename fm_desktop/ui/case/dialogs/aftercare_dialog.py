"""Beginning aftercare (HA 4.12)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.states import start_aftercare
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class AftercareDialog(DeedDialog):
    """From when, until when, and what for."""

    errors_at = {"day_in_future": "from", "day_too_early": "until"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Begin aftercare")
        super().__init__(desk, "aftercare_dialog", heading, self.tr("Begin"), subject, parent)
        check = not_in_future(desk)
        self._start = self.fields.add_date("from", self.tr("From"), desk.today(), "past", check)
        self._until = self.fields.add_date("until", self.tr("Until"), None, "future")
        self._purpose = self.fields.add_text("purpose", self.tr("Purpose"), lines=3)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        start, until, purpose = self._start.day(), self._until.day(), self._purpose.toPlainText()
        return self.by_me(start_aftercare, self.subject.case, start, until, purpose)
