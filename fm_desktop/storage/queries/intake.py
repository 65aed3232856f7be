"""What the check of the intake rests on: criteria, needs, work opportunities, exclusions (HA 4.1, 4.2)."""

from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.directives import directive
from fm_desktop.domain.access import Sees
from fm_desktop.domain.facts import Agh as WorkOpportunity
from fm_desktop.domain.intake import AGH, Judgement, Need, Outcome, entrenched_need_applies, outcome
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, Criterion, Exclusion
from fm_desktop.storage.models import Need as NeedOfCase
from fm_desktop.storage.raw_rows import day as as_day
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sight import sees


class IntakeFacts(NamedTuple):
    """The facts of the check; replace what somebody has just said and ask for the outcome anew."""

    judgements: tuple[Judgement, ...]
    needs: tuple[Need, ...]
    """Those that are there."""
    agh: bool
    """Whether the client takes part in a work opportunity, or a list says so."""
    exclusions: int
    """How many hold."""

    def entrenched_need(self) -> bool:
        """Tell whether criterion 3 holds by the recorded needs. Source: HA 4.1."""
        return entrenched_need_applies(self.needs, directive().entrenched_below_needs)

    def outcome(self) -> Outcome:
        """Return what the check yields. Source: HA 4.1, 4.2."""
        below = directive().entrenched_below_needs
        return outcome(self.judgements, self.needs, below, agh=self.agh, exclusions=self.exclusions)


@sees(Sees.SHARED)
def intake_facts(client: Id, case: Id | None, on: date) -> IntakeFacts:
    """Return the facts of the check on a day; without a case what is known of the client before it."""
    judged = _judgements(case) if case else ()
    listed = any(each.criterion == AGH and each.met for each in judged)
    participant = any(agh.last is None or agh.last >= on for agh in _work_opportunities(client, case))
    return IntakeFacts(judged, _needs(case) if case else (), listed or participant, _exclusions(client, case))


def _judgements(case: Id) -> tuple[Judgement, ...]:
    query = Criterion.select(Criterion.criterion, Criterion.met, Criterion.from_list).where(
        Criterion.case == case
    )
    return tuple(Judgement(key, bool(met), bool(listed)) for key, met, listed in rows(query))


def _needs(case: Id) -> tuple[Need, ...]:
    query = NeedOfCase.select(NeedOfCase.entrenched).where(
        NeedOfCase.case == case, NeedOfCase.removed_on.is_null()
    )
    return tuple(Need(bool(entrenched)) for (entrenched,) in rows(query))


def _work_opportunities(client: Id, case: Id | None) -> list[WorkOpportunity]:
    query = Agh.select(Agh.first_day, Agh.actual_last_day, Agh.planned_last_day).where(
        _whose(Agh, client, case, with_client=False)
    )
    return [
        WorkOpportunity(date.fromisoformat(first), as_day(actual or planned))
        for first, actual, planned in rows(query)
    ]


def _exclusions(client: Id, case: Id | None) -> int:
    """Return how many exclusions hold, those included that were known before the case."""
    query = Exclusion.select(pw.fn.COUNT(Exclusion.id)).where(
        _whose(Exclusion, client, case, with_client=True), Exclusion.lifted_on.is_null()
    )
    return int(next(rows(query))[0])


def _whose(table: type[Any], client: Id, case: Id | None, *, with_client: bool) -> pw.Expression:
    """Return the condition for what belongs to a case, or before one to the client."""
    before = (table.client == client) & table.case.is_null()
    if case is None:
        return before
    return (table.case == case) | before if with_client else table.case == case
