"""Entering one's own leave: what falls due meanwhile, and where the appointments go."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.deputies import FM
from fm_desktop.casework.leaves import enter_leave, remove_leave
from fm_desktop.domain.away import day_after, day_before
from fm_desktop.storage.queries.leaves import LeaveRow, Meanwhile, leaves, meanwhile
from fm_desktop.storage.queries.people import PersonRow, people
from fm_desktop.ui.away.meanwhile_list import MeanwhileList
from fm_desktop.ui.away.move_list import MoveList
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice

AFTER, BEFORE, STAY = "after", "before", "stay"


class AwayDialog(DeedDialog):
    """From, until; below it the appointments with the days they move to, and what falls due."""

    form = "away"
    errors_at = {
        "day_too_early": "away_last",
        "leave_over": "away_last",
        "leave_overlaps": "away_first",
        "deputy_already": "away_deputy",
        "day_in_leave": "away_whither",
        "appointment_in_past": "away_whither",
    }
    width_at_first = 760

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "away_dialog", self.tr("Away"), self.tr("Enter"), None, parent)
        self._seen: Meanwhile | None = None
        self._moves = MoveList(desk.today())
        self.fields.start_row()
        self._first = self.fields.add_date("away_first", self.tr("First day"), None, "future", steady=True)
        self._last = self.fields.add_date("away_last", self.tr("Last day"), None, "future", steady=True)
        self.fields.end_row()
        self._text = self.fields.add_line("away_text", self.tr("Note (not needed)"))
        nobody = [(None, self.tr("nobody"))]
        self._deputy = self.fields.add_values("away_deputy", self.tr("Who stands in"), nobody)
        self._due = MeanwhileList()
        self.fields.add_widget(self._due)
        self._due.hide()
        kinds = [
            (AFTER, self.tr("to after it")),
            (BEFORE, self.tr("to before it")),
            (STAY, self.tr("leave them")),
        ]
        self._whither = Choice(kinds, look="seg")
        self.fields.add("away_whither", self.tr("Move the appointments"), self._whither)
        self.fields["away_whither"].hide()
        self.fields.add_widget(self._moves)
        for field in (self._first, self._last):
            field.changed.connect(lambda _day: self._look())
        self._whither.chosen.connect(lambda _key: self._propose())
        self._read_known()

    def _read_known(self) -> None:
        self.desk.work.read(self, people, self._offer)
        question = partial(leaves, self.desk.me.id, self.desk.today())
        self.desk.work.read(self, question, self._show_known)

    def _offer(self, found: list[PersonRow]) -> None:
        """Offer as deputy who is a case manager with access to the file."""
        members = {each.person_id for each in self.desk.author.members}
        for row in found:
            if FM in row.roles and row.id in members and row.id != self.desk.me.id:
                self._deputy.addItem(row.name, row.id)

    def _show_known(self, found: list[LeaveRow]) -> None:
        """Show the leaves that are entered already, each with a way to take it back."""
        for number, leave in enumerate(found):
            words = f"{plain_date(leave.first_day)} – {plain_date(leave.last_day)}"
            shown = f"{words} · {leave.text}" if leave.text else words
            self.fields.start_row()
            self.fields.add_widget(label(self.tr("Entered: {when}").format(when=shown), muted=True))
            taken = button(
                f"remove_leave_{number}", self.tr("Take back"), partial(self._remove, leave), "quiet"
            )
            taken.setAccessibleName(self.tr("Take back the leave {when}").format(when=words))
            self.fields.add_widget(taken)
            self.fields.end_row()
        if found:
            self.fit()

    def _remove(self, leave: LeaveRow) -> None:
        deed = self.by_me(remove_leave, leave.id, version=leave.version)
        self.desk.work.write(self, deed, self.accept, self.refused)

    def _look(self) -> None:
        """Ask what lies between the two days as soon as both are known."""
        first, last = self._first.day(), self._last.day()
        if first is not None and last is not None and first <= last:
            question = partial(meanwhile, self.desk.me.id, first, last, self.desk.today())
            self.desk.work.read(self, question, partial(self._show_meanwhile, first, last))

    def _show_meanwhile(self, first: date, last: date, seen: Meanwhile) -> None:
        if (first, last) != (self._first.day(), self._last.day()):
            return  # other days were typed meanwhile
        self._seen = seen
        self._moves.show_appointments(seen.appointments)
        self.fields["away_whither"].setVisible(bool(seen.appointments))
        self._propose()
        self._due.show_dues(seen.dues, self.desk.today())
        self._due.show()
        self.fit()

    def _propose(self) -> None:
        """Fill in where each appointment goes; what is empty stays."""
        first, last = self._first.day(), self._last.day()
        if self._seen is None or first is None or last is None:
            return
        land = self._seen.land
        self._moves.propose(lambda day: self._proposed(day, first, last, land))

    def _proposed(self, day: date, first: date, last: date, land: str) -> date | None:
        if self._whither.key() == AFTER:
            return day_after(day, last, land)
        if self._whither.key() == BEFORE:
            return day_before(day, first, self.desk.today(), land)
        return None

    def is_right(self) -> bool:
        """Tell whether the days of the leave and of the appointments may be taken."""
        return super().is_right() and self._moves.are_right()

    def deed(self) -> Callable[[], Changed]:
        moves = self._moves.moves()
        leave = self._first.day(), self._last.day(), self._text.text(), moves
        return self.by_me(enter_leave, *leave, deputy=self._deputy.currentData())
