"""The people of the office, and names of a list that belong to nobody yet."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import peewee as pw

from fm_desktop.domain.access import Role
from fm_desktop.domain.identity import fold, full_name, name_key, name_keys, sort_name
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.ids import Id
from fm_desktop.storage.kept import until_written
from fm_desktop.storage.models import CaseloadEntry, Office, Person, PersonRole
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sight_of_lists import lines_seen, narrowed


class PersonRow(NamedTuple):
    """Somebody of the office, with or without a login."""

    id: Id
    login: str | None
    name: str
    roles: tuple[str, ...]
    team: str | None
    family_name: str
    given_name: str
    site: str | None
    left_on: str | None
    version: int


class OfficeRow(NamedTuple):
    """The office and its house rules."""

    id: Id
    name: str
    land: str
    verbis_days: int
    retention_years: int
    low_load_percent: int
    soon_days: int
    version: int
    figures_per_person: bool = True
    read_log: bool = True


class UnlinkedName(NamedTuple):
    """A case manager's name as a list has it, who is no person of the office, and how many lines carry it."""

    name: str
    count: int  # type: ignore[assignment]  # nobody misses what a tuple counts


def people() -> list[PersonRow]:
    """Return everybody, in the order of their names."""
    return _people(Person.select())


def person(person_id: Id) -> PersonRow | None:
    """Return one person."""
    return next(iter(_people(Person.select().where(Person.id == person_id))), None)


def person_by_login(login: str) -> PersonRow | None:
    """Return the person with a login; small and capital letters are the same."""
    wanted = login.casefold()
    return next((row for row in people() if row.login and row.login.casefold() == wanted), None)


def case_managers() -> list[PersonRow]:
    """Return who has the role of a case manager, and everybody else who has cases or watches clients."""
    with_role = PersonRole.select(PersonRole.person).where(PersonRole.role == Role.CASE_MANAGER.value)
    with_lines = pw.fn.EXISTS(CaseloadEntry.select(pw.SQL("1")).where(CaseloadEntry.manager == Person.id))
    return _people(Person.select().where(Person.id.in_(with_role) | with_lines))


def team_leads(today: date) -> dict[str | None, str]:
    """Return the login of the lead of each team; who leads no team in particular stands under None."""
    leads: dict[str | None, str] = {}
    for team, login, left_on in _all_team_leads():
        if left_on is None or left_on > today.isoformat():
            leads.setdefault(team, login)
    return leads


@until_written
def _all_team_leads() -> list[tuple[str | None, str, str | None]]:
    query = (
        Person.select(Person.team, Person.login, Person.left_on)
        .join(PersonRole)
        .where(PersonRole.role == Role.TEAM_LEAD.value, Person.login.is_null(False))
        .order_by(Person.login)
    )
    return [(team, login, left_on) for team, login, left_on in rows(query)]


def office() -> OfficeRow:
    """Return the office with its house rules."""
    columns = [getattr(Office, name) for name in OfficeRow._fields]
    return next(OfficeRow._make(row) for row in rows(Office.select(*columns).limit(1)))


def figures_are_shown() -> bool:
    """Tell whether the office shows figures about single people."""
    return all(bool(shown) for (shown,) in rows(Office.select(Office.figures_per_person)))


def unlinked_names() -> list[UnlinkedName]:
    """Return the names of case managers nobody of the office has, and how many lines each has."""
    query = (
        CaseloadEntry.select(CaseloadEntry.manager_listed, pw.fn.COUNT(CaseloadEntry.id))
        .where(CaseloadEntry.manager.is_null(), CaseloadEntry.manager_listed.is_null(False))
        .group_by(CaseloadEntry.manager_listed)
    )
    return sorted((UnlinkedName._make(row) for row in rows(query)), key=lambda found: fold(found.name))


def names_without_person(person_id: Id) -> list[UnlinkedName]:
    """Return the unlinked names that mean a person: the login, or both names in either order."""
    meant = person(person_id)
    if meant is None:
        return []
    return meaning(unlinked_names(), meant.login or "", meant.family_name, meant.given_name)


def meaning(
    listed: Iterable[UnlinkedName], login: str, family_name: str, given_name: str
) -> list[UnlinkedName]:
    """Return those of some listed names that mean a person, whether stored yet or not."""
    spellings = name_keys(family_name, given_name) | {name_key(login)}
    return [found for found in listed if name_key(found.name) in spellings - {""}]


def case_counts() -> dict[Id, int]:
    """Return how many open cases and watched clients each person has."""
    query = (
        CaseloadEntry.select(CaseloadEntry.manager, pw.fn.COUNT(CaseloadEntry.id))
        .where(
            CaseloadEntry.manager.is_null(False),
            CaseloadEntry.newest == 1,
            CaseloadEntry.phase.not_in([str(phase) for phase in CLOSED]),
        )
        .group_by(CaseloadEntry.manager)
    )
    return dict(rows(narrowed(query, lines_seen())))


def _people(query: pw.ModelSelect) -> list[PersonRow]:
    roles = defaultdict(list)
    for person_id, role in rows(PersonRole.select(PersonRole.person, PersonRole.role)):
        roles[person_id].append(role)
    query = query.select(
        Person.id,
        Person.login,
        Person.family_name,
        Person.given_name,
        Person.team,
        Person.site,
        Person.left_on,
        Person.version,
    )
    found = [
        PersonRow(key, login, full_name(family, given), tuple(sorted(roles[key])), team, family, given, *rest)
        for key, login, family, given, team, *rest in rows(query)
    ]
    return sorted(found, key=lambda row: sort_name(row.family_name, row.given_name))
