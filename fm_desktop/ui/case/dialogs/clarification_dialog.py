"""The decision at the end of the clarification phase (HA 4.4)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.states import decide_clarification, end
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.pills import Choice

NO_ALLIANCE = "no_alliance"


class ClarificationDialog(DeedDialog):
    """Carry on, or end for lack of a viable alliance."""

    errors_at = {
        "day_in_future": "decided_on",
        "day_too_early": "decided_on",
        "agh_still_running": "decision",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Decide the clarification phase")
        super().__init__(desk, "clarification_dialog", heading, self.tr("Decide"), subject, parent)
        self._choice = Choice(
            [
                ("alliance", self.tr("Alliance holds, carry on")),
                (NO_ALLIANCE, self.tr("No alliance, end the case")),
            ],
            look="seg",
        )
        self.fields.add("decision", self.tr("Working alliance"), self._choice)
        words, check = self.tr("Decided on"), not_in_future(desk)
        self._day = self.fields.add_date("decided_on", words, desk.today(), "past", check)
        self._reason = self.fields.add_text("reason", self.tr("Reason"))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        case, day, text = self.subject.case, self._day.day(), self._reason.toPlainText()
        if self._choice.key() == NO_ALLIANCE:
            return self.by_me(end, case, day, NO_ALLIANCE, text)
        return self.by_me(decide_clarification, case, day, text, alliance=True)
