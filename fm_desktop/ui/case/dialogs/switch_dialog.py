"""Taking a client into main responsibility, or accompanying them as the exception (HA 4.6)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.states import accompany, switch_to_main
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class SwitchDialog(DeedDialog):
    """The switch to main responsibility: the clarification phase begins on its day."""

    errors_at = {"day_in_future": "switched_on", "day_too_early": "switched_on"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Take into main responsibility")
        super().__init__(desk, "switch_dialog", heading, self.tr("Take over"), subject, parent)
        words, check = self.tr("From"), not_in_future(desk)
        self._day = self.fields.add_date("switched_on", words, desk.today(), "past", check)
        self._note = self.fields.add_text("note", self.tr("Case discussion and takeover note in short"))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(switch_to_main, self.subject.case, self._day.day(), self._note.toPlainText())


class AccompanyDialog(DeedDialog):
    """Accompanying care: the case manager stays in secondary responsibility, and says why."""

    errors_at = {"day_in_future": "from", "day_too_early": "from", "reason_missing": "reason"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Begin accompanying care")
        super().__init__(desk, "accompany_dialog", heading, self.tr("Accompany"), subject, parent)
        words, check = self.tr("From"), not_in_future(desk)
        self._day = self.fields.add_date("from", words, desk.today(), "past", check)
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_text("reason", self.tr("Reason for the exception"), judge=judge)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(accompany, self.subject.case, self._day.day(), self._reason.toPlainText())
