"""Until when one must speak again once a conversation is recorded."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from fm_desktop.casework.talks import ContactData
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.case.talk.reading import read_dues_after
from fm_desktop.ui.desk import Desk


class DuesAhead(QObject):
    """Asks for each day of the conversation once; the last question is the one that is answered."""

    known = Signal(list)
    """What will be due; carries the lines."""

    def __init__(self, desk: Desk, subject: Subject, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._subject = desk, subject
        self._asked: date | None = None

    def ask(self, day: date | None) -> None:
        """Ask what is due once a conversation of that day is recorded."""
        today = self._desk.today()
        if day is None or day > today or day == self._asked:
            return
        self._asked = day
        talk = ContactData(self._subject.client, self._subject.open_case(), day)
        question = partial(read_dues_after, talk, self._desk.author, today)
        self._desk.work.read(self, question, partial(self._answer, day), lambda _error: None)

    def ask_again(self, day: date | None) -> None:
        """Ask although nothing else was typed: the interval is another one now."""
        self._asked = None
        self.ask(day)

    def _answer(self, day: date, dues: list[DueLine]) -> None:
        if day == self._asked:
            self.known.emit(dues)
