"""Planning a conversation, and moving one that is planned."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.appointments import AppointmentData, change_appointment, plan_appointment
from fm_desktop.casework.changes import Changed
from fm_desktop.storage.queries.due import DueLine, due_of_client
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.case.dialogs.checks import not_in_past
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.format_buttons import FormatButtons
from fm_desktop.ui.case.dialogs.planning import Judgement, Offers, Proposal
from fm_desktop.ui.case.dialogs.time_field import TimeField
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class AppointmentDialog(DeedDialog):
    """Day, time, format, place; says at once what the appointment covers and what it overlaps."""

    form = "appointment"
    errors_at = {"appointment_in_past": "appointment_day"}
    width_at_first = 620

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        planned: AppointmentRow | None = None,
        day: date | None = None,
        proposal: Proposal | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Plan appointment") if planned is None else self.tr("Move appointment")
        verb = self.tr("Plan") if planned is None else self.tr("Move")
        super().__init__(desk, "appointment_dialog", heading, verb, subject, parent)
        self._planned = planned
        self.continues = proposal is None
        known = planned or proposal
        self._minutes = known.minutes if known else None
        if proposal is not None and proposal.said:
            self.fields.add_widget(label(proposal.said, wrap=True))
        self._add_when(known, day or (known.day if known else None))
        self._add_how(known)
        self._day.changed.connect(lambda _day: self._judge())
        self._time.textChanged.connect(lambda _text: self._judge())
        self._entry.toggled.connect(lambda _on: self._judge())
        desk.work.read(self, partial(due_of_client, subject.client, desk.today()), self._know_dues)
        self._judge()

    def _add_when(self, known: AppointmentRow | Proposal | None, day: date | None) -> None:
        self.fields.start_row()
        check = not_in_past(self.desk)
        self._day = self.fields.add_date(
            "appointment_day", self.tr("Date"), day, "future", check, steady=True
        )
        self._time = TimeField("appointment_time", (known.time or "") if known else "")
        self.fields.add("appointment_time", self.tr("Time"), self._time, judge=self._time.problem)
        self.fields.end_row()
        self._offers = Offers()
        self._offers.wanted.connect(self._offer)
        self.fields.add_widget(self._offers)
        self._judgement = Judgement(self.desk, self._planned.id if self._planned else None)
        self._judgement.changed.connect(self.fit_soon)
        self.fields.add_widget(self._judgement)

    def _add_how(self, known: AppointmentRow | Proposal | None) -> None:
        self._formats = FormatButtons(known.format if known else "office")
        self.fields.add("appointment_format", self.tr("Format"), self._formats)
        place = known.place if known else ""
        self._place = self.fields.add_line("appointment_place", self.tr("Place"), place)
        entry = known.is_entry if known else False
        self._entry = self.fields.add_tick("appointment_entry", self.tr("For the entry consultation"), entry)
        self.fields["appointment_entry"].setVisible(entry)

    def _offer(self, typed: str) -> None:
        self._day.edit.setText(typed)
        self._time.setFocus()

    def _know_dues(self, dues: list[DueLine]) -> None:
        self._judgement.know(dues)
        if self._judgement.is_entry_due() and self._planned is None:
            self.fields["appointment_entry"].show()
            self._entry.setChecked(True)
        self._judge()
        self.fit()

    def _judge(self) -> None:
        self._judgement.look_at(self._day.day(), self._time.time(), self._entry.isChecked())
        self._offers.offer_due_day(self._judgement.due_day(), self.desk.today())

    def deed(self) -> Callable[[], Changed]:
        if self._planned is not None:
            version = self._planned.version
            return self.by_me(change_appointment, self._planned.id, self.data(), version=version)
        return self.by_me(plan_appointment, self.data())

    def data(self) -> AppointmentData:
        """Return the appointment as the fields hold it."""
        subject, day = self.subject, self._day.day()
        assert subject is not None
        assert day is not None
        return AppointmentData(
            client=subject.client,
            case=subject.open_case(),
            day=day,
            time=self._time.time(),
            minutes=self._minutes,
            format=self._formats.form(),
            place=self._place.text(),
            is_entry=self._entry.isChecked(),
        )
