"""Talks that are planned, and those that still have to be written down."""

from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment, CaseloadEntry, Contact
from fm_desktop.storage.raw_rows import read, read_one, rows
from fm_desktop.storage.sight import client_of, knows_appointments, sees
from fm_desktop.storage.sight_of_lists import clients_shared, clients_with_appointments, is_shared, narrowed

SHOWN = ("planned", "held", "missed")
"""What is moved or cancelled does not take place and is not shown."""


class AppointmentRow(NamedTuple):
    """One appointment with its client."""

    id: Id
    client: Id
    case: Id | None
    name: str
    birth_date: date | None
    day: date
    time: str | None
    minutes: int | None
    format: str
    place: str
    is_entry: bool
    status: str
    person: Id | None
    phase: str
    version: int


class SpokenRow(NamedTuple):
    """A conversation or attempt as it was recorded."""

    id: Id
    summary: str
    format_reason: str
    version: int


def appointments(manager: Id | None, start: date, end: date) -> list[AppointmentRow]:
    """Return the appointments from start to end inclusive, in the order of day and time.

    They belong to whoever holds them, or else to the case manager.
    """
    when = Appointment.day.between(start, end)
    return _appointments(_of(manager, when) & Appointment.status.in_(SHOWN))


def to_document(manager: Id | None, today: date, time: str | None = None) -> list[AppointmentRow]:
    """Return the planned appointments that lie behind and say nothing yet of what became of them.

    With a time (HH:MM) those of today that began before it are among them.
    """
    behind = Appointment.day < today
    if time is not None:
        behind = (Appointment.day <= today) & (behind | (Appointment.time < time))
    return _appointments(_of(manager, behind) & (Appointment.status == "planned"))


@knows_appointments()
def planned_of(client: Id) -> list[AppointmentRow]:
    """Return what is planned with a client and says nothing yet of what became of it, the earliest first."""
    return _appointments((Appointment.client == client) & (Appointment.status == "planned"))


@sees(Sees.SHARED, client_of(Contact))
def spoken(contact: Id) -> SpokenRow | None:
    """Return a conversation or attempt; nothing where it is gone."""
    columns = [getattr(Contact, name) for name in SpokenRow._fields]
    return read_one(SpokenRow, Contact.select(*columns).where(Contact.id == contact))


def appointments_by_day(manager: Id | None, start: date, end: date) -> list[tuple[date, int]]:
    """Return how many appointments each day has from start to end, days without left out."""
    query = Appointment.select(Appointment.day, pw.fn.COUNT(Appointment.id))
    known = clients_with_appointments()
    if manager is not None or known is not None:
        query = narrowed(_joined(query), known)
    where = _of(manager, Appointment.day.between(start, end)) & Appointment.status.in_(SHOWN)
    query = query.where(where).group_by(Appointment.day).order_by(Appointment.day)
    return [(date.fromisoformat(on), count) for on, count in rows(query)]


def _of(manager: Id | None, when: pw.ColumnBase) -> pw.ColumnBase:
    """Return the condition for whoever holds an appointment, or else is the case manager.

    The days stand in both branches, so that each finds them in the index.
    """
    if manager is None:
        return when
    nobody_holds = Appointment.person.is_null() & (CaseloadEntry.manager == manager)
    return ((Appointment.person == manager) & when) | (nobody_holds & when)


def _joined(query: pw.ModelSelect) -> pw.ModelSelect:
    """Join each appointment's client as the newest line has them."""
    same_client = CaseloadEntry.client == Appointment.client
    return query.join(CaseloadEntry, on=same_client & (CaseloadEntry.newest == 1))


def _appointments(where: pw.ColumnBase) -> list[AppointmentRow]:
    appointment, line = Appointment, CaseloadEntry
    query = (
        _joined(
            appointment.select(
                appointment.id,
                appointment.client,
                appointment.case,
                line.name,
                line.birth_date,
                appointment.day,
                appointment.time,
                appointment.minutes,
                appointment.format,
                appointment.place,
                appointment.is_entry,
                appointment.status,
                appointment.person,
                line.phase,
                appointment.version,
                is_shared(clients_shared()),
            )
        )
        .where(where)
        .order_by(appointment.day, appointment.time, line.sort_name, appointment.id)
    )
    return read(_made, narrowed(query, clients_with_appointments()))


def _made(*row: Any) -> AppointmentRow:
    *values, shared = row
    found = AppointmentRow._make(values)
    return found if shared else found._replace(birth_date=None)
