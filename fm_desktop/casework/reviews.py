"""Continuation reviews (HA 4.11)."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import case_of, must_not_be_future, must_not_precede, recorded
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, Review
from fm_desktop.vault.author import Author

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
    must_not_be_future(data.day, today)
    if not data.reasons.strip():
        raise UserError("reason_missing")
    row = case_of(data.case)
    if row.phase not in REVIEWED:
        raise UserError("step_not_possible")
    must_not_precede(data.day, row.main_since or row.assigned_on)
    if Review.select().where(Review.case == row.id, Review.day == data.day).exists():
        raise UserError("review_exists", day=data.day)
    with recorded("record_review", by=by, today=today, client=row.client_id, case=row.id) as recording:
        recording.create(
            Review,
            case=row.id,
            day=data.day,
            reasons=data.reasons.strip(),
            prospects=data.prospects.strip(),
            economical_elsewhere=data.economical_elsewhere,
            economical_reason=data.economical_reason.strip(),
        )
        recording.create(CarryOver, case=row.id, kind="review", day=data.day)
    return Changed.REVIEWS
