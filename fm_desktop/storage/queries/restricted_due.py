"""D13 of restricted notes: due for their readers alone, and therefore in no table that others read (HA 5)."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, NamedTuple

from fm_desktop.directives import directive
from fm_desktop.domain.deadlines import DueItem, due_items
from fm_desktop.domain.directive import Due
from fm_desktop.domain.facts import Dated, Facts
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, NoteSeal, RestrictedNote
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.relations import kept
from fm_desktop.storage.sight import grant_on, reader, seen_from

KIND = "restricted"
"""Stands for such a note among what VerBIS lacks."""


class OwedLine(NamedTuple):
    """The line of the caseload of a case VerBIS lacks a restricted note of, as the file holds it."""

    note: Id
    owed_since: str
    client: Id
    case: Id
    entry: Id
    number: str | None
    customer_number: str
    name: str
    sort_name: str
    manager: Id | None
    manager_listed: str | None
    officer: Id | None
    phase: str
    flags: str
    next_appointment: str | None
    next_appointment_time: str | None
    team: str | None


def owed_restricted(manager: Id | None = None, client: Id | None = None) -> list[OwedLine]:
    """Return which restricted notes VerBIS lacks whose reader sits at the desk, the oldest first."""
    me = reader().person_id
    found = kept(("restricted notes owed", me, seen_from()), lambda: _owed(me))
    if manager is not None:
        found = [line for line in found if line.manager == manager]
    return found if client is None else [line for line in found if line.client == client]


def restricted_rows(
    manager: Id | None,
    start: date | None,
    end: date | None,
    kinds: Collection[str] | None = None,
    client: Id | None = None,
) -> Iterator[tuple[Any, ...]]:
    """Yield D13 of restricted notes from start to end, column by column as `queries.due` reads its items."""
    if kinds is not None and Due.D13.value not in kinds:
        return
    for line, item in _items(owed_restricted(manager, client)):
        if (start is None or item.effective >= start) and (end is None or item.effective <= end):
            yield _columns(line, item)


def _owed(me: Id) -> list[OwedLine]:
    note, line = RestrictedNote, CaseloadEntry
    query = (
        note.select(
            *(note.id, note.owed_since, line.client, line.case, line.id, line.number, line.customer_number),
            *(line.name, line.sort_name, line.manager, line.manager_listed, line.placement_officer),
            *(line.phase, line.flags, line.next_appointment, line.next_appointment_time, line.team),
        )
        .join(NoteSeal, on=(NoteSeal.note == note.id))
        .switch(note)
        .join(line, on=(line.case == note.case))
        .where(NoteSeal.reader == me, note.is_current)
        .where(note.owed_since.is_null(False), note.carried_on.is_null())
        .order_by(note.owed_since, line.sort_name, note.id)
    )
    found = [OwedLine._make(row) for row in rows(query)]
    clients = {line.client for line in found}
    read_by_me = {client for client in clients if grant_on(client).restricted}
    return [line for line in found if line.client in read_by_me]


def _items(owed: list[OwedLine]) -> Iterator[tuple[OwedLine, DueItem]]:
    house = house_rules()
    for line in owed:
        day = date.fromisoformat(line.owed_since)
        facts = Facts(Phase(line.phase), to_carry_over=[Dated(day, KIND, line.note)])
        for item in due_items(facts, directive(), house):
            if item.due is Due.D13:
                yield line, item


def _columns(line: OwedLine, item: DueItem) -> tuple[Any, ...]:
    period = item.period
    return (
        *(item.due.value, item.nominal.isoformat(), item.effective.isoformat()),
        *(line.client, line.case, line.entry, line.number, line.customer_number, line.name, line.manager),
        *(line.manager_listed, line.officer, line.phase, item.number, line.flags, item.base.isoformat()),
        *((period.amount, period.unit.value) if period else (None, None)),
        *(None, None, item.text, item.row, line.next_appointment, line.next_appointment_time, line.team, 1),
    )
