"""Whether a client may be taken over: criteria, work opportunities, exclusions (HA 4.1, 4.2)."""

from datetime import date

from fm_desktop.directives import directive
from fm_desktop.domain.facts import Agh as WorkOpportunity
from fm_desktop.domain.intake import AGH, Judgement, Outcome, outcome
from fm_desktop.errors import UserError
from fm_desktop.storage.models import Agh, Case, Criterion, Exclusion


def must_be_eligible(case: Case, day: date, reason: str) -> None:
    """Refuse a takeover the check of the intake speaks against on a day. Source: HA 4.1, 4.2.

    A work opportunity and an exclusion together are for the team lead to decide; the reason tells how.
    """
    found = _outcome(case, day)
    if found is Outcome.EXCLUDED:
        raise UserError("exclusion_holds")
    if found is Outcome.CONFLICT and not reason.strip():
        raise UserError("lead_decision_missing")
    if found in (Outcome.NOT_ELIGIBLE, Outcome.INCOMPLETE):
        raise UserError("criterion_missing")


def work_opportunities(case: Case) -> list[WorkOpportunity]:
    """Return the work opportunities that count for a case, each with its actual or else planned last day."""
    rows = Agh.select().where(Agh.case == case.id)
    return [WorkOpportunity(row.first_day, row.actual_last_day or row.planned_last_day) for row in rows]


def _outcome(case: Case, day: date) -> Outcome:
    """Return what the check yields; needs are not recorded yet, so only a list can call one entrenched."""
    rows = Criterion.select().where(Criterion.case == case.id)
    judged = [Judgement(row.criterion, row.met, row.from_list) for row in rows]
    listed = any(each.criterion == AGH and each.met for each in judged)
    participant = any(agh.last is None or agh.last >= day for agh in work_opportunities(case))
    return outcome(
        judged,
        [],
        directive().entrenched_below_needs,
        agh=listed or participant,
        exclusions=_exclusions(case),
    )


def _exclusions(case: Case) -> int:
    """Return how many exclusions hold, those included that were known before the case."""
    own = (Exclusion.case == case.id) | ((Exclusion.client == case.client_id) & Exclusion.case.is_null())
    count: int = Exclusion.select().where(own, Exclusion.lifted_on.is_null()).count()
    return count
