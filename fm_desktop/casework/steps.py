"""The changes of a case's state: taken, noted, and put right."""

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
from fm_desktop.domain.lifecycle import CLOSED, Phase, may_step
from fm_desktop.domain.order_of_dates import bounds, newest_step
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, Case, CaseState, Clarification, Ending
from fm_desktop.storage.steps import FIELDS, days_of, first_with_officer
from fm_desktop.vault.author import Author

OWED_OF = {
    Phase.CLARIFICATION: "takeover",
    Phase.ACCOMPANYING: "takeover",
    **dict.fromkeys((*CLOSED, Phase.AFTERCARE), "end"),
}
"""What a step owes to VerBIS."""


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
    must_be_able(case, phase)
    must_not_precede(day, newest_step(days_of(case)))


def must_be_able(case: Case, phase: Phase) -> None:
    """Refuse a step the case cannot take from where it is, whatever the day."""
    if not may_step(Phase(case.phase), phase):
        raise UserError("step_not_possible")


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
        for rested_on in what_it_rests_on(row, phase):
            if rested_on <= days[phase]:
                must_not_precede(day, rested_on)
        if (latest := _what_rests_on_it(row, phase)) is not None and day > latest:
            raise UserError("day_too_late", day=day, latest=latest)
        if day != days[phase]:
            note_state(recording, row, phase, day, by, why)
            if phase in FIELDS:
                recording.update(row, **{FIELDS[phase]: day})
            _move_ending(recording, row, phase, day)
            _move_owed(recording, row, phase, days[phase], day)
            _owe_again(recording, row, phase, today)
    return Changed.CASES


def _what_rests_on_it(case: Case, phase: Phase) -> date | None:
    """Return the day behind which a step cannot lie: the end of aftercare, the receipt at another site."""
    days: dict[Phase, date | None] = {
        Phase.AFTERCARE: case.aftercare_until,
        Phase.TRANSFERRED: case.receipt_on,
    }
    return days.get(phase)


def _move_ending(recording: Recording, case: Case, phase: Phase, day: date) -> None:
    """Let what was recorded of an end, or of the way into aftercare, have the day of its step."""
    ending = Ending.get_or_none(Ending.case == case.id)
    if ending is not None and phase == case.phase and phase in CLOSED | {Phase.AFTERCARE}:
        recording.update(ending, day=day)


def _move_owed(recording: Recording, case: Case, phase: Phase, before: date, day: date) -> None:
    """Let what VerBIS still lacks of a step have the step's day. Source: HA 5."""
    owed = CarryOver.select().where(
        CarryOver.case == case.id,
        CarryOver.kind == OWED_OF.get(phase, ""),
        CarryOver.day == before,
        CarryOver.carried_on.is_null(),
    )
    for row in owed:
        recording.update(row, day=day)


def _owe_again(recording: Recording, case: Case, phase: Phase, today: date) -> None:
    """Let VerBIS learn anew of a step it has been told, now that it is another day. Source: HA 5."""
    kind = OWED_OF.get(phase, "")
    told = list(CarryOver.select().where(CarryOver.case == case.id, CarryOver.kind == kind))
    if told and all(each.carried_on is not None for each in told):
        recording.create(CarryOver, case=case.id, kind=kind, row=told[-1].row, day=today)


def what_it_rests_on(case: Case, phase: Phase) -> list[date]:
    """Return the days of what had to be there before a step: what was held, talked over or explained."""
    found: list[date | None] = []
    if phase is Phase.CLARIFICATION:
        found = [case.entry_held_on, first_with_officer(case)]
    elif phase is Phase.STEERING:
        noted = Clarification.get_or_none(Clarification.case == case.id)
        found = [noted.advantages_on, noted.consequences_on] if noted is not None else []
    return [day for day in found if day is not None]
