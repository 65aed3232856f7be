"""The integration plan: what it needs, how far it has come, how two versions differ (HA 4.7.3, 4.8)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from fm_desktop.domain.lifecycle import Phase

PLANNED_IN = frozenset(
    {Phase.ASSIGNED, Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING, Phase.AFTERCARE}
)
"""The states in which a plan is made and steered."""


class Who(StrEnum):
    """Who does a step."""

    CLIENT = "client"
    MANAGER = "manager"
    PARTNER = "partner"


class Status(StrEnum):
    """How far a goal or a step is; partly means that something came of it and it goes on."""

    OPEN = "open"
    PARTLY = "partly"
    DONE = "done"
    REACHED = "reached"
    DROPPED = "dropped"


GOES_ON = frozenset({Status.OPEN, Status.PARTLY})


@dataclass(frozen=True, slots=True)
class PlanStep:
    """Who does what until when; `key` tells it from others of the same words."""

    text: str
    who: str = Who.CLIENT
    partner: str = ""
    until: date | None = None
    status: str = Status.OPEN
    key: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class PlanGoal:
    """A goal that can be checked, the needs it answers to, and the way there."""

    text: str
    recognised_by: str = ""
    until: date | None = None
    needs: tuple[str, ...] = ()
    strategy: str = ""
    steps: tuple[PlanStep, ...] = ()
    status: str = Status.OPEN
    key: str = ""
    result: str = ""


class Fault(NamedTuple):
    """What is wrong with a plan: the key of its sentence, and at which goal and step, counted from 0."""

    key: str
    goal: int | None = None
    step: int | None = None


def faults(goals: Sequence[PlanGoal], day: date | None, *, complete: bool = True) -> list[Fault]:
    """Return what a plan lacks as of a day; an incomplete one only needs words, and dates that agree.

    A goal can be checked where it says by what one sees that it is reached; it is traced to a need and a
    strategy, and has a step with a day. What is done or dropped is judged no more. Source: HA 4.7.3.
    """
    if not goals:
        return [Fault("plan_without_goal")]
    return [
        fault
        for number, goal in enumerate(goals)
        if goal.status in GOES_ON
        for fault in _faults_of_goal(goal, number, day, complete)
    ]


def _faults_of_goal(goal: PlanGoal, number: int, day: date | None, complete: bool) -> list[Fault]:
    missing = [] if goal.text.strip() else ["goal_without_text"]
    if complete:
        missing += [
            key
            for key, there in (
                ("goal_not_checkable", goal.recognised_by.strip()),
                ("goal_without_need", goal.needs),
                ("goal_without_strategy", goal.strategy.strip()),
                ("goal_without_step", goal.steps),
            )
            if not there
        ]
    if day is not None and goal.until is not None and goal.until < day:
        missing.append("goal_in_past")
    found = [Fault(key, number) for key in missing]
    for at, step in enumerate(goal.steps):
        if step.status in GOES_ON:
            found += [Fault(key, number, at) for key in _faults_of_step(step, goal, day, complete)]
    return found


def _faults_of_step(step: PlanStep, goal: PlanGoal, day: date | None, complete: bool) -> list[str]:
    found = [] if step.text.strip() else ["step_without_text"]
    if complete and step.until is None:
        found.append("step_without_day")
    if complete and step.who == Who.PARTNER and not step.partner.strip():
        found.append("step_without_partner")
    if step.until is not None and goal.until is not None and step.until > goal.until:
        found.append("step_after_goal")
    if day is not None and step.until is not None and step.until < day:
        found.append("step_in_past")
    return found


class Progress(NamedTuple):
    """How many steps of a plan are where."""

    done: int
    partly: int
    open: int
    dropped: int

    @property
    def counted(self) -> int:
        """Return how many steps count: what was dropped does not."""
        return self.done + self.partly + self.open


def progress(goals: Iterable[PlanGoal]) -> Progress:
    """Return how far the steps of a plan are."""
    states = [step.status for goal in goals for step in goal.steps]
    wanted = (Status.DONE, Status.PARTLY, Status.OPEN, Status.DROPPED)
    return Progress(*(states.count(status) for status in wanted))


class Differences(NamedTuple):
    """What one version of a plan has that the one before had not, and the other way round, in words."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def differences(before: Sequence[PlanGoal], after: Sequence[PlanGoal]) -> Differences:
    """Return how two versions of a plan differ; goals and steps are recognised by their keys."""
    old, new = _parts(before), _parts(after)
    return Differences(
        added=tuple(part.text for key, part in new.items() if key not in old),
        removed=tuple(part.text for key, part in old.items() if key not in new),
        changed=tuple(part.text for key, part in new.items() if key in old and old[key] != part),
    )


def _parts(goals: Sequence[PlanGoal]) -> dict[str, PlanGoal | PlanStep]:
    """Return goals and steps by their keys; a goal is compared without its steps, and no result counts."""
    parts: dict[str, PlanGoal | PlanStep] = {}
    for goal in goals:
        parts[goal.key or goal.text] = replace(goal, steps=(), result="")
        parts |= {step.key or step.text: replace(step, result="") for step in goal.steps}
    return parts


@dataclass(frozen=True, slots=True)
class Paper:
    """What a version of a plan says: the goals, and what both sides owe each other and may expect."""

    goals: tuple[PlanGoal, ...]
    client_side: tuple[str, ...] = ()
    office_side: tuple[str, ...] = ()
