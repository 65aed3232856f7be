"""What a calendar that is read in is compared with: open cases, and one's own appointments."""

from datetime import date
from typing import Any, NamedTuple

from fm_desktop.domain.deeds import needed_for
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment, CaseloadEntry
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight import grant_on, only_own
from fm_desktop.storage.sight_of_lists import clients_with_appointments, narrowed


class Bookable(NamedTuple):
    """An open case in which appointments may be planned."""

    client: Id
    case: Id
    name: str
    number: str


class OwnAppointment(NamedTuple):
    """One of one's own appointments, as far as an event of a calendar may be the same."""

    id: Id
    client: Id
    case: Id | None
    name: str
    day: date
    time: str | None
    minutes: int | None
    status: str
    calendar_uid: str | None
    calendar_said: str | None


@only_own
def bookable(person: Id) -> list[Bookable]:
    """Return the open cases in which somebody may plan appointments, by name."""
    line = CaseloadEntry
    query = line.select(line.client, line.case, line.name, line.number).where(
        line.newest == 1, line.case.is_null(False), line.phase.not_in([str(phase) for phase in CLOSED])
    )
    needed = needed_for("plan_appointment")
    found = rows(narrowed(query, clients_with_appointments()).order_by(line.sort_name, line.id))
    return [Bookable(*row) for row in found if grant_on(row[0]).may & needed]


@only_own
def own_appointments(person: Id, today: date) -> list[OwnAppointment]:
    """Return one's appointments that came from a calendar, whatever became of them, and all planned ahead.

    Where an event was moved, the newest of its appointments stands last.
    """
    each, line = Appointment, CaseloadEntry
    ahead = (each.day >= today) & (each.status == "planned")
    query = (
        each.select(
            *(each.id, each.client, each.case, line.name, each.day, each.time, each.minutes, each.status),
            *(each.calendar_uid, each.calendar_said),
        )
        .join(line, on=(line.client == each.client) & (line.newest == 1))
        .where(each.person == person, ahead | each.calendar_uid.is_null(False))
        .order_by(each.id)
    )
    return read(_made, narrowed(query, clients_with_appointments()))


def _made(*row: Any) -> OwnAppointment:
    return OwnAppointment._make(row)
