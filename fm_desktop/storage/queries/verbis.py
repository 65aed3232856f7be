"""What VerBIS still has to be told by hand."""

from datetime import date
from typing import NamedTuple

from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, CaseloadEntry
from fm_desktop.storage.queries.restricted_due import KIND, OwedLine, owed_restricted
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight_of_lists import clients_shared, narrowed


class CarryRow(NamedTuple):
    """Something written here that VerBIS lacks."""

    id: Id
    client: Id
    case: Id
    name: str
    kind: str
    """takeover, review, end, note or, to its readers alone, restricted."""
    day: date
    customer_number: str
    row: Id | None = None
    """What it is, such as the note."""


def to_carry_over(manager: Id | None) -> list[CarryRow]:
    """Return what is to be carried over, the oldest first."""
    owed, line = CarryOver, CaseloadEntry
    columns = (
        owed.id, line.client, owed.case, line.name, owed.kind, owed.day, line.customer_number, owed.row,
    )  # fmt: skip
    query = (
        owed.select(*columns)
        .join(line, on=(line.case == owed.case))
        .where(owed.carried_on.is_null())
        .order_by(owed.day, line.sort_name, owed.id)
    )
    query = narrowed(query, clients_shared(line))
    found = read(CarryRow, query if manager is None else query.where(line.manager == manager))
    restricted = [_restricted(each) for each in owed_restricted(manager)]
    return sorted([*found, *restricted], key=lambda row: row.day) if restricted else found


def _restricted(owed: OwedLine) -> CarryRow:
    day = date.fromisoformat(owed.owed_since)
    number = owed.customer_number
    return CarryRow(owed.note, owed.client, owed.case, owed.name, KIND, day, number, owed.note)
