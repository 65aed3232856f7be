"""*Gespräch dokumentieren*: talk, notes, next appointment and plan steps in one form, without the mouse."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.appointments import mark_missed
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.conversations import Conversation, Correction, correct_talk, document_talk
from fm_desktop.casework.drafts import DraftOf
from fm_desktop.casework.notes import Rewording
from fm_desktop.casework.talks import MISSED, ContactData, record_attempt
from fm_desktop.domain.directive import Due
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import SIDE, DeedDialog
from fm_desktop.ui.case.dialogs.format_buttons import IN_PERSON, FormatButtons
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.dialogs.time_field import TimeField
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.case.talk.halves import Halves
from fm_desktop.ui.case.talk.next_talk import NextTalk
from fm_desktop.ui.case.talk.notes_editor import NotesEditor
from fm_desktop.ui.case.talk.proposing import propose_after
from fm_desktop.ui.case.talk.reading import (
    Ground,
    Known,
    Planned,
    of_appointment,
    of_history,
    read_dues_after,
    read_ground,
    read_known,
)
from fm_desktop.ui.case.talk.steps_list import StepsList
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import clock, weekday_date
from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.date_field import BRIEF_WIDTH, DateField
from fm_desktop.ui.widgets.row_delegate import text_width

LONGEST = 24 * 60
WIDE, NARROW, AROUND = 1120, 940, 32
_DAY_WIDTH, _WIDE_DAY = BRIEF_WIDTH + 12 + 8, date(2028, 9, 28)
HIGH, LINES, FEW_LINES = 850, 8, 5
"""From which height of the screen on a note shows more lines at once."""


class TalkDialog(DeedDialog):
    """Tab follows the reading order; what was planned is filled in, and everything is stored by one deed."""

    form = "contact"
    errors_at = {
        "day_in_future": "contact_day",
        "entry_in_person": "contact_format",
        "entry_held_already": "entry",
        "visit_reason_missing": "visit_reason",
    }

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        entry: bool = False,
        correct: HistoryRow | None = None,
        planned: AppointmentRow | HistoryRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Document conversation") if correct is None else self.tr("Correct conversation")
        super().__init__(desk, "contact_dialog", heading, self.tr("Record"), subject, parent)
        self._correct, self._planned = correct, _as_planned(planned)
        self._asked: ContactData | None = None
        self._ground: Ground | None = None
        self._is_missed = False
        known = of_history(correct) if correct is not None else self._planned
        self._halves: list[Halves] = []
        self._missed.setVisible(correct is None)
        self._add_head(known)
        self._add_reason_and_entry((known.is_entry if known else entry), correct is not None)
        self._add_notes()
        self._add_next_and_steps()
        self._formats.chosen.connect(lambda _form: self._ask_for_reason())
        self._entry.toggled.connect(self._offer_formats)
        self._offer_formats(self._entry.isChecked())
        self._ask_for_reason()
        self.accepted.connect(self._propose)
        self._read()

    def draft_of(self) -> DraftOf:
        """Return what a draft is about: one conversation, wherever it was opened from, or its correction."""
        assert self.subject is not None
        about = self._correct.row.hex() if self._correct is not None else ""
        return DraftOf(self.form, self.subject.client, self.subject.case, about)

    # What it shows

    def _lay_out(self, heading: str, name: str) -> None:
        """Put the way out for a talk nobody came to beside the heading."""
        self._missed = button("not_come", self.tr("Did not come"), self._say_missed, "", "user-round-x")
        super()._lay_out(heading, name)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        head = column.takeAt(0)
        assert head is not None
        above = QHBoxLayout()
        above.addItem(head)
        above.addWidget(self._missed, 0, Qt.AlignmentFlag.AlignVCenter)
        above.setStretch(0, 1)
        above.setContentsMargins(0, 0, SIDE, 0)
        column.insertLayout(0, above)

    def _add_head(self, known: Planned | None) -> None:
        """Add format, day, time and minutes in one row."""
        self._formats = FormatButtons(known.format if known else "office")
        first = self.fields.made("contact_format", self.tr("Format"), self._formats)
        day = min(known.day, self.desk.today()) if known else self.desk.today()
        self._day = DateField("contact_day", self.desk.today(), "past", not_in_future(self.desk), brief=True)
        self._day.set_day(day)
        self._day.setFixedWidth(_DAY_WIDTH + round(text_width(weekday_date(_WIDE_DAY), font())))
        self._time = TimeField("contact_time", (known.time or "") if known else "")
        minutes = str(known.minutes or "") if known else ""
        second = QWidget()
        row = QHBoxLayout(second)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.fields.made_date("contact_day", self.tr("Date"), self._day))
        time = self.fields.made("contact_time", self.tr("Starts at"), self._time, judge=self._time.problem)
        row.addWidget(time)
        field, self._minutes = self.fields.made_line("contact_minutes", self.tr("Minutes"), minutes, 64)
        self._minutes.setValidator(QIntValidator(1, LONGEST, self))
        row.addWidget(field)
        row.addStretch()
        self._add_halves(Halves(first, second, stretch=(0, 1)))

    def _add_reason_and_entry(self, is_entry: bool, correcting: bool) -> None:
        judge = needed(self.desk, "visit_reason_missing", lambda: self._reason)
        words = self.tr("Why the time of the visit is well spent")
        self._reason = self.fields.add_line("visit_reason", words, judge=judge)
        self._entry = self.fields.add_tick("entry", self.tr("This was the entry consultation"), is_entry)
        self.fields["entry"].setVisible(is_entry and not correcting)
        self._summary = self.fields.add_text("contact_summary", self.tr("What was spoken"), lines=2)
        self.fields["contact_summary"].hide()

    def _add_notes(self) -> None:
        assert self.subject is not None
        lines = LINES if self.screen().availableGeometry().height() >= HIGH else FEW_LINES
        in_case = self.subject.open_case() is not None
        self._notes = NotesEditor(in_case, lines, self.desk.language)
        self.fields.add_widget(self._notes)

    def _add_next_and_steps(self) -> None:
        assert self.subject is not None
        has_rhythm = self.subject.case is not None and self.subject.phase not in CLOSED
        self._next = NextTalk(self.desk, self._open_interval if has_rhythm else None)
        self._steps = StepsList(self.desk.language)
        below = Halves(self._next, self._steps)
        if self._planned is not None:
            self._next.begin_with(self._planned)
        self._add_halves(below)
        below.setVisible(self._correct is None)
        self._steps.edited.connect(self.fit_soon)
        self._next.changed.connect(self.fit_soon)

    def _add_halves(self, halves: Halves) -> None:
        self._halves.append(halves)
        self.fields.add_widget(halves)

    # What it reads

    def _read(self) -> None:
        assert self.subject is not None
        if self._correct is not None:
            self.fields.setEnabled(False)  # nothing may be stored before it is known what stands there
            self.desk.work.read(self, partial(read_known, self._correct.row), self._know)
            return
        question = partial(
            read_ground,
            self.subject.client,
            self.subject.open_case(),
            self.desk.today(),
            clock(self.desk.now()),
        )
        self.desk.work.read(self, question, self._stand_on)
        self._day.changed.connect(lambda _day: self._look_ahead())
        self._look_ahead()

    def _know(self, known: Known) -> None:
        """Show a conversation that is put right."""
        self._reason.setText(known.format_reason)
        self._summary.setPlainText(known.summary)
        self.fields["contact_summary"].setVisible(bool(known.summary))
        self._notes.show_notes(known.notes)
        self.fields.setEnabled(True)
        self.focus_first()
        self.fit_soon()

    def _stand_on(self, ground: Ground) -> None:
        """Fill in what was planned for now, as far as nobody has begun otherwise, and show the steps."""
        self._ground = ground
        if self._planned is None and ground.begun is not None and self._is_untouched():
            self._take_over(ground.begun)
        if any(line.due == Due.D2 for line in ground.dues) and self.fields["entry"].isHidden():
            self.fields["entry"].show()
            self._entry.setChecked(True)
        self._steps.show_steps(ground.steps, self.desk.today(), ground.soon_days)
        self.fit_soon()

    def _is_untouched(self) -> bool:
        typed = (self._time.text(), self._minutes.text(), self._reason.text())
        return not any(typed) and self._formats.form() == "office" and self._day.day() == self.desk.today()

    def _take_over(self, planned: Planned) -> None:
        self._planned = planned
        self._formats.choose(planned.format if planned.format in FormatButtons.KEYS else "office")
        self._day.set_day(planned.day)
        self._time.setText(planned.time or "")
        self._minutes.setText(str(planned.minutes or ""))
        self._next.begin_with(planned)
        if planned.is_entry:
            self.fields["entry"].show()
            self._entry.setChecked(True)

    def _look_ahead(self) -> None:
        """Ask until when one must speak again once this conversation is recorded."""
        assert self.subject is not None
        day = self._day.day()
        if day is None or day > self.desk.today():
            return
        asked = ContactData(self.subject.client, self.subject.open_case(), day)
        if asked != self._asked:
            self._asked = asked
            question = partial(read_dues_after, asked, self.desk.author, self.desk.today())
            self.desk.work.read(self, question, partial(self._know_dues, asked), lambda _error: None)

    def _know_dues(self, asked: ContactData, dues: list[DueLine]) -> None:
        if asked == self._asked:
            self._next.know(dues)

    # What it does

    def deed(self) -> Callable[[], Changed]:
        if self._is_missed:
            return self._missed_deed()
        if self._correct is not None:
            return self.by_me(correct_talk, self._correction())
        return self.by_me(document_talk, self.conversation())

    def conversation(self) -> Conversation:
        """Return all that is recorded of the conversation."""
        assert self.subject is not None
        planned = self._planned.id if self._planned is not None else None
        notes = [each.data for each in self._notes.written()]
        return Conversation(self.data(), notes, planned, self._steps.judged(), self._next.data(self.subject))

    def _correction(self) -> Correction:
        assert self._correct is not None
        written = self._notes.written()
        old = [(each.row, each.data) for each in written if each.row is not None]
        return Correction(
            self._correct.row,
            self.data(),
            [Rewording(row.id, data, row.version) for row, data in old],
            [each.data for each in written if each.row is None],
            self._correct.version,
        )

    def data(self) -> ContactData:
        """Return the conversation itself as the fields hold it."""
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
            format_reason=self._reason.text() if self._formats.form() == "visit" else "",
        )

    def is_right(self) -> bool:
        if not self.fields.are_right():
            return False
        parts = (self._notes,) if self._correct is not None else (self._notes, self._next, self._steps)
        return all(part.is_right() for part in parts)

    def save(self) -> None:
        if not self.fields.isEnabled():
            return
        super().save()
        focused = QApplication.focusWidget()
        if focused is not None and self.fields.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)

    def _say_missed(self) -> None:
        """Nobody came: record the attempt in place of the conversation, and propose a new day."""
        self._is_missed = True
        self.run()

    def _missed_deed(self) -> Callable[[], Changed]:
        words = "\n".join(each.data.text for each in self._notes.written())
        if self._planned is not None:
            return self.by_me(mark_missed, self._planned.id, words)
        assert self.subject is not None
        day = min(self._day.day() or self.desk.today(), self.desk.today())
        attempt = ContactData(
            self.subject.client,
            self.subject.open_case(),
            day,
            self._formats.form(),
            self._time.time(),
            summary=words,
            outcome=MISSED,
        )
        return self.by_me(record_attempt, attempt)

    def refused(self, error: BaseException) -> None:
        self._is_missed = False
        super().refused(error)

    def _propose(self) -> None:
        screen = self.parentWidget()
        if self._is_missed and self.subject is not None and screen is not None:
            propose_after(self.desk, self.subject, self._planned, screen)

    def _open_interval(self) -> None:
        from fm_desktop.ui.case.dialogs.rhythm_dialog import IntervalDialog  # inside: seldom wanted

        if self._ground is None or self.subject is None:
            return
        interval, reason = self._ground.interval, self._ground.interval_reason
        dialog = IntervalDialog(self.desk, self.subject, interval, reason, parent=self)
        dialog.accepted.connect(self._reckon_anew)
        dialog.show()

    def _reckon_anew(self) -> None:
        self._asked = None
        self._look_ahead()

    # How it stands

    def focus_first(self) -> None:
        """Begin with the note where all else is known, else with the format."""
        (self._notes if self._planned is not None else self._formats).setFocus()

    def _ask_for_reason(self) -> None:
        self.fields["visit_reason"].setVisible(self._formats.form() == "visit")
        self.fit_soon()

    def _offer_formats(self, entry: bool) -> None:
        """Offer only what an entry consultation allows: it is held in person."""
        self._formats.offer(IN_PERSON if entry else tuple(FormatButtons.KEYS))

    def fit(self) -> None:
        room = self.screen().availableGeometry().width() - AROUND
        self.width_at_first = min(WIDE, room)
        self._set_narrow((self.width() if self.isVisible() else self.width_at_first) < NARROW)
        super().fit()

    def _set_narrow(self, narrow: bool) -> None:
        self._notes.set_narrow(narrow)
        for halves in self._halves:
            halves.set_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put below each other what has no room beside each other."""
        super().resizeEvent(event)
        self._set_narrow(self.width() < NARROW)


def _as_planned(row: AppointmentRow | HistoryRow | None) -> Planned | None:
    if row is None:
        return None
    return of_appointment(row) if isinstance(row, AppointmentRow) else of_history(row)
