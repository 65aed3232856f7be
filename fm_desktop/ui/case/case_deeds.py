"""Takes the steps of a case: opens the dialog of a deed, or does at once what needs none."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from fm_desktop.casework.appointments import cancel_appointment
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.deputies import Answer, ask_deputy_consent, withdraw_deputy_consent
from fm_desktop.casework.reminders import finish_reminder
from fm_desktop.casework.retention import keep_client_no_longer, keep_no_longer
from fm_desktop.casework.rhythm import end_pause
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.drafts import DraftRow
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.storage.queries.talks import AppointmentRow, appointments
from fm_desktop.ui.case.case_dialogs import DIALOGS, open_dialog
from fm_desktop.ui.case.quick_deeds import QuickDeeds
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.case.rights import may_take
from fm_desktop.ui.case.row_deeds import row_deeds
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.icons import icon

log = logging.getLogger(__name__)


class CaseDeeds(QObject):
    """What can be done from the screen about one person."""

    note_wanted = Signal(object)
    """A note is to be shown; carries its identifier."""

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._seen: CaseSeen | None = None
        self._quick = QuickDeeds(desk, screen)
        self._at_once: dict[str, Callable[..., None]] = {
            "show_note": self.show_note,
            "read_row": self.read_row,
            "not_come": partial(self._quickly, self._quick.missed),
            "not_reached": partial(self._quickly, self._quick.not_reached),
            "move_next": partial(self._quickly, self._quick.move),
            "call": partial(self._quickly, self._quick.call),
            "finish": self.finish_reminder,
            "carry": self.mark_carried,
            "end_pause": self.end_pause,
            "move": self.move_appointment,
            "missed": self.mark_missed,
            "cancel": self.cancel_appointment,
            "talk_held": self.record_planned,
            "change_client": self.change_client,
            "keep_no_longer": self.keep_no_longer,
            "verbis": self.carry_over,
            "answer_consent": self.answer_consent,
            "withdraw_consent": self.withdraw_consent,
        }

    def look_at(self, seen: CaseSeen | None) -> None:
        """Do everything that follows with this client, or nothing where only a line is seen."""
        self._seen = seen

    def subject(self) -> Subject | None:
        """Return whom the screen is about."""
        if self._seen is None:
            return None
        head = self._seen.head
        return Subject(head.client, head.case, head.name, head.phase)

    def do(self, deed: str, more: dict[str, Any] | None = None) -> None:
        """Take a step by its key, if it may be taken; `more` is what its dialog is to be given."""
        if self._seen is not None and not may_take(self._seen.grant, deed):
            return
        if deed in self._at_once:
            self._at_once[deed](**(more or {}))
        elif deed in DIALOGS and (subject := self.subject()) is not None:
            open_dialog(deed, self._desk, subject, self._screen, **(more or {}))

    def show_note(self, note: Id) -> None:
        """Open the page with the notes, one of them chosen."""
        self.note_wanted.emit(note)

    def read_row(self, row: HistoryRow) -> None:
        """Show something that happened in full."""
        from fm_desktop.ui.case.row_reading import RowReading  # inside: not needed to show a case

        RowReading(row, self._desk.today(), self._screen).show()

    def go_on_with(self, draft: DraftRow) -> None:
        """Open a form that was begun; where what it was about is gone, show what was typed."""
        from fm_desktop.ui.drafts.continuing import deed_of  # inside, as below: seldom needed

        seen = self._seen if self._seen is not None and _is_about(draft, self._seen) else None
        found = deed_of(draft, seen, self._desk.language) if seen is not None else None
        if found is None or not self._opens(*found):
            from fm_desktop.ui.drafts.lost_draft import LostDraft

            LostDraft(self._desk, draft, self._screen).show()

    def _opens(self, deed: str, more: dict[str, Any]) -> bool:
        """Open a form and tell whether it stands: one begun in another state of the case may not."""
        try:
            self.do(deed, more)
        except (LookupError, TypeError, ValueError, AssertionError, StopIteration):
            log.info("A form that was begun does not fit its case any more: %s", deed)
            return False
        return True

    def _quickly(self, deed: Callable[[Subject], None]) -> None:
        if (subject := self.subject()) is not None:
            deed(subject)

    def finish_reminder(self, row: bytes) -> None:
        """Mark a reminder as done."""
        self._write(partial(finish_reminder, row))

    def mark_carried(self, row: bytes) -> None:
        """Note that something is in VerBIS."""
        self._write(partial(mark_carried, [row]))

    def answer_consent(self, deputyship: bytes, given: bool) -> None:
        """Record what the client says to a deputy's learning what was told."""
        if (subject := self.subject()) is not None:
            said = [Answer(subject.client, given)]
            self._write(partial(ask_deputy_consent, deputyship, said, self._desk.today()))

    def withdraw_consent(self, deputyship: bytes) -> None:
        """Record that the client takes the consent back; it ends at once."""
        if (subject := self.subject()) is not None:
            self._write(partial(withdraw_deputy_consent, deputyship, subject.client))

    def carry_over(self, wanted: bytes | None = None) -> None:
        """Open what belongs into VerBIS of this client, perhaps with the cursor on one thing of it."""
        from fm_desktop.ui.verbis.reading import Whose  # inside: not needed to show a case
        from fm_desktop.ui.verbis.verbis_dialog import VerbisDialog

        if (subject := self.subject()) is not None:
            whose = Whose(client=subject.client, name=subject.name)
            VerbisDialog(self._desk, whose, wanted, self._screen).show()

    def end_pause(self) -> None:
        """Expect contacts again."""
        subject = self.subject()
        if subject is not None and subject.case is not None:
            self._write(partial(end_pause, subject.case))

    def keep_no_longer(self) -> None:
        """Let the retention period of a closed case, or of a watched client, count again."""
        if (subject := self.subject()) is not None:
            of_client = partial(keep_client_no_longer, subject.client)
            self._write(of_client if subject.case is None else partial(keep_no_longer, subject.case))

    def record_planned(self, row: HistoryRow) -> None:
        """Record the talk that was planned."""
        self.do("contact", {"planned": row})

    def move_appointment(self, row: HistoryRow) -> None:
        """Open a planned appointment to change it."""

        def open_it(found: list[AppointmentRow]) -> None:
            planned = next((each for each in found if each.id == row.row), None)
            if planned is not None:
                self.do("appointment", {"planned": planned})

        self._desk.work.read(self._screen, partial(appointments, None, row.day, row.day), open_it)

    def mark_missed(self, row: HistoryRow) -> None:
        """Note that the client did not come to this, and propose a new day."""

        def note_it(found: list[AppointmentRow]) -> None:
            subject, planned = self.subject(), next((each for each in found if each.id == row.row), None)
            if subject is not None and planned is not None:
                self._quick.missed(subject, planned)

        self._desk.work.read(self._screen, partial(appointments, None, row.day, row.day), note_it)

    def cancel_appointment(self, row: HistoryRow) -> None:
        """Take a planned appointment back, after asking."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self._screen.window().windowTitle(),
            self.tr("Cancel this appointment? It stays readable as cancelled."),
            parent=self._screen,
        )
        box.setObjectName("cancel_question")
        yes = box.addButton(self.tr("Cancel appointment"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        cancel = partial(cancel_appointment, row.row)
        box.buttonClicked.connect(lambda pressed: self._write(cancel) if pressed is yes else None)
        box.open()

    def change_client(self) -> None:
        """Open the base data to change them."""
        if self._seen is not None:
            open_dialog("client", self._desk, None, self._screen, row=self._seen.client)

    def open_row(self, row: HistoryRow) -> None:
        """Do with something that happened what is meant most often: correct it, document it, move it."""
        if self._seen is not None and (deeds := row_deeds(row, self._seen)):
            self.do(deeds[0].deed, deeds[0].more)

    def row_menu(self, row: HistoryRow) -> QMenu | None:
        """Return the menu of all that can be done with something that happened."""
        deeds = row_deeds(row, self._seen) if self._seen is not None else []
        if not deeds:
            return None
        menu = QMenu(self._screen)
        menu.setObjectName("row_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in deeds:
            action = menu.addAction(icon(each.icon), each.words)
            action.setObjectName(f"row_{each.deed}")
            action.triggered.connect(lambda _on=False, each=each: self.do(each.deed, each.more))
        return menu

    def _write(self, deed: Callable[..., Changed]) -> None:
        done = partial(deed, by=self._desk.author, today=self._desk.today())
        self._desk.work.write(self._screen, done, lambda: None)


def _is_about(draft: DraftRow, seen: CaseSeen) -> bool:
    """Tell whether a form was begun on the very case that shows; base data belong to the client alone."""
    return draft.client == seen.head.client and (draft.form == "client" or draft.case == seen.head.case)
