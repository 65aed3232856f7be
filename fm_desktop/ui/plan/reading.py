"""What the tab *Plan* and its paper read of a case, in one go, on the database thread."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from fm_desktop.domain.plan import Differences, PlanGoal, Progress, differences, progress
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.plan_words import PlanWords
from fm_desktop.storage.queries.plan import GoalRow, PlanSeen, StepRow, VersionRow, plan_of
from fm_desktop.ui.printing.paper_head import Parties, parties_of


class PlanShown(NamedTuple):
    """A plan in words, and who stands on its paper."""

    plan: PlanSeen
    goals: tuple[PlanGoal, ...]
    judged: dict[str, date]
    """When goals and steps were closed, by their keys."""
    soon_days: int
    parties: Parties

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
        reached = {goal.key for goal in self.goals if goal.status == "reached"}
        before = [goal for goal in self.newest.paper.goals if goal.key not in reached]
        now = [goal for goal in self.goals if goal.status != "dropped" and goal.key not in reached]
        return bool(differences(_as_agreed(before), _as_agreed(now)))

    def differs(self, version: VersionRow) -> Differences | None:
        """Return how a version differs from the one before; nothing of the first."""
        before = next((each for each in self.plan.versions if each.number == version.number - 1), None)
        if before is None:
            return None
        return differences(_as_agreed(before.paper.goals), _as_agreed(version.paper.goals))


def read_plan(client_id: Id, case: Id, language: str) -> PlanShown:
    """Return the plan of a case in words."""
    plan, words = plan_of(case), PlanWords(language)
    return PlanShown(
        plan,
        tuple(_in_words(goal, words) for goal in plan.goals),
        {row.id.hex(): day for goal in plan.goals for row, day in _closed(goal)},
        house_rules().soon_days,
        parties_of(client_id, case),
    )


def _as_agreed(goals: Iterable[PlanGoal]) -> list[PlanGoal]:
    """Return goals as they were agreed: what was done since is no change of the plan, what was dropped is."""
    return [
        replace(
            goal,
            status="open",
            steps=tuple(replace(step, status="open") for step in goal.steps if step.status != "dropped"),
        )
        for goal in goals
    ]


def _closed(goal: GoalRow) -> list[tuple[GoalRow | StepRow, date]]:
    found: list[tuple[GoalRow | StepRow, date]] = [(goal, goal.closed_on)] if goal.closed_on else []
    return [*found, *((step, step.judged_on) for step in goal.steps if step.judged_on)]


def _in_words(row: GoalRow, words: PlanWords) -> PlanGoal:
    goal = row.as_planned()
    needs = tuple(words.need(need) for need in goal.needs)
    return replace(goal, needs=needs, strategy=words.strategy(goal.strategy))
