"""The full-text index: kept with every deed, asked by the numbers of texts.

Beside the database itself this is all that speaks SQLite's dialect. A text's number says its day, client
and kind: the newest come first without sorting, and whoever may read of some clients alone, or wants some
kinds alone, is answered from the index itself.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from fm_desktop.storage.bulk import in_slices, insert_rows
from fm_desktop.storage.database import db
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Client, SearchClient, SearchText
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.written import Written, written

KINDS: Mapping[str, int] = {
    "consultation": 1, "standing": 2, "contact": 3, "attempt": 4, "discussion": 5, "takeover": 6,
    "entry": 7, "clarification": 8, "assessment": 9, "need": 10, "goal": 11, "step": 12, "plan": 13,
    "steering": 14, "review": 15, "ending": 16, "handover": 17, "state": 18, "criterion": 19,
    "exclusion": 20, "agh": 21, "av_check": 22, "service": 23, "measure": 24, "release": 25,
    "breach": 26, "handout": 27, "reminder": 28, "case": 29, "remark": 30, "restricted": 31,
}  # fmt: skip
"""The number of each kind of text; never another one, or every text has to be written anew."""
NAMES = {number: kind for kind, number in KINDS.items()}

_COUNT_BITS, _KIND_BITS, _CLIENT_BITS = 16, 5, 20
_KIND_AT, _CLIENT_AT = _COUNT_BITS, _COUNT_BITS + _KIND_BITS
_DAY_AT = _CLIENT_AT + _CLIENT_BITS
KIND_OF = f"((search_index.rowid >> {_KIND_AT}) & {(1 << _KIND_BITS) - 1})"
CLIENT_OF = f"((search_index.rowid >> {_CLIENT_AT}) & {(1 << _CLIENT_BITS) - 1})"
NEWEST = (1 << 63) - 1
"""After every number there can be."""

_doubted: list[bool] = []
"""Not empty from a failure of the drive to the next deed that is stored."""

COLUMNS = ("client", "case", "kind", "day", "author", "row", "place", "text")


def refresh_texts(clients: Iterable[Id]) -> None:
    """Bring what is searched of some clients up to date, within the caller's transaction.

    Only what differs is written; the index follows by itself.
    """
    for ids in in_slices(clients):
        numbers = _numbered(ids)
        there = _stored(ids)
        now = list(written(ids))
        _forget(there, now)
        _add([text for text in now if text not in there], numbers, set(there.values()))


def _numbered(ids: Sequence[Id]) -> dict[Id, int]:
    """Return the short numbers of clients; new ones get theirs, those who are gone have none."""
    known = SearchClient.select(SearchClient.client).where(SearchClient.client.in_(ids))
    new = Client.select(Client.id).where(Client.id.in_(ids), Client.id.not_in(known))
    for (client,) in list(rows(new)):
        db.execute(SearchClient.insert(client=client))
    query = SearchClient.select(SearchClient.client, SearchClient.number)
    return dict(rows(query.where(SearchClient.client.in_(ids))))  # type: ignore[arg-type]  # pairs


def _stored(ids: Sequence[Id]) -> dict[Written, int]:
    """Return what is searched of some clients, with the numbers of the texts."""
    query = SearchText.select(SearchText.number, *(getattr(SearchText, name) for name in COLUMNS))
    return {Written(*text): number for number, *text in rows(query.where(SearchText.client.in_(ids)))}


def _forget(there: Mapping[Written, int], now: Iterable[Written]) -> None:
    kept = set(now)
    for gone in in_slices(number for text, number in there.items() if text not in kept):
        db.execute(SearchText.delete().where(SearchText.number.in_(gone)))


def _add(new: Iterable[Written], numbers: Mapping[Id, int], taken: set[int]) -> None:
    planned = []
    for text in new:
        number = first_number(text.day, numbers[text.client], KINDS[text.kind])
        while number in taken:
            number += 1
        taken.add(number)
        planned.append((number, *text))
    insert_rows(SearchText, ("number", *COLUMNS), planned)


def first_number(day: str | None, client: int, kind: int) -> int:
    """Return the first number a text of a day, client and kind can have; without a day it is the oldest."""
    ordinal = date.fromisoformat(day).toordinal() if day else 0
    return ordinal << _DAY_AT | client << _CLIENT_AT | kind << _KIND_AT


def ask(what: str, expression: str, conditions: Sequence[tuple[str, Sequence[Any]]], end: str) -> list[Any]:
    """Return what is asked of the texts in which an expression occurs and for which all conditions hold."""
    where = "".join(f" AND {condition}" for condition, _ in conditions)
    parameters = [value for _, values in conditions for value in values]
    sql = f"SELECT {what} WHERE search_index MATCH ?{where} {end}"
    return list(db.execute_sql(sql, (expression, *parameters)))


def doubt() -> None:
    """Say that the drive has failed while the index was written: what it holds is not relied upon."""
    _doubted.append(True)


def mend_where_doubted() -> None:
    """Build the index anew where the drive has failed before; belongs into the transaction of a deed."""
    if _doubted:
        mend_index()
        db.once_after_commit(_doubted.clear)


def mend_index() -> None:
    """Write the index anew from the texts where it does not hold them."""
    if compare_index():
        db.execute_sql("INSERT INTO search_index (search_index) VALUES ('rebuild')")


def compare_texts(clients: Sequence[Id]) -> int:
    """Return how many texts of some clients are searched and should not be, or should be and are not."""
    wanted, there = Counter(written(clients)), Counter(list(_stored(clients)))
    return (wanted - there).total() + (there - wanted).total()


def compare_index() -> list[Finding]:
    """Return whether the index holds what it should; who only reads compares which texts it has."""
    if db.read_only:
        lost = "SELECT count(*) FROM (SELECT number FROM search_text {} SELECT id FROM search_index_docsize)"
        more = "SELECT count(*) FROM (SELECT id FROM search_index_docsize {} SELECT number FROM search_text)"
        faults = sum(db.execute_sql(sql.format("EXCEPT")).fetchone()[0] for sql in (lost, more))
        return [Finding("search_index_differs")] if faults else []
    import apsw  # inside: only a check meets its errors
    import peewee as pw

    try:
        db.execute_sql("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    except (apsw.Error, pw.DatabaseError):
        return [Finding("search_index_differs")]
    return []
