"""What was recorded on some clients, read at once: each table is asked a single time."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.facts import Agh as AghFacts
from fm_desktop.domain.facts import Dated
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    AvCheck,
    CarryOver,
    Case,
    CaseState,
    Client,
    Contact,
    Exclusion,
    Household,
    Measure,
    Reminder,
    Review,
    Service,
    Step,
)
from fm_desktop.storage.raw_rows import day, rows


class ClientRow(NamedTuple):
    """A client as far as due dates and the caseload's lines rest on them."""

    id: Id
    customer_number: str
    family_name: str
    given_name: str
    birth_date: str | None
    team: str | None
    profile: str | None
    profile_since: str | None
    placement_officer: Id | None
    manager: Id | None
    manager_listed: str | None
    bg_number: str | None


class CaseRow(NamedTuple):
    """A case as far as due dates and its line rest on it."""

    id: Id
    client: Id
    number: str
    phase: str
    manager: Id | None
    manager_listed: str | None
    referred_on: str | None
    assigned_on: str | None
    entry_held_on: str | None
    main_since: str | None
    accompanying: int
    aftercare_until: str | None
    ended_on: str | None
    receipt_on: str | None
    kept_reason: str | None
    interval_amount: int
    interval_unit: str
    pause_from: str | None
    pause_until: str | None


class Planned(NamedTuple):
    """A planned appointment."""

    day: date
    time: str | None
    entry: bool


class History:
    """The rows on which facts rest, by client, by case, or by line.

    A line is a case; what happened to a client outside of any case is found under the client's own id.
    """

    def __init__(self, ids: Sequence[Id]) -> None:
        self._ids = ids
        self.clients = [ClientRow._make(row) for row in rows(self._client_rows())]
        self.cases = _grouped(((row[1], *row) for row in rows(self._case_rows())), lambda *row: CaseRow(*row))
        self.since = {case: day(on) for case, on in rows(self._since_rows())}
        self.contacts = _newest(self._contact_rows())
        self.reviews = _newest(self._review_rows())
        self.checks = _newest(self._check_rows())
        self.planned = _grouped(rows(self._planned_rows()), _planned)
        self.aghs = _grouped(rows(self._agh_rows()), _agh)
        self.exclusions = _grouped(rows(self._exclusion_rows()), _dated)
        self.owed = _grouped(rows(self._owed_rows()), _dated)
        self.reminders = _grouped(rows(self._reminder_rows()), _dated)
        self.services = _grouped(rows(self._service_rows()), _dated)
        self.measures = _grouped(rows(self._measure_rows()), _dated)
        self.steps = _grouped(rows(self._step_rows()), _dated)

    def _client_rows(self) -> pw.Query:
        columns = [getattr(Client, name) for name in ClientRow._fields[:-1]]
        return (
            Client.select(*columns, Household.bg_number)
            .join(Household, pw.JOIN.LEFT_OUTER)
            .where(Client.id.in_(self._ids))
        )

    def _case_rows(self) -> pw.Query:
        columns = [getattr(Case, name) for name in CaseRow._fields]
        return Case.select(*columns).where(Case.client.in_(self._ids)).order_by(Case.opened_seq)

    def _since_rows(self) -> pw.Query:
        """Ask since when each case is in its state; what was recorded last comes last and counts."""
        return (
            CaseState.select(CaseState.case, CaseState.day)
            .join(Case)
            .where(Case.client.in_(self._ids), CaseState.phase == Case.phase)
            .order_by(CaseState.recorded_at, CaseState.id)
        )

    def _contact_rows(self) -> pw.Query:
        line = pw.fn.COALESCE(Contact.case, Contact.client)
        return (
            Contact.select(line, pw.fn.MAX(Contact.day))
            .where(Contact.client.in_(self._ids), Contact.outcome == "held")
            .group_by(line)
        )

    def _review_rows(self) -> pw.Query:
        return (
            Review.select(Review.case, pw.fn.MAX(Review.day))
            .join(Case)
            .where(Case.client.in_(self._ids))
            .group_by(Review.case)
        )

    def _check_rows(self) -> pw.Query:
        return (
            AvCheck.select(AvCheck.client, pw.fn.MAX(AvCheck.day))
            .where(AvCheck.client.in_(self._ids))
            .group_by(AvCheck.client)
        )

    def _planned_rows(self) -> pw.Query:
        line = pw.fn.COALESCE(Appointment.case, Appointment.client)
        return (
            Appointment.select(line, Appointment.day, Appointment.time, Appointment.is_entry)
            .where(Appointment.client.in_(self._ids), Appointment.status == "planned")
            .order_by(Appointment.day, Appointment.time, Appointment.id)
        )

    def _agh_rows(self) -> pw.Query:
        line = pw.fn.COALESCE(Agh.case, Agh.client)
        last_day = pw.fn.COALESCE(Agh.actual_last_day, Agh.planned_last_day)
        return (
            Agh.select(line, Agh.first_day, last_day, Agh.decided_on, Agh.lead_decided_on, Agh.id)
            .where(Agh.client.in_(self._ids))
            .order_by(Agh.first_day)
        )

    def _exclusion_rows(self) -> pw.Query:
        line = pw.fn.COALESCE(Exclusion.case, Exclusion.client)
        holds = Exclusion.lifted_on.is_null() & Exclusion.recheck_on.is_null(False)
        return (
            Exclusion.select(line, Exclusion.recheck_on, Exclusion.kind, Exclusion.id)
            .where(Exclusion.client.in_(self._ids), holds)
            .order_by(Exclusion.recheck_on, Exclusion.id)
        )

    def _owed_rows(self) -> pw.Query:
        return (
            CarryOver.select(CarryOver.case, CarryOver.day, CarryOver.kind, CarryOver.id)
            .join(Case)
            .where(Case.client.in_(self._ids), CarryOver.carried_on.is_null())
            .order_by(CarryOver.day, CarryOver.id)
        )

    def _reminder_rows(self) -> pw.Query:
        line = pw.fn.COALESCE(Reminder.case, Reminder.client)
        return (
            Reminder.select(line, Reminder.day, Reminder.text, Reminder.id)
            .where(Reminder.client.in_(self._ids), Reminder.done_on.is_null())
            .order_by(Reminder.day, Reminder.id)
        )

    def _service_rows(self) -> pw.Query:
        checked_on = Service.ended_on.is_null() & Service.next_check.is_null(False)
        return (
            Service.select(Service.case, Service.next_check, Service.partner, Service.id)
            .join(Case)
            .where(Case.client.in_(self._ids), checked_on)
            .order_by(Service.next_check, Service.id)
        )

    def _step_rows(self) -> pw.Query:
        goes_on = Step.status.in_(("open", "partly")) & Step.until.is_null(False)
        return (
            Step.select(Step.case, Step.until, Step.text, Step.id)
            .join(Case)
            .where(Case.client.in_(self._ids), goes_on)
            .order_by(Step.until, Step.id)
        )

    def _measure_rows(self) -> pw.Query:
        line = pw.fn.COALESCE(Measure.case, Measure.client)
        without_result = Measure.result_on.is_null() & Measure.last_day.is_null(False)
        return (
            Measure.select(line, Measure.last_day, Measure.kind, Measure.id)
            .where(Measure.client.in_(self._ids), without_result)
            .order_by(Measure.last_day, Measure.id)
        )


