"""A referral with everything that is known of it: criteria, needs, exclusions, AGH, doubts (HA 4.1, 4.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.aghs import store_agh
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.discussions import DiscussionData, discuss
from fm_desktop.casework.exclusions import ExclusionData, store_exclusion
from fm_desktop.casework.intake import ReferralData, open_case
from fm_desktop.casework.needs import NeedData, store_need
from fm_desktop.casework.recording import recorded
from fm_desktop.storage.ids import Id
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class Work:
    """A work opportunity that is to be recorded along with the referral."""

    first: date
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Referral:
    """A client proposed for case management, checked at once."""

    marking: ReferralData
    needs: Sequence[NeedData] = ()
    exclusions: Sequence[ExclusionData] = ()
    work: Work | None = None
    discussions: Sequence[DiscussionData] = ()
    """The talk with the placement officer and, where it was asked for, the team lead's decision."""


def refer(referral: Referral, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Mark a client for intake and store what the check has yielded. Source: HA 4.1, 4.2, 4.3."""
    with recorded("mark", by=by, today=today) as recording:
        case = open_case(recording, referral.marking, by, today)
        for need in referral.needs:
            store_need(recording, case, need, referral.marking.referred_on, by, today)
        for block in referral.exclusions:
            store_exclusion(recording, case.client_id, case.id, block, today)
        discuss(recording, case, referral.discussions, by, today)
        if referral.work is not None:
            store_agh(recording, case.client_id, referral.work.first, referral.work.last)
    return Changed.CASES | Changed.ASSESSMENTS, case.id
