"""Continuation reviews made in time (D5; HA 4.11)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.figures import Figure
from fm_desktop.domain.periods import add_months, roll
from fm_desktop.domain.punctuality import Promise
from fm_desktop.domain.report_periods import Period
from fm_desktop.domain.stays import Course
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Review
from fm_desktop.storage.queries.reports.courses import Counted
from fm_desktop.storage.queries.reports.punctual import punctual
from fm_desktop.storage.raw_rows import rows


def figure(counted: Counted, today: date) -> Figure:
    """Return by month of the due date how many continuation reviews were made in time."""
    return punctual("reviews", _promises(counted), counted.period, today)


def _promises(counted: Counted) -> Iterator[Promise]:
    made, land = _made(), house_rules().land
    for course in counted.courses:
        for nominal in _nominal(course, counted.period):
            due = roll(nominal, land)
            if counted.held(course, due):
                yield Promise(due, _satisfying(nominal, course, made[course.id]), course.left_on)


def _nominal(course: Course, period: Period) -> Iterator[date]:
    """Yield the days of the continuation reviews of a case in and just before a period. Source: HA 4.11."""
    admitted = course.admitted_on
    if admitted is None:
        return
    every = directive(course.begun_on).due[Due.D5].period
    assert every is not None
    number = 1
    while (nominal := add_months(admitted, number * every.amount)) <= period.last:
        if add_months(nominal, 1) >= period.first:  # one of the days before may roll into the period
            yield nominal
        number += 1
        if nominal == date.max:
            return


def _satisfying(nominal: date, course: Course, made: Sequence[date]) -> date | None:
    """Return the first review that satisfies a day: made after admission, at most a month before it."""
    admitted = course.admitted_on or date.min
    return next((on for on in made if on >= admitted and add_months(on, 1) >= nominal), None)


def _made() -> dict[Id, list[date]]:
    """Return by case on which days it was reviewed, in order."""
    found: dict[Id, list[date]] = defaultdict(list)
    for case, on in rows(Review.select(Review.case, Review.day).order_by(Review.day)):
        found[case].append(date.fromisoformat(on))
    return found
