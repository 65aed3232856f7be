"""What was recorded here of the steps of a case, as far as a list may put their days right."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.order_of_dates import still_holds
from fm_desktop.domain.takeover import OFFICER
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import (
    CarryOver,
    CaseState,
    Clarification,
    Discussion,
    Ending,
    EndingReason,
)
from fm_desktop.storage.raw_rows import read


class KnownOwed(NamedTuple):
    """A takeover or an end that VerBIS does not have yet."""

    id: Id
    case: Id
    kind: str
    day: date


class KnownEnding(NamedTuple):
    """How a case came to its end, or to aftercare."""

    id: Id
    case: Id
    day: date
    onward: str


@dataclass(slots=True)
class KnownSteps:
    """The steps of one case that were taken here, and all that was recorded along with them."""

    taken: dict[Phase, date] = field(default_factory=dict)
    """Steps whose latest entry is no list's."""
    owed: list[KnownOwed] = field(default_factory=list)
    ending: KnownEnding | None = None
    reasons: set[str] = field(default_factory=set)
    officer_on: date | None = None
    """When the case was first talked over with the placement officer."""
    explained_on: date | None = None
    """When advantages and consequences had been explained."""

    def holding(self, now: Phase) -> dict[Phase, date]:
        """Return the steps taken here that hold for a case in a state."""
        return {phase: day for phase, day in self.taken.items() if still_holds(phase, now)}


def steps_of(cases: Sequence[Id]) -> dict[Id, KnownSteps]:
    """Return what was recorded here of the steps of some cases."""
    found = {case: KnownSteps() for case in cases}
    _add_taken(found)
    _add_talks(found)
    _add_endings(found)
    unsent = CarryOver.case.in_(cases) & CarryOver.carried_on.is_null()
    columns = [getattr(CarryOver, name) for name in KnownOwed._fields]
    for owed in read(KnownOwed, CarryOver.select(*columns).where(unsent)):
        found[owed.case].owed.append(owed)
    return found


def _add_taken(found: dict[Id, KnownSteps]) -> None:
    noted = CaseState.select(CaseState.case, CaseState.phase, CaseState.day, CaseState.from_list)
    in_order = noted.where(CaseState.case.in_(list(found))).order_by(CaseState.recorded_at, CaseState.id)
    for case, phase, day, from_list in read(_plain, in_order):
        found[case].taken.pop(Phase(phase), None)
        if not from_list:
            found[case].taken[Phase(phase)] = day


def _add_talks(found: dict[Id, KnownSteps]) -> None:
    talks = Discussion.select(Discussion.case, Discussion.day).where(
        Discussion.case.in_(list(found)), Discussion.kind == OFFICER
    )
    for case, day in read(_plain, talks):
        found[case].officer_on = min(day, found[case].officer_on or day)
    noted = Clarification.select(
        Clarification.case, Clarification.advantages_on, Clarification.consequences_on
    ).where(Clarification.case.in_(list(found)))
    for case, *days in read(_plain, noted):
        found[case].explained_on = max((day for day in days if day is not None), default=None)


def _add_endings(found: dict[Id, KnownSteps]) -> None:
    columns = [getattr(Ending, name) for name in KnownEnding._fields]
    for ending in read(KnownEnding, Ending.select(*columns).where(Ending.case.in_(list(found)))):
        found[ending.case].ending = ending
    reasons = EndingReason.select(Ending.case, EndingReason.reason).join(Ending)
    for case, reason in read(_plain, reasons.where(Ending.case.in_(list(found)))):
        found[case].reasons.add(reason)


def _plain(*row: Any) -> tuple[Any, ...]:
    return row
