"""What whoever sits at the desk may see and do: asked below every query and every deed (HA 5).

`domain.access` decides, this enforces. Without somebody at the desk nothing is shown at all.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import reduce, wraps
from operator import or_
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

import peewee as pw

from fm_desktop.domain.access import (
    Grant,
    May,
    Relation,
    Role,
    Sees,
    Standing,
    granted,
    is_same_team,
    standings,
)
from fm_desktop.errors import RightsError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.kept import until_written
from fm_desktop.storage.models import (
    Case,
    CaseloadEntry,
    Client,
    DeputyConsent,
    Deputyship,
    Person,
)
from fm_desktop.storage.raw_rows import rows
from fm_desktop.vault.author import Author

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


class _Seat:
    """Who sits at the desk of this process, and the day they look from."""

    reader: Author | None = None
    day: date = date.min


def sit_down(reader: Author, day: date) -> None:
    """Show from now on what this person may see."""
    _Seat.reader, _Seat.day = reader, day


def look_from(day: date) -> None:
    """Look from another day, such as after midnight: somebody's deputy of yesterday may be nobody's today."""
    _Seat.day = day


def get_up() -> None:
    """Show nothing any more."""
    _Seat.reader, _Seat.day = None, date.min


def reader() -> Author:
    """Return who sits at the desk; refuse where nobody does."""
    if _Seat.reader is None:
        raise RightsError("nobody_at_desk")
    return _Seat.reader


def sees(
    wanted: Sees, whose: Callable[[Id], Id | None] = lambda client: client
) -> Callable[[Callable[Concatenate[Id, Given], Answer]], Callable[Concatenate[Id, Given], Answer]]:
    """Guard a query about one client: its first argument is a client, or a row `whose` leads to one from."""

    def guard(query: Callable[Concatenate[Id, Given], Answer]) -> Callable[Concatenate[Id, Given], Answer]:
        @wraps(query)
        def guarded(row: Id, /, *args: Given.args, **named: Given.kwargs) -> Answer:
            if (client := whose(row)) is not None:
                must_see(client, wanted)
            return query(row, *args, **named)

        return guarded

    return guard


def must_do(client: Id, any_of: frozenset[May], who: Author) -> None:
    """Refuse whoever may do none of these about a client."""
    if not grant_on(client, who).may & any_of:
        raise RightsError("no_right_to_deed")


def client_of_case(case: Id) -> Id | None:
    """Return whose case it is; nothing where it is gone."""
    return next((client for (client,) in rows(Case.select(Case.client).where(Case.id == case))), None)


def lines_seen(entry: Any = CaseloadEntry) -> pw.ColumnBase | None:
    """Return which lines the person at the desk sees in a list; none where they see them all."""
    who = reader()
    if {Role.CASE_MANAGER, Role.TEAM_LEAD} & set(who.roles) and who.team is None:
        return None
    return _any_of(_lines_seen(entry, who))


def _lines_seen(entry: Any, who: Author) -> Iterator[pw.ColumnBase]:
    away = _stood_in_for(who.person_id)
    if {Role.CASE_MANAGER, Role.TEAM_LEAD} & set(who.roles):
        yield (entry.team == who.team) | entry.team.is_null()
    if Role.CASE_MANAGER in who.roles:
        yield entry.manager.in_([who.person_id, *(person for kind, person in away if kind == "fm")])
        yield entry.placement_officer.in_([person for kind, person in away if kind == "av"])
    if Role.PLACEMENT_OFFICER in who.roles:
        yield entry.placement_officer == who.person_id


def clients_shared(entry: Any = CaseloadEntry) -> pw.ColumnBase | None:
    """Return which newest lines are of clients the person at the desk sees in full; none where all are."""
    who = reader()
    if Role.TEAM_LEAD in who.roles and who.team is None:
        return None
    return _any_of(_clients_shared(entry, who))


def _clients_shared(entry: Any, who: Author) -> Iterator[pw.ColumnBase]:
    away = _stood_in_for(who.person_id)
    of_team = pw.SQL("1") if who.team is None else (entry.team == who.team) | entry.team.is_null()
    if Role.TEAM_LEAD in who.roles:
        yield of_team
    if Role.CASE_MANAGER in who.roles:
        yield entry.manager == who.person_id
        yield (entry.manager.is_null() | entry.manager.not_in(list(_with_login()))) & of_team
        yield entry.placement_officer.in_([person for kind, person in away if kind == "av"])
        for (kind, person), deputyships in away.items():
            if kind == "fm":
                yield (entry.manager == person) & entry.client.in_(_consenting(deputyships))
    if Role.PLACEMENT_OFFICER in who.roles:
        yield entry.placement_officer == who.person_id


def _any_of(conditions: Iterable[pw.ColumnBase]) -> pw.ColumnBase:
    """Return what holds where one of the conditions does; without any, nothing does."""
    found = list(conditions)
    return reduce(or_, found) if found else pw.SQL("0")


class _Whose(NamedTuple):
    """Who has to do with a client."""

    manager: Id | None
    officer: Id | None
    team: str | None


def grant_on(client: Id, who: Author | None = None) -> Grant:
    """Return what somebody may see and do about a client; of the person at the desk where none is named."""
    return granted(standings_on(client, who))


def standings_on(client: Id, who: Author | None = None) -> frozenset[Standing]:
    """Return what somebody is to a client; about one who is gone nobody is anything."""
    who = who or reader()
    whose = _whose(client)
    if whose is None:
        return frozenset({Standing.STRANGER})
    same_team = is_same_team(who.team, whose.team)
    away = _stood_in_for(who.person_id)
    deputyships = away.get(("fm", whose.manager), ()) if whose.manager else ()
    return standings(
        Relation(
            frozenset(who.roles),
            same_team,
            in_charge=_is_in_charge(whose.manager, who, same_team=same_team),
            officer=whose.officer == who.person_id,
            deputy=bool(deputyships),
            consent=_has_consented(client, deputyships),
            stands_in_for_officer=bool(whose.officer and away.get(("av", whose.officer))),
        )
    )


def must_see(client: Id, wanted: Sees) -> None:
    """Refuse whoever does not see that much of a client."""
    if grant_on(client).sees < wanted:
        raise RightsError("no_right_to_client")


def _is_in_charge(manager: Id | None, who: Author, *, same_team: bool) -> bool:
    """Tell whether somebody runs a case; one that nobody with a login runs is the whole team's."""
    if manager is not None and manager in _with_login():
        return manager == who.person_id
    return same_team


