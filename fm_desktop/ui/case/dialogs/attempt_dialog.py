"""Recording an attempt: somebody did not come, was not reached, or there was only a short call."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.talks import CALL, MISSED, NOT_REACHED, ContactData, record_attempt
from fm_desktop.ui.case.dialogs.appointment_dialog import AppointmentDialog
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import clock
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice


class AttemptDialog(DeedDialog):
    """No contact: the next one stays due on its day. A new appointment can be made right after."""

    errors_at = {"day_in_future": "attempt_day"}

    def __init__(
        self, desk: Desk, subject: Subject, outcome: str = MISSED, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Note a call") if outcome == CALL else self.tr("Record attempt")
        super().__init__(desk, "attempt_dialog", heading, self.tr("Record"), subject, parent)
        self._outcome = Choice(
            [
                ("missed", self.tr("Did not come")),
                ("not_reached", self.tr("Not reached")),
                ("call", self.tr("Short call")),
            ],
            look="seg",
        )
        self._outcome.choose(outcome)
        self.fields.add("attempt_outcome", self.tr("What happened"), self._outcome)
        self._day = self.fields.add_date(
            "attempt_day", self.tr("Date"), desk.today(), "past", not_in_future(desk)
        )
        self._note = self.fields.add_text("attempt_note", self.tr("Note"), lines=2)
        self.fields.add_widget(
            label(
                self.tr("An attempt is no contact: the next contact stays due on its day."),
                muted=True,
                wrap=True,
            )
        )
        words, is_call = self.tr("Then plan a new appointment"), outcome == CALL
        self._again = self.fields.add_tick("plan_again", words, not is_call)
        self.accepted.connect(self._plan_again)

    def focus_first(self) -> None:
        """Begin with the note where it is known what happened."""
        (self._note if self._outcome.key() == CALL else self._outcome).setFocus()

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        outcome, day = self._outcome.key(), self._day.day()
        assert day is not None
        data = ContactData(
            client=self.subject.client,
            case=self.subject.open_case(),
            day=day,
            time=clock(self.desk.now()) if outcome == CALL and day == self.desk.today() else None,
            format="phone" if outcome in (NOT_REACHED, CALL) else "office",
            summary=self._note.toPlainText(),
            outcome=outcome,
        )
        return self.by_me(record_attempt, data)

    def _plan_again(self) -> None:
        if self._again.isChecked() and self.subject is not None:
            AppointmentDialog(self.desk, self.subject, parent=self.parentWidget()).show()
