"""What the file already holds of the clients a list speaks of, read at once for many."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from fm_desktop.casework.imports.known_steps import KnownSteps, steps_of
from fm_desktop.casework.listed import OF_CASE
from fm_desktop.domain.lifecycle import Phase, is_open
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    AvCheck,
    Case,
    Client,
    Contact,
    Criterion,
    Household,
    Review,
)
from fm_desktop.storage.raw_rows import read

CLIENT_FIELDS = (
    *("customer_number", "family_name", "given_name", "birth_date", "phone", "email", "street", "postcode"),
    *("town", "site", "team", "profile", "profile_since", "placement_officer", "placement_officer_listed"),
    *("household", "manager", "manager_listed", "remark", *OF_CASE),
)
CASE_FIELDS = (
    *("phase", "manager", "manager_listed", "referred_on", "assigned_on", "entry_held_on", "main_since"),
    *("accompanying", "clarification_decided_on", "aftercare_until", "ended_on", "end_reason"),
    *("interval_amount", "interval_unit", "interval_reason", "opened_seq", "receipt_on"),
)


class KnownCriterion(NamedTuple):
    """A criterion judged for a case."""

    id: Id
    case: Id
    criterion: str
    met: bool
    from_list: bool


class KnownContact(NamedTuple):
    """A conversation that took place."""

    id: Id
    client: Id
    case: Id | None
    day: date
    is_entry: bool


class KnownAppointment(NamedTuple):
    """An appointment, whatever became of it."""

    id: Id
    client: Id
    case: Id | None
    day: date
    time: str | None
    status: str
    from_list: bool

    @property
    def is_planned(self) -> bool:
        """Tell whether it still lies ahead or waits for its record."""
        return self.status == "planned"


class KnownAgh(NamedTuple):
    """A work opportunity."""

    id: Id
    client: Id
    case: Id | None
    first_day: date
    planned_last_day: date | None
    actual_last_day: date | None
    stay: bool | None
    decided_on: date | None
    decision_reason: str | None = None

    @property
    def last_day(self) -> date | None:
        """Return the day that counts: the actual last day, else the planned one."""
        return self.actual_last_day or self.planned_last_day


class KnownReview(NamedTuple):
    """A continuation review."""

    case: Id
    day: date


@dataclass(slots=True)
class KnownCase:
    """A case with its fields by name."""

    id: Id
    values: dict[str, Any]
    criteria: list[KnownCriterion] = field(default_factory=list)
    reviews: list[date] = field(default_factory=list)
    steps: KnownSteps = field(default_factory=KnownSteps)

    @property
    def is_open(self) -> bool:
        """Tell whether the case is still running."""
        return is_open(Phase(self.values["phase"]))


@dataclass(slots=True)
class KnownClient:
    """A client with their fields by name, the cases from the oldest to the newest, and all that happened."""

    id: Id
    values: dict[str, Any]
    bg_number: str | None = None
    cases: list[KnownCase] = field(default_factory=list)
    contacts: list[KnownContact] = field(default_factory=list)
    appointments: list[KnownAppointment] = field(default_factory=list)
    aghs: list[KnownAgh] = field(default_factory=list)
    av_checks: list[date] = field(default_factory=list)

    @property
    def newest_case(self) -> KnownCase | None:
        """Return the open case, else the newest."""
        return next((c for c in self.cases if c.is_open), self.cases[-1] if self.cases else None)


def clients_by_number(numbers: Sequence[str]) -> dict[str, KnownClient]:
    """Return what is known of the clients with these Kundennummern, by number; some hundred at once."""
    known = _clients(Client.customer_number.in_(numbers))
    return {client.values["customer_number"]: client for client in known}


def clients_by_id(ids: Sequence[Id]) -> list[KnownClient]:
    """Return what is known of some clients, in the order asked for; at most some hundred at once."""
    known = {client.id: client for client in _clients(Client.id.in_(ids))}
    return [known[client] for client in ids if client in known]


def _clients(which: Any) -> list[KnownClient]:
    columns = [getattr(Client, name) for name in CLIENT_FIELDS]
    query = (
        Client.select(Client.id, Household.bg_number, *columns)
        .join(Household, "LEFT OUTER JOIN")
        .where(which)
    )
    found = {
        row[0]: KnownClient(row[0], _named(CLIENT_FIELDS, row[2:]), row[1]) for row in read(_plain, query)
    }
    _add_cases(found)
    _add_events(found)
    return list(found.values())


def _add_cases(clients: dict[Id, KnownClient]) -> None:
    columns = [getattr(Case, name) for name in CASE_FIELDS]
    query = Case.select(Case.id, Case.client, *columns).where(Case.client.in_(list(clients)))
    cases = {}
    for row in read(_plain, query.order_by(Case.opened_seq)):
        cases[row[0]] = KnownCase(row[0], _named(CASE_FIELDS, row[2:]))
        clients[row[1]].cases.append(cases[row[0]])
    ids = list(cases)
    for criterion in _read(KnownCriterion, Criterion, Criterion.case.in_(ids)):
        cases[criterion.case].criteria.append(criterion)
    for review in _read(KnownReview, Review, Review.case.in_(ids)):
        cases[review.case].reviews.append(review.day)
    for case, steps in steps_of(ids).items():
        cases[case].steps = steps


def _add_events(clients: dict[Id, KnownClient]) -> None:
    ids = list(clients)
    for contact in _read(KnownContact, Contact, Contact.client.in_(ids) & (Contact.outcome == "held")):
        clients[contact.client].contacts.append(contact)
    for appointment in _read(KnownAppointment, Appointment, Appointment.client.in_(ids)):
        clients[appointment.client].appointments.append(appointment)
    for agh in _read(KnownAgh, Agh, Agh.client.in_(ids)):
        clients[agh.client].aghs.append(agh)
    for client, day in read(
        _plain, AvCheck.select(AvCheck.client, AvCheck.day).where(AvCheck.client.in_(ids))
    ):
        clients[client].av_checks.append(day)


def _read(row_type: Any, table: Any, which: Any) -> Iterable[Any]:
    return read(row_type, table.select(*(getattr(table, name) for name in row_type._fields)).where(which))


def _plain(*row: Any) -> tuple[Any, ...]:
    return row


def _named(names: Sequence[str], values: Sequence[Any]) -> dict[str, Any]:
    return dict(zip(names, values, strict=True))
