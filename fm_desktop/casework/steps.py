"""The changes of a case's state as its history has them: noted, read, and put right."""

from datetime import UTC, date, datetime
from typing import Any

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
)
from fm_desktop.domain.lifecycle import Phase, may_step
from fm_desktop.domain.order_of_dates import bounds, newest_step, still_holds
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, CaseState
from fm_desktop.vault.author import Author

FIELDS = {
    Phase.MARKED: "referred_on",
    Phase.ASSIGNED: "assigned_on",
    Phase.CLARIFICATION: "main_since",
    Phase.STEERING: "clarification_decided_on",
    Phase.DECLINED: "ended_on",
    Phase.ENDED: "ended_on",
    Phase.TRANSFERRED: "ended_on",
}
"""Where the day of a step stands on the case itself, because due dates rest on it."""


def take_step(
    recording: Recording, case: Case, phase: Phase, day: date, by: Author, reason: str, **values: Any
) -> None:
    """Bring a case into another state; the day and what else is said of it are stored on the case."""
    if phase in FIELDS:
        values = {FIELDS[phase]: day} | values
    recording.update(case, phase=str(phase), **values)
    note_state(recording, case, phase, day, by, reason)


def may_take_step(case: Case, phase: Phase, day: date, today: date) -> None:
    """Refuse a step the case cannot take from where it is, or not on that day."""
    must_not_be_future(day, today)
    if not may_step(Phase(case.phase), phase):
        raise UserError("step_not_possible")
    must_not_precede(day, newest_step(days_of(case)))


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


def days_of(case: Case) -> dict[Phase, date]:
    """Return the day of each step a case has taken; where one was put right, the later entry counts.

    A step that was taken back, such as an end entered by mistake, stays readable and counts no longer.
    """
    noted = CaseState.select().where(CaseState.case == case.id)
    states = noted.order_by(CaseState.recorded_at, CaseState.id)
    now = Phase(case.phase)
    days = {Phase(state.phase): state.day for state in states if still_holds(Phase(state.phase), now)}
    on_case = {phase: getattr(case, name) for phase, name in FIELDS.items() if name != "ended_on"}
    return days | {phase: day for phase, day in on_case.items() if day is not None}


def correct_step(
    case: Id, phase: Phase, day: date, reason: str, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Put the day of a step right; the wrong one stays readable, and the reason says why it was wrong."""
    with recorded("correct_step", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        expect_version(row, version)
        why = must_have_reason(reason)
        must_not_be_future(day, today)
        days = days_of(row)
        if phase not in days:
            raise UserError("step_not_possible")
        possible = bounds(phase, days)
        must_not_precede(day, possible.earliest)
        if possible.latest is not None and day > possible.latest:
            raise UserError("day_too_late", day=day, latest=possible.latest)
        if day != days[phase]:
            note_state(recording, row, phase, day, by, why)
            if phase in FIELDS:
                recording.update(row, **{FIELDS[phase]: day})
    return Changed.CASES
