"""The jobs waiting for the database thread, the most urgent first."""

import heapq
import threading
from collections.abc import Callable
from enum import IntEnum
from itertools import count
from typing import Any, NamedTuple


class Rank(IntEnum):
    """What is served first: reads go between the slices of a long deed, a write waits for its end."""

    READ = 0
    SLICE = 1
    WRITE = 2
    LAST = 3


class Job(NamedTuple):
    """One thing to do; one without a function ends the thread. No two have the same number."""

    rank: Rank
    number: int
    function: Callable[[], Any] | None


class JobQueue:
    """Jobs by rank, then by age; safe to fill and to empty from any thread."""

    def __init__(self) -> None:
        self._jobs: list[Job] = []
        self._numbers = count()
        self._filled = threading.Condition()

    def number(self) -> int:
        """Return the number the next job is known by."""
        with self._filled:
            return next(self._numbers)

    def put(self, rank: Rank, number: int, function: Callable[[], Any] | None) -> None:
        """Add a job."""
        with self._filled:
            heapq.heappush(self._jobs, Job(rank, number, function))
            self._filled.notify()

    def get(self) -> Job:
        """Wait for the next job and return it."""
        with self._filled:
            self._filled.wait_for(lambda: bool(self._jobs))
            return heapq.heappop(self._jobs)
