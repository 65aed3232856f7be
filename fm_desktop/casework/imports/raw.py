"""What was found in a file before anybody asks what it means."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

EPOCH_1900 = date(1899, 12, 30)
"""The day a spreadsheet's serial numbers count from, as far as they lie behind its phantom 29.02.1900."""
EPOCH_1904 = date(1904, 1, 1)


class CellError(NamedTuple):
    """A cell in which the spreadsheet shows an error such as #NV instead of a value."""

    shown: str


Cell = str | int | float | bool | date | datetime | time | timedelta | CellError


class RawRow(NamedTuple):
    """One row as the spreadsheet program numbers it; `fault` names what already broke it."""

    number: int
    cells: tuple[Cell, ...]
    fault: str | None = None

    def is_empty(self) -> bool:
        """Tell whether nothing stands in the row."""
        return not any(is_filled(cell) for cell in self.cells)


class Sheet(NamedTuple):
    """One sheet, or the whole of a text file."""

    name: str
    rows: Sequence[RawRow]
    epoch: date = EPOCH_1900


@dataclass(frozen=True, slots=True)
class Book:
    """A file that was opened: its sheets are read when asked for."""

    file: str
    encoding: str | None
    """The encoding of a text file; none for a spreadsheet."""
    sheet_names: tuple[str, ...]
    read: Callable[[str], Sheet]


def is_filled(cell: Cell) -> bool:
    """Tell whether anything can be seen in a cell."""
    return not isinstance(cell, str) or not (cell == "" or cell.isspace())
