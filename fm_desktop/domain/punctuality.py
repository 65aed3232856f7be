"""Whether what was due was done in time (HA 4.4, 4.7.1, 4.11)."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """What became of something that was due."""

    ON_TIME = "on_time"
    LATE = "late"
    MISSING = "missing"


class Promise(NamedTuple):
    """Something that was due on a day, when it was done, and when it stopped being due."""

    due: date
    done: date | None = None
    left: date | None = None


def verdict(promise: Promise, today: date) -> Verdict | None:
    """Return what became of it; nothing where its day is still to come or it fell away before."""
    due, done, left = promise
    if due > today or (left is not None and left <= due and (done is None or done > due)):
        return None
    if done is not None and done <= due:
        return Verdict.ON_TIME
    if done is not None and done <= today:
        return Verdict.LATE
    return Verdict.MISSING if due < today else None


def earliest(days: Iterable[date | None]) -> date | None:
    """Return the first of some days, of which any may be unknown."""
    return min((day for day in days if day is not None), default=None)
