"""What the tab *Plan* and its paper read of a case, in one go, on the database thread."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from fm_desktop.domain.plan import PlanGoal, Progress, differences, progress
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.plan_words import PlanWords
from fm_desktop.storage.queries.client import client, header
from fm_desktop.storage.queries.people import office
from fm_desktop.storage.queries.plan import GoalRow, PlanSeen, StepRow, VersionRow, plan_of


class PlanShown(NamedTuple):
    """A plan in words, and who stands on its paper."""

    plan: PlanSeen
    goals: tuple[PlanGoal, ...]
    judged: dict[str, date]
    """When goals and steps were closed, by their keys."""
    soon_days: int
    office: str
    client: str
    """Given name first, as the client is addressed."""
    customer_number: str
    manager: str

    @property
    def newest(self) -> VersionRow | None:
        """Return the version handed out last."""
        return next(iter(self.plan.versions), None)

    @property
    def progress(self) -> Progress:
        """Return how far the steps are."""
        return progress(self.goals)

    def has_changed(self) -> bool:
        """Tell whether goals or steps changed since the newest version was handed out."""
        if self.newest is None:
            return False
        pursued = [goal for goal, row in zip(self.goals, self.plan.goals, strict=True) if row.goes_on]
        now = [replace(goal, steps=tuple(s for s in goal.steps if s.status != "dropped")) for goal in pursued]
        return bool(differences(self.newest.paper.goals, now))


def read_plan(client_id: Id, case: Id, language: str) -> PlanShown:
    """Return the plan of a case in words."""
    plan, words = plan_of(case), PlanWords(language)
    known, head = client(client_id), header(client_id, case)
    name = f"{known.given_name} {known.family_name}" if known else ""
    return PlanShown(
        plan,
        tuple(_in_words(goal, words) for goal in plan.goals),
        {row.id.hex(): day for goal in plan.goals for row, day in _closed(goal)},
        house_rules().soon_days,
        office().name,
        name,
        known.customer_number if known else "",
        _given_first(head.manager_name or head.manager_listed or "") if head else "",
    )


def _closed(goal: GoalRow) -> list[tuple[GoalRow | StepRow, date]]:
    found: list[tuple[GoalRow | StepRow, date]] = [(goal, goal.closed_on)] if goal.closed_on else []
    return [*found, *((step, step.judged_on) for step in goal.steps if step.judged_on)]


def _in_words(row: GoalRow, words: PlanWords) -> PlanGoal:
    goal = row.as_planned()
    needs = tuple(words.need(need) for need in goal.needs)
    return replace(goal, needs=needs, strategy=words.strategy(goal.strategy))


def _given_first(name: str) -> str:
    """Return "Albrecht, Miriam" as "Miriam Albrecht"."""
    family, _, given = name.partition(", ")
    return f"{given} {family}" if given else family
