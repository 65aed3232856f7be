"""What a chart shows of a figure: labels, series stacked upon one another, a line to compare with."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.figure_words import Lexicon
from fm_desktop.domain.figures import HIDDEN, Cell, Chart, Figure, Row


class Series(NamedTuple):
    """The values of one column; None stands where there is nothing, or where it is not shown."""

    name: str
    values: tuple[float | None, ...]


class ChartData(NamedTuple):
    """Everything a chart is drawn from."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    line: Series | None
    hidden: tuple[bool, ...]
    """Of which labels a value is not shown."""
    ahead: tuple[bool, ...]
    """Which labels lie in the future."""
    upright: bool
    reach: float = 0
    """How far the scale goes at least: that of pieces of one chart is the same."""

    @property
    def top(self) -> float:
        """Return the largest value there is, stacked ones added up."""
        values = [sum(each or 0 for each in column) for column in zip(*self.stacks, strict=True)]
        line = [value or 0 for value in self.line.values] if self.line else []
        return max([self.reach, *values, *line], default=0)

    def pieces(self, most: int) -> "list[ChartData]":
        """Return the chart in pieces of so many labels at most."""
        return [self._piece(slice(first, first + most)) for first in range(0, len(self.labels), most)]

    def _piece(self, part: slice) -> "ChartData":
        line = self.line and self.line._replace(values=self.line.values[part])
        return self._replace(
            labels=self.labels[part],
            series=tuple(each._replace(values=each.values[part]) for each in self.series),
            line=line,
            hidden=self.hidden[part],
            ahead=self.ahead[part],
            reach=self.top,
        )

    @property
    def stacks(self) -> tuple[tuple[float | None, ...], ...]:
        """Return the values of each series."""
        return tuple(series.values for series in self.series)


def chart_data(figure: Figure, words: Lexicon, language: str) -> ChartData:
    """Return what is drawn of a figure; what adds everything up is in its table alone."""
    rows = [row for row in figure.rows if not row.is_total]
    heads = dict(zip((c.key for c in figure.columns), words.heads(figure, language), strict=True))
    upright = figure.chart is Chart.MONTHS

    def series(key: str) -> Series:
        place = figure.place(key)
        return Series(heads[key], tuple(_number(row.cells[place]) for row in rows))

    places = [figure.place(key) for key in figure.drawn]
    return ChartData(
        tuple(_label(row, words, language, upright=upright) for row in rows),
        tuple(series(key) for key in figure.drawn),
        series(figure.line) if figure.line else None,
        tuple(any(row.cells[place] is HIDDEN for place in places) for row in rows),
        tuple(row.is_forecast for row in rows),
        upright,
    )


def nice_step(top: float, most: int = 4) -> float:
    """Return how far the marks of an axis stand apart: 1, 2 or 5 times a power of ten."""
    step = 1.0
    while top / step > most:
        for factor in (2, 2.5, 2):
            step *= factor
            if top / step <= most:
                return step
    return step


def _number(cell: Cell) -> float | None:
    return float(cell) if isinstance(cell, int | float) else None


def _label(row: Row, words: Lexicon, language: str, *, upright: bool) -> str:
    if upright and isinstance(row.label, date):
        return words.short_month(row.label, language)
    return words.label(row.label, language)
