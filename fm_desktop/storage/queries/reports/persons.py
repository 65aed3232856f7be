"""The load of each case manager of a team (HA 3.1, 8), where the office shows figures about people."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from fm_desktop.directives import directive
from fm_desktop.domain.figures import Chart, Column, Figure, Row, Unit, adding_up, percent, with_total
from fm_desktop.domain.stays import Course
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.queries.reports.courses import Counted

NOBODY, TOTAL = "nobody", "total"
COLUMNS = (
    Column("main"),
    Column("accompanying"),
    Column("aftercare"),
    Column("key", Unit.PLAIN),
    Column("of_key", Unit.PERCENT, ("main",)),
)


def figure(counted: Counted, today: date) -> Figure:
    """Return the load of each case manager on the last day of the period, at the latest today."""
    on = min(counted.period.last, today)
    of: dict[Id | None, list[Course]] = defaultdict(list)
    for course in counted.courses:
        if (course.in_care(on) or course.in_aftercare(on)) and counted.held(course, on):
            of[course.manager_on(on)].append(course)
    key, known = directive(on).caseload_key, names()
    found = [_row(known[who].name or "", courses, on, key) for who, courses in of.items() if who]
    people = sorted(found, key=lambda row: str(row.label))
    if None in of:
        people.append(_row(NOBODY, of[None], on, None))
    total = _row(TOTAL, counted.courses, on, key * len(found) or None)
    rows = with_total(people, total)
    equations = tuple(adding_up(range(3), len(rows)))
    return Figure("persons", COLUMNS, rows, Chart.BARS, drawn=("main",), line="key", equations=equations)


def _row(name: str, courses: Sequence[Course], on: date, key: int | None) -> Row:
    main = sum(course.in_main(on) for course in courses)
    accompanied = sum(course.accompanied(on) for course in courses)
    aftercare = sum(course.in_aftercare(on) for course in courses)
    return Row(name, (main, accompanied, aftercare, key, percent(main, key or 0)))
