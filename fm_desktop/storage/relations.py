"""What the file knows of a person and a client: who runs the case, who stands in for whom (HA 5)."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date
from typing import Any, NamedTuple, TypeVar

import peewee as pw

from fm_desktop.storage.bulk import in_slices
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.kept import until_written
from fm_desktop.storage.models import Case, Client, DeputyConsent, Deputyship, Person
from fm_desktop.storage.raw_rows import rows

Answer = TypeVar("Answer")
MOST = 2000
"""How many answers are kept; a screen asks about one client again and again, a long list about many once."""

Away = dict[tuple[str, Id], tuple[Id, ...]]


class Whose(NamedTuple):
    """Who has to do with a client."""

    manager: Id | None
    officer: Id | None
    team: str | None


def kept(question: Hashable, read: Callable[[], Answer]) -> Answer:
    """Return what was read before, as long as nothing was written since.

    Within a transaction nothing is kept: what it has written may be taken back.
    """
    if db.in_transaction():
        return read()
    known = _known()
    if question not in known:
        if len(known) >= MOST:
            known.clear()
        known[question] = read()
    answer: Answer = known[question]
    return answer


@until_written
def _known() -> dict[Hashable, Any]:
    return {}


def whose(client: Id) -> Whose | None:
    """Return who runs the open, else the newest case of a client, else watches them."""
    return whose_of([client]).get(client)


def whose_of(clients: Iterable[Id]) -> dict[Id, Whose]:
    """Return the same of several clients at once, without those who are gone."""
    found: dict[Id, Whose] = {}
    for ids in in_slices(clients):
        query = (
            Client.select(
                *(Client.id, Case.id, Case.manager, Client.manager, Client.placement_officer, Client.team)
            )
            .join(Case, pw.JOIN.LEFT_OUTER)
            .where(Client.id.in_(ids))
            .order_by(Case.opened_seq.desc())
        )
        for client, case, runs, watches, officer, team in rows(query):
            found.setdefault(client, Whose(runs if case is not None else watches, officer, team))
    return found


def with_login() -> frozenset[Id]:
    """Return who can ever sit at the desk."""
    return kept("with login", _with_login)


def _with_login() -> frozenset[Id]:
    query = Person.select(Person.id).where(Person.login.is_null(False))
    return frozenset(person for (person,) in rows(query))


def stood_in_for(deputy: Id, day: date) -> Away:
    """Return by kind and absent person the deputyships somebody holds on a day."""
    return kept(("stood in for", deputy, day), lambda: _stood_in_for(deputy, day))


def _stood_in_for(deputy: Id, day: date) -> Away:
    each = Deputyship
    query = each.select(each.kind, each.person, each.id).where(
        each.deputy == deputy,
        each.first_day <= day,
        each.last_day >= day,
        each.ended_on.is_null() | (each.ended_on > day),
    )
    found: Away = {}
    for kind, person, deputyship in rows(query):
        found[kind, person] = (*found.get((kind, person), ()), deputyship)
    return found


def has_consented(client: Id, deputyships: Iterable[Id]) -> bool:
    """Tell whether a client's consent to one of the deputyships is recorded and not withdrawn."""
    return consenting(deputyships).where(DeputyConsent.client == client).exists()


def consenting(deputyships: Iterable[Id]) -> pw.ModelSelect:
    """Return the clients whose consent to one of the deputyships is recorded and not withdrawn."""
    consent = DeputyConsent
    return consent.select(consent.client).where(
        consent.deputyship.in_(list(deputyships)), consent.given, consent.withdrawn_on.is_null()
    )
