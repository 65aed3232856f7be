"""The load month by month against the key, and what is known of the months to come (HA 3.1, 8)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.figures import Chart, Column, Equation, Figure, Place, Row, Unit, percent
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import add, add_days, add_months, roll
from fm_desktop.domain.stays import Course
from fm_desktop.domain.suppression import SMALLEST_GROUP
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry
from fm_desktop.storage.queries.reports.courses import Counted
from fm_desktop.storage.raw_rows import day, rows

FORECAST_MONTHS = 6
ON_THE_WAY = frozenset({Phase.MARKED, Phase.DISCUSSION, Phase.ASSIGNED})
COLUMNS = (
    Column("main"),
    Column("accompanying"),
    Column("aftercare"),
    Column("coming"),
    Column("leaving"),
    Column("key", Unit.PLAIN),
    Column("of_key", Unit.PERCENT, ("main",)),
    Column("trend", Unit.PLAIN, ("main",)),
)
MAIN, COMING, LEAVING = 0, 3, 4


class _Known(NamedTuple):
    """What is known today of the months to come: on which days cases will come and leave."""

    coming: Sequence[date]
    leaving: Sequence[date]


def figure(counted: Counted, today: date) -> Figure:
    """Return how many cases there were at the end of each month, and how many there will be."""
    months = [month for month in counted.period.months() if month.first <= today]
    past = [_past(counted, min(month.last, today), month.first) for month in months]
    ahead: list[Row] = []
    if past and counted.period.last >= today:
        ahead = list(_ahead(counted, past[-1], today))
    equations = tuple(_flows(len(past), len(ahead)))
    return Figure(
        "load", COLUMNS, (*past, *ahead), Chart.MONTHS, drawn=("main",), line="key", equations=equations
    )


def _past(counted: Counted, on: date, label: date) -> Row:
    held = [course for course in counted.courses if counted.held(course, on)]
    main = [course for course in held if course.in_main(on)]
    key = directive(on).caseload_key * _managers(counted, main, on)
    accompanied = sum(course.accompanied(on) for course in held)
    aftercare = sum(course.in_aftercare(on) for course in held)
    share = percent(len(main), key)
    return Row(
        label.replace(day=1), (len(main), accompanied, aftercare, None, None, key or None, share, None)
    )


def _managers(counted: Counted, main: Iterable[Course], on: date) -> int:
    """Return of how many case managers the key is asked: of those who have cases."""
    if counted.scope.manager is not None:
        return 1
    return len({course.manager_on(on) for course in main} - {None})


def _ahead(counted: Counted, now: Row, today: date) -> Iterator[Row]:
    """Yield the months ahead: those who are on their way come, those whose time is up leave."""
    known, main, key = _known(counted, today), now.cells[MAIN], now.cells[5]
    assert isinstance(main, int)
    a_year_ago = _main_on(counted, add_months(today, -12))
    since, reached = date.min, main
    for number in range(1, FORECAST_MONTHS + 1):
        month = add_months(today.replace(day=1), number)
        until = add_days(add_months(month, 1), -1)
        coming, leaving = (sum(since < on <= until for on in days) for days in known)
        reached, since = reached + coming - leaving, until
        share = percent(reached, key) if isinstance(key, int) else None
        cells = (reached, None, None, coming, leaving, key, share, _trend(main, a_year_ago, number))
        yield Row(month, cells, is_forecast=True)


def _trend(main: int, a_year_ago: int, months: int) -> int | None:
    """Return how many there are after some months if things go on as in the last twelve.

    Where so few are or were there that they may not be shown, a trend would tell how many.
    """
    if any(0 < number < SMALLEST_GROUP for number in (main, a_year_ago)):
        return None
    return max(0, (12 * main + months * (main - a_year_ago) + 6) // 12)


def _main_on(counted: Counted, on: date) -> int:
    return sum(course.in_main(on) and counted.held(course, on) for course in counted.courses)


def _known(counted: Counted, today: date) -> _Known:
    """Return when referrals come at the latest (D2), and when the time of the others is up (D6)."""
    limits = _limits(counted)
    held = [course for course in counted.courses if counted.held(course, today)]
    period, land = directive().due[Due.D2].period, house_rules().land
    assert period is not None
    coming = [
        max(today, roll(add(course.referred_on, period), land)) if course.referred_on else today
        for course in held
        if course.phase in ON_THE_WAY
    ]
    leaving = [max(today, limits[c.id]) for c in held if c.id in limits and c.in_main(today)]
    return _Known(coming, leaving)


def _limits(counted: Counted) -> dict[Id, date]:
    """Return on which day main responsibility ends at the latest, as the lists say it."""
    line = CaseloadEntry
    known = line.select(line.case, line.limit_due).where(line.limit_due.is_null(False))
    return {case: on for case, text in rows(known) if (on := day(text)) is not None}


def _flows(past: int, ahead: int) -> Iterator[Equation]:
    """Yield for each month ahead that it is the month before, with who comes and without who leaves."""
    for row in range(past, past + ahead):
        yield (
            Place(row - 1, MAIN),
            Place(row, COMING),
            Place(row, LEAVING, -1),
            Place(row, MAIN, -1),
        )
