"""A plan as rows of a list: each goal with its needs and its way, its steps below with how they stand."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.plan import GOES_ON, PlanGoal, PlanStep
from fm_desktop.ui.formats import due_words, plain_date
from fm_desktop.ui.tables.line_words import state_of


class PlanRow(NamedTuple):
    """One goal or step."""

    key: bytes | None
    kind: str
    """goal or step."""
    number: int
    text: str
    notes: tuple[str, ...]
    state: str
    words: str
    """How it stands, at the right."""
    is_closed: bool
    mark: str = ""
    """What it is about to become, while somebody steers."""

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        name = goal_words(self.number) if self.kind == "goal" else ""
        return ", ".join(part for part in (name, self.text, *self.notes, self.words, self.mark) if part)


class Standing(NamedTuple):
    """From which day one looks, from when on something is soon, and when what was judged."""

    today: date
    soon_days: int
    judged: Mapping[str, date] = {}


def rows_of(goals: Sequence[PlanGoal], standing: Standing) -> list[PlanRow]:
    """Return the rows of a plan; without their steps where a goal is closed."""
    return [row for number, goal in enumerate(goals, 1) for row in _rows_of_goal(number, goal, standing)]


def _rows_of_goal(number: int, goal: PlanGoal, standing: Standing) -> Iterator[PlanRow]:
    closed = goal.status not in GOES_ON
    yield PlanRow(
        _id(goal.key), "goal", number, _one_line(goal.text), _notes_of_goal(goal), "",
        _goal_state(goal, standing), closed,
    )  # fmt: skip
    for step in goal.steps:
        yield PlanRow(
            _id(step.key), "step", number, _one_line(step.text), _notes_of_step(step), _state(step, standing),
            _step_words(step, standing), closed or step.status not in GOES_ON,
        )  # fmt: skip


def _notes_of_goal(goal: PlanGoal) -> tuple[str, ...]:
    reached = QCoreApplication.translate("plan", "Reached when: {sign}")
    sign = reached.format(sign=_one_line(goal.recognised_by)) if goal.recognised_by else ""
    way = " · ".join(part for part in (", ".join(goal.needs), goal.strategy) if part)
    result = _one_line(goal.result) if goal.status != "open" else ""
    return tuple(part for part in (sign, way, result) if part)


def _notes_of_step(step: PlanStep) -> tuple[str, ...]:
    parts = (who_words(step.who, step.partner), _one_line(step.result))
    return (" · ".join(part for part in parts if part),)


def who_words(who: str, partner: str) -> str:
    """Return who does a step."""
    return {
        "client": QCoreApplication.translate("plan", "Client"),
        "manager": QCoreApplication.translate("plan", "Case management"),
    }.get(who, partner or QCoreApplication.translate("plan", "Partner"))


def goal_words(number: int) -> str:
    """Return what a goal is called by its number."""
    return QCoreApplication.translate("plan", "Goal {number}").format(number=number)


def _state(step: PlanStep, standing: Standing) -> str:
    if step.status not in GOES_ON:
        return "done" if step.status == "done" else "none"
    return state_of(step.until, standing.today, standing.soon_days) or "later"


def _step_words(step: PlanStep, standing: Standing) -> str:
    if step.status not in GOES_ON:
        return _judged(status_words(step.status), standing.judged.get(step.key))
    partly = status_words("partly") if step.status == "partly" else ""
    if step.until is None:
        return partly or QCoreApplication.translate("plan", "no date")
    when = due_words(step.until, standing.today, _state(step, standing))
    return f"{partly} · {when}" if partly else when


def _goal_state(goal: PlanGoal, standing: Standing) -> str:
    if goal.status not in GOES_ON:
        return _judged(status_words(goal.status), standing.judged.get(goal.key))
    until = ""
    if goal.until is not None:
        until = QCoreApplication.translate("plan", "until {day}").format(day=plain_date(goal.until))
    partly = status_words("partly_reached") if goal.status == "partly" else ""
    return " · ".join(part for part in (partly, until) if part)


def status_words(status: str) -> str:
    """Return what a goal or step has become."""
    return {
        "done": QCoreApplication.translate("plan", "done"),
        "partly": QCoreApplication.translate("plan", "partly done"),
        "partly_reached": QCoreApplication.translate("plan", "partly reached"),
        "dropped": QCoreApplication.translate("plan", "dropped"),
        "reached": QCoreApplication.translate("plan", "reached"),
        "open": QCoreApplication.translate("plan", "open"),
    }[status]


def _judged(words: str, day: date | None) -> str:
    return f"{words} {plain_date(day)}" if day else words


def _id(key: str) -> bytes | None:
    return bytes.fromhex(key) if key else None


def _one_line(text: str) -> str:
    return " ".join(text.split())
