"""What a figure of a report is: its rows and columns, what rests on what, and what is drawn of it."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from fm_desktop.domain.directive import Term


class Hidden:
    """Stands for a number that is not shown, because few people stand behind it or behind a neighbour."""

    def __repr__(self) -> str:
        return "HIDDEN"


HIDDEN: Final = Hidden()

Cell = int | float | Term | Hidden | None
Label = date | Term | str
"""What a row is about: a month by its first day, words of a catalogue, or somebody's own words."""


class Unit(StrEnum):
    """What the numbers of a column count."""

    PEOPLE = "people"
    """Clients, cases, services: a small number of them could be recognised."""
    PLAIN = "plain"
    PERCENT = "percent"
    MONTHS = "months"
    RATIO = "ratio"
    WORD = "word"


class Column(NamedTuple):
    """One column of a figure; its words stand beside the figure's own."""

    key: str
    unit: Unit = Unit.PEOPLE
    rests_on: tuple[str, ...] = ()
    """The counts a share or a mean is computed from: where one is hidden, so is this."""
    of_total: str | None = None
    """The column of whose last row this is a share: where that is hidden, so is this."""


class Row(NamedTuple):
    """One row: what it is about, and a cell for each column."""

    label: Label
    cells: tuple[Cell, ...]
    is_total: bool = False
    is_forecast: bool = False


class Place(NamedTuple):
    """One cell of a figure, and with which sign it stands in an equation."""

    row: int
    column: int
    sign: int = 1


Equation = tuple[Place, ...]
"""Cells that add up to nothing, each with its sign: whoever knows all but one knows them all."""


class Chart(StrEnum):
    """How a figure is drawn."""

    MONTHS = "months"
    BARS = "bars"


class Figure(NamedTuple):
    """A figure of a report as a table; title, definition and source stand with its key in the words."""

    key: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    chart: Chart = Chart.MONTHS
    drawn: tuple[str, ...] = ()
    """The columns the chart shows, stacked upon one another."""
    line: str | None = None
    """The column that is drawn as a line to compare with."""
    equations: tuple[Equation, ...] = ()

    def place(self, key: str) -> int:
        """Return at which place a column stands."""
        return [column.key for column in self.columns].index(key)

    def column(self, key: str) -> list[Cell]:
        """Return the cells of a column from top to bottom."""
        place = self.place(key)
        return [row.cells[place] for row in self.rows]

    def shown(self) -> list[int]:
        """Return the columns a table shows: neither what the chart draws as a line nor what says nothing."""
        return [
            place
            for place, column in enumerate(self.columns)
            if column.key != self.line and any(row.cells[place] is not None for row in self.rows)
        ]

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to be counted."""
        return not any(
            cell for row in self.rows for cell in row.cells if isinstance(cell, int | float | Hidden)
        )


class Report(NamedTuple):
    """Figures that leave the program together, and what is said of all of them."""

    figures: tuple[Figure, ...]
    whose: str
    period: str
    made_on: date
    language: str = "de"


def percent(part: int, whole: int) -> int | None:
    """Return a share in per cent, rounded half up; of nothing there is none."""
    return (200 * part + whole) // (2 * whole) if whole else None


def with_total(rows: Iterable[Row], total: Row) -> tuple[Row, ...]:
    """Return rows followed by the one that adds them up."""
    return (*rows, total._replace(is_total=True))


def adding_up(columns: Iterable[int], rows: int) -> Iterator[Equation]:
    """Yield for each column that its last row is the sum of those above."""
    for column in columns:
        yield (*(Place(row, column) for row in range(rows - 1)), Place(rows - 1, column, -1))


def parts_of(whole: int, parts: Iterable[int], rows: int) -> Iterator[Equation]:
    """Yield for each row that one of its columns is the sum of some others."""
    parts = list(parts)
    for row in range(rows):
        yield (*(Place(row, part) for part in parts), Place(row, whole, -1))
