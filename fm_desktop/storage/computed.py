"""What the lists show of one line, computed from its facts; nothing here reads or writes the file."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from fm_desktop.domain.deadlines import DueItem, HouseRules, due_items, exists_on, flags
from fm_desktop.domain.directive import Due
from fm_desktop.domain.identity import full_name, search_text, sort_name
from fm_desktop.storage.facts import Line
from fm_desktop.storage.history import Planned
from fm_desktop.storage.ids import Id
from fm_desktop.storage.raw_rows import day, stored

NOTHING_DUE = date.max.isoformat()
"""Stands in `next_due` where nothing is due, so that it sorts last."""


class EntryValues(NamedTuple):
    """A row of `CaseloadEntry` as the file holds it."""

    id: Id
    client: Id
    case: Id | None
    manager: Id | None
    manager_listed: str | None
    placement_officer: Id | None
    newest: int
    phase: str
    phase_since: str | None
    number: str | None
    customer_number: str
    sort_name: str
    name: str
    search_text: str
    birth_date: str | None
    team: str | None
    admitted_on: str | None
    last_contact: str | None
    next_appointment: str | None
    next_appointment_time: str | None
    next_due: str
    next_due_kind: str | None
    next_due_covered_until: str | None
    clarification_due: str | None
    review_due: str | None
    limit_due: str | None
    flags: str


class DueValues(NamedTuple):
    """A row of `DueRow` as the file holds it, but for its identifier."""

    entry: Id | None
    manager: Id | None
    due: str
    nominal: str
    effective: str
    base: str
    period_amount: int | None
    period_unit: str | None
    extended_to: str | None
    number: int | None
    covered_until: str | None
    lapses_after: str | None
    text: str
    source_row: Id | None


class NextDue(NamedTuple):
    """The item of a line that comes first."""

    effective: str = NOTHING_DUE
    kind: str | None = None
    covered_until: str | None = None


def computed(line: Line, house: HouseRules, today: date) -> tuple[EntryValues, list[DueValues]]:
    """Return the line and its due items; what comes next is seen from today."""
    items = due_items(line.facts, line.directive, house)
    manager = line.case.manager if line.case else line.client.manager
    return _entry(line, items, today), [due_values(item, line.id, manager) for item in items]


def due_values(item: DueItem, entry: Id | None, manager: Id | None) -> DueValues:
    """Return a due item as the file holds it."""
    return DueValues(
        entry=entry,
        manager=manager,
        due=item.due.value,
        nominal=item.nominal.isoformat(),
        effective=item.effective.isoformat(),
        base=item.base.isoformat(),
        period_amount=item.period.amount if item.period else None,
        period_unit=item.period.unit.value if item.period else None,
        extended_to=stored(item.extended_to),
        number=item.number,
        covered_until=stored(item.covered_until),
        lapses_after=stored(item.lapses_after),
        text=item.text,
        source_row=item.row,
    )


def next_due(items: Iterable[tuple[str, str, str | None, str | None]], today: date) -> NextDue:
    """Return which of the items (kind, effective, covered until, lapses after) comes first on a day.

    Of two on the same day the one no appointment covers comes first, then the one the directive names first.
    """
    there = [
        (effective, covered is not None, int(kind[1:]), kind, covered)
        for kind, effective, covered, lapses in items
        if exists_on(today, day(lapses))
    ]
    if not there:
        return NextDue()
    effective, _, _, kind, covered = min(there)
    return NextDue(effective, kind, covered)


def next_planned(planned: Sequence[Planned], today: date) -> tuple[str | None, str | None]:
    """Return day and time of the first appointment that does not lie behind."""
    ahead = [each for each in planned if each.day >= today]
    first = min(ahead, key=lambda each: (each.day, each.time or ""), default=None)
    return (first.day.isoformat(), first.time) if first else (None, None)


def _entry(line: Line, items: Sequence[DueItem], today: date) -> EntryValues:
    client, case, facts = line.client, line.case, line.facts
    own = case or client
    number = case.number if case else None
    first = next_due(
        (
            (i.due.value, i.effective.isoformat(), stored(i.covered_until), stored(i.lapses_after))
            for i in items
        ),
        today,
    )
    appointment, time = next_planned(line.planned, today)
    return EntryValues(
        id=line.id,
        client=client.id,
        case=case.id if case else None,
        manager=own.manager,
        manager_listed=own.manager_listed,
        placement_officer=client.placement_officer,
        newest=int(facts.newest),
        phase=facts.phase.value,
        phase_since=stored(line.phase_since),
        number=number,
        customer_number=client.customer_number,
        sort_name=sort_name(client.family_name, client.given_name),
        name=full_name(client.family_name, client.given_name),
        search_text=search_text(
            client.family_name,
            client.given_name,
            client.customer_number,
            spelled(client.birth_date),
            client.bg_number,
            number,
        ),
        birth_date=client.birth_date,
        team=client.team,
        admitted_on=stored(facts.admitted_on),
        last_contact=stored(facts.latest_contact),
        next_appointment=appointment,
        next_appointment_time=time,
        next_due=first.effective,
        next_due_kind=first.kind,
        next_due_covered_until=first.covered_until,
        clarification_due=_effective(items, Due.D4),
        review_due=_effective(items, Due.D5),
        limit_due=_effective(items, Due.D6),
        flags=" ".join(flags(facts, line.directive)),
    )


def spelled(birth_date: str | None) -> str | None:
    """Return a stored birth date as people write it: 01.02.1980."""
    return f"{birth_date[8:]}.{birth_date[5:7]}.{birth_date[:4]}" if birth_date else None


def _effective(items: Iterable[DueItem], due: Due) -> str | None:
    return next((item.effective.isoformat() for item in items if item.due is due), None)
