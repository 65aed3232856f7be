"""What counts as success of case management, and what the recorded facts already say of it (HA 6)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from fm_desktop.domain.assessment import Points, progress
from fm_desktop.domain.ending import INTEGRATED
from fm_desktop.domain.periods import add_months

CLEARLY = 2
"""From how many points on an area counts as better, a house rule: one point is within judgement."""
LASTING_MONTHS = 6
"""How far two assessments lie apart that show a lasting stabilisation: the time between two reviews."""


class Fact(StrEnum):
    """The kinds of facts an outcome is proposed from."""

    NEED = "need"
    GOAL = "goal"
    MEASURE = "measure"
    ENDING = "ending"
    PROGNOSIS = "prognosis"
    AREA = "area"
    STABLE = "stable"


class NeedNoted(NamedTuple):
    """A need for action of the case; what is gone has its day and the reason."""

    row: bytes
    need: str
    noted_on: date
    removed_on: date | None = None
    reason: str = ""
    entrenched: bool = False


class GoalSeen(NamedTuple):
    """A goal of the plan and what became of it."""

    row: bytes
    text: str
    status: str
    closed_on: date | None = None
    result: str = ""
    strategy: str = ""


class MeasureSeen(NamedTuple):
    """A measure the client was assigned to."""

    row: bytes
    kind: str
    attended: str | None = None
    result_on: date | None = None
    result: str = ""


class EndingSeen(NamedTuple):
    """One reason the case ended for."""

    row: bytes
    reason: str
    day: date
    text: str = ""


class AreaSeen(NamedTuple):
    """One area as an assessment judged it."""

    row: bytes
    points: Points


class AssessmentSeen(NamedTuple):
    """One assessment: the prognosis with its place in the order of the classes, the areas."""

    row: bytes
    day: date
    prognosis: str = ""
    order: int = 0
    areas: Mapping[str, AreaSeen] = {}


class Facts(NamedTuple):
    """All that is recorded of a case and may show success; assessments in the order of their days."""

    needs: Sequence[NeedNoted] = ()
    goals: Sequence[GoalSeen] = ()
    measures: Sequence[MeasureSeen] = ()
    endings: Sequence[EndingSeen] = ()
    assessments: Sequence[AssessmentSeen] = ()


class Proposal(NamedTuple):
    """An outcome the facts speak for; a person says whether it counts."""

    criterion: str
    fact: Fact
    row: bytes
    day: date
    what: str = ""
    """What the fact is about: a key of a catalogue or words."""
    says: str = ""
    """What was written about it."""
    before: str = ""
    """Which class of prognosis it was before."""
    from_points: Points = Points(None, None)
    to_points: Points = Points(None, None)

    @property
    def key(self) -> tuple[str, str, bytes]:
        """Return by what a proposal is known again."""
        return self.criterion, str(self.fact), self.row


def proposals(facts: Facts) -> list[Proposal]:
    """Return every outcome the facts speak for, the newest first. Source: HA 6."""
    found = [
        *_needs_removed(facts.needs),
        *_goals_reached(facts.goals),
        *_measures_attended(facts.measures),
        *_into_work(facts.endings),
        *_prognosis_better(facts.assessments),
        *_areas_better(facts.assessments),
        *_stabilised(facts.assessments, facts.needs),
    ]
    return sorted(found, key=lambda each: (each.day, str(each.fact), each.row), reverse=True)


def _needs_removed(needs: Iterable[NeedNoted]) -> Iterator[Proposal]:
    """Yield the needs for action that are gone."""
    for need in needs:
        if need.removed_on is not None:
            yield Proposal("need_removed", Fact.NEED, need.row, need.removed_on, need.need, need.reason)


def _goals_reached(goals: Iterable[GoalSeen]) -> Iterator[Proposal]:
    """Yield the goals that were reached, each of them a strategy carried out; partly is not yet."""
    for goal in goals:
        if goal.status == "reached" and goal.closed_on is not None:
            yield Proposal("strategy_done", Fact.GOAL, goal.row, goal.closed_on, goal.text, goal.result)


def _measures_attended(measures: Iterable[MeasureSeen]) -> Iterator[Proposal]:
    """Yield the measures attended to the end of which a result was written."""
    for measure in measures:
        if measure.attended == "yes" and measure.result_on is not None and measure.result:
            row, day = measure.row, measure.result_on
            yield Proposal("measure_success", Fact.MEASURE, row, day, measure.kind, measure.result)


def _into_work(endings: Iterable[EndingSeen]) -> Iterator[Proposal]:
    """Yield the end by lasting integration into work; no other reason says that there is work."""
    for ending in endings:
        if ending.reason == INTEGRATED:
            yield Proposal("insured_work", Fact.ENDING, ending.row, ending.day, says=ending.text)


def _prognosis_better(assessments: Sequence[AssessmentSeen]) -> Iterator[Proposal]:
    """Yield each step of the prognosis to a class further on."""
    judged = [each for each in assessments if each.prognosis]
    for before, after in pairwise(judged):
        if progress(before.order, after.order) == 1:
            yield Proposal(
                *("progress", Fact.PROGNOSIS, after.row, after.day, after.prognosis), before=before.prognosis
            )


def _areas_better(assessments: Sequence[AssessmentSeen]) -> Iterator[Proposal]:
    """Yield the areas that the newest assessment judges clearly better than the latest one before it."""
    if not assessments:
        return
    newest = assessments[-1]
    for area, now in newest.areas.items():
        earlier = [each.areas[area].points for each in assessments[:-1] if area in each.areas]
        if earlier and _is_better(earlier[-1], now.points):
            yield Proposal(
                *("progress", Fact.AREA, now.row, newest.day, area),
                from_points=earlier[-1],
                to_points=now.points,
            )


def _is_better(before: Points, after: Points) -> bool:
    """Tell whether obstacle or resource is clearly better and neither is worse."""
    gains = [
        high - low
        for low, high in ((after.obstacle, before.obstacle), (before.resource, after.resource))
        if low is not None and high is not None
    ]
    return bool(gains) and max(gains) >= CLEARLY and min(gains) >= 0


def _stabilised(assessments: Sequence[AssessmentSeen], needs: Sequence[NeedNoted]) -> Iterator[Proposal]:
    """Yield a lasting stabilisation: since an assessment half a year ago no obstacle grew, no need is new.

    Nor is any need entrenched that is still there. Source: HA 6.
    """
    if not assessments:
        return
    newest = assessments[-1]
    old = [each for each in assessments if add_months(each.day, LASTING_MONTHS) <= newest.day]
    if not old:
        return
    since = old[-1]
    new = any(need.noted_on > since.day for need in needs)
    hard = any(need.entrenched and need.removed_on is None for need in needs)
    judged = [(since.areas[area], now) for area, now in newest.areas.items() if area in since.areas]
    pairs = [(before.points.obstacle, now.points.obstacle) for before, now in judged]
    known = [(before, now) for before, now in pairs if before is not None and now is not None]
    if known and not new and not hard and all(now <= before for before, now in known):
        yield Proposal("stabilised", Fact.STABLE, newest.row, newest.day)
