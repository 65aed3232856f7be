"""What case management has brought about, by criterion (HA 6)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from fm_desktop.directives import directive
from fm_desktop.domain.figures import (
    Chart,
    Column,
    Figure,
    Label,
    Row,
    Unit,
    adding_up,
    percent,
    with_total,
)
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Outcome
from fm_desktop.storage.queries.reports.courses import Counted
from fm_desktop.storage.raw_rows import rows

COLUMNS = (
    Column("outcomes"),
    Column("cases"),
    Column("share", Unit.PERCENT, ("cases",), of_total="cases"),
)
TOTAL = "total"


def figure(counted: Counted, today: date) -> Figure:
    """Return for each criterion of success how many outcomes there were, and of how many cases."""
    found: dict[str, list[Id]] = defaultdict(list)
    for criterion, case in _outcomes(counted, today):
        found[criterion].append(case)
    every = [case for cases in found.values() for case in cases]
    whole, known = len(set(every)), directive().success_criteria
    body = [_row(words, found.pop(key, []), whole) for key, words in known.items()]
    body += [_row(key, cases, whole) for key, cases in sorted(found.items())]
    all_rows = with_total(body, _row(TOTAL, every, whole))
    equations = tuple(adding_up((0, 1), len(all_rows)))  # as if no case had two: it hides rather more
    return Figure("outcomes", COLUMNS, all_rows, Chart.BARS, drawn=("outcomes",), equations=equations)


def _outcomes(counted: Counted, today: date) -> Iterator[tuple[str, Id]]:
    """Yield criterion and case of each outcome that counts, for whoever had the case on its day."""
    courses = {course.id: course for course in counted.courses}
    row, period = Outcome, counted.period
    query = row.select(row.case, row.criterion, row.day).where(
        row.withdrawn_on.is_null(), row.day.between(period.first, min(period.last, today))
    )
    for case, criterion, on in rows(query):
        course = courses.get(case)
        if course is not None and counted.held(course, date.fromisoformat(on)):
            yield criterion, case


def _row(label: Label, cases: Sequence[Id], whole: int) -> Row:
    number = len(set(cases))
    return Row(label, (len(cases), number, percent(number, whole)))
