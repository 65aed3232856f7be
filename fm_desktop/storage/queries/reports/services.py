"""Flanking services by topic, and what came of them (HA 7, § 16a SGB II)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.domain.figures import (
    Chart,
    Column,
    Figure,
    Label,
    Row,
    Unit,
    adding_up,
    parts_of,
    percent,
    with_total,
)
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Service
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.queries.reports.courses import Counted
from fm_desktop.storage.raw_rows import day, rows

COLUMNS = (
    Column("services"),
    Column("reached"),
    Column("missed"),
    Column("open"),
    Column("share", Unit.PERCENT, ("reached", "missed")),
)
NO_TOPIC, TOTAL = "no_topic", "total"


class _Service(NamedTuple):
    """A service as far as it is counted."""

    case: Id
    topic: str
    first: date | None
    end: date | None
    reached: bool | None
    """Whether it reached its aim; nobody has said so yet."""


def figure(counted: Counted, today: date) -> Figure:
    """Return by topic how many services ran in the period, and whether they reached their aim."""
    topics, found = catalogue("partner_topics"), defaultdict(list)
    for service in _running(counted, today):
        found[service.topic].append(service)
    order = [entry.key for entry in topics.entries]
    keys = sorted(found, key=lambda key: (order.index(key) if key in order else len(order), key == "", key))
    body = [_row(_label(topics, key), found[key]) for key in keys]
    every = [service for some in found.values() for service in some]
    all_rows = with_total(body, _row(TOTAL, every))
    equations = (*parts_of(0, (1, 2, 3), len(all_rows)), *adding_up(range(4), len(all_rows)))
    return Figure(
        "services", COLUMNS, all_rows, Chart.BARS, drawn=("reached", "missed", "open"), equations=equations
    )


def _label(topics: Catalogue, key: str) -> Label:
    entry = topics.get(key)
    return (key or NO_TOPIC) if entry is None else entry.words


def _running(counted: Counted, today: date) -> Iterator[_Service]:
    """Yield the services that ran in the period; one without a first day runs since its case does."""
    period, courses = counted.period, {course.id: course for course in counted.courses}
    last = min(period.last, today)
    for service in _services():
        course = courses.get(service.case)
        if course is None or not counted.held(course, last):
            continue
        first = service.first or course.assigned_on or date.min
        end = service.end or course.ended_on
        if first <= last and (end is None or end >= period.first):
            yield service


def _services() -> Iterator[_Service]:
    row = Service
    query = row.select(row.case, row.topic, row.first_day, row.last_day, row.ended_on, row.aim_reached)
    for case, topic, first, last, ended, reached in rows(query):
        yield _Service(
            case, topic, day(first), day(ended or last), None if reached is None else bool(reached)
        )


def _row(label: Label, services: Sequence[_Service]) -> Row:
    reached, missed, not_said = (
        sum(each.reached is said for each in services) for said in (True, False, None)
    )
    share = percent(reached, reached + missed)
    return Row(label, (len(services), reached, missed, not_said, share))
