"""Finding one client by a few letters, a number or the birth date, from anywhere."""

import re
from datetime import date
from typing import NamedTuple

import peewee as pw

from fm_desktop.domain.identity import fold
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry
from fm_desktop.storage.queries.line_filter import occurs
from fm_desktop.storage.raw_rows import read

FEWEST_LETTERS = 3

_BIRTH_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


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
        line.select(*(getattr(line, name) for name in FoundRow._fields))
        .where(line.newest == 1, *(_matches(word) for word in words))
        .order_by(pw.Case(None, [(begins, 0)], 1), line.sort_name, line.id)
    )
    return read(FoundRow, query.limit(limit))


def _matches(word: str) -> pw.ColumnBase:
    days = birth_dates(word)
    return CaseloadEntry.birth_date.in_(days) if days else occurs(word.strip(","))


def birth_dates(word: str) -> list[date]:
    """Return the days a word may mean as a birth date: 1.2.80 is 1980, 1.2.05 is 2005 or 1905."""
    if match := _ISO.fullmatch(word):
        return _days(match[3], match[2], [int(match[1])])
    if match := _BIRTH_DATE.fullmatch(word):
        year = int(match[3])
        return _days(match[1], match[2], [year] if year > 99 else [2000 + year, 1900 + year])
    return []


def _days(day: str, month: str, years: list[int]) -> list[date]:
    found = []
    for year in years:
        try:
            found.append(date(year, int(month), int(day)))
        except ValueError:
            continue
    return found
