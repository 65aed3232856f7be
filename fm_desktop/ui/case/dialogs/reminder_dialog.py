"""Adding a reminder: any text on any day, or one of the client's hard dates, once or again and again."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.reminders import FREE, ReminderData, add_reminder
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.domain.periods import add_months
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.queries.client import ClientRow, client
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk

KINDS = "reminder_kinds"
ADULT_MONTHS = 25 * 12
PLAN_MONTHS = 6
"""The Kooperationsplan is looked at again every six months (§ 15 SGB II)."""


class ReminderDialog(DeedDialog):
    """On a client, or one's own where no client is given."""

    form = "reminder"
    errors_at = {"text_missing": "reminder_text"}

    def __init__(self, desk: Desk, subject: Subject | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, "reminder_dialog", self.tr("Add reminder"), self.tr("Add"), subject, parent)
        self._birth: date | None = None
        self._proposed = ""
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
        self._kind = self.fields.add_values("reminder_kind", self.tr("Kind"), [(FREE, self.tr("any text"))])
        self.fields["reminder_kind"].setVisible(subject is not None)
        self._kind.currentIndexChanged.connect(lambda _index: self._propose())
        if subject is not None:
            desk.work.read(self, partial(catalogue, KINDS), self._offer)
            desk.work.read(self, partial(client, subject.client), self._know)

    def _offer(self, kinds: Catalogue) -> None:
        """Offer the client's hard dates, as far as the office has not switched them off."""
        for entry in kinds:
            self._kind.addItem(entry.text(self.desk.language), entry.key)

    def _know(self, known: ClientRow | None) -> None:
        self._birth = known.birth_date if known is not None else None

    def _propose(self) -> None:
        """Fill in what a kind says by itself; what somebody has typed stays."""
        kind, words = self._kind.currentData(), self._kind.currentText()
        if self._text.text() in ("", self._proposed):
            self._proposed = "" if kind == FREE else words
            self._text.setText(self._proposed)
        if not self._day.is_blank():
            return
        if kind == "age_25" and self._birth is not None:
            birthday = add_months(self._birth, ADULT_MONTHS)
            self._day.set_day(birthday if birthday >= self.desk.today() else None)
        if kind == "cooperation_plan":
            self._day.set_day(add_months(self.desk.today(), PLAN_MONTHS))
            self._again.setCurrentIndex(self._again.findData(PLAN_MONTHS))

    def deed(self) -> Callable[[], Changed]:
        day, subject = self._day.day(), self.subject
        assert day is not None
        data = ReminderData(
            day=day,
            text=self._text.text(),
            client=subject.client if subject else None,
            case=subject.open_case() if subject else None,
            repeat_months=self._again.currentData(),
            kind=self._kind.currentData() if subject else FREE,
        )
        return self.by_me(add_reminder, data)
