"""The chosen day in words: its appointments and what is due on it, two lines each."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from fm_desktop.domain.arithmetic import in_words
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.case.dialogs.format_buttons import format_name
from fm_desktop.ui.formats import due_name, due_words, state_name, weekday_date
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.line_words import appointment_words
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import SHAPE, TWO_LINES, state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import RowDelegate, paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

Index = QModelIndex | QPersistentModelIndex
Right = Qt.AlignmentFlag.AlignRight


class DayRow(NamedTuple):
    """One line of the day's list."""

    key: Id
    client: Id | None
    case: Id | None
    name: str
    phase: str
    right: str
    below: str
    state: str

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        state = "" if self.state == "appointment" else state_name(self.state)
        parts = [self.name, self.below, state if state != self.right else "", self.right]
        return ", ".join(part for part in parts if part)


def talk_day_rows(talks: Sequence[AppointmentRow]) -> list[DayRow]:
    """Return the appointments of a day."""
    found = []
    for talk in talks:
        minutes = f"{talk.minutes} Min." if talk.minutes else ""
        below = " · ".join(part for part in (format_name(talk.format), talk.place, minutes) if part)
        when = talk.time or ""
        found.append(
            DayRow(talk.id, talk.client, talk.case, talk.name, talk.phase, when, below, "appointment")
        )
    return found


def due_day_rows(due: Sequence[DueLine], today: date, language: str) -> list[DayRow]:
    """Return what is due on a day, each with the arithmetic that led to it."""
    return [_due_row(line, today, language) for line in due]


def _due_row(line: DueLine, today: date, language: str) -> DayRow:
    key = (line.entry or b"") + line.due.encode() + (line.row or b"")
    name = line.name or QCoreApplication.translate("calendar", "My own")
    what = due_name(line.due)
    if line.number is not None:
        what = f"{line.number}. {what}"
    if line.state == "covered" and line.next_appointment is not None:
        words = QCoreApplication.translate("calendar", "Appointment {when}")
        right = words.format(when=appointment_words(line.next_appointment, line.next_appointment_time, today))
        until = QCoreApplication.translate("calendar", "{what} until {day}")
        below = until.format(what=what, day=weekday_date(line.effective, today))
    else:
        right = due_words(line.effective, today, line.state)
        reason = line.text if line.due in ("D8", "D18") else ""
        reason = reason or in_words(line.due, line.base, line.period, line.extended_to, language)
        below = f"{what} · {reason}"
    return DayRow(key, line.client, line.case, name, line.phase or "watch", right, below, str(line.state))


class DayDelegate(RowDelegate):
    """Shape, name and what matters now on the first line, the reason on the second."""

    height = TWO_LINES

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        row = index.data(RECORD_ROLE)
        if not isinstance(row, DayRow):
            return
        upper = QRectF(rect.x() + 6, rect.y() + 6, rect.width() - 12, 20)
        lower = upper.translated(0, 20)
        place = QRectF(upper.x(), upper.center().y() - SHAPE / 2, SHAPE, SHAPE)
        if row.state == "appointment":
            place = QRectF(upper.x(), rect.y() + 9, SHAPE, rect.height() - 18)
        paint_state(painter, place, row.state)
        ink = tokens().text if row.state == "appointment" else state_colour(row.state)
        paint_text(painter, upper, row.right, ink, font(), Right)
        taken = text_width(row.right, font()) + 8
        left = SHAPE + 10
        name = upper.adjusted(left, 0, -taken, 0)
        paint_text(painter, name, row.name, tokens().text, font(strong=True), elide=True)
        paint_text(
            painter, lower.adjusted(left, 0, 0, 0), row.below, tokens().muted, font("small"), elide=True
        )
