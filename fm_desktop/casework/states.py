"""The steps of a running case, from main responsibility to its end (HA 4.3–4.12)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.intake import note_state
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    must_not_be_future,
    must_not_precede,
    recorded,
)
from fm_desktop.directives import directive
from fm_desktop.domain.deadlines import running
from fm_desktop.domain.directive import Due
from fm_desktop.domain.facts import Agh as RunningAgh
from fm_desktop.domain.lifecycle import Phase, may_step
from fm_desktop.domain.periods import add
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, CarryOver, Case, Criterion
from fm_desktop.vault.author import Author

TAKEOVER, END = "takeover", "end"


def switch_to_main(case: Id, day: date, reason: str, *, by: Author, today: date) -> Changed:
    """Take a client into main responsibility; the clarification phase begins. Source: HA 4.3, 4.4, 4.6."""
    row = _stepping(case, Phase.CLARIFICATION, day, today)
    _must_be_taken_over(row)
    if row.entry_held_on is None:
        raise UserError("entry_not_held")
    must_not_precede(day, row.entry_held_on)
    with recorded("switch_to_main", by=by, today=today, client=row.client_id, case=case) as recording:
        _step(recording, row, Phase.CLARIFICATION, day, by, reason, main_since=day, accompanying=False)
        recording.create(CarryOver, case=case, kind=TAKEOVER, day=day)
    return Changed.CASES


def accompany(case: Id, day: date, reason: str, *, by: Author, today: date) -> Changed:
    """Stay in secondary responsibility, the exception that needs a reason. Source: HA 4.6."""
    if not reason.strip():
        raise UserError("reason_missing")
    row = _stepping(case, Phase.ACCOMPANYING, day, today)
    _must_be_taken_over(row)
    values = {"accompanying": True, "accompanying_reason": reason.strip()}
    with recorded("accompany", by=by, today=today, client=row.client_id, case=case) as recording:
        _step(recording, row, Phase.ACCOMPANYING, day, by, reason, **values)
        recording.create(CarryOver, case=case, kind=TAKEOVER, day=day)
    return Changed.CASES


def decide_clarification(
    case: Id, day: date, reason: str, *, by: Author, today: date, alliance: bool | None = True
) -> Changed:
    """Carry on after the clarification phase. Source: HA 4.4."""
    row = _stepping(case, Phase.STEERING, day, today)
    values = {"clarification_decided_on": day, "alliance": alliance}
    with recorded("decide_clarification", by=by, today=today, client=row.client_id, case=case) as recording:
        _step(recording, row, Phase.STEERING, day, by, reason, **values)
    return Changed.CASES


def take_over_decisions(cases: Sequence[Id], *, by: Author, today: date) -> Changed:
    """Note for cases from a list that clarification was decided when its time was over. Source: HA 4.4."""
    period = directive().due[Due.D4].period
    for case in cases:
        row = case_of(case)
        if row.phase != Phase.CLARIFICATION or row.main_since is None or period is None:
            continue
        day = add(row.main_since, period)
        must_not_be_future(day, today)
        values = {"clarification_decided_on": day, "decision_taken_over": True}
        with recorded("take_over_decision", by=by, today=today, client=row.client_id, case=case) as recording:
            _step(recording, row, Phase.STEERING, day, by, "", **values)
    return Changed.CASES


def start_aftercare(case: Id, day: date, until: date, purpose: str, *, by: Author, today: date) -> Changed:
    """End main responsibility and stay at hand until a day. Source: HA 4.12."""
    if until < day:
        raise UserError("day_too_early", day=until, earliest=day)
    row = _stepping(case, Phase.AFTERCARE, day, today)
    with recorded("start_aftercare", by=by, today=today, client=row.client_id, case=case) as recording:
        _step(recording, row, Phase.AFTERCARE, day, by, purpose, aftercare_until=until)
    return Changed.CASES


def end(case: Id, day: date, reason: str, text: str, *, by: Author, today: date) -> Changed:
    """End a case; `reason` is a key of the directive's list. Source: HA 4.11."""
    row = _stepping(case, Phase.ENDED, day, today)
    known = directive().ending_reasons.keys() | directive().further_reasons.keys()
    if reason not in known:
        raise UserError("reason_missing")
    if reason == "no_alliance" and _agh_running(row, day):
        raise UserError("agh_still_running")
    with recorded("end", by=by, today=today, client=row.client_id, case=case) as recording:
        _step(recording, row, Phase.ENDED, day, by, text, ended_on=day, end_reason=reason)
        recording.create(CarryOver, case=case, kind=END, day=day)
    return Changed.CASES


def last_step(case: Case) -> date | None:
    """Return the day of the newest step a case has taken: nothing after it may be dated earlier."""
    days = [case.referred_on, case.assigned_on, case.main_since, case.clarification_decided_on]
    return max((day for day in days if day is not None), default=None)


def _stepping(case: Id, after: Phase, day: date, today: date) -> Case:
    """Return the case if it may take a step on a day."""
    must_not_be_future(day, today)
    row = case_of(case)
    if not may_step(Phase(row.phase), after):
        raise UserError("step_not_possible")
    must_not_precede(day, last_step(row))
    return row


def _step(
    recording: Recording, case: Case, phase: Phase, day: date, by: Author, reason: str, **values: Any
) -> None:
    recording.update(case, phase=str(phase), **values)
    note_state(recording, case, phase, day, by, reason)


def _must_be_taken_over(case: Case) -> None:
    """Refuse a takeover without a criterion or a work opportunity. Source: HA 4.1, 4.2."""
    judged = Criterion.select().where(Criterion.case == case.id, Criterion.met == True)  # noqa: E712
    if not judged.exists() and not Agh.select().where(Agh.case == case.id).exists():
        raise UserError("criterion_missing")


def _agh_running(case: Case, day: date) -> bool:
    rows = Agh.select().where(Agh.case == case.id)
    return running([RunningAgh(r.first_day, r.actual_last_day or r.planned_last_day) for r in rows], day)
