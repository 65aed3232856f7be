"""Which lines of the caseload are wanted, and in which order."""

import re
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_, or_
from typing import Literal

import peewee as pw

from fm_desktop.domain.deadlines import State
from fm_desktop.domain.identity import fold, sort_name, transcribed
from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.domain.periods import add_days
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, Person
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sight_of_lists import Condition, clients_shared, is_own_list

NEVER = date.max
NOT_IN_LINE = frozenset({"birth_date", "phase_since", "last_contact", "next_appointment", "admitted_on"})
"""Columns that are no part of what a colleague sees: they are empty there, and order nothing."""
NUMBER_LENGTH = 10

_BIRTH_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")

OrderColumn = Literal[
    "next_due",
    "sort_name",
    "birth_date",
    "phase",
    "phase_since",
    "last_contact",
    "next_appointment",
    "clarification_due",
    "review_due",
    "limit_due",
    "admitted_on",
    "manager_name",
    "team",
    "number",
    "customer_number",
]


@dataclass(frozen=True, slots=True)
class LineFilter:
    """Which lines are wanted; what is not said is not asked for."""

    manager: Id | None = None
    """Whose; None is everybody's."""
    unassigned: bool = False
    """Only those without a case manager."""
    phases: frozenset[str] = frozenset()
    due: str | None = None
    """The state of what is due next, or "none" where nothing is."""
    text: str = ""
    """Words that must all occur in name, number or birth date."""
    team: str | None = None
    closed: bool = False
    """Closed cases, too, with every run of a client; else only what is open, and clients who are watched."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the lines are sorted by; what is empty stands last either way, and names decide between equals."""

    column: OrderColumn = "next_due"
    descending: bool = False


def conditions(wanted: LineFilter, today: date, soon_days: int) -> pw.ColumnBase:
    """Return the filter as a condition on `CaseloadEntry`."""
    line = CaseloadEntry
    found = [_phases(wanted)]
    if wanted.unassigned:
        found.append(line.manager.is_null())
    elif wanted.manager is not None:
        found.append(line.manager == wanted.manager)
    if wanted.team is not None:
        found.append(line.team == wanted.team)
    if wanted.due is not None:
        found.append(_due(wanted.due, today, soon_days, None if is_own(wanted) else clients_shared()))
    found.extend(occurs(word, only_own=is_own(wanted)) for word in wanted.text.split())
    return reduce(and_, found)


def is_own(wanted: LineFilter) -> bool:
    """Tell whether only clients are asked for whom the person at the desk sees in full."""
    return not wanted.unassigned and is_own_list(wanted.manager) and not _asks_for_closed(wanted)


def _asks_for_closed(wanted: LineFilter) -> bool:
    return bool(wanted.phases & CLOSED) if wanted.phases else wanted.closed


def occurs(word: str, *, only_own: bool = False) -> pw.ColumnBase:
    """Return the condition that a word occurs; of who is seen as a line alone, in names and numbers.

    One with umlauts is looked for as they are written out, too; a date in full as birth dates are written.
    """
    word = word.strip(",")
    spellings = birth_dates(word) or list(dict.fromkeys((fold(word), transcribed(word))))
    found = reduce(or_, (CaseloadEntry.search_text.contains(each) for each in spellings))
    shared = None if only_own else clients_shared()
    return found if shared is None else found & (shared | _occurs_in_line(spellings))


def _occurs_in_line(spellings: list[str]) -> pw.ColumnBase:
    """Return the condition that a spelling occurs before the birth date, or in the number of the case."""
    line = CaseloadEntry
    number = pw.fn.INSTR(line.search_text, pw.fn.LOWER(line.customer_number))
    names = pw.fn.SUBSTR(line.search_text, 1, number + NUMBER_LENGTH - 1)
    return reduce(or_, (names.contains(each) | line.number.contains(each) for each in spellings))


def birth_dates(word: str) -> list[str]:
    """Return how a birth date is written that a word may mean: 1.2.80 is 01.02.1980 or 01.02.2080.

    One of two digits for the year means both centuries; a year alone is no date.
    """
    if match := _ISO.fullmatch(word):
        return [f"{int(match[3]):02}.{int(match[2]):02}.{match[1]}"]
    if match := _BIRTH_DATE.fullmatch(word):
        years = [match[3]] if len(match[3]) == 4 else [f"19{match[3]}", f"20{match[3]}"]
        return [f"{int(match[1]):02}.{int(match[2]):02}.{year}" for year in years]
    return []


def _phases(wanted: LineFilter) -> pw.ColumnBase:
    if wanted.phases:
        return CaseloadEntry.phase.in_(sorted(wanted.phases))
    if wanted.closed:
        return pw.SQL("1 = 1")
    return CaseloadEntry.phase.not_in(sorted(CLOSED))


def _due(state: str, today: date, soon_days: int, shared: Condition) -> pw.ColumnBase:
    """Return the condition that what is due next is in a state; `domain.deadlines.state_on` in SQL.

    Who does not know the appointments is not told what they cover.
    """
    effective, covered = CaseloadEntry.next_due, CaseloadEntry.next_due_covered_until
    if shared is not None:
        covered = pw.Case(None, [(shared, covered)])
    soon_until = add_days(today, soon_days)
    if state == "none":
        return effective == NEVER
    if state == State.OVERDUE:
        return effective < today
    is_covered = (covered >= today.isoformat()) & (covered <= effective)
    if state == State.COVERED:
        return (effective >= today) & is_covered
    free = covered.is_null() | (covered < today.isoformat())
    if state == State.TODAY:
        return (effective == today) & free
    if state == State.SOON:
        return (effective > today) & (effective <= soon_until) & free
    return (effective > max(today, soon_until)) & (effective < NEVER) & free


def in_order(query: pw.ModelSelect, order: Order, *, only_own: bool = False) -> pw.ModelSelect:
    """Return a query on `CaseloadEntry` sorted as wished; what somebody may not see sorts nothing."""
    line = CaseloadEntry
    query, column = _column(query, order.column)
    shared = clients_shared() if order.column in NOT_IN_LINE and not only_own else None
    if shared is not None:
        column = pw.Case(None, [(shared, column)])
    by = column.desc() if order.descending else column.asc()
    if order.column == "sort_name":
        return query.order_by(by, line.id)
    if order.column == "next_due":
        return query.order_by(
            *([line.next_due == NEVER] if order.descending else []), by, line.sort_name, line.id
        )
    return query.order_by(column.is_null(), by, line.sort_name, line.id)


def _column(query: pw.ModelSelect, name: OrderColumn) -> tuple[pw.ModelSelect, pw.ColumnBase]:
    if name == "phase":
        ranks = [(phase.value, number) for number, phase in enumerate(Phase)]
        return query, pw.Case(CaseloadEntry.phase, ranks)
    if name == "manager_name":
        return _with_managers(query)
    return query, getattr(CaseloadEntry, name)


def _with_managers(query: pw.ModelSelect) -> tuple[pw.ModelSelect, pw.ColumnBase]:
    """Join the people in the order of their names, which the file knows only as they are written."""
    by_name = sorted(
        rows(Person.select(Person.id, Person.family_name, Person.given_name)),
        key=lambda row: sort_name(row[1], row[2]),
    )
    ranked = [(row[0], rank) for rank, row in enumerate(by_name)] or [(b"", 0)]
    ranks = pw.ValuesList(ranked).cte("ranked", columns=("person", "rank"))
    joined = query.join(ranks, pw.JOIN.LEFT_OUTER, on=(ranks.c.person == CaseloadEntry.manager))
    return joined.with_cte(ranks), ranks.c.rank
