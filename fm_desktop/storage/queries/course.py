"""How far the work on a case has come: what is proposed next rests on it (HA 4.3, 4.7)."""

from typing import NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Assessment, Discussion, Goal, PlanVersion, Step
from fm_desktop.storage.sight import client_of_case, sees


class Course(NamedTuple):
    """How many of each thing a case has."""

    assessments: int = 0
    goals: int = 0
    open_steps: int = 0
    plan_versions: int = 0
    discussions: int = 0
    """Talks about the case with the placement officer."""


@sees(Sees.SHARED, client_of_case)
def course_of(case: Id | None) -> Course:
    """Return how far a case has come; a client without one has come nowhere."""
    if case is None:
        return Course()
    goes_on = Step.status.in_(("open", "partly"))
    with_officer = Discussion.kind == "officer"
    return Course(
        Assessment.select().where(Assessment.case == case).count(),
        Goal.select().where(Goal.case == case, Goal.status.in_(("open", "partly"))).count(),
        Step.select().where(Step.case == case, goes_on).count(),
        PlanVersion.select().where(PlanVersion.case == case).count(),
        Discussion.select().where(Discussion.case == case, with_officer).count(),
    )
