"""How long the program takes to the painted table, and how much memory, against a bare window."""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from files import ROOT, Made
from measuring import Line, Pair, compared

HERE = Path(__file__).parent


class Start(NamedTuple):
    """What one start told: seconds to the first paint and to the whole list, kilobytes at most."""

    painted: float
    complete: float
    memory: float


def lines(small: Made, large: Made, count: int, times: int, environment: dict[str, str]) -> list[Line]:
    """Return the start to unlocking, then start and memory at 75 lines and at very many."""
    turns = [
        (_start("start_bare.py", environment), _start("start_unlock.py", environment, str(small.folder)))
        for _ in range(times + 1)
    ][1:]
    before = _pair([ours for _, ours in turns], [bare for bare, _ in turns], "painted")
    found = [compared("cold start to the painted window for unlocking", before, 2.0)]
    for made, view, number, memory in ((small, "mine", 75, 1.45), (large, "all", count, 1.5)):
        ours, bare = _by_turns(made, view, number, times, environment)
        typed, other = _by_turns(made, view, number, times, environment, "typed")
        name = f"{number:,} lines"
        found += [
            compared(f"cold start to the painted list, {name}", _pair(ours, bare, "painted"), 1.35),
            compared(f"the same from the password on, {name}", _pair(typed, other, "painted"), None),
            compared(f"cold start until every line is known, {name}", _pair(ours, bare, "complete"), None),
            compared(f"peak memory, {name}", _pair(ours, bare, "memory"), memory, "MB"),
        ]
    return found


def _by_turns(
    made: Made, view: str, count: int, times: int, environment: dict[str, str], *more: str
) -> tuple[list[Start], list[Start]]:
    arguments = (str(made.folder), made.key.hex(), made.person.hex(), view, str(count), *more)
    turns = [
        (_start("start_bare.py", environment), _start("start_ours.py", environment, *arguments))
        for _ in range(times + 1)
    ][1:]
    return [ours for _, ours in turns], [bare for bare, _ in turns]


def _start(script: str, environment: dict[str, str], *arguments: str) -> Start:
    """Run a script in a process of its own; it counts from here, the start of Python included."""
    command = [sys.executable, str(HERE / script), str(time.monotonic()), *arguments]
    there = environment | {"PYTHONPATH": str(ROOT)}
    told = subprocess.run(command, env=there, capture_output=True, text=True, check=True, timeout=60)
    return Start(*map(float, told.stdout.split()))


def _pair(ours: list[Start], bare: list[Start], field: str) -> Pair:
    return Pair(median(getattr(s, field) for s in ours), median(getattr(s, field) for s in bare))
