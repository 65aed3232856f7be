"""Entry consultations held in time (D2; HA 4.7.1)."""

from collections.abc import Iterator
from datetime import date

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.figures import Figure
from fm_desktop.domain.periods import add, roll
from fm_desktop.domain.punctuality import Promise, earliest
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.queries.reports.courses import Counted
from fm_desktop.storage.queries.reports.punctual import punctual


def figure(counted: Counted, today: date) -> Figure:
    """Return by month how many entry consultations were held in time."""
    return punctual("entries", _promises(counted), counted.period, today)


def _promises(counted: Counted) -> Iterator[Promise]:
    """Yield when each referral wanted its entry consultation, and when it was held or overtaken."""
    land = house_rules().land
    for course in counted.courses:
        if course.referred_on is None:
            continue
        period = directive(course.begun_on).due[Due.D2].period
        assert period is not None
        due = roll(add(course.referred_on, period), land)
        if counted.held(course, due):
            yield Promise(due, earliest([course.entry_held_on, course.main_since]), course.ended_on)
