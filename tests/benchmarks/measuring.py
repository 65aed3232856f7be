"""Two things measured turn by turn, so that whatever else the machine does falls on both."""

import gc
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import NamedTuple

Measure = Callable[[], float]


class Pair(NamedTuple):
    """Medians of ours and of what it is measured against, in seconds or bytes."""

    ours: float
    theirs: float

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs


class Line(NamedTuple):
    """One line of the table; a limit of None is only told."""

    what: str
    ours: str
    theirs: str
    ratio: float | None
    limit: float | None
    is_met: bool | None


def side_by_side(ours: Measure, theirs: Measure, times: int) -> Pair:
    """Measure both by turns, once more than counted: the first turn warms up."""
    turns = [(theirs(), ours()) for _ in range(times + 1)][1:]
    return Pair(median(own for _, own in turns), median(other for other, _ in turns))


def seconds(function: Callable[[], object]) -> float:
    """Return how long a function takes, as in a program that has been running for a while."""
    gc.collect()
    begin = time.perf_counter()
    function()
    return time.perf_counter() - begin


def timed(function: Callable[[], object]) -> Measure:
    return lambda: seconds(function)


def compared(what: str, pair: Pair, limit: float | None, unit: str = "ms") -> Line:
    """Return the line of a ratio."""
    shown = megabytes if unit == "MB" else milliseconds
    met = None if limit is None else pair.ratio <= limit
    return Line(what, shown(pair.ours), shown(pair.theirs), pair.ratio, limit, met)


def absolute(what: str, value: float, most: float, text: str) -> Line:
    """Return the line of a figure that has a limit of its own."""
    return Line(what, text, "", None, None, value <= most)


def milliseconds(value: float) -> str:
    return f"{value * 1000:.1f} ms" if value < 0.1 else f"{value * 1000:.0f} ms"


def megabytes(value: float) -> str:
    return f"{value / 1024:.0f} MB"


def show(lines: list[Line]) -> None:
    """Print the table as Markdown, which is also how it stands in the documents."""
    print("| what | ours | against | ratio | at most | |")
    print("|---|--:|--:|--:|--:|---|")
    for line in lines:
        ratio = "" if line.ratio is None else f"{line.ratio:.2f} ×"
        limit = "" if line.limit is None else f"{line.limit:.2f} ×"
        mark = {True: "met", False: "**missed**", None: ""}[line.is_met]
        print(f"| {line.what} | {line.ours} | {line.theirs} | {ratio} | {limit} | {mark} |")
    sys.stdout.flush()