def own_reminders(people: Sequence[Id] | None = None) -> list[tuple[Id, Dated]]:
    """Return what people want to be reminded of themselves, of no client; None asks for everybody's."""
    query = Reminder.select(Reminder.person, Reminder.day, Reminder.text, Reminder.id).where(
        Reminder.client.is_null(), Reminder.done_on.is_null()
    )
    if people is not None:
        query = query.where(Reminder.person.in_(people))
    return [(person, _dated(*rest)) for person, *rest in rows(query.order_by(Reminder.day, Reminder.id))]


def _grouped(found: Any, make: Callable[..., Any]) -> dict[Id, list[Any]]:
    """Return what is made of each row but its first column, by that first column."""
    groups: dict[Id, list[Any]] = defaultdict(list)
    for key, *rest in found:
        groups[key].append(make(*rest))
    return groups


def _newest(query: pw.Query) -> dict[Id, tuple[date, ...]]:
    """Return the newest day of each; where that one does not count, no earlier one does."""
    return {key: (date.fromisoformat(on),) for key, on in rows(query)}


def _planned(on: str, time: str | None, entry: int) -> Planned:
    return Planned(date.fromisoformat(on), time, bool(entry))


def _dated(on: str, text: str, row: Id) -> Dated:
    return Dated(date.fromisoformat(on), text, row)


def _agh(first: str, last: str | None, decided: str | None, lead_decided: str | None, row: Id) -> AghFacts:
    return AghFacts(date.fromisoformat(first), day(last), decided is not None, lead_decided is not None, row)
