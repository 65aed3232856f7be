"""What can be done from the calendar, by key or by dragging."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fm_desktop.casework.appointments import AppointmentData, change_appointment
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.calendar.day_rows import DayRow
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.quick_deeds import CALL_KEY, MISSED_KEY, MOVE_KEY, NOT_REACHED_KEY, QuickDeeds
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.tables.line_words import appointment_words

if TYPE_CHECKING:
    from fm_desktop.ui.calendar.calendar_pane import CalendarPane

SPOKEN_BY_THEN = frozenset({Due.D2, Due.D3})
"""What an appointment covers."""


class CalendarDeeds(QObject):
    """Plans, moves and documents for the client of the row the cursor is on."""

    def __init__(self, desk: Desk, pane: "CalendarPane") -> None:
        super().__init__(pane)
        self._desk, self._pane = desk, pane
        self._quick = QuickDeeds(desk, pane)
        self._dragged: DayRow | None = None

    def by_key(self) -> dict[str, Callable[[], None]]:
        """Return the deeds by their keys."""
        return {
            "T": self.plan,
            "G": partial(self._for_row, self._contact),
            MOVE_KEY: partial(self._with_planned, self._quick.move),
            MISSED_KEY: partial(self._with_planned, self._quick.missed),
            NOT_REACHED_KEY: partial(self._for_row, self._quick.not_reached),
            CALL_KEY: partial(self._for_row, self._quick.call),
        }

    def plan(self) -> None:
        """Plan an appointment on the chosen day with the client the cursor is on, else ask with whom."""
        row = self._pane.panel.chosen()
        if (subject := _subject_of(row)) is not None:
            self._plan_for(subject)
        else:
            self.plan_with_somebody()

    def plan_with_somebody(self) -> None:
        """Ask with whom to speak on the chosen day, then plan the appointment."""
        from fm_desktop.ui.calendar.whom import ask_whom  # inside: not needed before the first paint

        ask_whom(self._desk, self._pane.window(), self._plan_for)

    def take_up(self, row: DayRow) -> bool:
        """Tell whether a row may be dragged to another day: a planned appointment, or a talk that is due."""
        may = row.client is not None and (row.planned is not None or row.due in SPOKEN_BY_THEN)
        self._dragged = row if may else None
        return may

    def drop_on(self, day: date) -> None:
        """Move the appointment that was dragged to a day; for a talk that is due, plan one there."""
        row, self._dragged = self._dragged, None
        if row is not None and row.planned is not None:
            self._move_to(row.planned, day)
        elif (subject := _subject_of(row)) is not None:
            open_dialog("appointment", self._desk, subject, self._pane, day=day)

    def _plan_for(self, subject: Subject) -> None:
        day = max(self._pane.day(), self._desk.today())
        open_dialog("appointment", self._desk, subject, self._pane, day=day)

    def _contact(self, subject: Subject) -> None:
        row = self._pane.panel.chosen()
        begun = row is not None and row.planned is not None and row.planned.day <= self._desk.today()
        planned = row.planned if row is not None and begun else None
        open_dialog("contact", self._desk, subject, self._pane, planned=planned)

    def _for_row(self, deed: Callable[[Subject], None]) -> None:
        if (subject := _subject_of(self._pane.panel.chosen())) is not None:
            deed(subject)

    def _with_planned(self, deed: Callable[[Subject, AppointmentRow | None], None]) -> None:
        row = self._pane.panel.chosen()
        if row is not None and (subject := _subject_of(row)) is not None:
            deed(subject, row.planned)

    def _move_to(self, planned: AppointmentRow, day: date) -> None:
        """Move an appointment at once; it keeps its time, and taking it back is one key."""
        if day == planned.day:
            return
        kept = {name: getattr(planned, name) for name in ("time", "minutes", "format", "place", "is_entry")}
        data = AppointmentData(planned.client, planned.case, day, **kept)
        who = {"by": self._desk.author, "today": self._desk.today(), "version": planned.version}
        words = self.tr("Moved: {name}, to {when}")
        when = appointment_words(day, planned.time, self._desk.today())
        told = partial(self._pane.tell, words.format(name=planned.name, when=when))
        self._desk.work.write(self._pane.month, partial(change_appointment, planned.id, data, **who), told)


def _subject_of(row: DayRow | None) -> Subject | None:
    if row is None or row.client is None:
        return None
    return Subject(row.client, row.case, row.name, row.phase)
