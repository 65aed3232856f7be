"""What one key does with a client from any list: not come, not reached, moved, a call noted."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.storage.queries.talks import AppointmentRow, planned_of
from fm_desktop.ui.at_once import AtOnce
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import clock

# Deeds are imported when they are done: every list has these keys before it is first painted.

NOT_REACHED, CALL = "not_reached", "call"
MISSED_KEY, NOT_REACHED_KEY, MOVE_KEY, CALL_KEY = "N", "R", "L", "A"


def quick_keys() -> list[tuple[str, str]]:
    """Return the keys with their meanings."""
    return [
        (MISSED_KEY, QCoreApplication.translate("quick deeds", "did not come")),
        (NOT_REACHED_KEY, QCoreApplication.translate("quick deeds", "not reached")),
        (MOVE_KEY, QCoreApplication.translate("quick deeds", "moved")),
        (CALL_KEY, QCoreApplication.translate("quick deeds", "note a call")),
    ]


class QuickDeeds(QObject):
    """What one key does; the screen may have a place to tell what was stored."""

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._at_once = AtOnce(desk, screen)

    def missed(self, subject: Subject, planned: AppointmentRow | None = None) -> None:
        """Note that somebody did not come to what was planned, and propose a new day.

        Where nothing was planned until now, it is asked what happened.
        """
        if planned is not None:
            self._note_missed(subject, planned)
        else:
            self._look_up(subject, partial(self._missed_of, subject))

    def not_reached(self, subject: Subject) -> None:
        """Note that somebody could not be reached by telephone just now."""
        from fm_desktop.casework.talks import ContactData, record_attempt

        data = ContactData(
            client=subject.client,
            case=subject.open_case(),
            day=self._desk.today(),
            format="phone",
            time=clock(self._desk.now()),
            outcome=NOT_REACHED,
        )
        words = QCoreApplication.translate("quick deeds", "Not reached: {name}").format(name=subject.name)
        self._write(partial(record_attempt, data), partial(self._tell, words))

    def move(self, subject: Subject, planned: AppointmentRow | None = None) -> None:
        """Move what is planned next to another day; where nothing is planned, plan something."""
        if planned is not None:
            self._open("appointment", subject, planned=planned)
        else:
            self._look_up(subject, partial(self._move_of, subject))

    def call(self, subject: Subject) -> None:
        """Note a call in two lines; it is no contact. Source: HA 4.9."""
        self._open("attempt", subject, outcome=CALL)

    def _missed_of(self, subject: Subject, planned: list[AppointmentRow]) -> None:
        begun = [row for row in planned if self._has_begun(row)]
        if begun:
            self._note_missed(subject, begun[-1])
        else:
            self._open("attempt", subject)

    def _note_missed(self, subject: Subject, planned: AppointmentRow) -> None:
        if not self._has_begun(planned):
            self._at_once.refuse(UserError("talk_not_begun"))
            return
        from fm_desktop.casework.appointments import mark_missed
        from fm_desktop.ui.case.talk.proposing import propose_after
        from fm_desktop.ui.case.talk.reading import of_appointment

        propose = partial(propose_after, self._desk, subject, of_appointment(planned), self._screen)
        self._write(partial(mark_missed, planned.id), propose)

    def _move_of(self, subject: Subject, planned: list[AppointmentRow]) -> None:
        if planned:
            ahead = [row for row in planned if not self._has_begun(row)]
            self._open("appointment", subject, planned=(ahead or planned)[0])
        else:
            self._open("appointment", subject)

    def _has_begun(self, row: AppointmentRow) -> bool:
        """Tell whether a talk lies behind; one without a time may have been at any hour of its day."""
        return (row.day, row.time or "") <= (self._desk.today(), clock(self._desk.now()))

    def _look_up(self, subject: Subject, then: Callable[[list[AppointmentRow]], object]) -> None:
        self._desk.work.read(self._screen, partial(planned_of, subject.client), then)

    def _open(self, deed: str, subject: Subject, **more: Any) -> None:
        open_dialog(deed, self._desk, subject, self._screen, **more)

    def _write(self, deed: Callable[..., Changed], then: Callable[[], object]) -> None:
        self._at_once.run(partial(deed, by=self._desk.author, today=self._desk.today()), then)

    def _tell(self, words: str) -> None:
        """Say what was stored where the screen has a place for it."""
        tell = getattr(self._screen, "tell", None)
        if tell is not None:
            tell(words)
