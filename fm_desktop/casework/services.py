"""Flanking services that partners render for a case, and how they are judged (HA 7, § 16a SGB II)."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Service
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class ServiceData:
    """A service as it is agreed; its next check becomes due in the calendar."""

    case: Id
    partner: str
    topic: str = ""
    purpose: str = ""
    first_day: date | None = None
    last_day: date | None = None
    next_check: date | None = None
    directory_partner: Id | None = None
    """The partner as the directory has it, if it was chosen from there."""


@dataclass(frozen=True, slots=True)
class ServiceCheck:
    """A look at how a service goes; what is not known yet is None."""

    report: str = ""
    timely: bool | None = None
    aim_reached: bool | None = None
    worth_cost: bool | None = None
    next_check: date | None = None
    ended_on: date | None = None


def record_service(data: ServiceData, *, by: Author, today: date) -> Changed:
    """Store a service of a partner for a case. Source: HA 7."""
    with recorded("record_service", by=by, today=today) as recording:
        recording.on(case_of(data.case))
        recording.create(Service, case=data.case, **_values(data))
    return Changed.SERVICES


def change_service(
    service: Id, data: ServiceData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Put right what was agreed."""
    with recorded("change_service", by=by, today=today) as recording:
        row = _on(recording, service)
        expect_version(row, version)
        recording.update(row, **_values(data))
    return Changed.SERVICES


def check_service(
    service: Id, check: ServiceCheck, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Note how a service goes, and when it is looked at again or that it is over. Source: HA 7."""
    with recorded("check_service", by=by, today=today) as recording:
        row = _on(recording, service)
        expect_version(row, version)
        if row.ended_on is not None:
            raise UserError("service_ended_already")
        if check.ended_on is not None:
            must_not_be_future(check.ended_on, today)
            must_not_precede(check.ended_on, row.first_day)
        elif check.next_check is not None:
            must_not_precede(check.next_check, today)
        recording.update(
            row,
            report=check.report.strip(),
            timely=check.timely,
            aim_reached=check.aim_reached,
            worth_cost=check.worth_cost,
            next_check=None if check.ended_on else check.next_check,
            ended_on=check.ended_on,
        )
    return Changed.SERVICES


def _on(recording: Recording, service: Id) -> Service:
    """Return a service; the deed is about its case."""
    row: Service = row_of(Service, service)
    recording.on(case_of(row.case_id))
    return row


def _values(data: ServiceData) -> dict[str, object]:
    if data.last_day is not None:
        must_not_precede(data.last_day, data.first_day)
    if data.next_check is not None:
        must_not_precede(data.next_check, data.first_day)
    return {
        "partner": must_say(data.partner, "partner_missing"),
        "topic": data.topic.strip(),
        "purpose": data.purpose.strip(),
        "first_day": data.first_day,
        "last_day": data.last_day,
        "next_check": data.next_check,
        "directory_partner": data.directory_partner,
    }
