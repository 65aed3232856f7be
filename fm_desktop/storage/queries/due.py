"""What is due: of one case manager or of all, between two days, as seen from a day."""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.directives import directive
from fm_desktop.domain.access import Sees
from fm_desktop.domain.deadlines import State, state_on
from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import Interval, Unit, add_days
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, DueRow
from fm_desktop.storage.queries.month import DayCount, counts_by_day
from fm_desktop.storage.queries.names import Named, names
from fm_desktop.storage.queries.people import team_leads
from fm_desktop.storage.queries.restricted_due import restricted_rows
from fm_desktop.storage.queries.statement import Statement, finished, run
from fm_desktop.storage.raw_rows import day, rows
from fm_desktop.storage.sight import reader, sees
from fm_desktop.storage.sight_of_lists import clients_shared, is_shared, lines_seen, token

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
    shared: bool = True
    """Whether the client is seen in full; else the line says what is due and when, and no more."""


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

    No manager means everybody's, no day no bound; kinds and states narrow it down. What is due of people
    themselves is nobody else's business.
    """
    soon_days = house_rules().soon_days
    end = _end(end, states, today, soon_days)
    wanted = None if kinds is None else tuple(sorted(kinds))
    statement = _statement(manager, start, end, today, wanted, token())
    found = _with_restricted(
        _made(run(statement), today, soon_days),
        _made(restricted_rows(manager, start, end, kinds), today, soon_days),
    )
    return found if states is None else [line for line in found if line.state in states]


@sees(Sees.LINE)
def due_of_client(client: Id, today: date | None = None) -> list[DueLine]:
    """Return what is due of a client, of all their cases, as seen from today (by default the computer's)."""
    seen_from = today or date.today()
    where = _conditions(None, None, None, seen_from) & (CaseloadEntry.client == client)
    soon_days = house_rules().soon_days
    restricted = _made(restricted_rows(None, None, None, client=client), seen_from, soon_days)
    return _with_restricted(_made(rows(_query(where)), seen_from, soon_days), restricted)


def _with_restricted(found: Iterable[DueLine], restricted: Iterable[DueLine]) -> list[DueLine]:
    """Return all items in their order; whoever reads no restricted notes has none of the second kind."""
    more, lines = list(restricted), list(found)
    if not more:
        return lines
    kinds = list(Due)
    return sorted(
        [*lines, *more],
        key=lambda line: (
            line.effective,
            line.case_number is None,
            line.case_number or "",
            kinds.index(line.due),
        ),
    )


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
    entry, own, seen, shared = CaseloadEntry, _own(), lines_seen(), clients_shared()
    is_seen = DueRow.entry.is_null(False) if seen is None else seen
    return (
        DueRow.select(*_COLUMNS, is_shared(shared if shared is None else shared | own))
        .join(entry, pw.JOIN.LEFT_OUTER)
        .where(where, is_seen | own)
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


def _own() -> pw.ColumnBase:
    """Return the condition for what is due of the person at the desk themselves."""
    return DueRow.entry.is_null() & (DueRow.manager == reader().person_id)


@lru_cache(maxsize=32)
def _statement(
    manager: Id | None,
    start: date | None,
    end: date | None,
    today: date,
    kinds: tuple[str, ...] | None,
    _sight: Hashable,
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
        shared,
    ) in found:  # fmt: skip
        if not shared:
            base, text, amount = nominal, "", None
            unit = extended = covered = planned = time = None
        on, until, state = seen[effective, covered]
        named = who[manager]
        yield made((
            kinds[due], iso(nominal), on, state, client, case, entry, case_number, customer_number,
            name or "", named.login, named.name, listed, owner(due, named, who[officer], team), phase, number,
            tuple(flags.split()) if flags else (), iso(base), Interval(amount, units[unit]) if unit else None,
            extended and iso(extended), until, text, row, planned and iso(planned), time, manager, team,
            shared == 1,
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
