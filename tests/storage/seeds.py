"""Rows to test on, written straight into the tables; what a test does not say does not matter to it."""

from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from fm_desktop.storage.derive import refresh_all
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    Case,
    CaseState,
    Client,
    Contact,
    Office,
    Person,
    PersonRole,
    Reminder,
)
from fm_desktop.storage.sight import sit_down
from fm_desktop.vault.author import Author

TODAY = date(2026, 3, 2)
"""A Monday."""
_numbers = count(1)


def sits(who: Person, *roles: str) -> None:
    """Let somebody sit at the desk."""
    sit_down(Author(who.id, who.login or "", roles=roles or ("fm",)), TODAY)


def office(**values: Any) -> Office:
    return Office.create(name="Jobcenter Beispiel", **values)


def person(login: str | None = None, *roles: str, name: str = "Albrecht, Miriam", **values: Any) -> Person:
    family, _, given = name.partition(", ")
    made = Person.create(login=login, family_name=family, given_name=given, **values)
    for role in roles:
        PersonRole.create(person=made, role=role)
    return made


def client(name: str = "Kaya, Selin", **values: Any) -> Client:
    family, _, given = name.partition(", ")
    values.setdefault("customer_number", f"123A{next(_numbers):06}")
    return Client.create(family_name=family, given_name=given, **values)


def case(of: Client, phase: str = "steering", since: date | None = None, **values: Any) -> Case:
    values.setdefault("number", f"K7-{next(_numbers):06}")
    values.setdefault("opened_seq", 1 + Case.select().where(Case.client == of).count())
    made = Case.create(client=of, phase=phase, **values)
    if since is not None:
        state(made, phase, since)
    return made


def state(of: Case, phase: str, day: date) -> CaseState:
    return CaseState.create(case=of, phase=phase, day=day, recorded_at=datetime.now(UTC))


def contact(of: Case, day: date, outcome: str = "held", **values: Any) -> Contact:
    return Contact.create(client=of.client, case=of, day=day, outcome=outcome, **values)


def appointment(of: Case, day: date, **values: Any) -> Appointment:
    return Appointment.create(client=of.client, case=of, day=day, **values)


def agh(of: Client, first: date, last: date | None = None, **values: Any) -> Agh:
    return Agh.create(client=of, first_day=first, planned_last_day=last, **values)


def reminder(by: Person, day: date, text: str = "anrufen", **values: Any) -> Reminder:
    return Reminder.create(person=by, day=day, text=text, **values)


def derived(today: date = TODAY) -> None:
    """Write what the lists show."""
    refresh_all(today)
