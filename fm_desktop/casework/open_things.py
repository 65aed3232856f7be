"""What becomes of steps, services and appointments that are open when a case ends (HA 4.11)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from fm_desktop.casework.recording import Recording
from fm_desktop.casework.steering import StepJudged, judge_step
from fm_desktop.domain.plan import Status
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment, Case, Service
from fm_desktop.storage.queries.open_things import APPOINTMENT, SERVICE, STEP, OpenThing, open_things
from fm_desktop.vault.author import Author

DONE, DROPPED, ENDED, CANCELLED = "done", "dropped", "ended", "cancelled"
CLOSES: dict[str, tuple[str, ...]] = {
    STEP: (DONE, DROPPED),
    SERVICE: (ENDED,),
    APPOINTMENT: (CANCELLED,),
}
"""What can become of each kind; a measure runs on without case management."""


class Settled(NamedTuple):
    """One open thing, and what becomes of it."""

    row: Id
    what: str


def settle(
    recording: Recording,
    case: Case,
    settled: Sequence[Settled],
    day: date,
    reason: str,
    by: Author,
) -> None:
    """Close what is not to go on, inside an open transaction; what is gone by now is not found any more."""
    known = {thing.row: thing for thing in open_things(case.id)}
    for each in settled:
        thing = known.get(each.row)
        if thing is None:
            raise UserError("changed_meanwhile")
        if each.what not in CLOSES.get(thing.kind, ()):
            raise UserError("step_not_possible")
        _close(recording, case, thing, each.what, day, reason, by)


def leave_open(case: Id) -> str:
    """Return in words what goes on of a case."""
    return "; ".join(thing.text for thing in open_things(case) if thing.kind != APPOINTMENT)


def _close(
    recording: Recording, case: Case, thing: OpenThing, what: str, day: date, reason: str, by: Author
) -> None:
    if thing.kind == STEP:
        judged = StepJudged(thing.row, Status.DONE) if what == DONE else _dropped(thing, reason)
        judge_step(recording, judged, day=day, by=by, case=case.id)
    elif thing.kind == SERVICE:
        recording.update(Service.get_by_id(thing.row), ended_on=day, next_check=None)
    else:
        recording.update(Appointment.get_by_id(thing.row), status=CANCELLED)


def _dropped(thing: OpenThing, reason: str) -> StepJudged:
    return StepJudged(thing.row, Status.DROPPED, reason)
