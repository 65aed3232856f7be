"""Outcomes of a case with day and proof: entered by hand, or proposed by the facts and accepted (HA 6)."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.directives import directive
from fm_desktop.domain.success import proposals
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Outcome, RefusedProposal
from fm_desktop.storage.success_facts import success_facts
from fm_desktop.vault.author import Author

Key = tuple[str, str, Id]
"""By what a proposal is known again: criterion, kind of fact, row of the fact."""


@dataclass(frozen=True, slots=True)
class OutcomeData:
    """An outcome; the criterion is a key of the directive's list."""

    criterion: str
    day: date
    proof: str


def record_outcome(
    case: Id, data: OutcomeData, *, by: Author, today: date, proposal: Key | None = None
) -> tuple[Changed, Id]:
    """Record an outcome; one that was proposed remembers the fact it rests on. Source: HA 6."""
    with recorded("record_outcome", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        values = _values(row, data, today)
        if proposal is not None:
            _must_be_proposed(row, proposal)
            values |= {"fact": proposal[1], "fact_row": proposal[2]}
        made = recording.create(Outcome, case=case, author=by.person_id, **values)
    return Changed.OUTCOMES, made.id


def change_outcome(
    outcome: Id, data: OutcomeData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Put right what was recorded; the journal keeps what stood there before."""
    with recorded("change_outcome", by=by, today=today) as recording:
        row = _on(recording, outcome, version)
        recording.update(row, **_values(row.case, data, today))
    return Changed.OUTCOMES


def withdraw_outcome(
    outcome: Id, reason: str, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Say that an outcome does not count after all, and why; it stays readable."""
    with recorded("withdraw_outcome", by=by, today=today) as recording:
        row = _on(recording, outcome, version)
        recording.update(row, withdrawn_on=today, withdrawn_reason=must_have_reason(reason))
    return Changed.OUTCOMES


def refuse_proposal(case: Id, proposal: Key, *, by: Author, today: date) -> Changed:
    """Say that a fact does not count as an outcome: it is not proposed again."""
    with recorded("refuse_proposal", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        _must_be_proposed(row, proposal)
        criterion, fact, fact_row = proposal
        key = {"case": case, "criterion": criterion, "fact": fact, "fact_row": fact_row}
        if RefusedProposal.get_or_none(**key) is None:
            recording.create(RefusedProposal, **key, day=today, author=by.person_id)
    return Changed.OUTCOMES


def _must_be_proposed(case: Case, key: Key) -> None:
    """Refuse what the facts do not say any more, and what is recorded already."""
    if key not in {each.key for each in proposals(success_facts(case.id))}:
        raise UserError("proposal_gone")
    criterion, fact, row = key
    known = Outcome.select().where(
        *(Outcome.case == case.id, Outcome.criterion == criterion, Outcome.fact == fact),
        *(Outcome.fact_row == row, Outcome.withdrawn_on.is_null()),
    )
    if known.exists():
        raise UserError("outcome_known")


def _on(recording: Recording, outcome: Id, version: int | None) -> Outcome:
    """Return an outcome that counts; the deed is about its case."""
    row: Outcome = row_of(Outcome, outcome)
    recording.on(case_of(row.case_id))
    expect_version(row, version)
    if row.withdrawn_on is not None:
        raise UserError("outcome_withdrawn")
    return row


def _values(case: Case, data: OutcomeData, today: date) -> dict[str, object]:
    if data.criterion not in directive().success_criteria:
        raise UserError("success_criterion_missing")
    must_not_be_future(data.day, today)
    must_not_precede(data.day, case.referred_on)
    proof = must_say(data.proof, "proof_missing")
    return {"criterion": data.criterion, "day": data.day, "proof": proof}
