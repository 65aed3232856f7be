"""The days on which a case took its steps, as its history and its own fields have them."""

from datetime import date

from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.domain.order_of_dates import still_holds
from fm_desktop.domain.takeover import OFFICER
from fm_desktop.storage.models import Case, CaseState, Discussion

FIELDS = {
    Phase.MARKED: "referred_on",
    Phase.ASSIGNED: "assigned_on",
    Phase.CLARIFICATION: "main_since",
    Phase.STEERING: "clarification_decided_on",
    Phase.DECLINED: "ended_on",
    Phase.ENDED: "ended_on",
    Phase.TRANSFERRED: "ended_on",
}
"""Where the day of a step stands on the case itself, because due dates rest on it."""


def days_of(case: Case) -> dict[Phase, date]:
    """Return the day of each step a case has taken; where one was put right, the later entry counts.

    A step that was taken back, such as an end entered by mistake, stays readable and counts no longer; a day
    that a list gives for a step still to come does not count yet.
    """
    noted = CaseState.select().where(CaseState.case == case.id)
    states = noted.order_by(CaseState.recorded_at, CaseState.id)
    now = Phase(case.phase)
    days = {Phase(state.phase): state.day for state in states if still_holds(Phase(state.phase), now)}
    taken = [phase for phase in FIELDS if phase not in CLOSED and still_holds(phase, now)]
    on_case = {phase: getattr(case, FIELDS[phase]) for phase in taken}
    return days | {phase: day for phase, day in on_case.items() if day is not None}


def first_with_officer(case: Case) -> date | None:
    """Return when a case was first talked over with the placement officer."""
    held = Discussion.select().where(Discussion.case == case.id, Discussion.kind == OFFICER)
    first = held.order_by(Discussion.day).first()
    return None if first is None else first.day
