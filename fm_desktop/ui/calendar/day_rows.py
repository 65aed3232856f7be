"""The chosen day in words: its appointments and what is due on it, each with its reason."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.arithmetic import in_words
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.case.dialogs.format_buttons import format_name
from fm_desktop.ui.formats import due_name, due_words, duty_words, state_name, weekday_date
from fm_desktop.ui.tables.line_words import appointment_words
from fm_desktop.ui.today.talk_rows import HELD, MISSED, PLANNED

TOGETHER = "\N{NO-BREAK SPACE}"


class DayRow(NamedTuple):
    """One line of the day's list."""

    key: Id
    client: Id | None
    case: Id | None
    name: str
    phase: str
    right: str
    parts: tuple[str, ...]
    """What and why: they stand in one line, or each in a line of its own where room is short."""
    state: str
    planned: AppointmentRow | None = None
    """The appointment itself, as long as it is still planned."""
    due: str = ""
    """Which kind of item is due."""
    record: Id | None = None
    """What it stands for, such as a partner or a meeting."""

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        state = "" if self.state == "appointment" else state_name(self.state)
        words = [self.name, *self.parts, state if state != self.right else "", self.right]
        return ", ".join(word.replace(TOGETHER, " ") for word in words if word)


def talk_day_rows(talks: Sequence[AppointmentRow]) -> list[DayRow]:
    """Return the appointments of a day."""
    return [_talk_row(talk) for talk in talks]


def _talk_row(talk: AppointmentRow) -> DayRow:
    minutes = QCoreApplication.translate("timeline", "{n} min").format(n=talk.minutes) if talk.minutes else ""
    outcome = {
        HELD: QCoreApplication.translate("today", "written down"),
        MISSED: QCoreApplication.translate("today", "did not come"),
    }.get(talk.status, "")
    parts = tuple(part for part in (format_name(talk.format), talk.place, minutes, outcome) if part)
    when = talk.time or ""
    planned = talk if talk.status == PLANNED else None
    return DayRow(talk.id, talk.client, talk.case, talk.name, talk.phase, when, parts, "appointment", planned)


def due_day_rows(due: Sequence[DueLine], today: date, language: str, whose: bool = False) -> list[DayRow]:
    """Return what is due on a day, each with its arithmetic; `whose` names the case manager, too."""
    return [_due_row(line, today, language, whose) for line in due]


def _due_row(line: DueLine, today: date, language: str, whose: bool) -> DayRow:
    if line.state == "covered" and line.next_appointment is not None:
        words = QCoreApplication.translate("calendar", "Appointment {when}")
        right = words.format(when=appointment_words(line.next_appointment, line.next_appointment_time, today))
    else:
        right = due_words(line.effective, today, line.state)
    manager = line.manager_name or line.manager_listed
    name, what, why = line.name, _what(line, today), _reason(line, language)
    if line.text and line.due == "D17":
        (name, what), why = duty_words(line.text), ""
    parts = (what, why, manager if whose and manager else "")
    return DayRow(
        key=(line.entry or b"") + line.due.encode() + (line.row or b""),
        client=line.client,
        case=line.case,
        name=name or QCoreApplication.translate("calendar", "My own"),
        phase=line.phase or "watch",
        right=right,
        parts=tuple(part for part in parts if part),
        state=str(line.state),
        due=str(line.due),
        record=line.row,
    )


def _what(line: DueLine, today: date) -> str:
    """Return what is due: a review with its number, a covered contact with its last day."""
    what = due_name(line.due)
    if line.number is not None:
        what = QCoreApplication.translate("calendar", "{number}. {what}").format(
            number=line.number, what=what
        )
    if line.state != "covered":
        return what
    until = QCoreApplication.translate("calendar", "{what} until {day}")
    return until.format(what=what, day=weekday_date(line.effective, today).replace(" ", TOGETHER))


def _reason(line: DueLine, language: str) -> str:
    """Return the arithmetic in words, or the text of what carries one; a period is not torn apart."""
    if line.text and line.due in ("D8", "D18"):
        return line.text
    words = in_words(line.due, line.base, line.period, line.extended_to, language)
    return ", ".join(part.replace(" ", TOGETHER) for part in words.split(", "))
