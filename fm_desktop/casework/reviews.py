"""Continuation reviews (HA 4.11)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    case_of,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.verbis import owe_again
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, Case, Review
from fm_desktop.vault.author import Author

OWED = "review"
REVIEWED = frozenset({Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING})


@dataclass(frozen=True, slots=True)
class ReviewData:
    """Why a case goes on, and what can be expected."""

    case: Id
    day: date
    reasons: str
    prospects: str = ""
    economical_elsewhere: bool | None = None
    economical_reason: str = ""


def record_review(data: ReviewData, *, by: Author, today: date) -> Changed:
    """Store a continuation review; its reasons are asked for. Source: HA 4.11."""
    with recorded("record_review", by=by, today=today) as recording:
        case = recording.on(case_of(data.case))
        if case.phase not in REVIEWED:
            raise UserError("step_not_possible")
        review = recording.create(Review, case=case.id, **_checked(data, case, today))
        recording.create(CarryOver, case=case.id, kind=OWED, row=review.id, day=data.day)
    return Changed.REVIEWS


def correct_review(
    review: Id, data: ReviewData, *, by: Author, today: date, seen: ReviewData | None = None
) -> Changed:
    """Change what was recorded of a review; the journal keeps what stood there before.

    `seen` is what somebody had before them: where the review says something else by now, it stays.
    """
    with recorded("correct_review", by=by, today=today) as recording:
        row = row_of(Review, review)
        if seen is not None and _as_data(row) != seen:
            raise UserError("changed_meanwhile")
        case = recording.on(case_of(row.case_id))
        if recording.update(row, **_checked(data, case, today, besides=review)):
            for owed in CarryOver.select().where(CarryOver.kind == OWED, CarryOver.row == review):
                if owed.carried_on is None:
                    recording.update(owed, day=row.day)
            owe_again(recording, case, OWED, review, today)
    return Changed.REVIEWS


def _as_data(row: Review) -> ReviewData:
    return ReviewData(
        row.case_id, row.day, row.reasons, row.prospects, row.economical_elsewhere, row.economical_reason
    )


def _checked(data: ReviewData, case: Case, today: date, besides: Id | None = None) -> dict[str, Any]:
    """Return the fields of a review, or say what is wrong with them."""
    must_not_be_future(data.day, today)
    must_not_precede(data.day, case.main_since or case.assigned_on)
    same = Review.get_or_none(Review.case == case.id, Review.day == data.day)
    if same is not None and same.id != besides:
        raise UserError("review_exists", day=data.day)
    return {
        "day": data.day,
        "reasons": must_have_reason(data.reasons),
        "prospects": data.prospects.strip(),
        "economical_elsewhere": data.economical_elsewhere,
        "economical_reason": data.economical_reason.strip(),
    }
