"""Ending a case with its reason (HA 4.11)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.states import end
from fm_desktop.directives import directive
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class EndDialog(DeedDialog):
    """The directive's seven reasons come first, the further ones after them."""

    errors_at = {"day_in_future": "ended_on", "day_too_early": "ended_on", "agh_still_running": "end_reason"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(desk, "end_dialog", self.tr("End the case"), self.tr("End case"), subject, parent)
        rules, language = directive(), desk.language
        seven = [(key, term.text(language)) for key, term in rules.ending_reasons.items()]
        further = [(key, term.text(language)) for key, term in rules.further_reasons.items()]
        self._reason = self.fields.add_values("end_reason", self.tr("Reason"), seven + further)
        self._reason.insertSeparator(len(seven))
        words, check = self.tr("Ended on"), not_in_future(desk)
        self._day = self.fields.add_date("ended_on", words, desk.today(), "past", check)
        self._text = self.fields.add_text("end_text", self.tr("In words"))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        reason, text = self._reason.currentData(), self._text.toPlainText()
        return self.by_me(end, self.subject.case, self._day.day(), reason, text)
