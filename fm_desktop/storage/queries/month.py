"""How much is due on each day: what the cells of the calendar show."""

from collections import Counter
from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.deadlines import State, state_on
from fm_desktop.domain.periods import add_days
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, DueRow
from fm_desktop.storage.queries.restricted_due import restricted_rows
from fm_desktop.storage.queries.talks import appointments_by_day
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.relations import kept
from fm_desktop.storage.sight import reader
from fm_desktop.storage.sight_of_lists import Condition, clients_shared, is_own_list, lines_seen

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
    where = DueRow.effective.between(start, end) & (
        DueRow.lapses_after.is_null() | (DueRow.lapses_after >= today)
    )
    if manager is not None:
        where &= DueRow.manager == manager
    due = _due(manager, where, today, soon_days)
    due = _with_restricted(due, manager, start, end, today, soon_days)
    talks = appointments_by_day(manager, start, end)
    return due + [DayCount(on, APPOINTMENT, APPOINTMENT, count) for on, count in talks]


def _with_restricted(
    due: list[DayCount], manager: Id | None, start: date, end: date, today: date, soon_days: int
) -> list[DayCount]:
    """Count what is due of restricted notes, too, for whoever reads them."""
    more = Counter(
        (effective, kind, state_on(today, date.fromisoformat(effective), None, soon_days).value)
        for kind, _nominal, effective, *_ in restricted_rows(manager, start, end)
    )
    if not more:
        return due
    for day, kind, state, count in due:
        more[day.isoformat(), kind, state] += count
    return [
        DayCount(date.fromisoformat(day), kind, state, count)
        for (day, kind, state), count in sorted(more.items())
    ]


def _due(manager: Id | None, where: pw.ColumnBase, today: date, soon_days: int) -> list[DayCount]:
    """Return the counts of what is due and the person at the desk may know."""
    seen, shared, own = lines_seen(), clients_shared(), DueRow.manager == reader().person_id
    if seen is not None or not (shared is None or is_own_list(manager)):
        return _of_seen(where, seen, shared, own, today, soon_days)
    state = _state(today, soon_days, DueRow.covered_until)
    counted = _counted(DueRow.select(), where, state)
    if is_own_list(manager) or not kept(("own of others", reader().person_id), lambda: _exists(~own)):
        return counted
    # Subtracted, so that everybody's items are counted in the index alone.
    others = _counted(DueRow.select(), where & DueRow.entry.is_null() & ~own, state)
    return _without(counted, others) if others else counted


def _exists(which: pw.ColumnBase) -> bool:
    """Tell whether something is due of people themselves: in most offices nothing is."""
    return DueRow.select().where(DueRow.entry.is_null(), which).exists()


def _of_seen(
    where: pw.ColumnBase, seen: Condition, shared: Condition, own: pw.ColumnBase, today: date, soon_days: int
) -> list[DayCount]:
    """Return the counts where not all is seen; what covers an item is known to whoever sees the client."""
    covered = DueRow.covered_until if shared is None else pw.Case(None, [(shared, DueRow.covered_until)])
    is_seen = DueRow.entry.is_null(False) if seen is None else seen
    query = DueRow.select().join(CaseloadEntry, pw.JOIN.LEFT_OUTER)
    state = _state(today, soon_days, covered)
    return _counted(query, where & (is_seen | (DueRow.entry.is_null() & own)), state)


def _counted(query: pw.ModelSelect, where: pw.ColumnBase, state: pw.Case) -> list[DayCount]:
    by = (DueRow.effective, DueRow.due, pw.SQL("3"))
    query = query.select(DueRow.effective, DueRow.due, state, pw.fn.COUNT(pw.SQL("*")))
    found = rows(query.where(where).group_by(*by).order_by(*by))
    return [DayCount(date.fromisoformat(on), *rest) for on, *rest in found]


def _without(counted: list[DayCount], others: list[DayCount]) -> list[DayCount]:
    less = {each[:3]: each.count for each in others}
    left = (each._replace(count=each.count - less.get(each[:3], 0)) for each in counted)
    return [each for each in left if each.count]


def _state(today: date, soon_days: int, covered: Any) -> pw.Case:
    """Return the state of an item as SQL; it says what `domain.deadlines.state_on` says."""
    effective = DueRow.effective
    return pw.Case(
        None,
        [
            (effective < today, State.OVERDUE.value),
            ((covered >= today.isoformat()) & (covered <= effective), State.COVERED.value),
            (effective == today, State.TODAY.value),
            (effective <= add_days(today, soon_days), State.SOON.value),
        ],
        State.LATER.value,
    )
