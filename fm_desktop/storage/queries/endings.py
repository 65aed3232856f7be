"""What the end of a case rests on, and what was recorded of one (HA 4.11, 4.12)."""

from datetime import date
from typing import Any, NamedTuple

from fm_desktop.directives import directive
from fm_desktop.domain.access import Sees
from fm_desktop.domain.directive import Due
from fm_desktop.domain.duration import limit
from fm_desktop.domain.ending import Circumstances
from fm_desktop.domain.facts import Agh as WorkOpportunity
from fm_desktop.domain.lifecycle import MAIN_RESPONSIBILITY
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, Case, Client, Ending, EndingReason
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.queries.open_things import OpenThing, open_things
from fm_desktop.storage.raw_rows import read, read_one
from fm_desktop.storage.sight import client_of, client_of_case, sees


class EndingRow(NamedTuple):
    """How a case came to its end, or to aftercare."""

    id: Id
    day: date
    onward: str
    stable: bool | None
    stable_reason: str
    talk_on: date | None
    talk_partner: str
    left_open: str
    purpose: str | None
    extension_reason: str | None
    outcome: str | None
    version: int


class EndingFacts(NamedTuple):
    """What is known of a case before it is ended."""

    phase: str
    circumstances: Circumstances
    still_open: list[OpenThing]
    ending: EndingRow | None
    """What was recorded when aftercare began."""
    reasons: list[tuple[str, str]]
    officer: str
    """Who of placement is in charge of the client."""
    version: int


@sees(Sees.SHARED, client_of_case)
def ending_facts(case_id: Id) -> EndingFacts:
    """Return what is known of a case before it is ended."""
    case = Case.get_by_id(case_id)
    ending = ending_of(case_id)
    return EndingFacts(
        case.phase,
        circumstances_of(case),
        open_things(case_id),
        ending,
        reasons_of(ending.id) if ending else [],
        _officer(case.client_id),
        case.version,
    )


@sees(Sees.SHARED, lambda case: case.client_id)
def circumstances_of(case: Case) -> Circumstances:
    """Return the work opportunities of a case and the last day of its main responsibility."""
    query = Agh.select(Agh.first_day, Agh.planned_last_day, Agh.actual_last_day).where(Agh.case == case.id)
    found = [WorkOpportunity(first, actual or planned) for first, planned, actual in read(_same, query)]
    period = directive().due[Due.D6].period
    if case.phase not in MAIN_RESPONSIBILITY or case.main_since is None or period is None:
        return Circumstances(found)
    return Circumstances(found, limit(case.main_since, period, found))


@sees(Sees.SHARED, client_of_case)
def ending_of(case_id: Id) -> EndingRow | None:
    """Return how a case came to its end, where that was recorded here."""
    columns = [getattr(Ending, name) for name in EndingRow._fields]
    return read_one(EndingRow, Ending.select(*columns).where(Ending.case == case_id))


@sees(Sees.SHARED, client_of(Ending))
def reasons_of(ending: Id) -> list[tuple[str, str]]:
    """Return the reasons of an end, each with its text."""
    query = EndingReason.select(EndingReason.reason, EndingReason.text).where(EndingReason.ending == ending)
    return read(_same, query.order_by(EndingReason.id))


def _officer(client_id: Id) -> str:
    client = Client.get_by_id(client_id)
    return names()[client.placement_officer_id].name or client.placement_officer_listed or ""


def _same(*row: Any) -> tuple[Any, ...]:
    return row
