"""The people of the office with their cases, and names of lists that are nobody's, read at once."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.people import PersonRow, UnlinkedName, case_counts, people, unlinked_names


class OfficePeople(NamedTuple):
    """Everybody, how many cases each has, and the names nobody has."""

    people: Sequence[PersonRow]
    cases: Mapping[Id, int]
    unlinked: Sequence[UnlinkedName]


def read_people() -> OfficePeople:
    """Return who works in the office; on the database thread."""
    return OfficePeople(people(), case_counts(), unlinked_names())
