"""Recording a conversation that took place, or the entry consultation."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.due import DueLine, due_of_client
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
    width_at_first = 620

    def __init__(
        self, desk: Desk, subject: Subject, entry: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            desk, "contact_dialog", self.tr("Record contact"), self.tr("Record"), subject, parent
        )
        self._formats = FormatButtons()
        self.fields.add("contact_format", self.tr("Format"), self._formats)
        self.fields.start_row()
        self._day = self.fields.add_date(
            "contact_day", self.tr("Date"), desk.today(), "past", not_in_future(desk)
        )
        self._time = TimeField("contact_time")
        self.fields.add("contact_time", self.tr("Begin"), self._time, judge=self._time.problem)
        self._minutes = self.fields.add_line("contact_minutes", self.tr("Minutes"))
        self._minutes.setFixedWidth(72)
        self._minutes.setValidator(QIntValidator(1, LONGEST, self))
        self.fields.end_row()
        self._summary = self.fields.add_text("contact_summary", self.tr("What was spoken"))
        self._entry = self.fields.add_tick("entry", self.tr("This was the entry consultation"), entry)
        self.fields["entry"].setVisible(entry)
        self._entry.toggled.connect(self._offer_formats)
        self._offer_formats(entry)
        question = partial(due_of_client, subject.client, desk.today())
        desk.work.read(self, question, self._show_entry)

    def deed(self) -> Callable[[], Changed]:
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
