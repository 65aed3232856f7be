"""Letters that went out, and the head every letter has."""

from datetime import date
from typing import Any, NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Letter, Office, Person
from fm_desktop.storage.raw_rows import read, read_one
from fm_desktop.storage.sight import sees


class LetterRow(NamedTuple):
    """A letter that went out."""

    id: Id
    client: Id
    case: Id | None
    case_number: str | None
    title: str
    day: date
    way: str
    author_name: str
    version: int


class LetterheadRow(NamedTuple):
    """The office as the head of a letter shows it."""

    name: str
    street: str | None
    postcode: str | None
    town: str | None
    phone: str | None
    email: str | None
    version: int


@sees(Sees.SHARED)
def letters_of(client_id: Id) -> list[LetterRow]:
    """Return the letters that went out to a client, the newest first."""
    each = Letter
    columns = (each.id, each.client, each.case, Case.number, each.title, each.day, each.way, each.version)
    query = (
        each.select(*columns, Person.family_name, Person.given_name)
        .left_outer_join(Case, on=(each.case == Case.id))
        .left_outer_join(Person, on=(each.author == Person.id))
        .where(each.client == client_id)
        .order_by(each.day.desc(), each.id.desc())
    )

    def made(*row: Any) -> LetterRow:
        *letter, version, family, given = row
        return LetterRow._make((*letter, f"{given} {family}" if family is not None else "", version))

    return read(made, query)


def letterhead() -> LetterheadRow | None:
    """Return where the office is found."""
    columns = [getattr(Office, name) for name in LetterheadRow._fields]
    return read_one(LetterheadRow, Office.select(*columns).limit(1))
