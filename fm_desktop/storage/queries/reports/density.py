"""How closely clients are counselled: conversations held, month by month (HA 4.9)."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from fm_desktop.domain.figures import Chart, Column, Figure, Row, Unit, parts_of, percent
from fm_desktop.domain.report_periods import Period
from fm_desktop.domain.stays import Course
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Contact
from fm_desktop.storage.queries.reports.courses import Counted
from fm_desktop.storage.raw_rows import rows

COLUMNS = (
    Column("cases"),
    Column("with_contact"),
    Column("without_contact"),
    Column("share", Unit.PERCENT, ("cases", "with_contact")),
    Column("contacts", Unit.PEOPLE),
    Column("per_case", Unit.RATIO, ("cases", "contacts")),
)


def figure(counted: Counted, today: date) -> Figure:
    """Return by month how many cases were spoken with, and how often."""
    held = _contacts(counted.period)
    months = [month for month in counted.period.months() if month.first <= today]
    found = [_row(counted, month._replace(last=min(month.last, today)), held) for month in months]
    equations = tuple(parts_of(0, (1, 2), len(found)))
    return Figure(
        "density",
        COLUMNS,
        tuple(found),
        Chart.MONTHS,
        drawn=("with_contact", "without_contact"),
        equations=equations,
    )


def _row(counted: Counted, month: Period, held: dict[Id, list[date]]) -> Row:
    """Count of the cases that are in care on the last day of a month those spoken with in it."""
    last = month.last
    cases = [each for each in counted.courses if each.in_care(last) and counted.held(each, last)]
    talks = [_talks(case, held.get(case.id, ()), month) for case in cases]
    spoken = sum(number > 0 for number in talks)
    density = round(sum(talks) / len(cases), 2) if cases else None
    cells = (len(cases), spoken, len(cases) - spoken, percent(spoken, len(cases)), sum(talks), density)
    return Row(month.first.replace(day=1), cells)


def _talks(case: Course, held: Collection[date], month: Period) -> int:
    """Count the talks of a case in a month; an entry consultation a list knows of is one, too."""
    days = [on for on in held if case.referred_on is None or on >= case.referred_on]
    if case.entry_held_on is not None and case.entry_held_on not in held:
        days.append(case.entry_held_on)
    return sum(month.holds(on) for on in days)


def _contacts(period: Period) -> dict[Id, list[date]]:
    """Return by case the days of the conversations that took place in a period."""
    row = Contact
    query = row.select(row.case, row.day).where(
        row.outcome == "held", row.case.is_null(False), row.day.between(*period)
    )
    found: dict[Id, list[date]] = defaultdict(list)
    for case, on in rows(query):
        found[case].append(date.fromisoformat(on))
    return found
