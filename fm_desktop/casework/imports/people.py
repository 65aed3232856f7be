"""The people of the office as a list names them."""

from typing import NamedTuple

from fm_desktop.casework.people_by_name import people_by_name
from fm_desktop.domain.identity import name_key, name_keys, split_name
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.names import NOBODY, names


class Named(NamedTuple):
    """Somebody as a list has them: the person, where the office knows one, and the name as written."""

    person: Id | None
    listed: str | None


class People:
    """Finds the people a list names, and says how they are named in a list."""

    def __init__(self) -> None:
        self._by_name = people_by_name()
        self._names = names()

    def named(self, text: str) -> Named:
        """Return whom a text names: a login, "Nachname, Vorname" or "Vorname Nachname"."""
        return Named(self._by_name.get(name_key(text)), text)

    def change(self, text: str, now: Named) -> Named | None:
        """Return who takes the place of whoever is there now, or none where the text means the same.

        A name that means several people still means the one among them who is there already. A name
        nobody had when it was read keeps its meaning when its cases were given to somebody since.
        """
        found = self.named(text)
        if found.person is not None:
            return None if found.person == now.person else found
        if now.person is not None and self._is_called(now.person, text):
            return None
        return None if now.listed is not None and name_key(now.listed) == name_key(text) else found

    def written(self, now: Named) -> str | None:
        """Return by what an export names somebody, so that the import finds the same person again."""
        known = self._names.get(now.person, NOBODY)
        if known.name is None:
            return now.listed
        return known.name if self.named(known.name).person == now.person else known.login or known.name

    def _is_called(self, person: Id, text: str) -> bool:
        name = self._names.get(person, NOBODY).name or ""
        return name_key(text) in name_keys(*split_name(name))
