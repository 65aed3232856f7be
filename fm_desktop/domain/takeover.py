"""What a takeover needs: the check of the intake, the talk with the placement officer, the entry (HA 4.3)."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from fm_desktop.domain.intake import Outcome

OFFICER, PEERS, LEAD = "officer", "peers", "lead"


class Agreement(StrEnum):
    """How it stands between case manager and placement officer, and what the team lead has decided."""

    NONE = "none"
    """Nobody has talked about it yet."""
    FOR = "for"
    AGAINST = "against"
    OPEN = "open"
    """Talked over without agreement: the team lead decides."""
    LEAD_FOR = "lead_for"
    LEAD_AGAINST = "lead_against"


class Talk(NamedTuple):
    """A case discussion or a decision as far as a takeover looks at it.

    Of a discussion `agreed` says whether both are for it, both against it, or (None) of two minds.
    """

    kind: str
    agreed: bool | None


class Standing(NamedTuple):
    """How a case stands before it is taken over."""

    outcome: Outcome
    agreement: Agreement
    discussed: bool
    """Whether it was talked over with the placement officer."""
    lead_is_for: bool
    """Whether the team lead's newest decision is to take the client over."""
    entry_held: bool


def agreement(talks: Iterable[Talk]) -> Agreement:
    """Return what the newest word on a takeover is; the talks come in the order they were held.

    Source: HA 4.1: without agreement the team lead decides.
    """
    weighed = [talk for talk in talks if talk.kind in (OFFICER, LEAD)]
    if not weighed:
        return Agreement.NONE
    newest = weighed[-1]
    if newest.kind == LEAD:
        return Agreement.LEAD_FOR if newest.agreed else Agreement.LEAD_AGAINST
    if newest.agreed is None:
        return Agreement.OPEN
    return Agreement.FOR if newest.agreed else Agreement.AGAINST


def standing(outcome: Outcome, talks: Iterable[Talk], *, entry_held: bool) -> Standing:
    """Return how a case stands, from the check and from what was talked over, in the order it was."""
    talks = list(talks)
    decided = [talk.agreed for talk in talks if talk.kind == LEAD]
    return Standing(
        outcome,
        agreement(talks),
        any(talk.kind == OFFICER for talk in talks),
        bool(decided and decided[-1]),
        entry_held,
    )


def against_care(found: Standing) -> str | None:
    """Return the key of what speaks against any takeover, be it only accompanying. Source: HA 4.1, 4.2."""
    if found.outcome is Outcome.CONFLICT and not found.lead_is_for:
        return "lead_decision_missing"
    return {
        Outcome.EXCLUDED: "exclusion_holds",
        Outcome.NOT_ELIGIBLE: "criterion_missing",
        Outcome.INCOMPLETE: "criteria_unjudged",
    }.get(found.outcome) or against_talks(found.agreement)


def against_main(found: Standing) -> str | None:
    """Return the key of what speaks against main responsibility. Source: HA 4.3, 4.6."""
    if (care := against_care(found)) is not None:
        return care
    if not found.entry_held:
        return "entry_not_held"
    return None if found.discussed else "discussion_missing"


def against_talks(found: Agreement) -> str | None:
    """Return the key of what speaks against going on with a referral; nothing where nobody has doubts."""
    return {
        Agreement.OPEN: "agreement_missing",
        Agreement.AGAINST: "discussed_against",
        Agreement.LEAD_AGAINST: "lead_decided_against",
    }.get(found)
