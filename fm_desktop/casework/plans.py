"""The integration plan: goals traced to needs, steps with who and until when (HA 4.7.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.needs import NeedData, store_need
from fm_desktop.casework.plan_versions import HandOut, add_version
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_have_reason,
    recorded,
    row_of,
)
from fm_desktop.casework.steering import must_be_planned
from fm_desktop.casework.texts import must_say
from fm_desktop.domain.identity import fold
from fm_desktop.domain.plan import GOES_ON, Fault, Status, faults
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Goal, GoalNeed, Need, Steering, Step
from fm_desktop.storage.queries.plan import GoalRow, goals_of, newest_version
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class StepData:
    """A step as it is agreed; one that exists already has an id."""

    text: str
    who: str = "client"
    partner: str = ""
    until: date | None = None
    id: Id | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class GoalData:
    """A goal as it is agreed, with the steps still to be done."""

    text: str
    recognised_by: str = ""
    until: date | None = None
    needs: tuple[Id, ...] = ()
    new_needs: tuple[NeedData, ...] = ()
    """Needs nobody has recorded yet."""
    strategy: str = ""
    steps: tuple[StepData, ...] = ()
    id: Id | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class PlanData:
    """The goals that are pursued, in their order; what is closed already stays as it is."""

    case: Id
    goals: tuple[GoalData, ...]
    reason: str = ""
    """Why what was handed out changes, where it is not handed out anew at once."""
    hand_out: HandOut | None = None


def keep_plan(data: PlanData, *, by: Author, today: date) -> tuple[Changed, Id | None]:
    """Store the plan and perhaps a version to hand out; return the version's id. Source: HA 4.7.3.

    Goals and steps never handed out may vanish; all others are dropped by steering, with a reason.
    """
    with recorded("change_plan", by=by, today=today) as recording:
        case = recording.on(must_be_planned(case_of(data.case)))
        day = data.hand_out.day if data.hand_out else today
        keeper = _Keeper(
            recording, case, day, by, today, data.hand_out.reason if data.hand_out else data.reason
        )
        keeper.keep(data.goals)
        _judge(goals_of(case.id), keeper.untouched, day, complete=data.hand_out is not None)
        version = add_version(recording, case, data.hand_out, by, today) if data.hand_out else None
    return Changed.PLANS | Changed.ASSESSMENTS, version


def _judge(goals: Sequence[GoalRow], untouched: set[Id], day: date, *, complete: bool) -> None:
    """Refuse a plan that lacks something; a day that has passed is no fault of what nobody has touched."""
    for fault in faults([goal.as_planned() for goal in goals], day, complete=complete):
        goal = goals[fault.goal] if fault.goal is not None else None
        if goal is None or not _is_old(fault, goal, untouched):
            raise UserError(fault.key, goal=goal.text if goal else "")


def _is_old(fault: Fault, goal: GoalRow, untouched: set[Id]) -> bool:
    row = goal.id if fault.step is None else goal.steps[fault.step].id
    return fault.key in ("goal_in_past", "step_in_past") and row in untouched


class _Keeper:
    """Brings the rows of a plan to what was agreed."""

    def __init__(
        self, recording: Recording, case: Case, day: date, by: Author, today: date, reason: str
    ) -> None:
        self._recording, self._case, self._day, self._by = recording, case, day, by
        self._today, self._reason = today, reason
        newest = newest_version(case.id)
        paper = newest.paper.goals if newest else ()
        self._handed_out = {goal.key for goal in paper} | {step.key for goal in paper for step in goal.steps}
        self.untouched: set[Id] = set()
        """The goals and steps whose day stays as it was."""

    def keep(self, goals: Sequence[GoalData]) -> None:
        """Store the goals in their order and take away those that are left out."""
        kept = [self._goal(goal, position) for position, goal in enumerate(goals)]
        left_out = (Goal.case == self._case.id) & Goal.status.in_(tuple(GOES_ON)) & Goal.id.not_in(kept)
        for row in list(Goal.select().where(left_out)):
            self._must_be_private(row.id, row.text)
            for table in (GoalNeed, Step):
                for below in list(table.select().where(table.goal == row.id)):
                    self._recording.delete(below)
            self._recording.delete(row)

    def _goal(self, data: GoalData, position: int) -> Id:
        values = {
            "position": position,
            "text": must_say(data.text, "goal_without_text"),
            "recognised_by": data.recognised_by.strip(),
            "strategy": data.strategy.strip(),
            "until": data.until,
        }
        row = self._row(Goal, data.id, data.version, values, author=self._by.person_id)
        self._needs(row.id, data)
        self._steps(row, data.steps)
        kept: Id = row.id
        return kept

    def _row(
        self, table: Any, known: Id | None, version: int | None, values: dict[str, Any], **new: Any
    ) -> Any:
        """Store a new row or change a known one; what the client holds in hand changes with a reason only."""
        if known is None:
            return self._recording.create(table, case=self._case.id, **values, **new)
        row = row_of(table, known)
        if row.case_id != self._case.id or row.status not in GOES_ON:
            raise UserError("changed_meanwhile")
        expect_version(row, version)
        if row.until == values["until"]:
            self.untouched.add(row.id)
        words = {name: value for name, value in values.items() if name != "position"}
        differs = any(row.__data__[name] != value for name, value in words.items())
        self._recording.update(row, **values)
        if differs and known.hex() in self._handed_out:
            self._note_change(row)
        return row

    def _note_change(self, row: Any) -> None:
        is_step = isinstance(row, Step)
        self._recording.create(
            Steering,
            case=self._case.id,
            goal=row.goal_id if is_step else row.id,
            step=row.id if is_step else None,
            day=self._day,
            status=str(Status(row.status)),
            reason=must_have_reason(self._reason),
            author=self._by.person_id,
        )

    def _steps(self, goal: Goal, steps: Sequence[StepData]) -> None:
        kept = [self._step(goal, step, position) for position, step in enumerate(steps)]
        left_out = (Step.goal == goal.id) & Step.status.in_(tuple(GOES_ON)) & Step.id.not_in(kept)
        for row in list(Step.select().where(left_out)):
            self._must_be_private(row.id, row.text)
            self._recording.delete(row)

    def _step(self, goal: Goal, data: StepData, position: int) -> Id:
        values = {
            "goal": goal.id,
            "position": position,
            "text": must_say(data.text, "step_without_text"),
            "who": data.who,
            "partner": data.partner.strip() if data.who == "partner" else "",
            "until": data.until,
        }
        kept: Id = self._row(Step, data.id, data.version, values).id
        return kept

    def _needs(self, goal: Id, data: GoalData) -> None:
        """Trace the goal to these needs and no others; new ones are recorded on the case."""
        wanted = set(data.needs) | {self._new_need(need) for need in data.new_needs}
        for row in list(GoalNeed.select().where(GoalNeed.goal == goal)):
            if row.need_id in wanted:
                wanted.discard(row.need_id)
            else:
                self._recording.delete(row)
        for need in sorted(wanted):
            if row_of(Need, need).case_id != self._case.id:
                raise UserError("gone_meanwhile")
            self._recording.create(GoalNeed, goal=goal, need=need)

    def _new_need(self, data: NeedData) -> Id:
        """Return the need of these words; one that is noted already is not noted twice."""
        there = Need.select().where(
            Need.case == self._case.id, Need.area == data.area, Need.removed_on.is_null()
        )
        known: Id | None = next((row.id for row in there if fold(row.need) == fold(data.need)), None)
        if known is not None:
            return known
        made: Id = store_need(self._recording, self._case, data, self._day, self._by, self._today).id
        return made

    def _must_be_private(self, row: Id, text: str) -> None:
        """Refuse to take away what the client holds in hand, or what was judged."""
        steered = (Steering.goal == row) | (Steering.step == row)
        if row.hex() in self._handed_out or Steering.select().where(steered).exists():
            raise UserError("goal_handed_out", text=text)
