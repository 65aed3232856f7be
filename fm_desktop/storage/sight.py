"""What whoever sits at the desk may see and do: asked below every query and every deed (HA 5).

`domain.access` decides, this enforces. Without somebody at the desk nothing is shown at all.
"""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, Protocol, TypeVar, cast

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
from fm_desktop.storage.models import Case
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.relations import has_consented, kept, stood_in_for, whose, with_login
from fm_desktop.vault.author import Author

Query = TypeVar("Query", bound=Callable[..., Any])
WhoseRow = Callable[[Any], Id | None]
"""Tells whose a row is by what a query is called with first."""


class Guard(Protocol):
    """Puts a check before a query, which stays what it is to its callers."""

    def __call__(self, query: Query, /) -> Query:
        """Return the query that refuses first."""


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


def seen_from() -> date:
    """Return the day from which rights are looked at."""
    return _Seat.day


def client_itself(client: Id) -> Id | None:
    """Return the client a query is about where its first argument says so itself."""
    return client


def client_of_case(case: Id | None) -> Id | None:
    """Return whose case it is; nothing where it is gone."""
    return kept(("client of case", case), lambda: _first(Case.select(Case.client).where(Case.id == case)))


def client_of(table: type[Any]) -> Callable[[Id], Id | None]:
    """Return what tells whose a row of a table is, be it by its client or by its case."""

    def found(row: Id) -> Id | None:
        query = table.select(table.client if hasattr(table, "client") else Case.client)
        query = query if hasattr(table, "client") else query.join(Case)
        return _first(query.where(table.id == row))

    return found


def _first(query: Any) -> Id | None:
    return next((client for (client,) in rows(query)), None)


def sees(wanted: Sees, whose_row: WhoseRow = client_itself) -> Guard:
    """Guard a query about one client: its first argument is one, or a row `whose_row` leads there from."""
    return _guard(lambda client: must_see(client, wanted), whose_row)


def knows_appointments(whose_row: WhoseRow = client_itself) -> Guard:
    """Guard a query about a client's appointments, which a deputy without consent is told, too."""
    return _guard(_must_know_appointments, whose_row)


def _guard(must: Callable[[Id], None], whose_row: WhoseRow) -> Guard:
    def guard(query: Query) -> Query:
        @wraps(query)
        def guarded(row: Any, /, *args: Any, **named: Any) -> Any:
            reader()
            if (client := whose_row(row)) is not None:
                must(client)
            return query(row, *args, **named)

        return cast(Query, guarded)

    return guard


def only_own(query: Query) -> Query:
    """Guard a query about a person's own things: they are nobody else's business."""

    @wraps(query)
    def guarded(person: Id, /, *args: Any, **named: Any) -> Any:
        if person != reader().person_id:
            raise RightsError("of_another_person")
        return query(person, *args, **named)

    return cast(Query, guarded)


def must_see(client: Id, wanted: Sees = Sees.SHARED) -> None:
    """Refuse whoever does not see that much of a client; of one who is gone there is nothing to see."""
    if grant_on(client).sees < wanted and whose(client) is not None:
        raise RightsError("no_right_to_client")


def must_see_case(case: Id | None) -> None:
    """Refuse whoever does not see the client of a case in full."""
    if case is not None and (client := client_of_case(case)) is not None:
        must_see(client)


def _must_know_appointments(client: Id) -> None:
    grant = grant_on(client)
    knows = grant.sees >= Sees.SHARED or May.APPOINTMENTS in grant.may
    if not knows and whose(client) is not None:
        raise RightsError("no_right_to_client")


def must_do(client: Id, any_of: frozenset[May], who: Author) -> None:
    """Refuse whoever may do none of these about a client."""
    if not grant_on(client, who).may & any_of:
        raise RightsError("no_right_to_deed")


def runs(client: Id) -> tuple[Id | None, str | None]:
    """Return who runs a client's case or watches them, and the client's team; nobody of one who is gone."""
    found = whose(client)
    return (None, None) if found is None else (found.manager, found.team)


def grant_on(client: Id, who: Author | None = None) -> Grant:
    """Return what somebody may see and do about a client; of the person at the desk where none is named."""
    who = who or reader()
    question = ("grant", client, who.person_id, tuple(who.roles), who.team, _Seat.day)
    return kept(question, lambda: granted(standings_on(client, who)))


def standings_on(client: Id, who: Author | None = None) -> frozenset[Standing]:
    """Return what somebody is to a client; to one who is gone nobody is anything."""
    who = who or reader()
    found = whose(client)
    if found is None:
        return frozenset({Standing.STRANGER})
    same_team = is_same_team(who.team, found.team)
    away = stood_in_for(who.person_id, _Seat.day)
    deputyships = away.get(("fm", found.manager), ()) if found.manager else ()
    return standings(
        Relation(
            frozenset(who.roles),
            same_team,
            in_charge=_is_in_charge(found.manager, who, same_team=same_team),
            officer=found.officer is not None and found.officer == who.person_id,
            deputy=bool(deputyships),
            consent=bool(deputyships) and has_consented(client, deputyships),
            stands_in_for_officer=bool(found.officer and away.get(("av", found.officer))),
        )
    )


def _is_in_charge(manager: Id | None, who: Author, *, same_team: bool) -> bool:
    """Tell whether somebody runs a case; one that nobody with a login runs is the whole team's."""
    if manager is not None and manager in logins(who):
        return manager == who.person_id
    return same_team


def logins(who: Author) -> frozenset[Id]:
    """Return who can ever sit at the desk, as the file says and as the signed membership does."""
    return with_login() | {member.person_id for member in who.members} | {who.person_id}


def sees_names() -> bool:
    """Tell whether the person at the desk may see clients at all."""
    return bool(set(reader().roles) - {Role.ADMINISTRATION})
