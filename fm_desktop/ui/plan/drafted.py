"""Goals and steps while somebody writes them: plain values that a draft can keep."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.plans import GoalData, StepData
from fm_desktop.domain.plan import PlanGoal, PlanStep
from fm_desktop.storage.queries.plan import GoalRow, StepRow
from fm_desktop.ui.formats import plain_date


@dataclass(frozen=True, slots=True)
class DraftStep:
    """A step as its line holds it; the date is kept as typed."""

    text: str = ""
    who: str = "client"
    partner: str = ""
    until: str = ""
    id: str = ""
    version: int | None = None
    day: date | None = None
    """The day that is meant; not kept, but read from the typed date again."""

    def is_blank(self) -> bool:
        """Tell whether nothing was written."""
        return not (self.text.strip() or self.until.strip() or self.partner.strip() or self.id)

    def as_planned(self) -> PlanStep:
        """Return the step as the rules see it."""
        return PlanStep(self.text, self.who, self.partner, self.day)

    def as_data(self) -> StepData:
        """Return the step as the deed takes it."""
        row = bytes.fromhex(self.id) if self.id else None
        return StepData(self.text, self.who, self.partner, self.day, row, self.version)

    def plain(self) -> dict[str, Any]:
        """Return what a draft keeps."""
        kept = asdict(self)
        del kept["day"]
        return kept


@dataclass(frozen=True, slots=True)
class DraftGoal:
    """A goal as its form holds it; `key` names it while the dialog is open."""

    key: str
    text: str = ""
    recognised_by: str = ""
    until: str = ""
    strategy: str = ""
    needs: tuple[str, ...] = ()
    new_needs: tuple[tuple[str, str], ...] = ()
    """Area and need of those nobody has recorded yet."""
    id: str = ""
    version: int | None = None
    day: date | None = None

    def is_blank(self) -> bool:
        """Tell whether nothing was written."""
        return not (self.text.strip() or self.recognised_by.strip() or self.until.strip() or self.id)

    def as_planned(self, steps: Iterable[DraftStep]) -> PlanGoal:
        """Return the goal as the rules see it."""
        needs = (*self.needs, *(need for _, need in self.new_needs))
        planned = tuple(step.as_planned() for step in steps)
        return PlanGoal(self.text, self.recognised_by, self.day, needs, self.strategy, planned)

    def as_data(self, steps: Iterable[DraftStep]) -> GoalData:
        """Return the goal as the deed takes it."""
        return GoalData(
            text=self.text,
            recognised_by=self.recognised_by,
            until=self.day,
            needs=tuple(bytes.fromhex(need) for need in self.needs),
            new_needs=tuple(NeedData(area, need) for area, need in self.new_needs),
            strategy=self.strategy,
            steps=tuple(step.as_data() for step in steps),
            id=bytes.fromhex(self.id) if self.id else None,
            version=self.version,
        )

    def plain(self) -> dict[str, Any]:
        """Return what a draft keeps."""
        kept = asdict(self)
        del kept["day"]
        return kept


def goal_from_plain(kept: Mapping[str, Any]) -> DraftGoal:
    """Return a goal a draft has kept; what a later version no longer knows is passed over."""
    values = {name: kept[name] for name in DraftGoal.__slots__ if name in kept}
    pairs = tuple((str(area), str(need)) for area, need in values.get("new_needs", ()))
    return replace(DraftGoal(**values), needs=tuple(values.get("needs", ())), new_needs=pairs)


def step_from_plain(kept: Mapping[str, Any]) -> DraftStep:
    """Return a step a draft has kept."""
    return DraftStep(**{name: kept[name] for name in DraftStep.__slots__ if name in kept})


def goal_from_row(row: GoalRow) -> DraftGoal:
    """Return a goal of the plan as its form shows it."""
    return DraftGoal(
        key=row.id.hex(),
        text=row.text,
        recognised_by=row.recognised_by,
        until=plain_date(row.until) if row.until else "",
        strategy=row.strategy,
        needs=tuple(need.id.hex() for need in row.needs),
        id=row.id.hex(),
        version=row.version,
        day=row.until,
    )


def step_from_row(row: StepRow) -> DraftStep:
    """Return a step of the plan as its line shows it."""
    until = plain_date(row.until) if row.until else ""
    return DraftStep(row.text, row.who, row.partner, until, row.id.hex(), row.version, row.until)
