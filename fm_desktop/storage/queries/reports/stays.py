"""How long cases were in care that left it in a period, in bands and month by month (HA 4.11)."""

from collections.abc import Sequence
from datetime import date
from statistics import fmean, median

from fm_desktop.domain.figures import (
    Chart,
    Column,
    Figure,
    Row,
    Unit,
    adding_up,
    percent,
    with_total,
)
from fm_desktop.domain.stays import Course, band_of, months_between
from fm_desktop.storage.queries.reports.courses import Counted

LIMITS = (3, 6, 12, 24, 36)
"""Where a band ends and the next begins, in months."""
BANDS = ("under_3", "from_3", "from_6", "from_12", "from_24", "from_36")
TOTAL = "total"


def bands(counted: Counted, today: date) -> Figure:
    """Return how long those who left had stayed, and how long those have who are still there, by bands."""
    on = min(counted.period.last, today)
    left = _by_band([(c.cared_since, c.left_on) for c in _left(counted, today)])
    there = _by_band([(c.cared_since, on) for c in counted.courses if c.in_care(on) and counted.held(c, on)])
    found = [_band(key, left[n], there[n], sum(left), sum(there)) for n, key in enumerate(BANDS)]
    rows = with_total(found, _band(TOTAL, sum(left), sum(there), sum(left), sum(there)))
    columns = (
        Column("left"),
        Column("share", Unit.PERCENT, ("left",), of_total="left"),
        Column("there"),
        Column("share_there", Unit.PERCENT, ("there",), of_total="there"),
    )
    equations = tuple(adding_up((0, 2), len(rows)))
    return Figure("stay_bands", columns, rows, Chart.BARS, drawn=("left",), equations=equations)


def months(counted: Counted, today: date) -> Figure:
    """Return month by month how many left, and how long they had stayed on the mean."""
    left = _left(counted, today)
    found = [
        _month(month.first.replace(day=1), [c for c in left if month.holds(c.left_on)])
        for month in counted.period.months()
        if month.first <= today
    ]
    rows = with_total(found, _month(TOTAL, left))
    columns = (
        Column("left"),
        Column("mean", Unit.MONTHS, ("left",)),
        Column("median", Unit.MONTHS, ("left",)),
    )
    equations = tuple(adding_up((0,), len(rows)))
    return Figure("stay_months", columns, rows, Chart.MONTHS, drawn=("median",), equations=equations)


def _left(counted: Counted, today: date) -> list[Course]:
    """Return the cases that left care in the period, and were held by then by whom it is about."""
    return [
        course
        for course in counted.courses
        if course.cared_since is not None
        and (left := course.left_on) is not None
        and counted.period.holds(left)
        and course.cared_since <= left <= today
        and counted.held(course, left)
    ]


def _by_band(stays: Sequence[tuple[date | None, date | None]]) -> list[int]:
    found = [0] * len(BANDS)
    for start, end in stays:
        assert start is not None
        assert end is not None
        found[band_of(start, end, LIMITS)] += 1
    return found


def _band(key: str, left: int, there: int, all_left: int, all_there: int) -> Row:
    return Row(key, (left, percent(left, all_left), there, percent(there, all_there)))


def _month(label: date | str, left: Sequence[Course]) -> Row:
    long = [months_between(c.cared_since, c.left_on) for c in left if c.cared_since and c.left_on]
    mean, middle = (round(how(long), 1) if long else None for how in (fmean, median))
    return Row(label, (len(left), mean, middle))
