"""How a version of a plan lies in the file: goals, steps and both sides' words as JSON."""

import json
from collections.abc import Mapping
from typing import Any

from fm_desktop.domain.plan import Paper, PlanGoal, PlanStep
from fm_desktop.storage.raw_rows import day, stored


def to_text(paper: Paper) -> str:
    """Return a paper as the file holds it."""
    plain = {
        "goals": [_plain_goal(goal) for goal in paper.goals],
        "client_side": list(paper.client_side),
        "office_side": list(paper.office_side),
    }
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Paper:
    """Return the paper that lies in the file."""
    plain = json.loads(text)
    return Paper(
        tuple(_goal(goal) for goal in plain["goals"]),
        tuple(plain.get("client_side", ())),
        tuple(plain.get("office_side", ())),
    )


def _plain_goal(goal: PlanGoal) -> dict[str, Any]:
    return {
        "key": goal.key,
        "text": goal.text,
        "recognised_by": goal.recognised_by,
        "until": stored(goal.until),
        "needs": list(goal.needs),
        "strategy": goal.strategy,
        "status": str(goal.status),
        "result": goal.result,
        "steps": [_plain_step(step) for step in goal.steps],
    }


def _plain_step(step: PlanStep) -> dict[str, Any]:
    return {
        "key": step.key,
        "text": step.text,
        "who": str(step.who),
        "partner": step.partner,
        "until": stored(step.until),
        "status": str(step.status),
        "result": step.result,
    }


def _goal(plain: Mapping[str, Any]) -> PlanGoal:
    return PlanGoal(
        text=plain["text"],
        recognised_by=plain["recognised_by"],
        until=day(plain["until"]),
        needs=tuple(plain["needs"]),
        strategy=plain["strategy"],
        steps=tuple(_step(step) for step in plain["steps"]),
        status=plain["status"],
        key=plain["key"],
        result=plain.get("result", ""),
    )


def _step(plain: Mapping[str, Any]) -> PlanStep:
    return PlanStep(**{**plain, "until": day(plain["until"])})
