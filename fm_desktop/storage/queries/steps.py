"""The steps of a case with their days, and between which days each may lie."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.order_of_dates import bounds, by_order
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case
from fm_desktop.storage.sight import client_of_case, sees
from fm_desktop.storage.steps import days_of


class StepRow(NamedTuple):
    """One step a case has taken."""

    phase: Phase
    day: date
    earliest: date | None
    latest: date | None
    version: int
    """The version of the case."""


@sees(Sees.SHARED, client_of_case)
def steps_of(case_id: Id) -> list[StepRow]:
    """Return the steps of a case that hold, in their order."""
    case = Case.get_or_none(Case.id == case_id)
    days = {} if case is None else days_of(case)
    return [StepRow(phase, days[phase], *bounds(phase, days), case.version) for phase in by_order(days)]
