"""The table of cases: ids in order, pages of lines, counts."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry
from fm_desktop.storage.queries.line_filter import (
    NEVER,
    LineFilter,
    Order,
    OrderColumn,
    conditions,
    in_order,
    is_own,
)
from fm_desktop.storage.queries.load import load_history, load_of, loads
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.queries.statement import Statement, finished, run
from fm_desktop.storage.sight_of_lists import clients_shared, is_shared, lines_seen, narrowed, token

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
    shared: bool = True
    """Whether the client is seen in full; else the line says what a colleague may know, and no more."""


def line_ids(wanted: LineFilter, order: Order, today: date) -> list[Id]:
    """Return the ids of all lines wanted, in order."""
    return [key for (key,) in run(_statement("ids", wanted, order, today, None))]


def count_lines(wanted: LineFilter, today: date) -> int:
    """Return how many lines are wanted."""
    count: int = next(run(_statement("count", wanted, None, today, None)))[0]
    return count


def lines(ids: Sequence[Id]) -> list[LineRow]:
    """Return some lines in the order of their ids; one that is gone by now is left out."""
    page = _page(len(ids), token())
    given = page.parameters[: len(page.parameters) - len(ids)]
    found = {row[0]: row for row in _made(run(page, (*given, *ids)))}
    return [found[key] for key in ids if key in found]


def first_lines(wanted: LineFilter, order: Order, today: date, limit: int) -> list[LineRow]:
    """Return the first lines wanted without touching the rest."""
    return list(_made(run(_statement("lines", wanted, order, today, limit))))


_COLUMNS = tuple(
    getattr(CaseloadEntry, name)
    for name in (
        "id", "client", "case", "name", "birth_date", "phase", "phase_since", "last_contact",
        "next_due", "next_due_kind", "next_due_covered_until", "next_appointment", "next_appointment_time",
        "clarification_due", "review_due", "limit_due", "manager", "manager_listed", "flags", "team",
        "number", "customer_number", "admitted_on", "newest",
    )
)  # fmt: skip
_ASKED = {"ids": (CaseloadEntry.id,), "lines": _COLUMNS, "count": (pw.fn.COUNT(pw.SQL("*")),)}


@lru_cache(maxsize=8)
def _page(size: int, _sight: Hashable) -> Statement:
    """Return what reads as many lines by their ids, which are the last parameters."""
    query = narrowed(CaseloadEntry.select(*_COLUMNS, is_shared(clients_shared())), lines_seen())
    return finished(query.where(CaseloadEntry.id.in_([bytes(16)] * size)))


def _statement(
    asked: str, wanted: LineFilter, order: Order | None, today: date, limit: int | None
) -> Statement:
    soon_days = house_rules().soon_days
    if order is not None and order.column == "manager_name":  # names who there is: not to be kept
        return _built(asked, wanted, order, today, limit, soon_days, token())
    return _kept(asked, wanted, order, today, limit, soon_days, token())


def _built(
    asked: str,
    wanted: LineFilter,
    order: Order | None,
    today: date,
    limit: int | None,
    soon_days: int,
    _sight: Hashable,
) -> Statement:
    own = is_own(wanted)
    columns = [*_ASKED[asked], *([is_shared(None if own else clients_shared())] if asked == "lines" else [])]
    query = CaseloadEntry.select(*columns).where(conditions(wanted, today, soon_days)).limit(limit)
    query = narrowed(query, None if own else lines_seen())
    return finished(query if order is None else in_order(query, order, only_own=own))


_kept = lru_cache(maxsize=64)(_built)


def _made(found: Iterable[tuple[Any, ...]]) -> Iterator[LineRow]:
    """Yield the lines that rows of `_COLUMNS` say.

    Written out column by column, because a page must not take much longer than the driver itself.
    """
    who, iso, never, made = names(), date.fromisoformat, NEVER.isoformat(), LineRow._make
    for (
        entry, client, case, name, born, phase, since, spoken, due, kind, covered, planned, time,
        clarified, reviewed, limit, manager, listed, flags, team, number, customer, admitted, newest, shared,
    ) in found:  # fmt: skip
        if not shared:
            born = since = spoken = planned = time = admitted = covered = None
        yield made((
            entry, client, case, name, born and iso(born), phase, since and iso(since),
            spoken and iso(spoken), None if due == never else iso(due), kind, covered and iso(covered),
            planned and iso(planned), time, clarified and iso(clarified), reviewed and iso(reviewed),
            limit and iso(limit), manager, who[manager].name or listed,
            tuple(flags.split()) if flags else (), team, number, customer, admitted and iso(admitted),
            newest == 1, shared == 1,
        ))  # fmt: skip
