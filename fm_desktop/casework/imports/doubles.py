"""People of a list who are likely in the file, or in the list, under another number already."""

from collections.abc import Sequence

from fm_desktop.casework.imports.columns import column
from fm_desktop.casework.imports.faults import Problem
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.domain.identity import Known, full_name, likely_doubles
from fm_desktop.storage.models import CaseloadEntry, Client
from fm_desktop.storage.raw_rows import day, rows
from fm_desktop.storage.sight_of_lists import lines_seen


def warn_of_doubles(listed: Sequence[ListRow]) -> list[Problem]:
    """Return a warning for every row that likely means a person with another number, naming both."""
    by_number = {row.customer_number: row for row in listed}
    birth_dates = {row.birth_date for row in listed}
    people = [
        known for known in _in_file() if known.born in birth_dates and known.customer_number not in by_number
    ]
    people += [_known(row) for row in listed]
    return [
        _warning(by_number[new.customer_number], new, known)
        for known, new in likely_doubles(people)
        if new.customer_number in by_number
    ]


def _in_file() -> list[Known]:
    """Return the people of the file who may be named to whoever sits at the desk."""
    query = Client.select(Client.customer_number, Client.family_name, Client.given_name, Client.birth_date)
    query = query.where(Client.birth_date.is_null(False))
    if (seen := lines_seen()) is not None:
        query = query.join(CaseloadEntry).where(CaseloadEntry.newest == 1, seen)
    return [Known(number, family, given, day(born)) for number, family, given, born in rows(query)]


def _known(row: ListRow) -> Known:
    return Known(row.customer_number, row.family_name, row.given_name, row.birth_date)


def _warning(row: ListRow, new: Known, known: Known) -> Problem:
    details = {"one": _named(new), "other": _named(known)}
    return Problem(row.row, column("customer_number").name, row.customer_number, "list_double", details)


def _named(known: Known) -> str:
    return f"{full_name(known.family_name, known.given_name)} ({known.customer_number})"
