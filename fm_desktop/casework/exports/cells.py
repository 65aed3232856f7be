"""How values stand in the cells of a written list, so that reading them gives the same values."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from fm_desktop.casework.imports.columns import columns
from fm_desktop.casework.imports.days import Moment
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.directives import directive
from fm_desktop.domain.periods import Interval, Unit

Written = str | date | datetime | None

_UNITS = {
    Unit.DAYS: ("Tag", "Tage"),
    Unit.WEEKS: ("Woche", "Wochen"),
    Unit.MONTHS: ("Monat", "Monate"),
    Unit.YEARS: ("Jahr", "Jahre"),
}


def header() -> list[str]:
    """Return the headers of the list."""
    return [column.name for column in columns()]


def cells(row: ListRow) -> list[Written]:
    """Return the cells of a row: days as days, everything else as text."""
    return [_cell(column.kind, getattr(row, column.key)) for column in columns()]


def as_text(cell: Written) -> str:
    """Return a cell as text: 01.03.2026, with a time 01.03.2026 10:30."""
    if isinstance(cell, date):
        time = f" {cell:%H:%M}" if isinstance(cell, datetime) else ""
        return f"{cell.day:02}.{cell.month:02}.{cell.year:04}{time}"
    return cell or ""


def _cell(kind: str, value: object) -> Written:
    if value is None or value == ():
        return None
    if kind in _WRITERS:
        return _WRITERS[kind](value)
    return value if isinstance(value, date) else str(value)


def _profile(key: object) -> str:
    return directive().profiles[str(key)].label.de


def _criteria(criteria: object) -> str:
    return ", ".join(criteria) if isinstance(criteria, Sequence) else ""


def _yes_no(value: object) -> str:
    return "ja" if value else "nein"


def _interval(value: object) -> str:
    assert isinstance(value, Interval)
    one, many = _UNITS[value.unit]
    return f"{value.amount} {one if value.amount == 1 else many}"


def _appointment(value: object) -> Written:
    assert isinstance(value, Moment)
    return datetime.combine(value.day, value.at) if value.at else value.day


_WRITERS: dict[str, Callable[[object], Written]] = {
    "profile": _profile,
    "criteria": _criteria,
    "yes_no": _yes_no,
    "interval": _interval,
    "appointment": _appointment,
}
