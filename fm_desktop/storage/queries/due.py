"""What is due: of one case manager or of all, between two days, as seen from a day."""

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.directives import directive
from fm_desktop.domain.deadlines import State, state_on
from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import Interval, Unit, add_days
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, DueRow
from fm_desktop.storage.queries.month import DayCount, counts_by_day
from fm_desktop.storage.queries.names import Named, names
from fm_desktop.storage.queries.people import team_leads
from fm_desktop.storage.queries.statement import Statement, finished, run
from fm_desktop.storage.raw_rows import day, rows

__all__ = ["DayCount", "DueLine", "counts_by_day", "due_of_client", "due_rows"]

PLACEMENT_OFFICER, TEAM_LEAD = "placement_officer", "team_lead"
"""Who else than the case manager may have to act, in the words of the directive's files."""


class DueLine(NamedTuple):
    """One open due item, with all that a list says of it."""

    due: Due
    nominal: date
    effective: date
    state: State
    client: Id | None
    case: Id | None
    entry: Id | None
    """The line of the caseload; None for what is due of a person themselves."""
    case_number: str | None
    customer_number: str | None
    name: str
    manager_login: str | None
    manager_name: str | None
    manager_listed: str | None
    owner_login: str | None
    """Who must act."""
    phase: str | None
    number: int | None
    flags: tuple[str, ...]
    base: date
    period: Interval | None
    extended_to: date | None
    covered_until: date | None
    text: str
    row: Id | None
    """What it stands for, such as the reminder or the work opportunity."""
    next_appointment: date | None
    next_appointment_time: str | None
    manager: Id | None
    team: str | None


def due_rows(
    manager: Id | None,
    start: date | None,
    end: date | None,
    today: date,
    *,
    kinds: Collection[str] | None = None,
    states: Collection[str] | None = None,
) -> list[DueLine]:
    """Return what is due from start to end inclusive, ordered by effective date, case number and kind.

    No manager means everybody's, no day no bound; kinds and states narrow it down.
    """
    soon_days = house_rules().soon_days
    end = _end(end, states, today, soon_days)
    statement = _statement(manager, start, end, today, None if kinds is None else tuple(sorted(kinds)))
    found = _made(run(statement), today, soon_days)
    return list(found) if states is None else [line for line in found if line.state in states]


def due_of_client(client: Id, today: date | None = None) -> list[DueLine]:
    """Return what is due of a client, of all their cases, as seen from today (by default the computer's)."""
    seen_from = today or date.today()
    where = _conditions(None, None, None, seen_from) & (CaseloadEntry.client == client)
    return list(_made(rows(_query(where)), seen_from, house_rules().soon_days))


def _conditions(manager: Id | None, start: date | None, end: date | None, today: date) -> pw.Expression:
    """Return the condition of items that exist today."""
    where = DueRow.lapses_after.is_null() | (DueRow.lapses_after >= today)
    if manager is not None:
        where &= DueRow.manager == manager
    if start is not None:
        where &= DueRow.effective >= start
    if end is not None:
        where &= DueRow.effective <= end
    return where


def _end(end: date | None, states: Collection[str] | None, today: date, soon_days: int) -> date | None:
    """Return up to when to look: items of near states do not lie far off."""
    if states is None or State.LATER in states or State.COVERED in states:
        return end
    nearest = add_days(today, soon_days if State.SOON in states else 0)
    return nearest if end is None else min(end, nearest)


_COLUMNS = [
    DueRow.due,
    DueRow.nominal,
    DueRow.effective,
    CaseloadEntry.client,
    CaseloadEntry.case,
    DueRow.entry,
    CaseloadEntry.number,
    CaseloadEntry.customer_number,
    CaseloadEntry.name,
    DueRow.manager,
    CaseloadEntry.manager_listed,
    CaseloadEntry.placement_officer,
    CaseloadEntry.phase,
    DueRow.number,
    CaseloadEntry.flags,
    DueRow.base,
    DueRow.period_amount,
    DueRow.period_unit,
    DueRow.extended_to,
    DueRow.covered_until,
    DueRow.text,
    DueRow.source_row,
    CaseloadEntry.next_appointment,
    CaseloadEntry.next_appointment_time,
    CaseloadEntry.team,
]


def _query(where: pw.Expression) -> pw.ModelSelect:
    entry = CaseloadEntry
    return (
        DueRow.select(*_COLUMNS)
        .join(entry, pw.JOIN.LEFT_OUTER)
        .where(where)
        .order_by(
            DueRow.effective,
            entry.number.is_null(),
            entry.number,
            DueRow.due,
            entry.sort_name,
            DueRow.nominal,
            DueRow.text,
            DueRow.source_row,
        )
    )


@lru_cache(maxsize=32)
def _statement(
    manager: Id | None, start: date | None, end: date | None, today: date, kinds: tuple[str, ...] | None
) -> Statement:
    where = _conditions(manager, start, end, today)
    return finished(_query(where if kinds is None else where & DueRow.due.in_(kinds)))


def _made(found: Iterable[tuple[Any, ...]], today: date, soon_days: int) -> Iterator[DueLine]:
    """Yield the lines that rows of `_COLUMNS` say, written out because there may be thousands."""
    who, owner, iso, made = names(), _owners(today), date.fromisoformat, DueLine._make
    kinds, units, seen = (
        {due.value: due for due in Due},
        {unit.value: unit for unit in Unit},
        _Seen(today, soon_days),
    )
    for (
        due, nominal, effective, client, case, entry, case_number, customer_number, name, manager, listed,
        officer, phase, number, flags, base, amount, unit, extended, covered, text, row, planned, time, team,
    ) in found:  # fmt: skip
        on, until, state = seen[effective, covered]
        named = who[manager]
        yield made((
            kinds[due], iso(nominal), on, state, client, case, entry, case_number, customer_number,
            name or "", named.login, named.name, listed, owner(due, named, who[officer], team), phase, number,
            tuple(flags.split()) if flags else (), iso(base), Interval(amount, units[unit]) if unit else None,
            extended and iso(extended), until, text, row, planned and iso(planned), time, manager, team,
        ))  # fmt: skip


class _Seen(dict[tuple[str, str | None], tuple[date, date | None, State]]):
    """Effective date, covering appointment and state by their texts: of thousands of items few differ."""

    def __init__(self, today: date, soon_days: int) -> None:
        super().__init__()
        self._today, self._soon_days = today, soon_days

    def __missing__(self, texts: tuple[str, str | None]) -> tuple[date, date | None, State]:
        on, until = date.fromisoformat(texts[0]), day(texts[1])
        self[texts] = seen = on, until, state_on(self._today, on, until, self._soon_days)
        return seen


def _owners(today: date) -> Callable[[str, Named, Named, str | None], str | None]:
    """Return what tells the login of who must act on a kind of item.

    That is a lead of the client's team, else one who leads no team in particular; the placement officer if
    known; else the case manager.
    """
    kinds = {due.value: rule.owner for due, rule in directive().due.items()}
    leads = team_leads(today)

    def owner(due: str, manager: Named, officer: Named, team: str | None) -> str | None:
        kind = kinds[due]
        if kind == TEAM_LEAD:
            return leads.get(team) or leads.get(None)
        return officer.login if kind == PLACEMENT_OFFICER else manager.login

    return owner
