"""*Festhalten* of a conversation and of a guided review until the window shows it, with 75 cases."""

from collections.abc import Callable
from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import Any

from desk import Painted, application, failed, settle
from files import LOGIN, PASSWORD, Made, connected
from lists import Statement, asked, fetch
from measuring import Line, milliseconds, side_by_side, timed
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.appointments import AppointmentData, cancel_appointment
from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.foresight import foresee
from fm_desktop.casework.notes import NoteData
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.reviews import ReviewData, record_review
from fm_desktop.casework.talks import ContactData
from fm_desktop.preferences import Preferences
from fm_desktop.storage.queries.caseload import LineFilter, LineRow, Order, first_lines
from fm_desktop.storage.queries.talks import planned_of
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import case_screen, screens
from fm_desktop.ui.work import Work

Deed = Callable[..., Any]
MOST = 0.150
WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")
WORDS = "Praktikum besprochen. Arbeitszeugnis bis Ende des Monats, Anfrage beim Träger durch FM. " * 4
SCREENS = {"today": "Heute", "cases": "Fälle", "case": "Fall"}


def lines(small: Made, times: int) -> list[Line]:
    """Return what *Festhalten* takes over each screen, beside the bare SQL of the same write."""
    found = []
    with _opened(small) as window:
        line = window.desk.work.call(lambda: _somebody())
        for screen, name in SCREENS.items():
            window.show_screen(
                screen, **({"client": line.client, "case": line.case} if screen == "case" else {})
            )
            settle()
            bare = _BareWrite(window.desk, small, line, _document_talk)
            pair = side_by_side(_finishing(window, line), bare.timed, 3 * times)
            bare.close()
            what = f"Festhalten until *{name}* shows it, against the bare SQL of the write (at most 150 ms)"
            shown = milliseconds(pair.ours), milliseconds(pair.theirs)
            found.append(Line(what, *shown, pair.ratio, None, pair.ours <= MOST))
        found.append(_review(window, small, times))
    return found


def _review(window: MainWindow, small: Made, times: int) -> Line:
    """Return what the last key of a guided review takes, beside the bare SQL of the same write."""
    under_care = LineFilter(phases=frozenset({"steering", "clarification", "accompanying"}))
    read = partial(first_lines, under_care, Order("sort_name"), date.today(), 2 * times + 4)
    clients = window.desk.work.call(read)
    ours = clients[::2]  # one review a day is all a case may have
    theirs = iter([each for each in clients[1::2] for _ in range(2)])  # `asked` asks twice
    deed = lambda _line, **by: _record_review(next(theirs), **by)  # noqa: E731
    bare = _BareWrite(window.desk, small, clients[0], deed)
    pair = side_by_side(_reviewing(window, ours), bare.timed, times)
    bare.close()
    what = "Festhalten of a guided review until *Fall* shows it, the same way (at most 150 ms)"
    shown = milliseconds(pair.ours), milliseconds(pair.theirs)
    return Line(what, *shown, pair.ratio, None, pair.ours <= MOST)


@contextmanager
def _opened(made: Made) -> Any:
    """Open the window as somebody at the desk: deeds are signed."""
    application()
    work = Work()
    work.failed.connect(lambda _owner, error: failed.append(error))
    author = work.call(lambda: open_desk(made.folder, LOGIN, PASSWORD, today=date.today()))
    me = Me(author.person_id, author.name, author.roles, author.login)
    desk = Desk(work, me, Preferences(), date.today, author)
    window = MainWindow(desk, screens(), case_screen())
    window.desk = desk
    window.show_screen("today")
    window.show()
    settle()
    yield window
    window.close()
    work.close(close_desk)
    window.deleteLater()
    if failed:
        raise failed[0]


def _somebody() -> LineRow:
    wanted = LineFilter(phases=frozenset({"steering"}))
    return first_lines(wanted, Order(), date.today(), 1)[0]


