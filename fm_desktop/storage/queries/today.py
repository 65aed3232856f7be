"""What is new on somebody's desk."""

from datetime import date
from typing import Any, NamedTuple

from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, CaseloadEntry
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight_of_lists import clients_shared, is_shared, lines_seen, narrowed

NEW = ("marked", "discussion", "assigned")


class NewCaseRow(NamedTuple):
    """A case that came to a case manager lately."""

    client: Id
    case: Id
    name: str
    birth_date: date | None
    phase: str
    assigned_on: date | None
    referred_on: date | None
    customer_number: str
    number: str


def new_cases(manager: Id | None, since: date) -> list[NewCaseRow]:
    """Return the cases that came since a day and still lack the entry consultation, newest first."""
    line, case = CaseloadEntry, Case
    query = (
        line.select(
            line.client,
            line.case,
            line.name,
            line.birth_date,
            line.phase,
            case.assigned_on,
            case.referred_on,
            line.customer_number,
            line.number,
            is_shared(clients_shared()),
        )
        .join(case)
        .where(line.phase.in_(NEW), case.entry_held_on.is_null())
        .where((case.assigned_on >= since) | (case.referred_on >= since))
        .order_by(line.phase_since.desc(), line.sort_name, line.id)
    )
    query = narrowed(query, lines_seen())
    return read(_made, query if manager is None else query.where(line.manager == manager))


def _made(*row: Any) -> NewCaseRow:
    *values, shared = row
    found = NewCaseRow._make(values)
    return found if shared else found._replace(birth_date=None, assigned_on=None, referred_on=None)
