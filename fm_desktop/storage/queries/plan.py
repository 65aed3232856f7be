"""The integration plan of a case: goals, steps, the needs they answer to, and the versions handed out."""

from collections import defaultdict
from datetime import date
from typing import Any, NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.domain.plan import GOES_ON, Paper, PlanGoal, PlanStep
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Goal, GoalNeed, Need, PlanVersion, Steering, Step
from fm_desktop.storage.plan_content import from_text
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read, read_one
from fm_desktop.storage.sight import client_of, client_of_case, sees

GOING_ON = tuple(sorted(GOES_ON))


class StepRow(NamedTuple):
    """A step of a plan."""

    id: Id
    goal: Id
    text: str
    who: str
    partner: str
    until: date | None
    status: str
    judged_on: date | None
    result: str
    version: int

    @property
    def goes_on(self) -> bool:
        """Tell whether the step is still to be done."""
        return self.status in GOES_ON

    def as_planned(self) -> PlanStep:
        """Return the step as the rules see it."""
        return PlanStep(
            self.text, self.who, self.partner, self.until, self.status, self.id.hex(), self.result
        )


class NeedRow(NamedTuple):
    """A need for action a goal can answer to; `need` is a key of the catalogue or own words."""

    id: Id
    area: str
    need: str
    entrenched: bool
    removed_on: date | None


class GoalRow(NamedTuple):
    """A goal with its needs and steps, in the order of the plan."""

    id: Id
    text: str
    recognised_by: str
    strategy: str
    until: date | None
    status: str
    closed_on: date | None
    result: str
    version: int
    needs: tuple[NeedRow, ...] = ()
    steps: tuple[StepRow, ...] = ()

    @property
    def goes_on(self) -> bool:
        """Tell whether the goal is still pursued."""
        return self.status in GOES_ON

    def as_planned(self) -> PlanGoal:
        """Return the goal as the rules see it; needs and strategy as they are stored."""
        return PlanGoal(
            text=self.text,
            recognised_by=self.recognised_by,
            until=self.until,
            needs=tuple(need.need for need in self.needs),
            strategy=self.strategy,
            steps=tuple(step.as_planned() for step in self.steps),
            status=self.status,
            key=self.id.hex(),
            result=self.result,
        )


class VersionRow(NamedTuple):
    """A version of the plan as it was handed out."""

    id: Id
    number: int
    day: date
    assisted: bool
    reason: str
    signed_on: date | None
    author: str | None
    version: int
    paper: Paper


class PlanSeen(NamedTuple):
    """Everything about the plan of a case; the newest version first."""

    goals: tuple[GoalRow, ...]
    needs: tuple[NeedRow, ...]
    versions: tuple[VersionRow, ...]


class OpenStep(NamedTuple):
    """A step still to be done, for lists that show nothing else of the plan."""

    id: Id
    goal: Id
    goal_text: str
    text: str
    who: str
    partner: str
    until: date | None
    status: str
    version: int


class JudgedStep(NamedTuple):
    """A step that was judged, and what came of it."""

    id: Id
    text: str
    status: str
    judged_on: date
    result: str


@sees(Sees.SHARED, client_of_case)
def plan_of(case: Id) -> PlanSeen:
    """Return the plan of a case, in its order; needs that were removed are not offered."""
    return PlanSeen(tuple(goals_of(case)), tuple(needs_of(case)), tuple(versions_of(case)))


@sees(Sees.SHARED, client_of_case)
def goals_of(case: Id) -> list[GoalRow]:
    """Return the goals of a case with their steps."""
    steps: dict[Id, list[StepRow]] = defaultdict(list)
    for step in _steps(case):
        steps[step.goal].append(step)
    needs = _needs_of_goals(case)
    columns = [getattr(Goal, name) for name in GoalRow._fields[:-2]]
    query = Goal.select(*columns).where(Goal.case == case).order_by(Goal.position, Goal.id)
    return [
        row._replace(needs=tuple(needs[row.id]), steps=tuple(steps[row.id])) for row in read(GoalRow, query)
    ]


@sees(Sees.SHARED, client_of_case)
def needs_of(case: Id) -> list[NeedRow]:
    """Return the needs for action of a case that still exist."""
    columns = [getattr(Need, name) for name in NeedRow._fields]
    still = Need.removed_on.is_null()
    return read(NeedRow, Need.select(*columns).where(Need.case == case, still).order_by(Need.id))


@sees(Sees.SHARED, client_of_case)
def versions_of(case: Id) -> list[VersionRow]:
    """Return the versions of a plan, the newest first."""
    known = names()
    version = PlanVersion
    columns = (
        version.id, version.number, version.day, version.assisted, version.reason, version.signed_on,
        version.author, version.version, version.content,
    )  # fmt: skip
    query = version.select(*columns).where(version.case == case).order_by(version.number.desc())

    def made(*row: Any) -> VersionRow:
        *rest, author, seen, content = row
        name = known[author].name if author in known else None
        return VersionRow._make((*rest, name, seen, from_text(content)))

    return read(made, query)


@sees(Sees.SHARED, client_of_case)
def newest_version(case: Id) -> VersionRow | None:
    """Return the version that was handed out last."""
    return next(iter(versions_of(case)), None)


@sees(Sees.SHARED, client_of_case)
def open_steps(case: Id) -> list[OpenStep]:
    """Return the steps of a case still to be done, the earliest first; those without a day come last."""
    columns = (
        Step.id, Step.goal, Goal.text, Step.text, Step.who, Step.partner, Step.until, Step.status,
        Step.version,
    )  # fmt: skip
    query = (
        Step.select(*columns)
        .join(Goal)
        .where(Step.case == case, Step.status.in_(GOING_ON))
        .order_by(Step.until.is_null(), Step.until, Goal.position, Step.position, Step.id)
    )
    return read(OpenStep, query)


@sees(Sees.SHARED, client_of_case)
def steps_judged(case: Id, since: date | None = None) -> list[JudgedStep]:
    """Return the steps of a case that were judged, since a day or ever, the newest first."""
    columns = [getattr(Step, name) for name in JudgedStep._fields]
    query = Step.select(*columns).where(Step.case == case, Step.judged_on.is_null(False))
    if since is not None:
        query = query.where(Step.judged_on >= since)
    return read(JudgedStep, query.order_by(Step.judged_on.desc(), Step.id.desc()))


@sees(Sees.SHARED, client_of(Goal))
def was_steered(goal: Id) -> bool:
    """Tell whether anything was judged of a goal or its steps."""
    return read_one(lambda row: row, Steering.select(Steering.id).where(Steering.goal == goal)) is not None


def _steps(case: Id) -> list[StepRow]:
    columns = [getattr(Step, name) for name in StepRow._fields]
    return read(StepRow, Step.select(*columns).where(Step.case == case).order_by(Step.position, Step.id))


def _needs_of_goals(case: Id) -> dict[Id, list[NeedRow]]:
    found: dict[Id, list[NeedRow]] = defaultdict(list)
    columns = [getattr(Need, name) for name in NeedRow._fields]
    query = GoalNeed.select(GoalNeed.goal, *columns).join(Need).where(Need.case == case).order_by(Need.id)
    for goal, *need in read(_same, query):
        found[goal].append(NeedRow(*need))
    return found


def _same(*row: Any) -> tuple[Any, ...]:
    return row
