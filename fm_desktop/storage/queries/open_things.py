"""What is still open of a case: steps of the plan, flanking services, measures, planned appointments."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment, Measure, Service, Step
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight import client_of_case, sees

STEP, SERVICE, MEASURE, APPOINTMENT = "step", "service", "measure", "appointment"


class OpenThing(NamedTuple):
    """One thing that goes on: what it is, in whose words, and its day."""

    kind: str
    row: Id
    text: str
    day: date | None


@sees(Sees.SHARED, client_of_case)
def open_things(case: Id) -> list[OpenThing]:
    """Return what is still open of a case, kind by kind, the earliest first."""
    return [*_steps(case), *_services(case), *_measures(case), *_appointments(case)]


def _steps(case: Id) -> Iterator[OpenThing]:
    query = Step.select(Step.id, Step.text, Step.until).where(
        Step.case == case, Step.status.in_(("open", "partly"))
    )
    for row, text, until in read(_same, query.order_by(Step.until.is_null(), Step.until, Step.id)):
        yield OpenThing(STEP, row, text, until)


def _services(case: Id) -> Iterator[OpenThing]:
    query = Service.select(Service.id, Service.partner, Service.purpose, Service.last_day).where(
        Service.case == case, Service.ended_on.is_null()
    )
    for row, partner, purpose, last in read(_same, query.order_by(Service.first_day, Service.id)):
        yield OpenThing(SERVICE, row, ": ".join(filter(None, (partner, purpose))), last)


def _measures(case: Id) -> Iterator[OpenThing]:
    query = Measure.select(Measure.id, Measure.kind, Measure.last_day).where(
        Measure.case == case, Measure.result_on.is_null()
    )
    for row, kind, last in read(_same, query.order_by(Measure.first_day, Measure.id)):
        yield OpenThing(MEASURE, row, kind, last)


def _appointments(case: Id) -> Iterator[OpenThing]:
    planned = Appointment
    query = planned.select(planned.id, planned.time, planned.day).where(
        planned.case == case, planned.status == "planned"
    )
    for row, time, day in read(_same, query.order_by(planned.day, planned.time, planned.id)):
        yield OpenThing(APPOINTMENT, row, time or "", day)


def _same(*row: Any) -> tuple[Any, ...]:
    return row
