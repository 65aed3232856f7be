"""Whether a client may be taken over, and what is recorded along with it (HA 4.1–4.3, 4.6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.discussions import DiscussionData, discuss, talks_of
from fm_desktop.casework.intake import CriterionData, judge
from fm_desktop.casework.recording import Recording, must_not_precede
from fm_desktop.casework.takeover_notes import TakeoverNote, write_takeover
from fm_desktop.domain.facts import Agh as WorkOpportunity
from fm_desktop.domain.intake import Outcome
from fm_desktop.domain.takeover import Standing, against_care, against_main, standing
from fm_desktop.errors import UserError
from fm_desktop.storage.models import Agh, CarryOver, Case, Takeover
from fm_desktop.storage.queries.intake import intake_facts
from fm_desktop.storage.steps import first_with_officer
from fm_desktop.vault.author import Author

TAKEOVER = "takeover"


@dataclass(frozen=True, slots=True)
class Groundwork:
    """What a takeover rests on, as far as it is recorded together with it and not before."""

    criteria: Sequence[CriterionData] | None = None
    """Every criterion that holds; None where nobody judges them anew."""
    discussions: Sequence[DiscussionData] = ()
    note: TakeoverNote | None = None


NOTHING_NEW = Groundwork()


def lay_groundwork(recording: Recording, case: Case, ground: Groundwork, by: Author, today: date) -> None:
    """Store what a takeover rests on inside an open transaction."""
    if ground.criteria is not None:
        judge(recording, case, ground.criteria)
    discuss(recording, case, ground.discussions, by, today)
    if ground.note is not None and not ground.note.is_empty():
        write_takeover(recording, case, ground.note, today)


def must_allow_care(case: Case, day: date) -> None:
    """Refuse accompanying care where the check or a talk about the client speaks against it on a day."""
    if (key := against_care(standing_of(case, day))) is not None:
        raise UserError(key)


def must_allow_main(case: Case, day: date) -> None:
    """Refuse main responsibility unless all is there that it needs, and was there by that day.

    Source: HA 4.3, 4.6.
    """
    if (key := against_main(standing_of(case, day))) is not None:
        raise UserError(key)
    must_not_precede(day, case.entry_held_on)
    must_not_precede(day, first_with_officer(case))


def standing_of(case: Case, day: date) -> Standing:
    """Return how a case stands before it is taken over on a day."""
    return standing(_outcome(case, day), talks_of(case), entry_held=case.entry_held_on is not None)


def owe_takeover(recording: Recording, case: Case, day: date) -> None:
    """Note that VerBIS must learn of the takeover."""
    note = Takeover.get_or_none(Takeover.case == case.id)
    recording.create(CarryOver, case=case.id, kind=TAKEOVER, row=note and note.id, day=day)


def work_opportunities(case: Case) -> list[WorkOpportunity]:
    """Return the work opportunities that count for a case, each with its actual or else planned last day."""
    rows = Agh.select().where(Agh.case == case.id)
    return [WorkOpportunity(row.first_day, row.actual_last_day or row.planned_last_day) for row in rows]


def _outcome(case: Case, day: date) -> Outcome:
    """Return what the check of the intake yields on a day."""
    return intake_facts(case.client_id, case.id, day).outcome()
