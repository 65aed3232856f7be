"""*Gespräch dokumentieren*: talk, notes, next appointment and plan steps in one form, without the mouse."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.appointments import mark_missed
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.conversations import Conversation, correct_talk, document_talk
from fm_desktop.casework.drafts import DraftOf
from fm_desktop.casework.restricted_notes import write_restricted
from fm_desktop.casework.talks import ContactData, attempt, record_attempt
from fm_desktop.domain.directive import Due
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.domain.periods import Interval
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.case.dialogs.deed_dialog import SIDE, DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.case.talk.dues_ahead import DuesAhead
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
    read_ground,
    read_interval,
    read_known,
)
from fm_desktop.ui.case.talk.said import conversation, correction, for_few, open_words, together
from fm_desktop.ui.case.talk.steps_list import StepsList
from fm_desktop.ui.case.talk.talk_head import TalkHead
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import clock
from fm_desktop.ui.widgets.buttons import button

WIDE, NARROW, AROUND = 1120, 940, 32
HIGH, LINES, FEW_LINES = 850, 9, 5
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
        self._ground: Ground | None = None
        self._is_missed = False
        self._missed.setVisible(correct is None)
        known = of_history(correct) if correct is not None else self._planned
        self._head = TalkHead(desk, self.fields, known)
        self._formats, self._day, self._time = self._head.formats, self._head.day, self._head.time
        self._entry, self._summary = self._head.entry, self._head.summary
        self._minutes = self._head.minutes
        if known.is_entry if known else entry:
            self._head.offer_entry(True)
        self.fields["entry"].setVisible(self._entry.isChecked() and correct is None)
        self._head.resized.connect(self.fit_soon)
        self._add_notes()
        self._below = self._add_next_and_steps()
        self._ahead = DuesAhead(desk, subject, self)
        self._ahead.known.connect(self._next.know)
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

    def _add_notes(self) -> None:
        assert self.subject is not None
        lines = LINES if self.screen().availableGeometry().height() >= HIGH else FEW_LINES
        self._notes = NotesEditor(self.desk, self.subject, lines)
        self._notes.edited.connect(self.fit_soon)
        self.fields.add_widget(self._notes)

    def _add_next_and_steps(self) -> Halves:
        assert self.subject is not None
        has_rhythm = self.subject.case is not None and self.subject.phase not in CLOSED
        self._next = NextTalk(self.desk, self._open_interval if has_rhythm else None)
        self._steps = StepsList(self.desk.language)
        below = Halves(self._next, self._steps)
        if self._planned is not None:
            self._next.begin_with(self._planned)
        self.fields.add_widget(below)
        below.setVisible(self._correct is None)
        self._steps.edited.connect(self.fit_soon)
        self._next.changed.connect(self.fit_soon)
        return below

    # What it reads

    def _read(self) -> None:
        assert self.subject is not None
        self._notes.readers.ask()
        self._notes.readers.changed.connect(self.fit_soon)
        if self._correct is not None:
            self.fields.setEnabled(False)  # nothing may be stored before it is known what stands there
            known = self.by_me(read_known, self._correct.row, self.subject.client)
            self.desk.work.read(self, known, self._know)
            return
        ground = partial(
            read_ground,
            self.subject.client,
            self.subject.open_case(),
            self.desk.today(),
            clock(self.desk.now()),
        )
        self.desk.work.read(self, ground, self._stand_on)
        self._day.changed.connect(self._ahead.ask)
        self._ahead.ask(self._day.day())

    def _know(self, known: Known) -> None:
        """Show a conversation that is put right."""
        self._head.show_known(known.summary, known.format_reason)
        self._notes.show_notes(known.notes)
        self.fields.setEnabled(True)
        self.focus_first()
        self.fit_soon()

    def _stand_on(self, ground: Ground) -> None:
        """Fill in what was planned for now, as far as nobody has begun otherwise, and show the steps."""
        self._ground = ground
        if self._planned is None and ground.planned is not None and self._head.is_untouched():
            self._planned = ground.planned
            self._head.take_over(ground.planned)
            self._next.begin_with(ground.planned)
        if any(line.due == Due.D2 for line in ground.dues):
            self._head.propose_entry()
        self._steps.show_steps(ground.steps, self.desk.today(), ground.soon_days)
        self.fit_soon()

    # What it does

    def deed(self) -> Callable[[], Changed]:
        if self._is_missed:
            return self._missed_deed()
        if self._correct is not None:
            return self.by_me(correct_talk, correction(self._correct, self.data(), self._notes.written()))
        return self.by_me(document_talk, self.conversation())

    def conversation(self) -> Conversation:
        """Return all that is recorded of the conversation."""
        assert self.subject is not None
        planned = self._planned.id if self._planned is not None else None
        written, then = self._notes.written(), self._next.data(self.subject)
        return conversation(self.data(), written, planned, self._steps.judged(), then)

    def data(self) -> ContactData:
        """Return the conversation itself as the fields hold it."""
        assert self.subject is not None
        return self._head.data(self.subject)

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
        assert self.subject is not None
        words = open_words(written := self._notes.written())
        day = min(self._day.day() or self.desk.today(), self.desk.today())
        if self._planned is not None:
            missed = self.by_me(mark_missed, self._planned.id, words)
        else:
            tried = replace(attempt(self._head.data(self.subject, day)), summary=words, is_entry=False)
            missed = self.by_me(record_attempt, tried)
        about = (self.subject.client, self.subject.open_case(), day)
        return together(missed, [self.by_me(write_restricted, *about, note) for note in for_few(written)])

    def refused(self, error: BaseException) -> None:
        self._is_missed = False
        super().refused(error)

    def _propose(self) -> None:
        screen = self.parentWidget()
        if self._is_missed and self.subject is not None and screen is not None:
            propose_after(self.desk, self.subject, self._planned, screen)

    def _open_interval(self) -> None:
        assert self.subject is not None
        case = self.subject.case
        if case is not None:
            question = partial(read_interval, self.subject.client, case)
            self.desk.work.read(self, question, self._show_interval)

    def _show_interval(self, found: tuple[Interval, str]) -> None:
        from fm_desktop.ui.case.dialogs.rhythm_dialog import IntervalDialog  # inside: seldom wanted

        assert self.subject is not None
        dialog = IntervalDialog(self.desk, self.subject, *found, parent=self)
        dialog.accepted.connect(lambda: self._ahead.ask_again(self._day.day()))
        dialog.show()

    # How it stands

    def focus_first(self) -> None:
        """Begin with the note where all else is known, else with the format."""
        (self._notes if self._planned is not None else self._formats).setFocus()

    def fit(self) -> None:
        room = self.screen().availableGeometry().width() - AROUND
        self.width_at_first = min(WIDE, room)
        self._set_narrow((self.width() if self.isVisible() else self.width_at_first) < NARROW)
        super().fit()

    def _set_narrow(self, narrow: bool) -> None:
        self._notes.set_narrow(narrow)
        for halves in (self._head.halves, self._below):
            halves.set_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put below each other what has no room beside each other."""
        super().resizeEvent(event)
        self._set_narrow(self.width() < NARROW)


def _as_planned(row: AppointmentRow | HistoryRow | None) -> Planned | None:
    if row is None:
        return None
    return of_appointment(row) if isinstance(row, AppointmentRow) else of_history(row)
