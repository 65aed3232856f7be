"""Full-text search over what was written about the clients whom whoever sits at the desk sees in full.

Who may read what is part of every question, so that neither counts nor excerpts tell of anybody else. The
readers' own restricted notes (HA 5) are handed in as they lie in memory, and are looked through there alone.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.searching import Excerpt, Term, excerpt, expression, occurs, terms
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, SearchClient
from fm_desktop.storage.queries.names import NOBODY, Named, names
from fm_desktop.storage.raw_rows import day, rows, stored
from fm_desktop.storage.search import CLIENT_OF, KIND_OF, KINDS, NAMES, NEWEST, ask, first_number
from fm_desktop.storage.sight_of_lists import clients_shared, token

PAGE = 50
RESTRICTED = "restricted"

_HIT = """\
t.number, t.client_id, t."case", e.name, t.kind, t.day, t.author, t."row", t.place, t.text
FROM search_index
CROSS JOIN search_text t ON t.number = search_index.rowid
LEFT JOIN caseload_entry e ON e.client_id = t.client_id AND e.newest = 1"""


class TextQuestion(NamedTuple):
    """What is looked for, and where."""

    typed: str
    kinds: frozenset[str] = frozenset()
    """Only these kinds of texts; none is all."""
    manager: Id | None = None
    """Only about clients this person runs the case of."""
    client: Id | None = None
    """Only about this client."""


class SealedText(NamedTuple):
    """A restricted note the reader has opened; it is in memory and nowhere else."""

    note: Id
    client: Id
    case: Id | None
    day: date
    text: str


class TextHit(NamedTuple):
    """A text that was found."""

    number: int
    client: Id
    case: Id | None
    name: str
    kind: str
    day: date | None
    author: str | None
    row: Id
    place: Id
    """What it is shown with on the case."""
    excerpt: Excerpt

    @property
    def is_restricted(self) -> bool:
        """Tell whether nobody but its named readers knows of it."""
        return self.kind == RESTRICTED


def found_texts(
    question: TextQuestion, sealed: Iterable[SealedText] = (), before: int = NEWEST, limit: int = PAGE
) -> list[TextHit]:
    """Return the newest texts in which all occurs that is looked for; before a number, those that follow."""
    wanted = terms(question.typed)
    if not wanted:
        return []
    conditions = [*_conditions(question), ("search_index.rowid < ?", [before])]
    end = f"ORDER BY search_index.rowid DESC LIMIT {limit}"
    who = names()
    found = [_hit(row, wanted, who) for row in ask(_HIT, expression(wanted), conditions, end)]
    inside = [hit for hit in _sealed_hits(question, sealed, wanted) if hit.number < before]
    return sorted([*found, *inside], key=lambda hit: hit.number, reverse=True)[:limit] if inside else found


def count_texts(question: TextQuestion, sealed: Iterable[SealedText] = ()) -> Mapping[str, int]:
    """Return how many texts are found of each kind, whatever kinds are looked at just now."""
    question = question._replace(kinds=frozenset())
    wanted = terms(question.typed)
    if not wanted:
        return {}
    what = f"{KIND_OF}, count(*) FROM search_index"
    found = Counter(
        {NAMES[kind]: n for kind, n in ask(what, expression(wanted), _conditions(question), "GROUP BY 1")}
    )
    found[RESTRICTED] += len(_sealed_hits(question, sealed, wanted))
    return +found


def _conditions(question: TextQuestion) -> list[tuple[str, Sequence[Any]]]:
    """Return what narrows down: whom the reader sees in full, and what was asked for."""
    found = [*_whose(token(), question.manager, question.client)]
    if question.kinds:
        found.append((f"{KIND_OF} IN ({', '.join(str(KINDS[kind]) for kind in sorted(question.kinds))})", ()))
    return found


@lru_cache(maxsize=64)
def _whose(_sight: Hashable, manager: Id | None, client: Id | None) -> list[tuple[str, Sequence[Any]]]:
    """Return the condition for whose texts are looked at; to build it would take longer than to search."""
    if (seen := _clients(manager, client)) is None:
        return []
    sql, parameters = SearchClient.select(SearchClient.number).where(SearchClient.client.in_(seen)).sql()
    return [(f"{CLIENT_OF} IN ({sql})", parameters)]


def _clients(manager: Id | None, client: Id | None) -> pw.ModelSelect | None:
    """Return the clients that are looked at; none where they are all of the file."""
    line = CaseloadEntry
    asked = (
        clients_shared(line),
        line.manager == manager if manager else None,
        line.client == client if client else None,
    )
    conditions = [each for each in asked if each is not None]
    return line.select(line.client).where(line.newest == 1, *conditions) if conditions else None


def _hit(row: Sequence[Any], wanted: Sequence[Term], who: Mapping[Id | None, Named]) -> TextHit:
    number, client, case, name, kind, on, author, source, place, text = row
    by = who.get(author, NOBODY).name
    shown = excerpt(text, wanted)
    return TextHit(number, client, case, name or "", kind, day(on), by, source, place, shown)


def _sealed_hits(
    question: TextQuestion, sealed: Iterable[SealedText], wanted: Sequence[Term]
) -> list[TextHit]:
    """Return what is found in memory; also of restricted notes only those on clients seen in full."""
    inside = [each for each in sealed if occurs(wanted, each.text)]
    if not inside or (question.kinds and RESTRICTED not in question.kinds):
        return []
    whose = _names_of({each.client for each in inside}, question)
    kind, last = KINDS[RESTRICTED], (1 << 20) - 1
    return [
        TextHit(
            first_number(stored(each.day), last, kind) + place, each.client, each.case, whose[each.client],
            RESTRICTED, each.day, None, each.note, each.note, excerpt(each.text, wanted),
        )
        for place, each in enumerate(inside)
        if each.client in whose
    ]  # fmt: skip


def _names_of(clients: Iterable[Id], question: TextQuestion) -> dict[Id, str]:
    line = CaseloadEntry
    query = line.select(line.client, line.name).where(line.newest == 1, line.client.in_(list(clients)))
    if (seen := _clients(question.manager, question.client)) is not None:
        query = query.where(line.client.in_(seen))
    return dict(rows(query))  # type: ignore[arg-type]  # pairs
