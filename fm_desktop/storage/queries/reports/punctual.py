"""Counts what was due month by month: done in time, done late, not done."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from fm_desktop.domain.figures import (
    Chart,
    Column,
    Figure,
    Row,
    Unit,
    adding_up,
    parts_of,
    percent,
    with_total,
)
from fm_desktop.domain.punctuality import Promise, Verdict, verdict
from fm_desktop.domain.report_periods import Period

PARTS = (str(Verdict.ON_TIME), str(Verdict.LATE), str(Verdict.MISSING))
COLUMNS = (
    Column("due"),
    *map(Column, PARTS),
    Column("share", Unit.PERCENT, ("due", Verdict.ON_TIME)),
)
TOTAL = "total"


def punctual(key: str, promises: Iterable[Promise], period: Period, today: date) -> Figure:
    """Return by month of the due date what became of what was due in a period."""
    months: dict[date, Counter[Verdict]] = defaultdict(Counter)
    for promise in promises:
        if period.holds(promise.due) and (found := verdict(promise, today)) is not None:
            months[promise.due.replace(day=1)][found] += 1
    labels = [month.first.replace(day=1) for month in period.months() if month.first <= today]
    each = [_row(label, months[label]) for label in labels]
    rows = with_total(each, _row(TOTAL, sum(months.values(), Counter())))
    equations = (*parts_of(0, (1, 2, 3), len(rows)), *adding_up(range(4), len(rows)))
    return Figure(key, COLUMNS, rows, Chart.MONTHS, drawn=PARTS, equations=equations)


def _row(label: date | str, found: Counter[Verdict]) -> Row:
    parts = [found[each] for each in Verdict]
    due = sum(parts)
    return Row(label, (due, *parts, percent(parts[0], due)))
