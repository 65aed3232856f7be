"""The appointments that lie in a leave, each with the day it moves to."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fm_desktop.casework.leaves import Move
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.date_field import DateField
from fm_desktop.ui.widgets.labels import label

Proposal = Callable[[date], date | None]


class MoveList(QWidget):
    """Who and when at the left, the new day at the right; an empty day lets the appointment stay."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.rows: list[tuple[AppointmentRow, DateField]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(1, 1)

    def show_appointments(self, found: Sequence[AppointmentRow]) -> None:
        """Show other appointments; nothing is proposed yet."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = [(row, self._add(number, row)) for number, row in enumerate(found)]

    def propose(self, proposal: Proposal) -> None:
        """Fill in where each appointment goes."""
        for row, field in self.rows:
            field.set_day(proposal(row.day))

    def moves(self) -> list[Move]:
        """Return what is moved, and to which day."""
        days = ((row, field.day()) for row, field in self.rows)
        return [Move(row.id, day) for row, day in days if day is not None and day != row.day]

    def are_right(self) -> bool:
        """Tell whether every day may be taken, and say at each what is wrong."""
        wrong = [field for _row, field in self.rows if not field.is_right()]
        return not wrong

    def _add(self, number: int, row: AppointmentRow) -> DateField:
        when = weekday_date(row.day, self._today) + (f" {row.time}" if row.time else "")
        field = DateField(f"away_move_{row.id.hex()}", self._today)
        spoken = self.tr("{name}, {when}, moves to").format(name=row.name, when=when)
        field.edit.setAccessibleName(spoken)
        words = label(self.tr("{name}, {when}").format(name=row.name, when=when))
        words.setBuddy(field.edit)
        self._grid.addWidget(words, number, 0, Qt.AlignmentFlag.AlignTop)
        words.setContentsMargins(0, 7, 0, 0)
        self._grid.addWidget(field, number, 1)
        return field
