"""Recording an attempt: somebody did not come, was not reached, or there was only a short call."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.talks import ContactData, record_attempt
from fm_desktop.ui.case.dialogs.appointment_dialog import AppointmentDialog
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice


class AttemptDialog(DeedDialog):
    """No contact: the next one stays due on its day. A new appointment can be made right after."""

    errors_at = {"day_in_future": "attempt_day"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "attempt_dialog", self.tr("Record attempt"), self.tr("Record"), subject, parent
        )
        self._outcome = Choice(
            [
                ("missed", self.tr("Did not come")),
                ("not_reached", self.tr("Not reached")),
                ("call", self.tr("Short call")),
            ],
            look="seg",
        )
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
        self._again = self.fields.add_tick("plan_again", self.tr("Then plan a new appointment"), True)
        self.accepted.connect(self._plan_again)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        outcome, day = self._outcome.key(), self._day.day()
        assert day is not None
        data = ContactData(
            client=self.subject.client,
            case=self.subject.open_case(),
            day=day,
            format="phone" if outcome in ("not_reached", "call") else "office",
            summary=self._note.toPlainText(),
            outcome=outcome,
        )
        return self.by_me(record_attempt, data)

    def _plan_again(self) -> None:
        if self._again.isChecked() and self.subject is not None:
            AppointmentDialog(self.desk, self.subject, parent=self.parentWidget()).show()
