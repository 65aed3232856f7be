"""The next appointment, planned while the conversation is written down."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fm_desktop.casework.appointments import AppointmentData
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.case.dialogs.checks import not_in_past
from fm_desktop.ui.case.dialogs.format_buttons import ICONS, format_name
from fm_desktop.ui.case.dialogs.planning import Judgement, Offers
from fm_desktop.ui.case.dialogs.time_field import TimeField
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.case.talk.reading import Planned
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import long_date
from fm_desktop.ui.widgets.date_field import DateField
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, unseen_label
from fm_desktop.ui.widgets.section_header import SectionHeader


class NextTalk(QWidget):
    """Day, time and format; says at once what the day covers. Left empty, nothing is planned."""

    changed = Signal()
    """Something else is said of the day now."""

    def __init__(
        self, desk: Desk, deed: Callable[[], object] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._minutes: int | None = None
        self._place, self._place_of = "", ""
        link = self.tr("Contact interval …") if deed is not None else ""
        self._head = SectionHeader(self.tr("Next appointment"), link, deed)
        if self._head.link is not None:
            self._head.link.setObjectName("contact_interval")
        self.day = DateField("next_day", desk.today(), "future", not_in_past(desk), brief=True)
        self.day.edit.setAccessibleName(self.tr("Day of the next appointment"))
        self.day.resolved.hide()  # it stands below
        self.day.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.time = TimeField("next_time")
        self.time.setAccessibleName(self.tr("Time of the next appointment"))
        self._time_error = InlineError(self.time)
        self.format = QComboBox()
        self.format.setObjectName("next_format")
        self.format.setAccessibleName(self.tr("Format of the next appointment"))
        for form in ICONS:
            self.format.addItem(format_name(form), form)
        self._resolved = label(strong=True, wrap=True)
        self._judgement, self._offers = Judgement(desk), Offers()
        self._lay_out()
        unseen_label(self.format.accessibleName(), self.format)
        self._judgement.changed.connect(self.changed)
        self._offers.wanted.connect(self._offer)
        self.day.changed.connect(lambda _day: self._judge())
        self.time.textChanged.connect(lambda _text: self._judge())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.day, self.time, self.format):
            row.addWidget(each)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addLayout(row)
        column.addWidget(self._time_error)
        column.addWidget(self._resolved)
        column.addWidget(self._judgement)
        column.addWidget(self._offers)
        self._resolved.hide()

    def begin_with(self, planned: Planned) -> None:
        """Take over how the conversation itself was planned, as far as nobody has chosen otherwise."""
        self._minutes = planned.minutes
        self._place, self._place_of = planned.place, planned.format
        self.format.setCurrentIndex(max(self.format.findData(planned.format), 0))

    def know(self, dues: list[DueLine]) -> None:
        """Judge days by what is due once the conversation is recorded."""
        self._judgement.know(dues)
        self._judge()

    def data(self, subject: Subject) -> AppointmentData | None:
        """Return the appointment, or nothing where none is planned."""
        day, form = self.day.day(), self.format.currentData()
        if day is None:
            return None
        return AppointmentData(
            client=subject.client,
            case=subject.open_case(),
            day=day,
            time=self.time.time(),
            minutes=self._minutes,
            format=form,
            place=self._place if form == self._place_of else "",
        )

    def is_right(self) -> bool:
        """Tell whether the appointment may be planned, and say at the field what is wrong."""
        self._time_error.say(self.time.problem())
        needs_day = bool(self.time.text().strip())
        day_right = self.day.is_right(needs_day)
        if not day_right:
            self.day.setFocus()
        elif self._time_error.text():
            self.time.setFocus()
        return day_right and not self._time_error.text()

    def _offer(self, typed: str) -> None:
        self.day.edit.setText(typed)
        self.time.setFocus()

    def _judge(self) -> None:
        day = self.day.day()
        self._resolved.setText(long_date(day) if day else "")
        self._resolved.setVisible(day is not None)
        self._judgement.look_at(day, self.time.time(), False)
        self._judgement.setVisible(bool(self._judgement.words()))
        self._offers.offer_due_day(self._judgement.due_day(), self._desk.today())
