"""Recording a conversation that took place, or the entry consultation."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.talks import ContactData, correct_contact, record_contact
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.due import DueLine, due_of_client
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.format_buttons import IN_PERSON, FormatButtons
from fm_desktop.ui.case.dialogs.time_field import TimeField
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk

LONGEST = 24 * 60


class ContactDialog(DeedDialog):
    """Format, day, time, minutes, and in a few lines what was spoken."""

    errors_at = {
        "day_in_future": "contact_day",
        "entry_in_person": "contact_format",
        "entry_held_already": "entry",
    }
    width_at_first = 660

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        entry: bool = False,
        correct: HistoryRow | None = None,
        planned: HistoryRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Record contact") if correct is None else self.tr("Correct contact")
        super().__init__(desk, "contact_dialog", heading, self.tr("Record"), subject, parent)
        self._correct = correct
        known = correct or planned
        self._formats = FormatButtons((known.format or "office") if known else "office")
        self.fields.add("contact_format", self.tr("Format"), self._formats)
        self._add_when(known)
        text = correct.text if correct else ""
        self._summary = self.fields.add_text("contact_summary", self.tr("What was spoken"), text)
        is_entry = known.is_entry if known else entry
        self._entry = self.fields.add_tick("entry", self.tr("This was the entry consultation"), is_entry)
        self.fields["entry"].setVisible(is_entry and correct is None)
        self._entry.toggled.connect(self._offer_formats)
        self._offer_formats(is_entry)
        if correct is None:
            question = partial(due_of_client, subject.client, desk.today())
            desk.work.read(self, question, self._show_entry)

    def _add_when(self, known: HistoryRow | None) -> None:
        fields, check = self.fields, not_in_future(self.desk)
        day = min(known.day, self.desk.today()) if known else self.desk.today()
        fields.start_row()
        self._day = fields.add_date("contact_day", self.tr("Date"), day, "past", check, steady=True)
        self._time = TimeField("contact_time", (known.time or "") if known else "")
        fields.add("contact_time", self.tr("Starts at"), self._time, judge=self._time.problem)
        minutes = str(known.minutes or "") if known else ""
        self._minutes = fields.add_line("contact_minutes", self.tr("Minutes"), minutes, width=72)
        self._minutes.setValidator(QIntValidator(1, LONGEST, self))
        fields.end_row()

    def deed(self) -> Callable[[], Changed]:
        if self._correct is not None:
            return self.by_me(correct_contact, self._correct.row, self.data())
        return self.by_me(record_contact, self.data())

    def data(self) -> ContactData:
        """Return the conversation as the fields hold it."""
        assert self.subject is not None
        day = self._day.day()
        assert day is not None
        return ContactData(
            client=self.subject.client,
            case=self.subject.open_case(),
            day=day,
            format=self._formats.form(),
            time=self._time.time(),
            minutes=int(self._minutes.text()) if self._minutes.text() else None,
            summary=self._summary.toPlainText(),
            is_entry=self._entry.isChecked(),
        )

    def focus_first(self) -> None:
        self._formats.setFocus()

    def _show_entry(self, dues: list[DueLine]) -> None:
        """Where the entry consultation is still due, this is most likely it."""
        if any(line.due == Due.D2 for line in dues) and not self.fields["entry"].isVisibleTo(self.fields):
            self.fields["entry"].show()
            self._entry.setChecked(True)
            self.fit()

    def _offer_formats(self, entry: bool) -> None:
        """Offer only what an entry consultation allows: it is held in person."""
        self._formats.offer(IN_PERSON if entry else tuple(FormatButtons.KEYS))
