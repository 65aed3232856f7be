"""Versions of the integration plan: what the client gets on paper, never altered afterwards (HA 4.7.3)."""

from dataclasses import dataclass, replace
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.steering import must_be_planned
from fm_desktop.domain.plan import GOES_ON, Paper, PlanGoal, faults
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, PlanVersion
from fm_desktop.storage.plan_content import to_text
from fm_desktop.storage.plan_words import PlanWords
from fm_desktop.storage.queries.plan import goals_of, newest_version
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class HandOut:
    """How a plan is handed out; needs and strategies go onto the paper in the words of a language."""

    day: date
    reason: str = ""
    """Why there is a new one; the first needs none."""
    assisted: bool = False
    signed_on: date | None = None
    client_side: tuple[str, ...] = ()
    office_side: tuple[str, ...] = ()
    language: str = "de"


def hand_out(case: Id, data: HandOut, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Store the plan as it is now as a version of its own. Source: HA 4.7.3."""
    with recorded("hand_out_plan", by=by, today=today) as recording:
        row = recording.on(must_be_planned(case_of(case)))
        for fault in faults([goal.as_planned() for goal in goals_of(case)], None):
            raise UserError(fault.key, goal="" if fault.goal is None else goals_of(case)[fault.goal].text)
        made = add_version(recording, row, data, by, today)
    return Changed.PLANS, made


def sign_plan(version: Id, day: date, *, by: Author, today: date, seen: int | None = None) -> Changed:
    """Note when both sides signed a version."""
    with recorded("sign_plan", by=by, today=today) as recording:
        row: PlanVersion = row_of(PlanVersion, version)
        expect_version(row, seen)
        recording.on(case_of(row.case_id))
        must_not_be_future(day, today)
        must_not_precede(day, row.day)
        recording.update(row, signed_on=day)
    return Changed.PLANS


def add_version(recording: Recording, case: Case, data: HandOut, by: Author, today: date) -> Id:
    """Store a version within a deed that is being recorded."""
    before = newest_version(case.id)
    must_not_be_future(data.day, today)
    must_not_precede(data.day, before.day if before else case.assigned_on)
    if data.signed_on is not None:
        must_not_be_future(data.signed_on, today)
        must_not_precede(data.signed_on, data.day)
    made: Id = recording.create(
        PlanVersion,
        case=case.id,
        number=before.number + 1 if before else 1,
        day=data.day,
        author=by.person_id,
        assisted=data.assisted,
        reason=must_have_reason(data.reason) if before else data.reason.strip(),
        signed_on=data.signed_on,
        content=to_text(_paper(case.id, data)),
    ).id
    return made


def _paper(case: Id, data: HandOut) -> Paper:
    """Return what goes onto the paper: goals still pursued, and what was done for them already."""
    words = PlanWords(data.language)
    goals = [goal.as_planned() for goal in goals_of(case) if goal.goes_on]
    return Paper(
        tuple(_worded(goal, words) for goal in goals),
        tuple(line.strip() for line in data.client_side if line.strip()),
        tuple(line.strip() for line in data.office_side if line.strip()),
    )


def _worded(goal: PlanGoal, words: PlanWords) -> PlanGoal:
    return replace(
        goal,
        needs=tuple(words.need(need) for need in goal.needs),
        strategy=words.strategy(goal.strategy),
        steps=tuple(step for step in goal.steps if step.status in GOES_ON or step.status == "done"),
    )
