"""Finding one client by a few letters, a number or the birth date, from anywhere."""

from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.identity import fold
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry
from fm_desktop.storage.queries.line_filter import occurs
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight_of_lists import clients_shared, is_shared, lines_seen, narrowed

FEWEST_LETTERS = 3


class FoundRow(NamedTuple):
    """A client that a search has found."""

    client: Id
    case: Id | None
    name: str
    birth_date: date | None
    customer_number: str
    phase: str
    number: str | None


def find(text: str, limit: int = 12) -> list[FoundRow]:
    """Return the clients in whom every word occurs, those whose name begins with the text first.

    Names, customer, case and BG number, birth date (1.2.80, 1980): from three letters or digits on.
    """
    words = text.split()
    if sum(len(word.strip(".,-")) for word in words) < FEWEST_LETTERS:
        return []
    line = CaseloadEntry
    begins = line.sort_name.startswith(fold(" ".join(words)))
    query = (
        line.select(*(getattr(line, name) for name in FoundRow._fields), is_shared(clients_shared()))
        .where(line.newest == 1, *(occurs(word) for word in words))
        .order_by(pw.Case(None, [(begins, 0)], 1), line.sort_name, line.id)
    )
    return read(_made, narrowed(query, lines_seen()).limit(limit))


def _made(*row: Any) -> FoundRow:
    *values, shared = row
    found = FoundRow._make(values)
    return found if shared else found._replace(birth_date=None)
