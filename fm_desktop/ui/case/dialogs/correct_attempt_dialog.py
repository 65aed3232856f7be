"""Correcting an attempt: what happened, when, and the note."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.talks import ContactData, correct_contact
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.time_field import TimeField
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice


class CorrectAttemptDialog(DeedDialog):
    """What stood there before stays readable in the journal."""

    errors_at = {"day_in_future": "attempt_day"}

    def __init__(self, desk: Desk, subject: Subject, row: HistoryRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Correct attempt")
        super().__init__(desk, "correct_attempt_dialog", heading, self.tr("Correct"), subject, parent)
        self._row = row
        self._outcome = Choice(
            [
                ("missed", self.tr("Did not come")),
                ("not_reached", self.tr("Not reached")),
                ("call", self.tr("Short call")),
            ],
            look="seg",
        )
        self._outcome.choose(row.title_key)
        self.fields.add("attempt_outcome", self.tr("What happened"), self._outcome)
        self.fields.start_row()
        words, check = self.tr("Date"), not_in_future(desk)
        self._day = self.fields.add_date("attempt_day", words, row.day, "past", check, steady=True)
        self._time = TimeField("attempt_time", row.time or "")
        self.fields.add("attempt_time", self.tr("Time"), self._time, judge=self._time.problem)
        self.fields.end_row()
        self._note = self.fields.add_text("attempt_note", self.tr("Note"), row.text, lines=2)
        about = self.tr("The journal keeps what stood there before.")
        self.fields.add_widget(label(about, muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        day = self._day.day()
        assert day is not None
        data = ContactData(
            client=self.subject.client,
            case=self._row.case,
            day=day,
            format=self._row.format or "unknown",
            time=self._time.time(),
            summary=self._note.toPlainText(),
            outcome=self._outcome.key(),
        )
        return self.by_me(correct_contact, self._row.row, data, version=self._row.version)
