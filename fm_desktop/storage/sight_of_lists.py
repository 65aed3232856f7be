"""Which lines of a list the person at the desk sees, and which clients in full: `sight` as conditions (HA 5).

Each returns None where everything is visible: a team lead or case manager without a team pays nothing.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Role
from fm_desktop.errors import RightsError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry
from fm_desktop.storage.relations import Away, consenting, kept, stood_in_for
from fm_desktop.storage.sight import logins, reader, seen_from

Condition = pw.ColumnBase | None


class View(NamedTuple):
    """All that decides what somebody sees in lists; equal ones see the same."""

    person: Id
    roles: frozenset[str]
    team: str | None
    away: Away
    logins: frozenset[Id]

    @property
    def is_manager(self) -> bool:
        """Tell whether this is a case manager."""
        return Role.CASE_MANAGER in self.roles

    @property
    def is_lead(self) -> bool:
        """Tell whether this is a team lead."""
        return Role.TEAM_LEAD in self.roles

    def absent(self, kind: str) -> list[Id]:
        """Return whom the person stands in for."""
        return [person for each, person in self.away if each == kind]


def view() -> View:
    """Return what decides on the lists of the person at the desk."""
    who = reader()
    question = ("view", who.person_id, tuple(who.roles), who.team, seen_from())
    return kept(
        question,
        lambda: View(
            who.person_id,
            frozenset(who.roles),
            who.team,
            stood_in_for(who.person_id, seen_from()),
            logins(who),
        ),
    )


def token() -> Hashable:
    """Return what a finished statement is kept under: another one stands for another sight."""
    seen = view()
    return (*seen[:3], tuple(seen.away.items()), seen.logins)


def is_own_list(manager: Id | None) -> bool:
    """Tell whether a list of open cases is one's own: all in it is seen in full."""
    seen = view()
    return manager == seen.person and seen.is_manager


def lines_seen(entry: Any = CaseloadEntry) -> Condition:
    """Return which lines the person at the desk sees in a list; none where they see them all."""
    seen = view()
    if (seen.is_manager or seen.is_lead) and seen.team is None:
        return None
    return _by_newest(entry, lambda line: _any_of(_lines(line, seen)))


def _lines(line: Any, seen: View) -> Iterator[pw.ColumnBase]:
    if seen.is_manager or seen.is_lead:
        yield _of_team(line, seen)
    if seen.is_manager:
        yield line.manager.in_([seen.person, *seen.absent("fm")])
        yield line.placement_officer.in_(seen.absent("av"))
    if Role.PLACEMENT_OFFICER in seen.roles:
        yield line.placement_officer == seen.person


def lines_reported(manager: Id | None, entry: Any = CaseloadEntry) -> Condition:
    """Return of which lines figures may be told: of one's own, to a team lead of the team and its people.

    Whoever is neither is refused.
    """
    seen = view()
    if is_own_list(manager):
        return lines_seen(entry)
    if not seen.is_lead:
        raise RightsError("figures_of_others")
    return None if seen.team is None else _by_newest(entry, lambda line: _of_team(line, seen))


def clients_shared(entry: Any = CaseloadEntry) -> Condition:
    """Return which lines are of clients the person at the desk sees in full; none where all are."""
    seen = view()
    if seen.is_lead and seen.team is None:
        return None
    return _by_newest(entry, lambda line: _any_of(_shared(line, seen)))


def _shared(line: Any, seen: View) -> Iterator[pw.ColumnBase]:
    if seen.is_lead:
        yield _of_team(line, seen)
    if seen.is_manager:
        yield from _run(line, seen)
        yield line.placement_officer.in_(seen.absent("av"))
        for (kind, person), deputyships in seen.away.items():
            if kind == "fm":
                yield (line.manager == person) & line.client.in_(consenting(deputyships))
    if Role.PLACEMENT_OFFICER in seen.roles:
        yield line.placement_officer == seen.person


def clients_run(entry: Any = CaseloadEntry) -> pw.ColumnBase:
    """Return which lines are of clients whose case the person at the desk runs."""
    seen = view()
    return _by_newest(entry, lambda line: _any_of(_run(line, seen) if seen.is_manager else ()))


def _run(line: Any, seen: View) -> Iterator[pw.ColumnBase]:
    """Yield the cases of one's own, and those nobody with a login runs."""
    yield line.manager == seen.person
    yield (line.manager.is_null() | line.manager.not_in(sorted(seen.logins))) & _of_team(line, seen)


def clients_with_appointments(entry: Any = CaseloadEntry) -> Condition:
    """Return which lines are of clients whose appointments one knows: a deputy does, without consent, too."""
    seen = view()
    shared, away = clients_shared(entry), seen.absent("fm")
    if shared is None or not (seen.is_manager and away):
        return shared
    return shared | _by_newest(entry, lambda line: line.manager.in_(away))


def _of_team(line: Any, seen: View) -> pw.ColumnBase:
    return pw.SQL("1") if seen.team is None else (line.team == seen.team) | line.team.is_null()


def _by_newest(entry: Any, holds: Callable[[Any], pw.ColumnBase]) -> pw.ColumnBase:
    """Return what holds of a line, or where it is an older run of the client's, of the newest one."""
    newest = CaseloadEntry.alias("newest_line")
    theirs = newest.select(newest.client).where(newest.newest == 1, holds(newest))
    return ((entry.newest == 1) & holds(entry)) | ((entry.newest == 0) & entry.client.in_(theirs))


def _any_of(conditions: Iterable[pw.ColumnBase]) -> pw.ColumnBase:
    """Return what holds where one of the conditions does; without any, nothing does."""
    found = list(conditions)
    return reduce(or_, found) if found else pw.SQL("0")


def narrowed(query: pw.ModelSelect, seen: Condition) -> pw.ModelSelect:
    """Return a query with a condition of these, if there is one."""
    return query if seen is None else query.where(seen)


def is_shared(shared: Condition) -> Any:
    """Return the column that says of a line whether its client is seen in full."""
    return pw.SQL("1") if shared is None else shared
