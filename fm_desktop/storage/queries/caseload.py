"""The table of cases, and how many clients each case manager carries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

import peewee as pw

from fm_desktop.directives import directive
from fm_desktop.domain.caseload import Load, Span, by_month, load
from fm_desktop.domain.lifecycle import OPEN, Phase
from fm_desktop.domain.periods import add_months
from fm_desktop.storage.database import db
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, CaseloadEntry, CaseState, Office
from fm_desktop.storage.queries.line_filter import NEVER, LineFilter, Order, OrderColumn, conditions, in_order
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import day, rows

__all__ = [
    "LineFilter",
    "LineRow",
    "Order",
    "OrderColumn",
    "count_lines",
    "first_lines",
    "line_ids",
    "lines",
    "load_history",
    "load_of",
    "loads",
]


class LineRow(NamedTuple):
    """One line of the caseload: a case, or a watched client without one."""

    entry: Id
    client: Id
    case: Id | None
    name: str
    birth_date: date | None
    phase: str
    phase_since: date | None
    last_contact: date | None
    next_due: date | None
    next_due_kind: str | None
    next_due_covered_until: date | None
    next_appointment: date | None
    next_appointment_time: str | None
    clarification_due: date | None
    review_due: date | None
    limit_due: date | None
    manager: Id | None
    manager_name: str | None
    """As in the office, else as the list has it."""
    flags: tuple[str, ...]
    team: str | None
    number: str | None
    customer_number: str
    admitted_on: date | None
    newest: bool


def line_ids(wanted: LineFilter, order: Order, today: date) -> list[Id]:
    """Return the ids of all lines wanted, in order."""
    query = _wanted(CaseloadEntry.select(CaseloadEntry.id), wanted, today)
    return [key for (key,) in db.execute(in_order(query, order))]


def count_lines(wanted: LineFilter, today: date) -> int:
    """Return how many lines are wanted."""
    query = _wanted(CaseloadEntry.select(pw.fn.COUNT(pw.SQL("*"))), wanted, today)
    return next(rows(query))[0]


def lines(ids: Sequence[Id]) -> list[LineRow]:
    """Return some lines in the order of their ids; one that is gone by now is left out."""
    found = {row[0]: row for row in _rows(CaseloadEntry.select(*_COLUMNS).where(CaseloadEntry.id.in_(ids)))}
    return [found[key] for key in ids if key in found]


def first_lines(wanted: LineFilter, order: Order, today: date, limit: int) -> list[LineRow]:
    """Return the first lines wanted without touching the rest."""
    query = _wanted(CaseloadEntry.select(*_COLUMNS), wanted, today)
    return _rows(in_order(query, order).limit(limit))


def _wanted(query: pw.ModelSelect, wanted: LineFilter, today: date) -> pw.ModelSelect:
    return query.where(conditions(wanted, today, house_rules().soon_days))


_COLUMNS = [
    getattr(CaseloadEntry, name)
    for name in (
        "id", "client", "case", "name", "birth_date", "phase", "phase_since", "last_contact",
        "next_due", "next_due_kind", "next_due_covered_until", "next_appointment", "next_appointment_time",
        "clarification_due", "review_due", "limit_due", "manager", "manager_listed", "flags", "team",
        "number", "customer_number", "admitted_on", "newest",
    )
]  # fmt: skip


def _rows(query: pw.ModelSelect) -> list[LineRow]:
    """Return the lines of a query of `_COLUMNS`.

    Written out column by column, because a page must not take much longer than the driver itself.
    """
    who, iso, never = names(), date.fromisoformat, NEVER.isoformat()
    return [
        LineRow(
            entry, client, case, name, born and iso(born), phase, since and iso(since),
            spoken and iso(spoken),
            None if due == never else iso(due), kind, covered and iso(covered),
            planned and iso(planned), time, clarified and iso(clarified), reviewed and iso(reviewed),
            limit and iso(limit), manager, who[manager].name or listed, tuple(flags.split()), team,
            number, customer, admitted and iso(admitted), newest == 1,
        )
        for (
            entry, client, case, name, born, phase, since, spoken, due, kind, covered, planned, time,
            clarified, reviewed, limit, manager, listed, flags, team, number, customer, admitted, newest,
        ) in db.execute(query)
    ]  # fmt: skip


def load_of(manager: Id | None) -> Load:
    """Return the load of a case manager; None asks for all cases together."""
    return _load(phase for who, phase in _phases(manager))


def loads() -> dict[Id | None, Load]:
    """Return the load of each case manager who has open cases; cases without one stand under None."""
    found: dict[Id | None, list[Phase]] = defaultdict(list)
    for who, phase in _phases(None):
        found[who].append(phase)
    return {who: _load(phases) for who, phases in found.items()}


def _phases(manager: Id | None) -> list[tuple[Id | None, Phase]]:
    """Return manager and state of every open case."""
    line = CaseloadEntry
    query = line.select(line.manager, line.phase, pw.fn.COUNT(line.id)).where(line.phase.in_(sorted(OPEN)))
    if manager is not None:
        query = query.where(line.manager == manager)
    found = rows(query.group_by(line.manager, line.phase))
    return [(who, Phase(phase)) for who, phase, count in found for _ in range(count)]


def _load(phases: Iterable[Phase]) -> Load:
    low_percent = next((low for (low,) in rows(Office.select(Office.low_load_percent))), None)
    rules = directive()
    return load(phases, rules.caseload_key, low_percent or rules.low_load_percent)


def load_history(manager: Id | None, months: int, today: date | None = None) -> list[tuple[date, int]]:
    """Return for each of the last months its last day and how many cases were in main responsibility then.

    Counted are the cases somebody has today; who had them before stands in the journal alone.
    """
    first = add_months((today or date.today()).replace(day=1), 1 - months)
    return by_month(_spans(manager), first, months)


def _spans(manager: Id | None) -> list[Span]:
    aftercare = CaseState.select(pw.fn.MIN(CaseState.day)).where(
        CaseState.case == Case.id, CaseState.phase == Phase.AFTERCARE.value
    )
    query = Case.select(Case.main_since, Case.ended_on, aftercare).where(Case.main_since.is_null(False))
    if manager is not None:
        query = query.where(Case.manager == manager)
    return [
        Span(date.fromisoformat(since), day(min(filter(None, (ended, later)), default=None)))
        for since, ended, later in rows(query)
    ]
