"""Writes integration plans of made-up clients: needs, goals, steps done and to come, the version on paper."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any, NamedTuple

from fm_desktop.demo.days import due_day, next_working_day, working_day
from fm_desktop.demo.writing import Desk, Run
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import add_months
from fm_desktop.domain.plan import Paper, PlanGoal, PlanStep
from fm_desktop.resources import resource
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import Goal, GoalNeed, Need, PlanVersion, Steering, Step
from fm_desktop.storage.plan_content import to_text
from fm_desktop.storage.plan_words import PlanWords

PLANNED = frozenset({Phase.ACCOMPANYING, Phase.STEERING, Phase.AFTERCARE})
WHO = {"c": "client", "m": "manager", "p": "partner"}
AHEAD = (12, 60)
"""In how many days the next step of an ordinary plan is due: never so near that it crowds the first day."""
SHARE = 0.5
CLIENT_SIDE = (
    "Sie kommen zu den Terminen oder sagen vorher ab.",
    "Sie sagen uns, wenn ein Schritt nicht klappt.",
)
OFFICE_SIDE = ("Wir nehmen uns Zeit für Sie.", "Wir fragen Sie, bevor wir mit anderen über Sie sprechen.")


class _Plan(NamedTuple):
    """A plan on its way into the file."""

    desk: Desk
    run: Run
    dice: Random
    day: date
    until: date


def write_plan(desk: Desk, run: Run) -> None:
    """Write the plan of a client whose sketch wants one, and of one in two others.

    Chance of its own: what is drawn here changes nothing of the days and words of the others.
    """
    course, sketch = run.course, run.sketch
    dice = Random(f"plan {run.person.number} {run.story}")
    wanted = sketch.step_in is not None or (run.sketch.phase in PLANNED and dice.random() < SHARE)
    begun = course.decided_on or course.main_since or course.accompanied_on
    if not wanted or begun is None or course.entry_on is None or begun >= desk.today:
        return
    plan = _Plan(desk, run, dice, begun, add_months(desk.today, dice.randrange(4, 8)))
    goals = [_goal(plan, at, told) for at, told in enumerate(_told(run.story))]
    run.batch.create(
        PlanVersion,
        case=run.case,
        number=1,
        day=begun,
        author=run.manager,
        signed_on=min(next_working_day(begun + timedelta(days=dice.randrange(0, 9))), desk.today),
        content=to_text(Paper(tuple(goals), CLIENT_SIDE, OFFICE_SIDE)),
    )


def _goal(plan: _Plan, at: int, told: Mapping[str, Any]) -> PlanGoal:
    """Write a goal with its needs and steps and return it as it stands on the paper."""
    goal = plan.run.batch.create(
        Goal,
        case=plan.run.case,
        position=at,
        text=told["text"],
        recognised_by=told["sign"],
        strategy=told["strategy"],
        until=plan.until,
        author=plan.run.manager,
    )
    for area, need in told["needs"]:
        _need(plan, goal, area, need)
    words = _words()
    return PlanGoal(
        told["text"],
        told["sign"],
        plan.until,
        tuple(words.need(need) for _, need in told["needs"]),
        words.strategy(told["strategy"]),
        tuple(_steps(plan, goal, told["steps"], first=at == 0)),
        key=goal.hex(),
    )


def _need(plan: _Plan, goal: Id, area: str, need: str) -> None:
    made = plan.run.batch.create(
        Need, case=plan.run.case, area=area, need=need, noted_on=plan.day, author=plan.run.manager
    )
    plan.run.batch.create(GoalNeed, goal=goal, need=made)


def _steps(plan: _Plan, goal: Id, told: list[list[str]], *, first: bool) -> Iterator[PlanStep]:
    """Write the steps, the first ones done already, and yield them as they stood when nothing was done."""
    done = (
        min(len(told) - 1, plan.dice.randrange(1, 3))
        if plan.day < plan.desk.today - timedelta(days=45)
        else 0
    )
    ahead = plan.run.sketch.step_in if first else None
    day = due_day(plan.desk.today, plan.dice.randrange(*AHEAD) if ahead is None else ahead)
    for at, (who, text, *partner) in enumerate(told):
        step = PlanStep(text, WHO[who], partner[0] if partner else "")
        row, until = new_id(), day
        if at < done:
            until = _behind(plan, at, done)
            _done(plan, goal, row, until, at, step)
        else:
            _write(plan, goal, row, day, at, step)
            day = min(next_working_day(day + timedelta(days=plan.dice.randrange(9, 30))), plan.until)
        yield PlanStep(step.text, step.who, step.partner, until, key=row.hex())


def _behind(plan: _Plan, at: int, done: int) -> date:
    """Return a day between the plan's beginning and today for the so-manieth of the steps done."""
    span = (plan.desk.today - plan.day).days
    return working_day(plan.day + timedelta(days=max(7, span * (at + 1) // (done + 1))))


def _done(plan: _Plan, goal: Id, row: Id, day: date, at: int, step: PlanStep) -> None:
    _write(plan, goal, row, day, at, step, status="done", judged_on=day)
    plan.run.batch.create(
        Steering,
        case=plan.run.case,
        goal=goal,
        step=row,
        day=day,
        status="done",
        author=plan.run.manager,
    )


def _write(plan: _Plan, goal: Id, row: Id, until: date, at: int, step: PlanStep, **judged: Any) -> None:
    plan.run.batch.create(
        Step,
        id=row,
        case=plan.run.case,
        goal=goal,
        position=at,
        text=step.text,
        who=step.who,
        partner=step.partner,
        until=until,
        **judged,
    )


def _told(story: str) -> list[Mapping[str, Any]]:
    return [goal for goal in _plans() if goal["story"] == story]


@cache
def _plans() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(resource("demo/plans.toml").read_text("utf-8"))["goal"]
    return found


@cache
def _words() -> PlanWords:
    return PlanWords("de")
