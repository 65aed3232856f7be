"""What happened in a case since its last continuation review: the ground the next one stands on (HA 4.11)."""

from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, Case, Contact, Measure, Need, Review, Service, Step
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight import client_of_case, sees

GOES_ON = ("open", "partly")


class Rendered(NamedTuple):
    """A service or measure: whose, and when it ended or ends."""

    name: str
    ended_on: date | None
    until: date | None


class ReviewFacts(NamedTuple):
    """What was done and found out since the last review, or since admission where there was none."""

    since: date | None
    is_first: bool
    held: int
    last_held: date | None
    missed: int
    not_reached: int
    steps_done: tuple[str, ...]
    steps_partly: tuple[str, ...]
    steps_open: int
    steps_overdue: int
    needs_removed: tuple[str, ...]
    """Keys of the catalogue, or one's own words."""
    needs_open: tuple[str, ...]
    services: tuple[Rendered, ...]
    measures: tuple[Rendered, ...]
    agh_first: date | None
    """The first day of a work opportunity that runs on the day looked from."""
    agh_last: date | None


@sees(Sees.SHARED, client_of_case)
def review_facts(case_id: Id, today: date) -> ReviewFacts:
    """Return what a continuation review of a case may rest on."""
    case = Case.get_by_id(case_id)
    last = Review.select(Review.day).where(Review.case == case_id, Review.day <= today)
    reviewed = next((day for (day,) in read(_same, last.order_by(Review.day.desc()).limit(1))), None)
    since = reviewed or case.main_since or case.assigned_on or case.referred_on
    running = _agh(case_id, today)
    return ReviewFacts(
        since,
        reviewed is None,
        *_talks(case_id, since),
        *_steps(case_id, since, today),
        *_needs(case_id, since),
        _services(case_id, since),
        _measures(case_id, since),
        *running,
    )


def _after(column: Any, since: date | None) -> Any:
    """Return the condition of what came on a day or after it; with no day, of all that ever came."""
    return column >= (since or date.min)


def _talks(case: Id, since: date | None) -> tuple[int, date | None, int, int]:
    query = Contact.select(Contact.outcome, Contact.day).where(
        Contact.case == case, _after(Contact.day, since)
    )
    found = read(_same, query)
    days = [day for outcome, day in found if outcome == "held"]
    counted = [sum(outcome == wanted for outcome, _ in found) for wanted in ("missed", "not_reached")]
    return len(days), max(days, default=None), counted[0], counted[1]


def _steps(case: Id, since: date | None, today: date) -> tuple[tuple[str, ...], tuple[str, ...], int, int]:
    query = Step.select(Step.text, Step.status, Step.judged_on, Step.until).where(Step.case == case)
    found = read(_same, query.order_by(Step.judged_on, Step.id))
    new = [(text, status) for text, status, day, _ in found if day and (since is None or day >= since)]
    still_open = [until for _, status, _, until in found if status in GOES_ON]
    return (
        tuple(text for text, status in new if status == "done"),
        tuple(text for text, status in new if status == "partly"),
        len(still_open),
        sum(until is not None and until < today for until in still_open),
    )


def _needs(case: Id, since: date | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = read(_same, Need.select(Need.need, Need.removed_on).where(Need.case == case).order_by(Need.id))
    gone = [need for need, day in found if day is not None and (since is None or day >= since)]
    return tuple(gone), tuple(need for need, day in found if day is None)


def _services(case: Id, since: date | None) -> tuple[Rendered, ...]:
    goes_on = Service.ended_on.is_null() | _after(Service.ended_on, since)
    query = Service.select(Service.partner, Service.ended_on, Service.last_day).where(
        Service.case == case, goes_on
    )
    return tuple(read(Rendered, query.order_by(Service.first_day, Service.id)))


def _measures(case: Id, since: date | None) -> tuple[Rendered, ...]:
    goes_on = Measure.last_day.is_null() | _after(Measure.last_day, since)
    query = Measure.select(Measure.kind, Measure.result_on, Measure.last_day).where(
        Measure.case == case, goes_on
    )
    return tuple(read(Rendered, query.order_by(Measure.first_day, Measure.id)))


def _agh(case: Id, today: date) -> tuple[date | None, date | None]:
    """Return first and last day of the work opportunity that runs on a day."""
    last = pw.fn.COALESCE(Agh.actual_last_day, Agh.planned_last_day)
    query = Agh.select(Agh.first_day, Agh.planned_last_day, Agh.actual_last_day).where(
        Agh.case == case, Agh.first_day <= today, last.is_null() | (last >= today.isoformat())
    )
    found = read(_same, query.order_by(Agh.first_day.desc()).limit(1))
    return next(((first, actual or planned) for first, planned, actual in found), (None, None))


def _same(*row: Any) -> tuple[Any, ...]:
    return row
