"""A case talked over with the placement officer or peers, and decided by the team lead (HA 3, 4.1, 4.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.steps import may_take_step, take_step
from fm_desktop.casework.texts import must_say
from fm_desktop.domain.deeds import CASE, DECIDES, DISCUSSES, REFERS
from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.domain.takeover import LEAD, OFFICER, PEERS, Talk
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Discussion
from fm_desktop.storage.steps import first_with_officer
from fm_desktop.vault.author import Author

_NEEDED = {OFFICER: REFERS | DISCUSSES, PEERS: CASE, LEAD: DECIDES}
"""Who may record which talk: what the lead decides, neither a placement officer nor a deputy."""


@dataclass(frozen=True, slots=True)
class DiscussionData:
    """One talk about a case: when, with whom, what it was about, and with what result.

    `agreed` tells whether both are for taking the client over; None means that they are of two minds.
    """

    day: date
    partners: str
    result: str
    agreed: bool | None = True
    question: str = ""
    kind: str = OFFICER


def record_discussion(case: Id, *talks: DiscussionData, by: Author, today: date) -> Changed:
    """Store talks about a case, such as a discussion and the decision that followed. Source: HA 4.1, 4.3.

    A referral that is doubted is under discussion from then on.
    """
    with recorded("discuss", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        if row.phase in CLOSED:
            raise UserError("case_closed")
        discuss(recording, row, talks, by, today)
    return Changed.CASES


def discuss(
    recording: Recording, case: Case, talks: Sequence[DiscussionData], by: Author, today: date
) -> None:
    """Store talks about a case inside an open transaction, and the step they mean for a referral."""
    for talk in talks:
        recording.must(_NEEDED[talk.kind])
        if case.phase == Phase.MARKED and _is_doubt(talk):
            may_take_step(case, Phase.DISCUSSION, talk.day, today)
            take_step(recording, case, Phase.DISCUSSION, talk.day, by, talk.question or talk.result)
        values = _values(talk, case, today)
        whose = {"client": case.client_id, "case": case.id, "kind": talk.kind, "author": by.person_id}
        recording.create(Discussion, **whose, **values)


def correct_discussion(
    discussion: Id, talk: DiscussionData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Put right what was recorded of a talk about a case; what a switch rests on stays before it."""
    with recorded("correct_discussion", by=by, today=today) as recording:
        row = recording.on(row_of(Discussion, discussion))
        expect_version(row, version)
        case = case_of(row.case_id) if row.case_id is not None else None
        if case is not None and case.main_since is not None and row.day <= case.main_since < talk.day:
            raise UserError("day_too_late", day=talk.day, latest=case.main_since)
        recording.must(_NEEDED[row.kind])
        before, decided = _first_talk(case), _first_decision(case)
        recording.update(row, **_values(talk, case, today))
        after = _first_talk(case)
        if before and after and decided and before <= decided < after:
            raise UserError("day_too_late", day=talk.day, latest=decided)
    return Changed.CASES


def talks_of(case: Case, until: date | None = None) -> list[Talk]:
    """Return what was talked over about a case, in the order it was, perhaps only until a day."""
    rows = Discussion.select().where(Discussion.case == case.id).order_by(Discussion.day, Discussion.id)
    return [Talk(row.kind, row.agreed) for row in rows if until is None or row.day <= until]


def _first_talk(case: Case | None) -> date | None:
    return None if case is None else first_with_officer(case)


def _first_decision(case: Case | None) -> date | None:
    """Return when the team lead decided on a case first."""
    if case is None:
        return None
    decided = Discussion.select().where(Discussion.case == case.id, Discussion.kind == LEAD)
    first = decided.order_by(Discussion.day).first()
    return None if first is None else first.day


def _is_doubt(talk: DiscussionData) -> bool:
    return talk.kind == OFFICER and (talk.agreed is not True or bool(talk.question.strip()))


def _values(talk: DiscussionData, case: Case | None, today: date) -> dict[str, object]:
    must_not_be_future(talk.day, today)
    if talk.kind == LEAD:
        if talk.agreed is None:
            raise UserError("lead_result_missing")
        must_not_precede(talk.day, first_with_officer(case) if case is not None else None)
    return {
        "day": talk.day,
        "partners": must_say(talk.partners, "lead_missing" if talk.kind == LEAD else "talk_partner_missing"),
        "question": talk.question.strip(),
        "result": must_say(talk.result, "discussion_result_missing"),
        "agreed": talk.agreed,
    }
