"""From the mark for intake to a case manager: referral, criteria, assignment, declining (HA 4.1–4.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.discussions import talks_of
from fm_desktop.casework.handovers import hand_over
from fm_desktop.casework.listed import NOTHING_KEPT, of_first_case
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    client_of,
    expect_version,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.steps import may_take_step, note_state, take_step
from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.domain.takeover import Agreement, against_talks, agreement
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import Agh, Case, Client, Criterion, Office, Person, Reminder
from fm_desktop.storage.raw_rows import rows
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
    """Open a case by marking a client for intake. Source: HA 4.1, 4.3.

    Work opportunities that are not over and open reminders of the client belong to the case from now on.
    """
    with recorded("mark", by=by, today=today) as recording:
        case = open_case(recording, referral, by, today)
    return Changed.CASES, case.id


def open_case(recording: Recording, referral: ReferralData, by: Author, today: date) -> Case:
    """Open a case inside an open transaction and return it."""
    client, day = client_of(referral.client), referral.referred_on
    must_not_be_future(day, today)
    runs = list(Case.select().where(Case.client == client).order_by(Case.opened_seq))
    if any(run.phase not in CLOSED for run in runs):
        raise UserError("case_open_already")
    must_not_precede(day, runs[-1].ended_on if runs else None)
    case_id = new_id()
    recording.about(client.id, case_id)
    case: Case = recording.create(
        Case,
        id=case_id,
        client=client.id,
        number=next_case_number(),
        phase=str(Phase.MARKED),
        referred_on=day,
        opened_seq=runs[-1].opened_seq + 1 if runs else 1,
        **of_first_case({name: getattr(client, name) for name in NOTHING_KEPT}),
    )
    recording.update(client, **NOTHING_KEPT)
    note_state(recording, case, Phase.MARKED, day, by, referral.reason)
    judge(recording, case, referral.criteria)
    _adopt(recording, case, client)
    return case


def judge_criteria(
    case: Id, criteria: Sequence[CriterionData], *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Say which entry criteria hold; those known and not named here hold no longer. Source: HA 4.1."""
    with recorded("judge_criteria", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        expect_version(row, version)
        _must_be_open(row)
        judge(recording, row, criteria)
        named = [each.criterion for each in criteria]
        for known in Criterion.select().where(Criterion.case == case, Criterion.criterion.not_in(named)):
            recording.update(known, met=False)
    return Changed.CASES


def assign(
    case: Id, manager: Id, day: date, *, by: Author, today: date, reason: str = "", summary: str = ""
) -> Changed:
    """Give a case its case manager in secondary responsibility, or hand it over to another one.

    `summary` is what the new one is told. Source: HA 4.3, 4.9.
    """
    return _assign({case: summary}, manager, day, by, today, reason)


def assign_many(
    cases: Sequence[Id],
    manager: Id,
    day: date,
    *,
    by: Author,
    today: date,
    summaries: Mapping[Id, str] = MappingProxyType({}),
) -> Changed:
    """Give several cases the same case manager: all of them, or where one cannot be given, none.

    `summaries` are what the new one is told of each that goes over from somebody else. Cases that are theirs
    already are passed over.
    """
    theirs = {case for (case,) in rows(Case.select(Case.id).where(Case.manager == manager))}
    wanted = {case: summaries.get(case, "") for case in cases if case not in theirs}
    return _assign(wanted, manager, day, by, today, "")


def decline(case: Id, day: date, reason: str, *, by: Author, today: date) -> Changed:
    """Turn a referral down, with the reason; the case stays readable. Source: HA 4.1, 4.3."""
    with recorded("decline", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        why = must_have_reason(reason)
        if agreement(talks_of(row)) is Agreement.OPEN:
            raise UserError("agreement_missing")
        may_take_step(row, Phase.DECLINED, day, today)
        take_step(recording, row, Phase.DECLINED, day, by, why, end_reason=why)
    return Changed.CASES


def next_case_number() -> str:
    """Return a case number nobody had before; belongs into the transaction that uses it."""
    office = Office.get()
    office.last_case_number += 1
    office.save(only=[Office.last_case_number])
    return f"K7-{office.last_case_number:06}"


def _assign(cases: Mapping[Id, str], manager: Id, day: date, by: Author, today: date, reason: str) -> Changed:
    changed = Changed.CASES
    with recorded("assign", by=by, today=today) as recording:
        must_not_be_future(day, today)
        person = row_of(Person, manager)
        for case, summary in cases.items():
            row = recording.on(case_of(case))
            _must_be_open(row)
            whose = {"manager": person.id, "manager_listed": None}
            if row.phase in (Phase.MARKED, Phase.DISCUSSION):
                if (key := against_talks(agreement(talks_of(row)))) is not None:
                    raise UserError(key)
                may_take_step(row, Phase.ASSIGNED, day, today)
                take_step(recording, row, Phase.ASSIGNED, day, by, reason, **whose)
            else:
                hand_over(recording, row, person, day, summary, by)
                changed |= Changed.APPOINTMENTS | Changed.REMINDERS
    return changed


def _must_be_open(case: Case) -> None:
    if case.phase in CLOSED:
        raise UserError("case_closed")


def judge(recording: Recording, case: Case, criteria: Iterable[CriterionData]) -> None:
    """Store judgements; one that says nothing else than a list did stays as it came from there."""
    known = {each.criterion: each for each in Criterion.select().where(Criterion.case == case.id)}
    for each in criteria:
        before = known.get(each.criterion)
        if before is not None and before.met == each.met and each.reason.strip() in ("", before.reason):
            continue
        reason = must_have_reason(each.reason) if each.met else each.reason.strip()
        values = {"met": each.met, "reason": reason, "from_list": False}
        if before is None:
            recording.create(Criterion, case=case.id, criterion=each.criterion, **values)
        else:
            recording.update(before, **values)


def _adopt(recording: Recording, case: Case, client: Client) -> None:
    """Let a new case take over what goes on: work opportunities that are not over, and open reminders."""
    closed = Case.select(Case.id).where(Case.client == client.id, Case.id != case.id)
    for agh in Agh.select().where(Agh.client == client.id, Agh.case.is_null() | Agh.case.in_(closed)):
        last = agh.actual_last_day or agh.planned_last_day
        if last is None or last >= case.referred_on:
            recording.update(agh, case=case.id)
    for reminder in Reminder.select().where(
        Reminder.client == client.id, Reminder.case.is_null(), Reminder.done_on.is_null()
    ):
        recording.update(reminder, case=case.id)
