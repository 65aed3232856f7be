"""Everything about one person: their data, their cases, and what stands beside them."""

from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import (
    Agh,
    Case,
    Client,
    Criterion,
    Exclusion,
    Household,
    Reminder,
    Review,
)
from fm_desktop.storage.queries.header import HeaderRow, header
from fm_desktop.storage.queries.history import HistoryRow, history
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read, read_one
from fm_desktop.storage.sight import client_of, client_of_case, only_own, reader, sees

__all__ = [
    "AghRow",
    "CaseRow",
    "ClientRow",
    "CriterionRow",
    "ExclusionRow",
    "HeaderRow",
    "HistoryRow",
    "ReminderRow",
    "ReviewRow",
    "aghs",
    "cases_of",
    "client",
    "criteria",
    "exclusions",
    "header",
    "history",
    "open_reminder",
    "open_reminders",
    "own_reminders",
    "reviews",
]


class ClientRow(NamedTuple):
    """A client with all fields that are edited."""

    id: Id
    customer_number: str
    family_name: str
    given_name: str
    birth_date: date | None
    bg_number: str | None
    phone: str | None
    email: str | None
    street: str | None
    postcode: str | None
    town: str | None
    site: str | None
    team: str | None
    profile: str | None
    profile_since: date | None
    placement_officer: Id | None
    placement_officer_listed: str | None
    manager: Id | None
    manager_listed: str | None
    remark: str | None
    kept_reason: str | None
    version: int
    placement_officer_name: str | None
    manager_name: str | None


class CaseRow(NamedTuple):
    """One case with all its fields."""

    id: Id
    client: Id
    number: str
    phase: str
    manager: Id | None
    manager_listed: str | None
    referred_on: date | None
    assigned_on: date | None
    entry_held_on: date | None
    main_since: date | None
    accompanying: bool
    accompanying_reason: str | None
    clarification_decided_on: date | None
    alliance: bool | None
    decision_taken_over: bool
    aftercare_until: date | None
    ended_on: date | None
    end_reason: str | None
    receipt_on: date | None
    kept_reason: str | None
    interval_amount: int
    interval_unit: str
    interval_reason: str | None
    pause_from: date | None
    pause_until: date | None
    pause_reason: str | None
    opened_seq: int
    version: int
    manager_name: str | None


class ReminderRow(NamedTuple):
    """An open reminder."""

    id: Id
    client: Id | None
    case: Id | None
    person: Id
    day: date
    text: str
    repeat_months: int | None
    version: int


class AghRow(NamedTuple):
    """A work opportunity of a client."""

    id: Id
    case: Id | None
    first_day: date
    planned_last_day: date | None
    actual_last_day: date | None
    end_reason: str | None
    stay: bool | None
    decided_on: date | None
    lead_decided_on: date | None
    from_list: bool
    version: int
    change_reason: str | None = None
    decision_reason: str | None = None


class CriterionRow(NamedTuple):
    """An entry criterion judged for a case."""

    id: Id
    criterion: str
    met: bool
    reason: str
    from_list: bool


class ExclusionRow(NamedTuple):
    """A reason that blocks or blocked the intake."""

    id: Id
    case: Id | None
    kind: str
    since: date
    recheck_on: date | None
    lifted_on: date | None
    reason: str


class ReviewRow(NamedTuple):
    """A continuation review."""

    id: Id
    day: date
    reasons: str
    prospects: str
    economical_elsewhere: bool | None
    economical_reason: str
    from_list: bool


@sees(Sees.SHARED)
def client(client_id: Id) -> ClientRow | None:
    """Return a client's data; nothing where the client is gone."""
    columns = [
        Household.bg_number if n == "bg_number" else getattr(Client, n) for n in ClientRow._fields[:-2]
    ]
    who = names()
    query = Client.select(*columns).join(Household, pw.JOIN.LEFT_OUTER).where(Client.id == client_id)
    found = read_one(lambda *row: ClientRow._make((*row, None, None)), query)
    return found and found._replace(
        placement_officer_name=who[found.placement_officer].name or found.placement_officer_listed,
        manager_name=who[found.manager].name or found.manager_listed,
    )


@sees(Sees.SHARED)
def cases_of(client_id: Id) -> list[CaseRow]:
    """Return every case of a client, the newest first."""
    who = names()

    def made(*row: Any) -> CaseRow:
        case = CaseRow._make((*row, None))
        return case._replace(manager_name=who[case.manager].name or case.manager_listed)

    columns = [getattr(Case, name) for name in CaseRow._fields[:-1]]
    query = Case.select(*columns).where(Case.client == client_id).order_by(Case.opened_seq.desc())
    return read(made, query)


@sees(Sees.SHARED)
def open_reminders(client_id: Id) -> list[ReminderRow]:
    """Return a client's reminders that are not done, the earliest first."""
    return _reminders(Reminder.client == client_id)


@only_own
def own_reminders(person_id: Id) -> list[ReminderRow]:
    """Return what a person wants to be reminded of, of no client, the earliest first."""
    return _reminders(Reminder.client.is_null() & (Reminder.person == person_id))


@sees(Sees.SHARED, client_of(Reminder))
def open_reminder(reminder_id: Id) -> ReminderRow | None:
    """Return one reminder, if it is not done; another person's own is nobody's business."""
    own = Reminder.client.is_null(False) | (Reminder.person == reader().person_id)
    return next(iter(_reminders((Reminder.id == reminder_id) & own)), None)


def _reminders(where: pw.Expression) -> list[ReminderRow]:
    query = _all(Reminder, ReminderRow).where(where, Reminder.done_on.is_null())
    return read(ReminderRow, query.order_by(Reminder.day, Reminder.id))


@sees(Sees.SHARED)
def aghs(client_id: Id) -> list[AghRow]:
    """Return a client's work opportunities, the newest first."""
    query = _all(Agh, AghRow).where(Agh.client == client_id)
    return read(AghRow, query.order_by(Agh.first_day.desc()))


@sees(Sees.SHARED, client_of_case)
def criteria(case_id: Id) -> list[CriterionRow]:
    """Return the entry criteria judged for a case."""
    query = _all(Criterion, CriterionRow).where(Criterion.case == case_id)
    return read(CriterionRow, query.order_by(Criterion.criterion))


@sees(Sees.SHARED)
def exclusions(client_id: Id) -> list[ExclusionRow]:
    """Return what blocks or blocked a client's intake, the newest first."""
    query = _all(Exclusion, ExclusionRow).where(Exclusion.client == client_id)
    return read(ExclusionRow, query.order_by(Exclusion.since.desc(), Exclusion.id))


@sees(Sees.SHARED, client_of_case)
def reviews(case_id: Id) -> list[ReviewRow]:
    """Return the continuation reviews of a case, the newest first."""
    query = _all(Review, ReviewRow).where(Review.case == case_id)
    return read(ReviewRow, query.order_by(Review.day.desc()))


def _all(table: type[pw.Model], row_type: Any) -> pw.ModelSelect:
    return table.select(*(getattr(table, name) for name in row_type._fields))