def runs(client: Id) -> tuple[Id | None, str | None]:
    """Return who runs a client's case or watches them, and the client's team; nobody of one who is gone."""
    whose = _whose(client)
    return (None, None) if whose is None else (whose.manager, whose.team)


def _whose(client: Id) -> _Whose | None:
    """Return who runs the open, else the newest case of a client, else watches them."""
    query = (
        Client.select(Case.id, Case.manager, Client.manager, Client.placement_officer, Client.team)
        .join(Case, pw.JOIN.LEFT_OUTER)
        .where(Client.id == client)
        .order_by(Case.opened_seq.desc())
        .limit(1)
    )
    for case, runs, watches, officer, team in rows(query):
        return _Whose(runs if case is not None else watches, officer, team)
    return None


@until_written
def _with_login() -> frozenset[Id]:
    """Return who can ever sit at the desk; the answer is kept."""
    query = Person.select(Person.id).where(Person.login.is_null(False))
    return frozenset(person for (person,) in rows(query))


def _stood_in_for(deputy: Id) -> dict[tuple[str, Id], tuple[Id, ...]]:
    """Return by kind and absent person the deputyships somebody holds on the day looked from."""
    each = Deputyship
    query = each.select(each.kind, each.person, each.id).where(
        each.deputy == deputy,
        each.first_day <= _Seat.day,
        each.last_day >= _Seat.day,
        each.ended_on.is_null() | (each.ended_on > _Seat.day),
    )
    found: dict[tuple[str, Id], tuple[Id, ...]] = {}
    for kind, person, deputyship in rows(query):
        found[kind, person] = (*found.get((kind, person), ()), deputyship)
    return found


def _has_consented(client: Id, deputyships: Iterable[Id]) -> bool:
    """Tell whether a client's consent to one of the deputyships is recorded and not withdrawn."""
    return _consenting(deputyships).where(DeputyConsent.client == client).exists()


def _consenting(deputyships: Iterable[Id]) -> pw.ModelSelect:
    """Return the clients whose consent to one of the deputyships is recorded and not withdrawn."""
    consent = DeputyConsent
    return consent.select(consent.client).where(
        consent.deputyship.in_(list(deputyships)), consent.given, consent.withdrawn_on.is_null()
    )
