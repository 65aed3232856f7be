"""Logins and names of the people of the office, looked up instead of joined: they are few, the lines many."""

from typing import NamedTuple

from fm_desktop.domain.identity import full_name
from fm_desktop.storage.ids import Id
from fm_desktop.storage.kept import until_written
from fm_desktop.storage.models import Person
from fm_desktop.storage.raw_rows import rows


class Named(NamedTuple):
    """How a person is called."""

    login: str | None = None
    name: str | None = None


NOBODY = Named()


@until_written
def names() -> dict[Id | None, Named]:
    """Return how everybody is called; None is nobody. The answer is kept: do not change it."""
    query = Person.select(Person.id, Person.login, Person.family_name, Person.given_name)
    found: dict[Id | None, Named] = {
        key: Named(login, full_name(family, given)) for key, login, family, given in rows(query)
    }
    found[None] = NOBODY
    return found
