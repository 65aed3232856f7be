"""Cases whose clarification phase is over and nobody has recorded a decision."""

from datetime import date
from typing import Any, NamedTuple

from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, CaseloadEntry, Clarification, DueRow
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight_of_lists import clients_run


class UndecidedRow(NamedTuple):
    """A case in clarification past its three months."""

    client: Id
    case: Id
    name: str
    customer_number: str
    number: str
    main_since: date | None
    due: date
    """The nominal end of the clarification phase: the day a decision taken over in bulk is dated."""
    manager: Id | None
    manager_name: str | None


def undecided_clarifications(today: date, manager: Id | None = None) -> list[UndecidedRow]:
    """Return the cases in clarification whose decision was due before today, in the order of their names.

    A phase that went on here after that day is none of them: it is decided by itself. Only whoever runs
    a case decides on it.
    """
    line, who = CaseloadEntry, names()
    query = (
        line.select(
            line.client,
            line.case,
            line.name,
            line.customer_number,
            line.number,
            Case.main_since,
            DueRow.nominal,
            line.manager,
            line.manager_listed,
        )
        .join(DueRow)
        .switch(line)
        .join(Case)
        .left_outer_join(Clarification)
        .where(DueRow.due == "D4", DueRow.effective < today, _was_over(DueRow.nominal), clients_run())
        .order_by(line.sort_name, line.id)
    )
    if manager is not None:
        query = query.where(line.manager == manager)
    found = read(UndecidedRow, query)
    return [row._replace(manager_name=who[row.manager].name or row.manager_name) for row in found]


def _was_over(nominal: Any) -> Any:
    """Ask for phases in which nothing was explained behind their nominal end."""
    explained = (Clarification.advantages_on, Clarification.consequences_on)
    advantages, consequences = (field.is_null() | (field <= nominal) for field in explained)
    return advantages & consequences
