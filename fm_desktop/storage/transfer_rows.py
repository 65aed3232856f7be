"""The rows of one case and of its client, as they go along to another site."""

import base64
from collections import Counter
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import plain
from fm_desktop.storage.models import Case, Client, Draft, Household, Person, RestrictedNote
from fm_desktop.storage.transfer_tables import (
    APART,
    CHILDREN,
    COUNTED,
    TRAVELS,
    Row,
    fields_of,
    name_of,
)

Plain = dict[str, Any]


class Packed(NamedTuple):
    """All that goes along but the restricted notes, as plain values."""

    client: Plain
    bg_number: str | None
    case: Plain
    number: str
    rows: dict[str, list[Plain]]
    people: dict[str, list[str]]
    """Family name and given name of whoever is named in the rows, by identifier."""


class Counts(NamedTuple):
    """How much goes along, by kind, and what stays behind."""

    kinds: dict[str, int]
    other: int
    drafts: int
    earlier_cases: int


def pack(case: Case) -> Packed:
    """Return the case and what belongs to it or, apart from other cases, to its client."""
    client = Client.get_by_id(case.client_id)
    found: dict[Row, list[Any]] = {}
    for table in TRAVELS:
        found[table] = _rows_of(table, case, found)
    known = {row.id for rows in found.values() for row in rows} | {case.id, client.id}
    written = {name_of(table): [_written(row, known) for row in rows] for table, rows in found.items()}
    bg_number = Household.get_by_id(client.household_id).bg_number if client.household_id else None
    everybody = {id_ for rows in found.values() for row in rows for id_ in _people_in(row)}
    people = Person.select().where(Person.id.in_(list(everybody)))
    names = {person.id.hex(): [person.family_name, person.given_name] for person in people}
    return Packed(_written(client, known), bg_number, _written(case, known), case.number, written, names)


def counts(case: Case) -> Counts:
    """Return how much of a case would go along, and what would stay."""
    packed = pack(case)
    numbers = Counter({name: len(rows) for name, rows in packed.rows.items()})
    kinds = {kind: numbers.pop(name_of(table)) for kind, table in COUNTED}
    about = (Draft.case == case.id) | ((Draft.client == case.client_id) & Draft.case.is_null())
    drafts = Draft.select().where(about).count()
    earlier = Case.select().where(Case.client == case.client_id, Case.id != case.id).count()
    return Counts(kinds, sum(numbers.values()), drafts, earlier)


def restricted_of(case: Case) -> list[RestrictedNote]:
    """Return the sealed notes of a case and of its client, each behind the one it corrects."""
    note = RestrictedNote
    query = note.select().where(_belongs(note, case)).order_by(note.written_at, note.id)
    return list(query)


def _rows_of(table: Row, case: Case, found: dict[Row, list[Any]]) -> list[Any]:
    """Return the rows of a table that belong to the case, in the order they were made."""
    if (parent := CHILDREN.get(table)) is None:
        return list(table.select().where(_belongs(table, case)).order_by(table.id))
    field = getattr(table, parent)
    ids = [row.id for row in found[field.rel_model]]
    rows = [row for each in ids for row in table.select().where(field == each)]
    return sorted(rows, key=lambda row: bytes(row.id))


def _belongs(table: Row, case: Case) -> Any:
    if not hasattr(table, "client"):
        return table.case == case.id
    if not hasattr(table, "case"):
        return table.client == case.client_id
    return (table.case == case.id) | ((table.client == case.client_id) & table.case.is_null())


def _people_in(row: Any) -> list[Id]:
    fields = [field for field in row._meta.refs if field.rel_model is Person]
    return [row.__data__[field.name] for field in fields if row.__data__.get(field.name) is not None]


def _written(row: Any, known: set[Id]) -> Plain:
    """Return a row as plain values; what it refers to outside goes along as nothing."""
    return {field.name: _value(field, row.__data__.get(field.name), known) for field in fields_of(type(row))}


def _value(field: Any, value: Any, known: set[Id]) -> Any:
    if isinstance(field, pw.BlobField) and value is not None:
        return base64.b64encode(value).decode()
    if isinstance(field, pw.ForeignKeyField) and field.rel_model in (*TRAVELS, *APART):
        return plain(value) if value in known else None
    return plain(value)
