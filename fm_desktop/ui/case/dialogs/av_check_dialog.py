"""Recording the placement officer's six-month check of a complex profile (HA 4.1)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.av_checks import record_av_check
from fm_desktop.casework.changes import Changed
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class AvCheckDialog(DeedDialog):
    """Day and result."""

    errors_at = {"day_in_future": "av_check_day", "av_check_exists": "av_check_day"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Record the placement officer's check")
        super().__init__(desk, "av_check_dialog", heading, self.tr("Record"), subject, parent)
        words, check = self.tr("Checked on"), not_in_future(desk)
        self._day = self.fields.add_date("av_check_day", words, desk.today(), "past", check)
        self._result = self.fields.add_text("av_check_result", self.tr("Result"), lines=3)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(record_av_check, self.subject.client, self._day.day(), self._result.toPlainText())
