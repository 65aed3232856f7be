"""Planning a conversation, and moving one that is planned."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fm_desktop.casework.appointments import AppointmentData, change_appointment, plan_appointment
from fm_desktop.casework.changes import Changed
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.due import DueLine, due_of_client
from fm_desktop.storage.queries.talks import AppointmentRow, appointments
from fm_desktop.ui.case.dialogs.checks import not_in_past
from fm_desktop.ui.case.dialogs.coverage import due_talk, overlapping, verdict
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.format_buttons import FormatButtons
from fm_desktop.ui.case.dialogs.time_field import TimeField
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.tokens import SHAPE
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.state_shape import StateShape


class AppointmentDialog(DeedDialog):
    """Day, time, format, place; says at once what the appointment covers and what it overlaps."""

    errors_at = {"appointment_in_past": "appointment_day"}
    width_at_first = 620

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        planned: AppointmentRow | None = None,
        day: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Plan appointment") if planned is None else self.tr("Move appointment")
        verb = self.tr("Plan") if planned is None else self.tr("Move")
        super().__init__(desk, "appointment_dialog", heading, verb, subject, parent)
        self._planned = planned
        self._others: list[AppointmentRow] = []
        self._dues: list[DueLine] = []
        self._add_when(planned, day)
        self._add_how(planned)
        self._day.changed.connect(self._look_up)
        self._time.textChanged.connect(lambda _text: self._judge())
        self._entry.toggled.connect(lambda _on: self._judge())
        desk.work.read(self, partial(due_of_client, subject.client, desk.today()), self._know_dues)
        self._look_up(self._day.day())

    def _add_when(self, planned: AppointmentRow | None, day: date | None) -> None:
        start = planned.day if planned else day
        self.fields.start_row()
        check = not_in_past(self.desk)
        self._day = self.fields.add_date(
            "appointment_day", self.tr("Date"), start, "future", check, steady=True
        )
        self._time = TimeField("appointment_time", (planned.time or "") if planned else "")
        self.fields.add("appointment_time", self.tr("Time"), self._time, judge=self._time.problem)
        self.fields.end_row()
        self.fields.add_widget(self._offers())
        self._shape, self._words = StateShape("none"), label(wrap=True)
        self._shape.setFixedWidth(SHAPE + 4)
        self._verdict = QWidget()
        row = QHBoxLayout(self._verdict)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        self.fields.add_widget(self._verdict)

    def _add_how(self, planned: AppointmentRow | None) -> None:
        self._formats = FormatButtons(planned.format if planned else "office")
        self.fields.add("appointment_format", self.tr("Format"), self._formats)
        place = planned.place if planned else ""
        self._place = self.fields.add_line("appointment_place", self.tr("Place"), place)
        entry = planned.is_entry if planned else False
        self._entry = self.fields.add_tick("appointment_entry", self.tr("For the entry consultation"), entry)
        self.fields["appointment_entry"].setVisible(entry)

    def _offers(self) -> QWidget:
        """Return buttons for the usual distances, and for the last day that still covers the contact."""
        offers = QWidget()
        row = FlowLayout(offers)
        for words, typed in (
            (self.tr("1 week"), "+1w"),
            (self.tr("2 weeks"), "+2w"),
            (self.tr("4 weeks"), "+4w"),
        ):
            row.addWidget(button(f"offer_{typed[1:]}", words, partial(self._offer, typed), look="offer"))
        self._on_due_day: QPushButton = button("offer_due", self.tr("on the due day"), look="offer")
        self._on_due_day.clicked.connect(self._offer_due_day)
        self._on_due_day.hide()
        row.addWidget(self._on_due_day)
        return offers

    def _offer(self, typed: str) -> None:
        self._day.edit.setText(typed)
        self._time.setFocus()

    def _offer_due_day(self) -> None:
        self._day.set_day(self._due_day())
        self._time.setFocus()

    def _know_dues(self, dues: list[DueLine]) -> None:
        self._dues = dues
        if any(line.due == Due.D2 for line in dues) and self._planned is None:
            self.fields["appointment_entry"].show()
            self._entry.setChecked(True)
        due = self._due_day()
        self._on_due_day.setVisible(due is not None and due >= self.desk.today())
        self._judge()
        self.fit()

    def _due_day(self) -> date | None:
        line = due_talk(self._dues, self._entry.isChecked())
        return line.effective if line else None

    def _look_up(self, day: date | None) -> None:
        """Read what else one has on that day."""
        self._others = []
        self._judge()
        if day is not None:
            question = partial(appointments, self.desk.me.id, day, day)
            self.desk.work.read(self, question, partial(self._know_others, day))

    def _know_others(self, day: date, others: list[AppointmentRow]) -> None:
        if day == self._day.day():
            mine = self._planned.id if self._planned else None
            self._others = [each for each in others if each.status == "planned" and each.id != mine]
            self._judge()

    def _judge(self) -> None:
        time = self._time.time()
        others = overlapping(time, self._others)
        said = verdict(self._day.day(), self._due_day(), others, time is not None, self.desk.today())
        self._shape.set_state(said.state)
        self._shape.setVisible(bool(said.words))
        self._words.setText(said.words)

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
            minutes=self._planned.minutes if self._planned else None,
            format=self._formats.form(),
            place=self._place.text(),
            is_entry=self._entry.isChecked(),
        )
