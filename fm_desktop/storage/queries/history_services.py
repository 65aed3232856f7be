"""What measures, services, releases and breaches add to a client's timeline."""

from collections.abc import Iterator

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.queries.services import BreachRow, MeasureRow, ReleaseRow, ServiceRow, ServicesSeen


def services_history(seen: ServicesSeen, case: Id | None) -> Iterator[HistoryRow]:
    """Yield beginnings, results, ends and steps; with a case only what belongs to it or to none."""
    for measure in seen.measures:
        yield from _measure(measure) if _belongs(measure.case, case) else ()
    for service in seen.services:
        yield from _service(service) if _belongs(service.case, case) else ()
    for release in seen.releases:
        yield from _release(release)
    for breach in seen.breaches:
        yield from _breach(breach) if _belongs(breach.case, case) else ()
    for handout in seen.handouts:
        text = _joined(handout.to_whom, handout.reason)
        yield HistoryRow(handout.day, None, "handout", "handout", text, None, handout.id)


def _measure(row: MeasureRow) -> Iterator[HistoryRow]:
    text = _joined(row.kind, row.provider)
    yield HistoryRow(row.first_day, None, "measure", "began", text, None, row.id, row.case)
    if row.result_on is not None:
        text = _joined(row.kind, row.result)
        yield HistoryRow(row.result_on, None, "measure", "result", text, None, row.id, row.case)


def _service(row: ServiceRow) -> Iterator[HistoryRow]:
    if row.first_day is not None:
        text = _joined(row.partner, row.purpose)
        yield HistoryRow(row.first_day, None, "service", "began", text, None, row.id, row.case)
    if row.ended_on is not None:
        text = _joined(row.partner, row.report)
        yield HistoryRow(row.ended_on, None, "service", "ended", text, None, row.id, row.case)


def _release(row: ReleaseRow) -> Iterator[HistoryRow]:
    yield HistoryRow(row.first_day, None, "release", "given", _joined(row.partner, row.scope), None, row.id)
    if row.withdrawn_on is not None:
        yield HistoryRow(row.withdrawn_on, None, "release", "withdrawn", row.partner, None, row.id)


def _breach(row: BreachRow) -> Iterator[HistoryRow]:
    steps = (
        (row.day, row.kind, row.what),
        (row.heard_on, "heard", row.heard),
        (row.passed_on, "passed_on", ""),
        (row.decided_on, "decided", row.decision),
    )
    for day, title, text in steps:
        if day is not None:
            yield HistoryRow(day, None, "breach", title, text, None, row.id, row.case)


def _joined(*texts: str) -> str:
    return " · ".join(filter(None, texts))


def _belongs(row_case: Id | None, case: Id | None) -> bool:
    return case is None or row_case is None or row_case == case
