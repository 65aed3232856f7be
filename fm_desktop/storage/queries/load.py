"""How many clients each case manager carries, today and month by month."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import peewee as pw

from fm_desktop.directives import directive
from fm_desktop.domain.caseload import Load, Span, by_month, load
from fm_desktop.domain.lifecycle import OPEN, Phase
from fm_desktop.domain.periods import add_months
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, CaseloadEntry, CaseState, Office
from fm_desktop.storage.raw_rows import day, rows
from fm_desktop.storage.sight_of_lists import lines_seen, narrowed


def load_of(manager: Id | None) -> Load:
    """Return the load of a case manager; None asks for all cases together."""
    phases = [phase for _, some in _open_phases(manager) for phase in some]
    return load(phases, directive().caseload_key, _low_percent())


def loads() -> dict[Id | None, Load]:
    """Return the load of each case manager who has open cases; cases without one stand under None."""
    found: dict[Id | None, list[Phase]] = defaultdict(list)
    for who, phases in _open_phases(None):
        found[who] += phases
    key, low_percent = directive().caseload_key, _low_percent()
    return {who: load(phases, key, low_percent) for who, phases in found.items()}


def _open_phases(manager: Id | None) -> Iterator[tuple[Id | None, list[Phase]]]:
    """Yield manager and states of the open cases."""
    line = CaseloadEntry
    query = line.select(line.manager, line.phase, pw.fn.COUNT(line.id)).where(line.phase.in_(sorted(OPEN)))
    query = narrowed(query, lines_seen())
    if manager is not None:
        query = query.where(line.manager == manager)
    for who, phase, count in rows(query.group_by(line.manager, line.phase)):
        yield who, [Phase(phase)] * count


def _low_percent() -> int:
    """Return below which per cent of the key a load is low: the office's rule, else the directive's."""
    found = next((low for (low,) in rows(Office.select(Office.low_load_percent))), None)
    return found or directive().low_load_percent


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
    if (seen := lines_seen()) is not None:
        query = query.join(CaseloadEntry).where(seen)
    if manager is not None:
        query = query.where(Case.manager == manager)
    return [
        Span(date.fromisoformat(since), day(min(filter(None, (ended, later)), default=None)))
        for since, ended, later in rows(query)
    ]
