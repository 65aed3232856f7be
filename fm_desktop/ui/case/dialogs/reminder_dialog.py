"""Adding a reminder: any text on any day, once or again and again."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class ReminderDialog(DeedDialog):
    """On a client, or one's own where no client is given."""

    errors_at = {"text_missing": "reminder_text"}

    def __init__(self, desk: Desk, subject: Subject | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, "reminder_dialog", self.tr("Add reminder"), self.tr("Add"), subject, parent)
        judge = needed(desk, "text_missing", lambda: self._text)
        self._text = self.fields.add_line("reminder_text", self.tr("What"), judge=judge)
        self.fields.start_row()
        self._day = self.fields.add_date("reminder_day", self.tr("When"), None, "future")
        again = [
            (None, self.tr("once")),
            (1, self.tr("every month")),
            (3, self.tr("every 3 months")),
            (6, self.tr("every 6 months")),
            (12, self.tr("every year")),
        ]
        self._again = self.fields.add_values("reminder_again", self.tr("How often"), again)
        self.fields.end_row()

    def deed(self) -> Callable[[], Changed]:
        day, subject = self._day.day(), self.subject
        assert day is not None
        data = ReminderData(
            day=day,
            text=self._text.text(),
            client=subject.client if subject else None,
            case=subject.open_case() if subject else None,
            repeat_months=self._again.currentData(),
        )
        return self.by_me(add_reminder, data)
