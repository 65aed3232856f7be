"""The six weeks of a month as a table: every cell a day with what is due on it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from fm_desktop.domain.periods import add_months
from fm_desktop.storage.queries.month import APPOINTMENT, DayCount
from fm_desktop.ui.calendar.kinds import URGENCY, cell_name
from fm_desktop.ui.formats import day_of_month, long_date, state_name, weekday
from fm_desktop.ui.roles import RECORD_ROLE

Index = QModelIndex | QPersistentModelIndex
Orientation = Qt.Orientation
Role = Qt.ItemDataRole
WEEKS, DAYS = 6, 7


class DayLine(NamedTuple):
    """One line of a cell: so many of a kind in a state."""

    words: str
    state: str
    number: int


class DayCell(NamedTuple):
    """One day as it is painted."""

    day: date
    lines: tuple[DayLine, ...]
    holiday: str | None
    in_month: bool
    is_today: bool
    number: str
    """The day of the month as it is written."""

    @property
    def is_free(self) -> bool:
        """Tell whether nobody works: weekend or holiday."""
        return self.day.weekday() >= 5 or self.holiday is not None

    def by_state(self) -> list[tuple[str, int]]:
        """Return how many there are in each state, whatever their kind."""
        numbers: dict[str, int] = defaultdict(int)
        for line in self.lines:
            numbers[line.state] += line.number
        return list(numbers.items())

    @property
    def spoken(self) -> str:
        """Return the day as one sentence."""
        parts = [long_date(self.day)]
        if self.is_today:
            parts.append(state_name("today"))
        if self.holiday:
            parts.append(self.holiday)
        for line in self.lines:
            state = "" if line.state == APPOINTMENT else f" {state_name(line.state)}"
            parts.append(f"{line.number} {line.words}{state}")
        if not self.lines:
            parts.append(QCoreApplication.translate("calendar", "nothing"))
        return ", ".join(parts)


def first_shown(month: date) -> date:
    """Return the Monday of the week in which a month begins."""
    start = month.replace(day=1)
    return start - timedelta(days=start.weekday())


def last_shown(month: date) -> date:
    """Return the Sunday six weeks after the first day shown."""
    return first_shown(month) + timedelta(days=WEEKS * DAYS - 1)


class MonthModel(QAbstractTableModel):
    """Six weeks, Monday first; the vertical header carries the numbers of the weeks."""

    def __init__(self, month: date, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._month = month.replace(day=1)
        self._lines: dict[date, tuple[DayLine, ...]] = {}
        self._holidays: Mapping[date, str] = {}
        self._cells: list[DayCell] = []
        self._work_out()

    @property
    def month(self) -> date:
        """Return the first day of the month shown."""
        return self._month

    def first_day(self) -> date:
        """Return the first day shown."""
        return first_shown(self._month)

    def show_month(self, month: date, today: date, counts: Sequence[DayCount]) -> None:
        """Show a month with its counts."""
        self.beginResetModel()
        self._month, self._today = month.replace(day=1), today
        self._lines = _lines(counts)
        self._work_out()
        self.endResetModel()

    def show_holidays(self, holidays: Mapping[date, str]) -> None:
        """Name the holidays among the days shown."""
        self._holidays = holidays
        self._work_out()
        last = self.index(WEEKS - 1, DAYS - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def index_of(self, day: date) -> QModelIndex:
        """Return where a day stands; an invalid index where it is not shown."""
        number = (day - self.first_day()).days
        return self.index(number // DAYS, number % DAYS) if 0 <= number < WEEKS * DAYS else QModelIndex()

    def cell(self, index: Index) -> DayCell:
        """Return the day at an index."""
        return self._cells[index.row() * DAYS + index.column()]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEKS

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else DAYS

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer with the cell itself, or with the day as it is spoken."""
        if not index.isValid():
            return None
        if role == RECORD_ROLE:
            return self.cell(index)
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self.cell(index).spoken
        return None

    def headerData(self, section: int, orientation: Orientation, role: int = Role.DisplayRole) -> Any:
        """Answer for weekdays and weeks, whatever section is asked for."""
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        if orientation == Orientation.Horizontal:
            return weekday(self.first_day() + timedelta(days=section)) if 0 <= section < DAYS else None
        if not 0 <= section < WEEKS:
            return None
        return str((self.first_day() + timedelta(weeks=section)).isocalendar().week)

    def _work_out(self) -> None:
        first, after = self.first_day(), add_months(self._month, 1)
        days = (first + timedelta(days=number) for number in range(WEEKS * DAYS))
        self._cells = [
            DayCell(
                day,
                self._lines.get(day, ()),
                self._holidays.get(day),
                self._month <= day < after,
                day == self._today,
                day_of_month(day),
            )
            for day in days
        ]


def _lines(counts: Sequence[DayCount]) -> dict[date, tuple[DayLine, ...]]:
    """Return the lines of each day, the most urgent first."""
    by_day: dict[date, list[tuple[int, int, DayLine]]] = defaultdict(list)
    for counted in counts:
        due = 0 if counted.due == APPOINTMENT else int(counted.due[1:])
        line = DayLine(cell_name(counted.due), counted.state, counted.count)
        by_day[counted.day].append((URGENCY[counted.state], due, line))
    return {day: tuple(line for *_, line in sorted(found)) for day, found in by_day.items()}
