"""Clarification phases decided in time (D4; HA 4.4)."""

from collections.abc import Iterator
from datetime import date

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.figures import Figure
from fm_desktop.domain.periods import add
from fm_desktop.domain.punctuality import Promise, earliest
from fm_desktop.storage.queries.reports.courses import Counted
from fm_desktop.storage.queries.reports.punctual import punctual


def figure(counted: Counted, today: date) -> Figure:
    """Return by month how many clarification phases were decided in time; an end decides, too."""
    return punctual("clarifications", _promises(counted), counted.period, today)


def _promises(counted: Counted) -> Iterator[Promise]:
    for course in counted.courses:
        if course.main_since is None:
            continue
        period = directive(course.begun_on).due[Due.D4].period
        assert period is not None
        due = add(course.main_since, period)
        if counted.held(course, due):
            yield Promise(due, earliest([course.decided_on, course.left_on]))
