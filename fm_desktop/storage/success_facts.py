"""Puts what was recorded of a case into the words of the rules of success; restricted notes are not asked."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from fm_desktop.domain.assessment import Points
from fm_desktop.domain.success import (
    AreaSeen,
    AssessmentSeen,
    EndingSeen,
    Facts,
    GoalSeen,
    MeasureSeen,
    NeedNoted,
)
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import AreaRating, Assessment, Ending, EndingReason, Goal, Measure, Need
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.raw_rows import read, rows


def success_facts(case: Id) -> Facts:
    """Return all that is recorded of a case and may show success."""
    return Facts(_needs(case), _goals(case), _measures(case), _endings(case), _assessments(case))


def _needs(case: Id) -> list[NeedNoted]:
    need = Need
    columns = (need.id, need.need, need.noted_on, need.removed_on, need.removed_reason, need.entrenched)
    return read(NeedNoted, need.select(*columns).where(need.case == case))


def _goals(case: Id) -> list[GoalSeen]:
    goal = Goal
    columns = (goal.id, goal.text, goal.status, goal.closed_on, goal.result, goal.strategy)
    return read(GoalSeen, goal.select(*columns).where(goal.case == case))


def _measures(case: Id) -> list[MeasureSeen]:
    row = Measure
    columns = (row.id, row.kind, row.attended, row.result_on, row.result)
    return read(MeasureSeen, row.select(*columns).where(row.case == case))


def _endings(case: Id) -> list[EndingSeen]:
    columns = (EndingReason.id, EndingReason.reason, Ending.day, EndingReason.text)
    query = EndingReason.select(*columns).join(Ending).where(Ending.case == case)
    return read(EndingSeen, query)


def _assessments(case: Id) -> list[AssessmentSeen]:
    """Return the assessments in the order of their days."""
    row, orders = Assessment, {each.key: each.order for each in catalogue("prognoses").entries}
    columns = (row.id, row.day, row.prognosis)
    query = row.select(*columns).where(row.case == case).order_by(row.day, row.id)
    areas = _areas(case)
    return [
        AssessmentSeen(made, day, prognosis or "", orders.get(prognosis or "", 0), areas.get(made, {}))
        for made, day, prognosis in read(_same, query)
    ]


def _areas(case: Id) -> Mapping[Id, dict[str, AreaSeen]]:
    """Return what was judged as the case manager sees it, by assessment and area."""
    found: dict[Id, dict[str, AreaSeen]] = defaultdict(dict)
    rating = AreaRating
    columns = (rating.assessment, rating.id, rating.area, rating.obstacle, rating.resource)
    for made, row, area, obstacle, resource in rows(
        rating.select(*columns).join(Assessment).where(Assessment.case == case)
    ):
        if obstacle is not None or resource is not None:
            found[made][area] = AreaSeen(row, Points(obstacle, resource))
    return found


def _same(*row: Any) -> tuple[Any, ...]:
    return row
