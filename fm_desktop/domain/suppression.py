"""Hides small groups in a figure, and as much beside them that nobody can compute them from sums.

Numbers from 1 to 4 are hidden; none at all is shown, for it speaks of nobody. What is hidden in one sum must
be at least two numbers that together reach the smallest group shown, else the sum would tell them.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import inf

from fm_desktop.domain.figures import HIDDEN, Cell, Figure, Place, Row, Unit

SMALLEST_GROUP = 5
ROUNDS = 50
"""How often bounds are drawn closer; figures of a report are done after a few."""
Spot = tuple[int, int]


def suppressed(figure: Figure) -> Figure:
    """Return a figure in which no group under five can be read or computed.

    Source: § 35 SGB I; that the smallest group shown is five is a house rule.
    """
    hidden = _hidden(figure)
    rows = (_row(figure, number, row, hidden) for number, row in enumerate(figure.rows))
    return figure._replace(rows=tuple(rows))


def _row(figure: Figure, number: int, row: Row, hidden: set[Spot]) -> Row:
    """Return a row without what is hidden, and without what is computed from it."""
    unseen, below = (_keys(figure, line, hidden) for line in (number, len(figure.rows) - 1))
    under = unseen | (_keys(figure, _now(figure), hidden) if row.is_forecast else set())
    cells: list[Cell] = []
    for column, cell in zip(figure.columns, row.cells, strict=True):
        told = column.key in unseen or under & {*column.rests_on} or column.of_total in below
        cells.append(HIDDEN if told and cell is not None else cell)
    return row._replace(cells=tuple(cells))


def _now(figure: Figure) -> int:
    """Return the last row that is no forecast: what is expected is computed from it, too."""
    return sum(not row.is_forecast for row in figure.rows) - 1


def _keys(figure: Figure, row: int, hidden: set[Spot]) -> set[str]:
    return {column.key for place, column in enumerate(figure.columns) if (row, place) in hidden}


def _hidden(figure: Figure) -> set[Spot]:
    numbers = dict(_numbers(figure))
    equations = [[place for place in each if place[:2] in numbers] for each in figure.equations]
    hidden = {spot for spot, number in numbers.items() if 0 < number < SMALLEST_GROUP}
    while (more := _next(equations, numbers, hidden)) is not None:
        hidden.add(more)
    return hidden


def _numbers(figure: Figure) -> Iterator[tuple[Spot, int]]:
    """Yield where people are counted, and how many."""
    for row, each in enumerate(figure.rows):
        for column, cell in enumerate(each.cells):
            if figure.columns[column].unit is Unit.PEOPLE and isinstance(cell, int):
                yield (row, column), cell


def _next(equations: Iterable[list[Place]], numbers: dict[Spot, int], hidden: set[Spot]) -> Spot | None:
    """Return what is to be hidden next so that no equation tells what is hidden; none where none does."""
    equations = list(equations)
    for equation in equations:
        if _tells(equation, numbers, hidden) and (found := _smallest(equation, numbers, hidden)):
            return found
    told = _computable(equations, hidden) | _narrowed_down(equations, numbers, hidden)
    beside = [each for each in equations if any(place[:2] in told for place in each)]
    return min((found for each in beside if (found := _smallest(each, numbers, hidden))), default=None)


def _tells(equation: Iterable[Place], numbers: dict[Spot, int], hidden: set[Spot]) -> bool:
    """Tell whether an equation gives a hidden number, or hidden ones that are few together."""
    unseen = [place for place in equation if place[:2] in hidden]
    if len(unseen) < 2 or len({place.sign for place in unseen}) > 1:
        return len(unseen) == 1
    return sum(numbers[place[:2]] for place in unseen) < SMALLEST_GROUP


def _smallest(equation: Iterable[Place], numbers: dict[Spot, int], hidden: set[Spot]) -> Spot | None:
    """Return the smallest number of an equation that still is shown; noughts come last, they tell least."""
    shown = [place[:2] for place in equation if place[:2] not in hidden]
    return min(shown, key=lambda spot: (numbers[spot] == 0, numbers[spot], spot), default=None)


def _computable(equations: Iterable[Iterable[Place]], hidden: set[Spot]) -> set[Spot]:
    """Return the hidden numbers that all equations together determine, by elimination."""
    spots = sorted(hidden)
    lines = []
    for equation in equations:
        signs = {place[:2]: place.sign for place in equation if place[:2] in hidden}
        if signs:
            lines.append([Fraction(signs.get(spot, 0)) for spot in spots])
    return {
        spots[line.index(Fraction(1))]
        for line in _reduced(lines, len(spots))
        if sum(value != 0 for value in line) == 1
    }


def _narrowed_down(
    equations: Iterable[Iterable[Place]], numbers: dict[Spot, int], hidden: set[Spot]
) -> set[Spot]:
    """Return the hidden numbers for which one value alone is possible, since none of them is nought.

    Of 2 + 2 + 1 = 5 nothing is left to guess where each of the twos is known to be at least that.
    """
    least = {spot: float(min(1, numbers[spot])) for spot in hidden}
    most = dict.fromkeys(hidden, inf)
    for _round in range(ROUNDS):
        before = (dict(least), dict(most))
        for equation in equations:
            _tighten(list(equation), numbers, least, most)
        if before == (least, most):
            break
    return {spot for spot in hidden if least[spot] == most[spot]}


def _tighten(
    equation: list[Place], numbers: dict[Spot, int], least: dict[Spot, float], most: dict[Spot, float]
) -> None:
    """Bound each hidden number of an equation by what all the others can be."""
    for place in equation:
        spot = place[:2]
        if spot not in least:
            continue
        low = high = 0.0
        for other in equation:
            if other is not place:
                at, turned = other[:2], -other.sign * place.sign
                ends = (
                    turned * least.get(at, float(numbers[at])),
                    turned * most.get(at, float(numbers[at])),
                )
                low, high = low + min(ends), high + max(ends)
        least[spot], most[spot] = max(least[spot], low), min(most[spot], high)


def _reduced(lines: list[list[Fraction]], width: int) -> list[list[Fraction]]:
    """Return equations in reduced echelon form: each begins with a one that stands alone in its column."""
    done = 0
    for column in range(width):
        pivot = next((n for n in range(done, len(lines)) if lines[n][column]), None)
        if pivot is None:
            continue
        lines[done], lines[pivot] = lines[pivot], lines[done]
        first = lines[done][column]
        lines[done] = [value / first for value in lines[done]]
        for other in range(len(lines)):
            if other != done and (factor := lines[other][column]):
                lines[other] = [a - factor * b for a, b in zip(lines[other], lines[done], strict=True)]
        done += 1
    return lines[:done]
