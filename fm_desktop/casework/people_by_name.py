"""Finds a person of the office by what a list or a form calls them."""

from fm_desktop.domain.identity import name_key, name_keys
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Person


def people_by_name() -> dict[str, Id]:
    """Return everybody by login, "Nachname, Vorname" and "Vorname Nachname", folded.

    A name two people share names nobody; a login always does.
    """
    names: dict[str, Id | None] = {}
    logins: dict[str, Id] = {}
    query = Person.select(Person.id, Person.login, Person.family_name, Person.given_name)
    for person, login, family, given in db.execute(query):
        for name in name_keys(family, given):
            names[name] = None if name in names else person
        if login:
            logins[name_key(login)] = person
    return {name: person for name, person in names.items() if person is not None} | logins


def person_called(text: str | None) -> Id | None:
    """Return the person a text names, if there is exactly one."""
    return people_by_name().get(name_key(text)) if text and text.strip() else None
