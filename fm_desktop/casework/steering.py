"""Steering: partial results judged, steps done, partly done or dropped, goals re-steered (HA 4.8)."""

from dataclasses import dataclass
from datetime import date
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
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.domain.plan import GOES_ON, PLANNED_IN, Status
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Goal, Steering, Step
from fm_desktop.vault.author import Author

STEP_ENDS = frozenset({Status.DONE, Status.DROPPED})
GOAL_ENDS = frozenset({Status.REACHED, Status.DROPPED})


@dataclass(frozen=True, slots=True)
class StepJudged:
    """What became of a step; a new day puts it off, open with a result takes a judgement back."""

    step: Id
    status: str
    result: str = ""
    """What came of it, or why it is dropped or put off."""
    until: date | None = None
    """Another day, where it goes on; None leaves the day as it is."""
    version: int | None = None


@dataclass(frozen=True, slots=True)
class GoalSteered:
    """What became of a goal, and why; words and day are only given where they change."""

    goal: Id
    status: str
    reason: str = ""
    text: str | None = None
    recognised_by: str | None = None
    until: date | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class SteeringData:
    """What was judged and re-steered of a plan on a day."""

    case: Id
    day: date
    steps: tuple[StepJudged, ...] = ()
    goals: tuple[GoalSteered, ...] = ()


def steer(data: SteeringData, *, by: Author, today: date) -> Changed:
    """Store what was judged and re-steered; a closed goal's open steps fall away with it. Source: HA 4.8."""
    with recorded("steer_plan", by=by, today=today) as recording:
        case = recording.on(must_be_planned(case_of(data.case)))
        if not data.steps and not data.goals:
            raise UserError("nothing_judged")
        must_not_be_future(data.day, today)
        must_not_precede(data.day, case.assigned_on)
        for judged in data.steps:
            judge_step(recording, judged, day=data.day, by=by, case=case.id)
        for steered in data.goals:
            steer_goal(recording, steered, day=data.day, by=by, case=case.id)
    return Changed.PLANS


def judge_step(
    recording: Recording,
    judged: StepJudged,
    *,
    day: date,
    by: Author,
    contact: Id | None = None,
    case: Id | None = None,
) -> None:
    """Note what became of a step, within a deed that is being recorded, such as a conversation's.

    What is only partly done goes on and stays due; dropping, putting off and taking back need a reason.
    """
    row: Step = row_of(Step, judged.step)
    _must_belong(row.case_id, case)
    expect_version(row, judged.version)
    goal: Goal = row_of(Goal, row.goal_id)
    _must_go_on(goal)
    status = Status(judged.status)
    if status not in GOES_ON | STEP_ENDS:
        raise UserError("step_not_possible")
    result = _said_of(judged, status)
    values: dict[str, Any] = {"status": str(status), "result": result}
    values["judged_on"] = None if status is Status.OPEN else day
    if status in GOES_ON and judged.until is not None:
        values["until"] = _put_off(judged.until, goal, day)
    recording.update(row, **values)
    _note(recording, goal, day, by, str(status), result, step=row.id, contact=contact)


def steer_goal(
    recording: Recording,
    steered: GoalSteered,
    *,
    day: date,
    by: Author,
    contact: Id | None = None,
    case: Id | None = None,
) -> None:
    """Note what became of a goal, within a deed that is being recorded; every change says why."""
    row: Goal = row_of(Goal, steered.goal)
    _must_belong(row.case_id, case)
    expect_version(row, steered.version)
    status = Status(steered.status)
    if status not in GOES_ON | GOAL_ENDS:
        raise UserError("step_not_possible")
    reason = steered.reason.strip() if status is Status.REACHED else must_have_reason(steered.reason)
    recording.update(row, **_goal_values(row, steered, status, reason, day))
    _note(recording, row, day, by, str(status), reason, contact=contact)
    if status in GOAL_ENDS:
        _drop_open_steps(recording, row, reason, day)


def must_be_planned(case: Case) -> Case:
    """Return the case; refuse one in a state in which nothing is planned."""
    if case.phase not in PLANNED_IN:
        raise UserError("plan_not_possible")
    return case


def _goal_values(row: Goal, steered: GoalSteered, status: Status, reason: str, day: date) -> dict[str, Any]:
    values: dict[str, Any] = {
        "status": str(status),
        "result": reason,
        "closed_on": day if status in GOAL_ENDS else None,
    }
    if steered.text is not None:
        values["text"] = must_say(steered.text, "goal_without_text")
    if steered.recognised_by is not None:
        values["recognised_by"] = must_say(steered.recognised_by, "goal_not_checkable")
    if steered.until is not None and status in GOES_ON:
        values["until"] = _new_day_of_goal(row, steered.until, day)
    return values


def _new_day_of_goal(goal: Goal, until: date, day: date) -> date:
    """Return the new day of a goal; none of its open steps may lie behind it."""
    if until < day:
        raise UserError("goal_in_past", day=until)
    later = (Step.goal == goal.id) & Step.status.in_(tuple(GOES_ON)) & (Step.until > until)
    if Step.select().where(later).exists():
        raise UserError("step_after_goal")
    return until


def _put_off(until: date, goal: Goal, day: date) -> date:
    if until < day:
        raise UserError("step_in_past", day=until)
    if goal.until is not None and until > goal.until:
        raise UserError("step_after_goal")
    return until


def _said_of(judged: StepJudged, status: Status) -> str:
    """Return what was said of a step; only what is done speaks for itself."""
    if status is Status.DONE:
        return judged.result.strip()
    if status is Status.PARTLY:
        return must_say(judged.result, "result_missing")
    return must_have_reason(judged.result)


def _drop_open_steps(recording: Recording, goal: Goal, reason: str, day: date) -> None:
    for step in Step.select().where(Step.goal == goal.id, Step.status.in_(tuple(GOES_ON))):
        recording.update(step, status=str(Status.DROPPED), judged_on=day, result=reason)


def _note(
    recording: Recording,
    goal: Goal,
    day: date,
    by: Author,
    status: str,
    reason: str,
    step: Id | None = None,
    contact: Id | None = None,
) -> None:
    recording.create(
        Steering,
        case=goal.case_id,
        goal=goal.id,
        step=step,
        contact=contact,
        day=day,
        status=status,
        reason=reason,
        author=by.person_id,
    )


def _must_belong(owner: Id, case: Id | None) -> None:
    """Refuse what belongs to another case than the deed is about."""
    if case is not None and owner != case:
        raise UserError("gone_meanwhile")


def _must_go_on(goal: Goal) -> None:
    if goal.status not in GOES_ON:
        raise UserError("goal_closed")
