"""The head of the form: how, when and how long one spoke, and what only a visit or an entry asks for."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fm_desktop.casework.talks import ContactData
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.fields import Fields
from fm_desktop.ui.case.dialogs.format_buttons import IN_PERSON, FormatButtons
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.dialogs.time_field import TimeField
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.case.talk.halves import Halves
from fm_desktop.ui.case.talk.reading import Planned
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.date_field import BRIEF_WIDTH, DateField
from fm_desktop.ui.widgets.row_delegate import text_width

LONGEST = 24 * 60
VISIT = "visit"
_DAY_WIDTH, _WIDE_DAY = BRIEF_WIDTH + 12 + 8, date(2028, 9, 28)


class TalkHead(QObject):
    """Puts its fields into those of the form."""

    resized = Signal()
    """A field has come up or gone."""

    def __init__(self, desk: Desk, fields: Fields, known: Planned | None) -> None:
        super().__init__(fields)
        self._desk, self._fields = desk, fields
        self.formats = FormatButtons(known.format if known else "office")
        self.day = DateField("contact_day", desk.today(), "past", not_in_future(desk), brief=True)
        self.time = TimeField("contact_time", (known.time or "") if known else "")
        self.halves = self._in_one_row(known)
        fields.add_widget(self.halves)
        judge = needed(desk, "visit_reason_missing", lambda: self.reason)
        words = self.tr("Why the time of the visit is well spent")
        self.reason = fields.add_line("visit_reason", words, judge=judge)
        self.entry = fields.add_tick("entry", self.tr("This was the entry consultation"))
        self.summary = fields.add_text("contact_summary", self.tr("What was spoken"), lines=2)
        for hidden in ("entry", "contact_summary"):
            fields[hidden].hide()
        self.formats.chosen.connect(lambda _form: self._ask_for_reason())
        self.entry.toggled.connect(self._offer_formats)
        self._ask_for_reason()

    def _in_one_row(self, known: Planned | None) -> Halves:
        today, fields = self._desk.today(), self._fields
        first = fields.made("contact_format", self.tr("Format"), self.formats)
        self.day.set_day(min(known.day, today) if known else today)
        self.day.setFixedWidth(_DAY_WIDTH + round(text_width(weekday_date(_WIDE_DAY), font())))
        day = fields.made_date("contact_day", self.tr("Date"), self.day)
        time = fields.made("contact_time", self.tr("Starts at"), self.time, judge=self.time.problem)
        time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        minutes = str(known.minutes or "") if known else ""
        length, self.minutes = fields.made_line("contact_minutes", self.tr("Minutes"), minutes, 64)
        self.minutes.setValidator(QIntValidator(1, LONGEST, self))
        second = QWidget()
        row = QHBoxLayout(second)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for each in (day, time, length):
            row.addWidget(each)
        row.addStretch()
        return Halves(first, second, stretch=(0, 1))

    def offer_entry(self, chosen: bool) -> None:
        """Ask whether it was the entry consultation; `chosen` is most likely."""
        self._fields["entry"].show()
        self.entry.setChecked(chosen)

    def propose_entry(self) -> None:
        """Take it for the entry consultation, as long as it is held in person."""
        if self._fields["entry"].isHidden():
            self.offer_entry(self.formats.form() in IN_PERSON)

    def show_known(self, summary: str, format_reason: str) -> None:
        """Show what was recorded of the conversation."""
        self.reason.setText(format_reason)
        self.summary.setPlainText(summary)
        self._fields["contact_summary"].setVisible(bool(summary))

    def is_untouched(self) -> bool:
        """Tell whether nobody has begun to fill it in."""
        typed = (self.time.text(), self.minutes.text(), self.reason.text())
        return not any(typed) and self.formats.form() == "office" and self.day.day() == self._desk.today()

    def take_over(self, planned: Planned) -> None:
        """Fill in what was planned."""
        self.formats.choose(planned.format if planned.format in FormatButtons.KEYS else "office")
        self.day.set_day(planned.day)
        self.time.setText(planned.time or "")
        self.minutes.setText(str(planned.minutes or ""))
        if planned.is_entry:
            self.offer_entry(True)

    def data(self, subject: Subject, day: date | None = None) -> ContactData:
        """Return the conversation itself as the fields hold it; the day typed must be right."""
        held_on = day or self.day.day()
        assert held_on is not None
        return ContactData(
            client=subject.client,
            case=subject.open_case(),
            day=held_on,
            format=self.formats.form(),
            time=self.time.time(),
            minutes=int(self.minutes.text()) if self.minutes.text() else None,
            summary=self.summary.toPlainText(),
            is_entry=self.entry.isChecked(),
            format_reason=self.reason.text() if self.formats.form() == VISIT else "",
        )

    def _ask_for_reason(self) -> None:
        self._fields["visit_reason"].setVisible(self.formats.form() == VISIT)
        self.resized.emit()

    def _offer_formats(self, entry: bool) -> None:
        """Offer only what an entry consultation allows: it is held in person."""
        self.formats.offer(IN_PERSON if entry else tuple(FormatButtons.KEYS))
