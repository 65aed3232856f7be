"""Why cases ended in a period (HA 4.11)."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Term
from fm_desktop.domain.figures import Chart, Column, Figure, Label, Row, Unit, adding_up, percent
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.stays import Course
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Ending, EndingReason
from fm_desktop.storage.queries.reports.courses import Counted
from fm_desktop.storage.raw_rows import rows

COLUMNS = (
    Column("kind", Unit.WORD),
    Column("cases"),
    Column("share", Unit.PERCENT, ("cases",), of_total="cases"),
)
OF_DIRECTIVE, FURTHER, LISTED = Term("HA 4.11", "HA 4.11"), Term("weiterer", "further"), Term("Liste", "list")
UNKNOWN = "unknown"
TOTAL = "total"


def figure(counted: Counted, today: date) -> Figure:
    """Return for each reason how many cases ended for it; a case may have several."""
    ended = [course for course in counted.courses if _ended(course, counted, today)]
    given = _reasons()
    found: Counter[str] = Counter()
    for course in ended:
        found.update(given.get(course.id) or {course.end_reason or UNKNOWN})
    body = [Row(label, (kind, found.pop(key, 0), None)) for key, label, kind in _known()]
    nameless = found.pop(UNKNOWN, 0)
    body += [Row(words, (LISTED, number, None)) for words, number in sorted(found.items())]
    body += [Row(UNKNOWN, (None, nameless, None))] if nameless else []
    shared = [_with_share(row, len(ended)) for row in body]
    total = Row(TOTAL, (None, len(ended), percent(len(ended), len(ended))), is_total=True)
    rows_ = (*shared, total)
    equations = tuple(adding_up((1,), len(rows_)))  # as if nobody had two reasons: it hides rather more
    return Figure("endings", COLUMNS, rows_, Chart.BARS, drawn=("cases",), equations=equations)


def _ended(course: Course, counted: Counted, today: date) -> bool:
    """Tell whether a case ended or was handed to another site in the period; declined ones never began."""
    on = course.ended_on
    return (
        on is not None
        and course.phase != Phase.DECLINED
        and on <= today
        and counted.period.holds(on)
        and counted.held(course, on)
    )


def _known() -> list[tuple[str, Label, Term]]:
    """Return the reasons of the directive's lists in their order; the further ones are marked as such."""
    rules = directive()
    return [
        *((key, words, OF_DIRECTIVE) for key, words in rules.ending_reasons.items()),
        *((key, words, FURTHER) for key, words in rules.further_reasons.items()),
    ]


def _reasons() -> Mapping[Id, Collection[str]]:
    """Return the reasons of each end that was recorded with them."""
    query = EndingReason.select(Ending.case, EndingReason.reason).join(Ending)
    found: dict[Id, set[str]] = defaultdict(set)
    for case, reason in rows(query):
        found[case].add(reason)
    return found


def _with_share(row: Row, ended: int) -> Row:
    kind, cases, _share = row.cells
    assert isinstance(cases, int)
    return row._replace(cells=(kind, cases, percent(cases, ended)))
