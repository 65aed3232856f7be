"""Cases that were over when their maximum duration was (D6; HA 4.11)."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import peewee as pw

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.duration import limit
from fm_desktop.domain.facts import Agh as WorkOpportunity
from fm_desktop.domain.figures import Figure
from fm_desktop.domain.punctuality import Promise
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh
from fm_desktop.storage.queries.reports.courses import Counted
from fm_desktop.storage.queries.reports.punctual import punctual
from fm_desktop.storage.raw_rows import day, rows


def figure(counted: Counted, today: date) -> Figure:
    """Return by month of how many cases the maximum duration was over, and whether they were, too."""
    return punctual("limits", _promises(counted), counted.period, today)


def _promises(counted: Counted) -> Iterator[Promise]:
    """Yield the limit of each case, moved by its work opportunities; one left open has none."""
    aghs = _aghs()
    for course in counted.courses:
        if course.main_since is None:
            continue
        period = directive(course.begun_on).due[Due.D6].period
        assert period is not None
        reached = limit(course.main_since, period, aghs[course.id]).day
        if reached is not None and counted.held(course, reached):
            yield Promise(reached, course.left_on)


def _aghs() -> dict[Id, list[WorkOpportunity]]:
    last = pw.fn.COALESCE(Agh.actual_last_day, Agh.planned_last_day)
    query = Agh.select(Agh.case, Agh.first_day, last).where(Agh.case.is_null(False))
    found: dict[Id, list[WorkOpportunity]] = defaultdict(list)
    for case, first, until in rows(query):
        found[case].append(WorkOpportunity(date.fromisoformat(first), day(until)))
    return found
