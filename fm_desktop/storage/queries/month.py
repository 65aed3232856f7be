"""How much is due on each day: what the cells of the calendar show."""

from datetime import date
from typing import NamedTuple

import peewee as pw

from fm_desktop.domain.deadlines import State
from fm_desktop.domain.periods import add_days
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import DueRow
from fm_desktop.storage.queries.talks import appointments_by_day
from fm_desktop.storage.raw_rows import rows

APPOINTMENT = "appointment"
"""Stands for kind and state where a day's talks are counted among what is due."""


class DayCount(NamedTuple):
    """How many items of one kind are in one state on one day."""

    day: date
    due: str
    state: str
    count: int  # type: ignore[assignment]  # nobody misses what a tuple counts


def counts_by_day(manager: Id | None, start: date, end: date, today: date, soon_days: int) -> list[DayCount]:
    """Return the counts of what is due and of the talks, by day, kind and state, days without left out."""
    state = _state(today, soon_days)
    query = (
        DueRow.select(DueRow.effective, DueRow.due, state, pw.fn.COUNT(pw.SQL("*")))
        .where(DueRow.effective.between(start, end))
        .where(DueRow.lapses_after.is_null() | (DueRow.lapses_after >= today))
        .group_by(DueRow.effective, DueRow.due, pw.SQL("3"))
        .order_by(DueRow.effective, DueRow.due, pw.SQL("3"))
    )
    if manager is not None:
        query = query.where(DueRow.manager == manager)
    due = [DayCount(date.fromisoformat(on), *rest) for on, *rest in rows(query)]
    talks = appointments_by_day(manager, start, end)
    return due + [DayCount(on, APPOINTMENT, APPOINTMENT, count) for on, count in talks]


def _state(today: date, soon_days: int) -> pw.Case:
    """Return the state of an item as SQL; it says what `domain.deadlines.state_on` says."""
    effective, covered = DueRow.effective, DueRow.covered_until
    return pw.Case(
        None,
        [
            (effective < today, State.OVERDUE.value),
            ((covered >= today) & (covered <= effective), State.COVERED.value),
            (effective == today, State.TODAY.value),
            (effective <= add_days(today, soon_days), State.SOON.value),
        ],
        State.LATER.value,
    )
