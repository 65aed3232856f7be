"""The office's people and its own settings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.following import show_roles
from fm_desktop.casework.recording import (
    Recording,
    expect_version,
    must_give_cases,
    must_keep_people,
    recorded,
    row_of,
)
from fm_desktop.domain.access import Role
from fm_desktop.domain.periods import LANDS
from fm_desktop.errors import UserError
from fm_desktop.storage import derive
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import Case, Client, Office, Person, PersonRole
from fm_desktop.vault.author import Author
from fm_desktop.vault.membership import Profile

TEAMS = ("U25", "Ü25")
MOST = 1000
"""No house rule is larger than this."""
_LOGIN = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class PersonData:
    """Somebody of the office; without a login a colleague who is only named."""

    family_name: str
    given_name: str = ""
    login: str | None = None
    roles: Sequence[str] = ()
    team: str | None = None
    site: str | None = None


@dataclass(frozen=True, slots=True)
class OfficeData:
    """The office and its house rules, which the directive leaves open."""

    name: str
    land: str
    verbis_days: int = 3
    retention_years: int = 10
    low_load_percent: int = 90
    soon_days: int = 7
    figures_per_person: bool = True
    """Whether the team lead sees figures of each person, or sums alone."""
    read_log: bool = True
    """Whether authors are shown who has read their restricted notes; the journal records it anyway."""


def profile_of(person: Id, data: PersonData) -> Profile:
    """Return what an administrator signs about a person."""
    values = _values(data)
    names = data.login or "", str(values["family_name"]), str(values["given_name"])
    site = (data.site or "").strip() or None
    return Profile(person, *names, tuple(dict.fromkeys(map(str, data.roles))), data.team, site)


def add_person(data: PersonData, *, by: Author) -> Id:
    """Store a person of the office and return who it is."""
    with recorded("add_person", by=by, today=date.min, may=must_keep_people) as recording:  # no day counts
        return store_person(data, recording)


def store_person(data: PersonData, recording: Recording, person: Id | None = None) -> Id:
    """Store a person with their roles inside an open transaction; their identifier may be given."""
    check_person(data)
    person = person or new_id()
    recording.create(Person, id=person, **_values(data))
    for role in dict.fromkeys(data.roles):
        recording.create(PersonRole, person=person, role=str(role))
    return person


def take_on(
    data: PersonData, listed_names: Sequence[str] = (), *, by: Author, today: date
) -> tuple[Changed, Id]:
    """Store a person and give them the cases a list has under their names: all of it, or nothing."""
    with db.atomic():
        person = add_person(data, by=by)
        changed = link_all(person, listed_names, by, today)
    return Changed.PEOPLE | changed, person


def change_and_link(
    person: Id,
    data: PersonData,
    listed_names: Sequence[str] = (),
    *,
    by: Author,
    today: date,
    version: int | None = None,
) -> Changed:
    """Store changed data of a person and give them the cases a list has under their names."""
    with db.atomic():
        changed = change_person(person, data, by=by, today=today, version=version)
        return changed | link_all(person, listed_names, by, today)


def link_all(person: Id, listed_names: Sequence[str], by: Author, today: date) -> Changed:
    """Give a person the cases a list has under any of these names."""
    changed = Changed.NOTHING
    for name in dict.fromkeys(listed_names):
        changed |= link_cases(person, name, by=by, today=today)
    return changed


def change_person(
    person: Id, data: PersonData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Store changed data of a person; the roles given are all they hold from now on.

    Of somebody who can open the file the signed statement is changed, too.
    """
    if by.membership is not None and person in by.membership.active:
        from fm_desktop.casework.members import change_member  # inside: it builds on this module

        return change_member(person, data, by=by, today=today, version=version)
    with recorded("change_person", by=by, today=today, may=must_keep_people) as recording:
        row = row_of(Person, person)
        expect_version(row, version)
        check_person(data, person)
        recording.update(row, **_values(data))
        show_roles(person, tuple(map(str, data.roles)), recording)
    return Changed.PEOPLE


def link_cases(person: Id, listed_name: str, *, by: Author, today: date) -> Changed:
    """Give a person the cases and watched clients a list has under their name and nobody else runs."""
    with recorded("link_cases", by=by, today=today, may=must_give_cases) as recording:
        who = row_of(Person, person)
        for table in (Case, Client):
            waiting = table.select().where(table.manager.is_null(), table.manager_listed == listed_name)
            for row in list(waiting):
                recording.update(recording.on(row), manager=who.id)
    return Changed.CASES | Changed.CLIENTS


def set_office(data: OfficeData, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Store the office's settings; where dates rest on them all due dates are computed anew."""
    with recorded("set_office", by=by, today=today, may=must_keep_people) as recording:
        if data.land not in LANDS:
            raise UserError("land_unknown")
        numbers = (data.verbis_days, data.retention_years, data.low_load_percent, data.soon_days + 1)
        if not all(0 < number <= MOST for number in numbers):
            raise UserError("house_rule_wrong")
        office = Office.get()
        expect_version(office, version)
        recording.update(
            office,
            name=data.name.strip(),
            land=data.land,
            verbis_days=data.verbis_days,
            retention_years=data.retention_years,
            low_load_percent=data.low_load_percent,
            soon_days=data.soon_days,
            figures_per_person=data.figures_per_person,
            read_log=data.read_log,
        )
        derive.refresh_all_if_stale(today)
    return Changed.EVERYTHING


def check_person(data: PersonData, person: Id | None = None) -> None:
    """Refuse what cannot be said about somebody; `person` is who it is, where they are known already."""
    if not data.family_name.strip():
        raise UserError("name_missing")
    if set(map(str, data.roles)) - {str(role) for role in Role}:
        raise UserError("role_unknown")
    if data.team is not None and data.team not in TEAMS:
        raise UserError("team_unknown")
    if data.login is None:
        return
    if not _LOGIN.fullmatch(data.login):
        raise UserError("login_wrong")
    logins = {login.casefold(): who for who, login in _logins()}
    if logins.get(data.login.casefold(), person) != person:
        raise UserError("login_taken", login=data.login)


def _logins() -> list[tuple[Id, str]]:
    query = Person.select(Person.id, Person.login).where(Person.login.is_null(False))
    return [(person, login) for person, login in db.execute(query)]


def _values(data: PersonData) -> dict[str, object]:
    return {
        "family_name": data.family_name.strip(),
        "given_name": data.given_name.strip(),
        "login": data.login,
        "team": data.team,
        "site": (data.site or "").strip() or None,
    }
