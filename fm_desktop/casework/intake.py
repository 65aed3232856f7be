"""From the mark for intake to a case manager: referral, criteria, assignment, declining (HA 4.1–4.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    client_of,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.domain.lifecycle import CLOSED, Phase, may_step
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, Case, CaseState, Criterion, Office, Person, Reminder
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class CriterionData:
    """A criterion a person has judged, with the reason."""

    criterion: str
    reason: str = ""
    met: bool = True


@dataclass(frozen=True, slots=True)
class ReferralData:
    """A client proposed for case management."""

    client: Id
    referred_on: date
    criteria: Sequence[CriterionData] = ()
    reason: str = ""


def mark(referral: ReferralData, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Open a case by marking a client for intake. Source: HA 4.1, 4.3."""
    must_not_be_future(referral.referred_on, today)
    client = client_of(referral.client)
    runs = list(Case.select().where(Case.client == client).order_by(Case.opened_seq))
    if any(run.phase not in CLOSED for run in runs):
        raise UserError("case_open_already")
    must_not_precede(referral.referred_on, runs[-1].ended_on if runs else None)
    with recorded("mark", by=by, today=today, client=client.id) as recording:
        case = recording.create(
            Case,
            client=client.id,
            number=next_case_number(),
            phase=str(Phase.MARKED),
            manager=None,
            referred_on=referral.referred_on,
            opened_seq=len(runs) + 1,
        )
        note_state(recording, case, Phase.MARKED, referral.referred_on, by, referral.reason)
        for each in referral.criteria:
            recording.create(
                Criterion, case=case.id, criterion=each.criterion, met=each.met, reason=each.reason.strip()
            )
        _adopt(recording, case)
    return Changed.CASES, case.id


def assign(case: Id, manager: Id, day: date, *, by: Author, today: date, reason: str = "") -> Changed:
    """Give a case its case manager in secondary responsibility, or another one. Source: HA 4.3."""
    must_not_be_future(day, today)
    row, person = case_of(case), row_of(Person, manager)
    if row.phase in CLOSED:
        raise UserError("case_closed")
    first = row.phase in (Phase.MARKED, Phase.DISCUSSION)
    must_not_precede(day, row.referred_on if first else row.assigned_on)
    with recorded("assign", by=by, today=today, client=row.client_id, case=case) as recording:
        recording.update(row, manager=person.id, manager_listed=None)
        if first:
            recording.update(row, phase=str(Phase.ASSIGNED), assigned_on=day)
            note_state(recording, row, Phase.ASSIGNED, day, by, reason)
    return Changed.CASES


def assign_many(cases: Sequence[Id], manager: Id, day: date, *, by: Author, today: date) -> Changed:
    """Give several cases the same case manager."""
    for case in cases:
        assign(case, manager, day, by=by, today=today)
    return Changed.CASES


def decline(case: Id, day: date, reason: str, *, by: Author, today: date) -> Changed:
    """Turn a referral down, with the reason; the case stays visible. Source: HA 4.1, 4.3."""
    must_not_be_future(day, today)
    if not reason.strip():
        raise UserError("reason_missing")
    row = case_of(case)
    if not may_step(Phase(row.phase), Phase.DECLINED):
        raise UserError("step_not_possible")
    must_not_precede(day, row.assigned_on or row.referred_on)
    with recorded("decline", by=by, today=today, client=row.client_id, case=case) as recording:
        recording.update(row, phase=str(Phase.DECLINED), ended_on=day, end_reason=reason.strip())
        note_state(recording, row, Phase.DECLINED, day, by, reason)
    return Changed.CASES


def note_state(
    recording: Recording, case: Case, phase: Phase, day: date, by: Author, reason: str = ""
) -> None:
    """Add a change of state to a case's history, where it stays."""
    recording.create(
        CaseState,
        case=case.id,
        phase=str(phase),
        day=day,
        author=by.person_id,
        reason=reason.strip(),
        recorded_at=datetime.now(UTC),
    )


def next_case_number() -> str:
    """Return a case number nobody had before; belongs into the transaction that uses it."""
    office = Office.get()
    office.last_case_number += 1
    office.save(only=[Office.last_case_number])
    return f"K7-{office.last_case_number:06}"


def _adopt(recording: Recording, case: Case) -> None:
    """Let a new case take over what hung on the watched client: work opportunities and reminders."""
    for table in (Agh, Reminder):
        for row in table.select().where(table.client == case.client_id, table.case.is_null()):
            recording.update(row, case=case.id)