def _finishing(window: MainWindow, line: LineRow) -> Callable[[], float]:
    """Return what fills in the form and measures from the key to the painted answer."""
    pane, subject = window.pane(), Subject(line.client, line.case, line.name, line.phase)
    seen, surfaces = _seen(pane)
    painted = Painted(*surfaces)

    def finish() -> float:
        form = open_dialog("contact", window.desk, subject, pane)
        settle(120)
        form._notes.boxes[0].text.setPlainText(WORDS)
        form._next.day.edit.setText("+4w")
        form._next.time.setText("09:30")
        settle(120)
        before = seen()
        took = timed(lambda: painted.after(form.save, lambda: seen() is not before))()
        window.desk.work.call(lambda: _clear(window.desk, line))
        QTest.qWait(50)
        return took

    return finish


def _reviewing(window: MainWindow, lines: list[LineRow]) -> Callable[[], float]:
    """Return what reviews one client after another and measures from the last key to the painted answer."""
    coming = iter(lines)

    def finish() -> float:
        line = next(coming)
        window.show_screen("case", client=line.client, case=line.case)
        settle(120)
        pane = window.pane()
        painted = Painted(pane.history.timeline.viewport())
        form = open_dialog(
            "review", window.desk, Subject(line.client, line.case, line.name, line.phase), pane
        )
        settle(120)
        form.grounds.reasons.setPlainText(WORDS)
        form.grounds.prospects.setPlainText(WORDS)
        form.next()
        form.economy.why.setPlainText(WORDS)
        form.next()
        settle(200)  # what follows is foreseen
        before = pane._seen
        took = timed(lambda: painted.after(form.accept, lambda: pane._seen is not before))()
        QTest.qWait(50)
        return took

    return finish


def _clear(desk: Desk, line: LineRow) -> None:
    """Cancel what is planned, so that appointments do not pile up beside the history."""
    for row in planned_of(line.client):
        cancel_appointment(row.id, by=desk.author, today=date.today())


def _seen(pane: Any) -> tuple[Callable[[], object], list[QWidget]]:
    """Return what tells that a screen has read again, and where that is painted."""
    name = pane.objectName()
    if name == "today":
        return pane.day, [each.list.viewport() for each in pane.sections.lists()]
    if hasattr(pane, "history"):
        return lambda: pane._seen, [pane.history.timeline.viewport()]
    return lambda: pane.caseload.line(), [pane.table.viewport()]


def _document_talk(line: LineRow, *, by: Any, today: date) -> Any:
    talk = ContactData(line.client, line.case, today, "office", "08:00", 45)
    ahead = AppointmentData(line.client, line.case, today, "23:30", 45)
    return document_talk(Conversation(talk, [NoteData(WORDS)], next=ahead), by=by, today=today)


def _record_review(line: LineRow, *, by: Any, today: date) -> Any:
    return record_review(ReviewData(line.case, today, WORDS, WORDS, False, WORDS), by=by, today=today)


class _BareWrite:
    """The inserts and updates of the same deed, run by the driver alone in a transaction of their own."""

    def __init__(self, desk: Desk, made: Made, line: LineRow, deed: Deed) -> None:
        self._desk, self._line, self._deed, self._raw = desk, line, deed, connected(made)

    def timed(self) -> float:
        """Note what the deed would write, then write that; return how long the latter took."""
        statements = self._desk.work.call(self._statements)
        return timed(lambda: self._write(statements))()

    def close(self) -> None:
        """Leave the file."""
        self._raw.close()

    def _write(self, statements: list[Statement]) -> None:
        with self._raw:
            fetch(self._raw, statements)

    def _statements(self) -> list[Statement]:
        today, line = date.today(), self._line
        deed = partial(self._deed, line, by=self._desk.author, today=today)
        found = asked(lambda: foresee(deed, line.client, today))
        return [each for each in found if each[0].lstrip().upper().startswith(WRITES)]
