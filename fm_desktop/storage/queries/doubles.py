"""Records that are likely one person, and what was said of them; only of clients one sees in full."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.domain.identity import Known, full_name, likely_doubles, likely_same
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, Client, SamePerson
from fm_desktop.storage.queries.names import NOBODY, names
from fm_desktop.storage.raw_rows import day, rows
from fm_desktop.storage.sight import sees
from fm_desktop.storage.sight_of_lists import clients_shared, narrowed


class Record(NamedTuple):
    """One record as it is laid beside another."""

    client: Id
    customer_number: str
    family_name: str
    given_name: str
    birth_date: date | None
    street: str
    place: str
    phone: str
    phase: str
    case_number: str
    manager_name: str
    last_contact: date | None

    @property
    def name(self) -> str:
        """Return the name as lists show it."""
        return full_name(self.family_name, self.given_name)


class Pair(NamedTuple):
    """Two records; `same` is what was said of them, None where nobody has said anything yet."""

    one: Record
    other: Record
    same: bool | None


def pairs(*, decided: bool = False) -> list[Pair]:
    """Return the records that are likely one person, by name; those already judged only where asked for."""
    people = {row.customer_number: row.client for row in _known()}
    found = {
        _in_order(people[one.customer_number], people[other.customer_number])
        for one, other in likely_doubles(row.known for row in _known())
    }
    said = _said()
    wanted = found - said.keys() if not decided else found | said.keys()
    return _pairs(wanted, said)


@sees(Sees.SHARED)
def pairs_of(client: Id) -> list[Pair]:
    """Return a client beside each likely or linked record, the client first; none that was kept apart."""
    me = next((row for row in _known(Client.id == client)), None)
    said = {pair: same for pair, same in _said().items() if client in pair}
    found = {pair for pair, same in said.items() if same}
    if me is not None and me.known.born is not None:
        born = _known(Client.birth_date == me.known.born)
        likely = (row.client for row in born if likely_same(me.known, row.known))
        found |= {pair for pair in (_in_order(client, other) for other in likely) if pair not in said}
    return [_seen_from(client, pair) for pair in _pairs(found, said)]


def _seen_from(client: Id, pair: Pair) -> Pair:
    """Return a pair with a client's own record first."""
    return pair if pair.one.client == client else pair._replace(one=pair.other, other=pair.one)


@sees(Sees.SHARED)
def linked_records(client: Id) -> list[Record]:
    """Return the records of which somebody has said that they are the same person as a client."""
    query = SamePerson.select(SamePerson.one, SamePerson.other).where(
        SamePerson.same, (SamePerson.one == client) | (SamePerson.other == client)
    )
    found = [other if one == client else one for one, other in rows(query)]
    return list(_records(found).values()) if found else []


def likely_records(known: Known) -> list[Record]:
    """Return the records that are likely the person somebody is about to add."""
    if known.born is None:
        return []
    found = [row.client for row in _known(Client.birth_date == known.born) if likely_same(known, row.known)]
    return list(_records(found).values())


class _KnownRow(NamedTuple):
    client: Id
    customer_number: str
    known: Known


def _known(*where: Any) -> list[_KnownRow]:
    """Return who is in the file and seen in full, in the order in which they came."""
    query = Client.select(
        Client.id, Client.customer_number, Client.family_name, Client.given_name, Client.birth_date
    ).where(Client.birth_date.is_null(False), *where)
    if (seen := clients_shared()) is not None:
        query = query.join(CaseloadEntry).where(CaseloadEntry.newest == 1, seen)
    return [
        _KnownRow(client, number, Known(number, family, given, day(born)))
        for client, number, family, given, born in rows(query.order_by(Client.id))
    ]


def _said() -> dict[tuple[Id, Id], bool]:
    query = SamePerson.select(SamePerson.one, SamePerson.other, SamePerson.same)
    return {(one, other): bool(same) for one, other, same in rows(query)}


def _in_order(one: Id, other: Id) -> tuple[Id, Id]:
    first, second = sorted((one, other))
    return first, second


def _pairs(wanted: Iterable[tuple[Id, Id]], said: dict[tuple[Id, Id], bool]) -> list[Pair]:
    """Return pairs by name; of whom one does not see both, none."""
    records = _records({client for pair in wanted for client in pair})
    found = [
        Pair(records[one], records[other], said.get((one, other)))
        for one, other in wanted
        if one in records and other in records
    ]
    return sorted(found, key=lambda pair: (pair.one.name.casefold(), pair.one.client, pair.other.client))


def _records(clients: Collection[Id]) -> dict[Id, Record]:
    """Return records by client, only of those seen in full."""
    line = CaseloadEntry
    query: pw.ModelSelect = Client.select(
        *(Client.id, Client.customer_number, Client.family_name, Client.given_name, Client.birth_date),
        *(Client.street, Client.postcode, Client.town, Client.phone),
        *(line.phase, line.number, line.manager, line.manager_listed, line.last_contact),
    ).join(line)
    query = narrowed(query.where(line.newest == 1, Client.id.in_(list(clients))), clients_shared())
    called = names()
    return {row[0]: _record(row, called) for row in rows(query)}


def _record(row: tuple[Any, ...], called: Any) -> Record:
    client, number, family, given, born, street, postcode, town, phone, *case = row
    phase, case_number, manager, listed, last = case
    place = " ".join(part for part in (postcode, town) if part)
    who = called.get(manager, NOBODY).name or listed or ""
    return Record(
        *(client, number, family, given, day(born), street or "", place, phone or ""),
        *(phase, case_number or "", who, day(last)),
    )
