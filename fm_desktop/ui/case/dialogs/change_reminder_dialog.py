"""Changing a reminder that is not done: its day, its words, how often it comes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.reminders import ReminderData, change_reminder
from fm_desktop.storage.queries.client import ReminderRow
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class ChangeReminderDialog(DeedDialog):
    """The reminder as it stands; whose it is stays as it is."""

    errors_at = {"text_missing": "reminder_text"}

    def __init__(
        self, desk: Desk, subject: Subject | None, reminder: ReminderRow, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Change reminder")
        super().__init__(desk, "change_reminder_dialog", heading, self.tr("Change"), subject, parent)
        self._reminder = reminder
        judge = needed(desk, "text_missing", lambda: self._text)
        self._text = self.fields.add_line("reminder_text", self.tr("What"), reminder.text, judge)
        self.fields.start_row()
        self._day = self.fields.add_date("reminder_day", self.tr("When"), reminder.day, "future")
        again: list[tuple[int | None, str]] = [
            (None, self.tr("once")),
            (1, self.tr("every month")),
            (3, self.tr("every 3 months")),
            (6, self.tr("every 6 months")),
            (12, self.tr("every year")),
        ]
        months = reminder.repeat_months
        if months is not None and months not in dict(again):
            again.append((months, self.tr("every %n month(s)", "", months)))
        self._again = self.fields.add_values("reminder_again", self.tr("How often"), again, months)
        self.fields.end_row()

    def deed(self) -> Callable[[], Changed]:
        day, before = self._day.day(), self._reminder
        assert day is not None
        months = self._again.currentData()
        data = ReminderData(day, self._text.text(), before.client, before.case, months)
        return self.by_me(change_reminder, before.id, data, version=before.version)
