"""What helps to plan a talk: the usual distances on offer, and what a day is worth."""

from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fm_desktop.domain.directive import Due
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.talks import AppointmentRow, appointments
from fm_desktop.ui.case.dialogs.coverage import due_talk, overlapping, verdict
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.tokens import SHAPE
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.state_shape import StateShape


class Offers(QWidget):
    """Buttons for the usual distances, and for the last day that still covers the contact."""

    wanted = Signal(str)
    """A day is wanted; carries it as somebody would type it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        for words, typed in (
            (self.tr("1 week"), "+1w"),
            (self.tr("2 weeks"), "+2w"),
            (self.tr("4 weeks"), "+4w"),
        ):
            made = button(f"offer_{typed[1:]}", words, partial(self.wanted.emit, typed), look="offer")
            row.addWidget(made)
        self._due_day: date | None = None
        self._on_due_day: QPushButton = button("offer_due", self.tr("on the due day"), look="offer")
        self._on_due_day.clicked.connect(self._want_due_day)
        self._on_due_day.hide()
        row.addWidget(self._on_due_day)

    def offer_due_day(self, due: date | None, today: date) -> None:
        """Offer the day until which one must have spoken, if it is still to come."""
        self._due_day = due
        self._on_due_day.setVisible(due is not None and due >= today)

    def _want_due_day(self) -> None:
        if self._due_day is not None:
            self.wanted.emit(plain_date(self._due_day))


class Judgement(QWidget):
    """Says of a day what it covers and what it overlaps."""

    changed = Signal()
    """Something else is said now."""

    def __init__(self, desk: Desk, own: Id | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._own = desk, own
        self._dues: list[DueLine] = []
        self._others: list[AppointmentRow] = []
        self._day: date | None = None
        self._time: str | None = None
        self._entry = False
        self._shape, self._words = StateShape("none"), label(wrap=True)
        self._shape.setFixedWidth(SHAPE + 4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)

    def know(self, dues: list[DueLine]) -> None:
        """Judge by what is due of the client."""
        self._dues = dues
        self._judge()

    def is_entry_due(self) -> bool:
        """Tell whether the entry consultation is still due."""
        return any(line.due == Due.D2 for line in self._dues)

    def due_day(self) -> date | None:
        """Return until when one must have spoken."""
        line = due_talk(self._dues, self._entry)
        return line.effective if line else None

    def look_at(self, day: date | None, time: str | None, entry: bool) -> None:
        """Judge a day and time; on another day one's other talks are read first."""
        another, self._day, self._time, self._entry = day != self._day, day, time, entry
        if another:
            self._others = []
            if day is not None:
                question = partial(appointments, self._desk.me.id, day, day)
                self._desk.work.read(self, question, partial(self._know_others, day))
        self._judge()

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def _know_others(self, day: date, others: list[AppointmentRow]) -> None:
        if day == self._day:
            self._others = [each for each in others if each.status == "planned" and each.id != self._own]
            self._judge()

    def _judge(self) -> None:
        others, timed = overlapping(self._time, self._others), self._time is not None
        said = verdict(self._day, self.due_day(), others, timed, self._desk.today())
        self._shape.set_state(said.state)
        self._shape.setVisible(bool(said.words))
        if said.words != self._words.text():
            self._words.setText(said.words)
            self.changed.emit()


class Proposal(NamedTuple):
    """A new appointment for one that did not take place."""

    day: date
    time: str | None = None
    minutes: int | None = None
    format: str = "office"
    place: str = ""
    is_entry: bool = False
    said: str = ""
    """What was recorded of the one before."""
