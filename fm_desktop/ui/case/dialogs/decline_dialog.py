"""Turning a referral down."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.intake import decline
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class DeclineDialog(DeedDialog):
    """Day and reason; the case stays readable."""

    errors_at = {"day_in_future": "declined_on", "day_too_early": "declined_on", "reason_missing": "reason"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Decline the referral")
        super().__init__(desk, "decline_dialog", heading, self.tr("Decline"), subject, parent)
        words, check = self.tr("Declined on"), not_in_future(desk)
        self._day = self.fields.add_date("declined_on", words, desk.today(), "past", check)
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_text("reason", self.tr("Reason"), judge=judge)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(decline, self.subject.case, self._day.day(), self._reason.toPlainText())
