"""When somebody is away, and what is planned and due meanwhile."""

from datetime import date
from typing import NamedTuple

from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Leave
from fm_desktop.storage.queries.due import DueLine, due_rows
from fm_desktop.storage.queries.talks import AppointmentRow, appointments
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight import only_own


class LeaveRow(NamedTuple):
    """A time somebody is away, both days included."""

    id: Id
    first_day: date
    last_day: date
    text: str
    version: int


class Meanwhile(NamedTuple):
    """What is planned and what falls due between two days, and which Land's holidays count."""

    appointments: list[AppointmentRow]
    dues: list[DueLine]
    land: str


@only_own
def leaves(person: Id, since: date) -> list[LeaveRow]:
    """Return a person's leaves that are not over on a day, the next first."""
    columns = [getattr(Leave, name) for name in LeaveRow._fields]
    query = Leave.select(*columns).where(Leave.person == person, Leave.last_day >= since)
    return read(LeaveRow, query.order_by(Leave.first_day))


def meanwhile(person: Id, first: date, last: date, today: date) -> Meanwhile:
    """Return a case manager's planned appointments and due items from first to last, both included."""
    planned = [row for row in appointments(person, first, last) if row.status == "planned"]
    return Meanwhile(planned, due_rows(person, first, last, today), house_rules().land)
