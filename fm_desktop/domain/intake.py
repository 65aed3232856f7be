"""Who is taken in: criteria, exclusions and the outcome of the check (HA 4.1, 4.2)."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

ENTRENCHED = "3"
AGH = "AGH"


class Outcome(StrEnum):
    """What the check of a referral yields."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    EXCLUDED = "excluded"
    CONFLICT = "conflict"
    INCOMPLETE = "incomplete"
    """Criterion 3 cannot apply and the other three have not all been judged yet."""


class Need(NamedTuple):
    """A need for action as far as the check looks at it."""

    entrenched: bool


class Judgement(NamedTuple):
    """A criterion ticked or denied by a person."""

    criterion: str
    met: bool
    from_list: bool = False


def entrenched_need_applies(needs: Sequence[Need], below: int) -> bool:
    """Tell whether criterion 3 holds: few needs, at least one of them entrenched. Source: HA 4.1."""
    return 0 < len(needs) < below and any(need.entrenched for need in needs)


def met_criteria(judgements: Iterable[Judgement], needs: Sequence[Need], below: int) -> frozenset[str]:
    """Return the criteria that hold; the third is computed unless it came from a list. Source: HA 4.1."""
    judgements = list(judgements)
    met = {j.criterion for j in judgements if j.met and (j.criterion != ENTRENCHED or j.from_list)}
    if entrenched_need_applies(needs, below):
        met.add(ENTRENCHED)
    return frozenset(met - {AGH})


def outcome(
    judgements: Iterable[Judgement], needs: Sequence[Need], below: int, *, agh: bool, exclusions: int
) -> Outcome:
    """Return the outcome of the check; `exclusions` is how many of them hold.

    A work opportunity and an exclusion together are for the team lead to decide. Source: HA 4.1, 4.2.
    """
    judgements = list(judgements)
    if exclusions:
        return Outcome.CONFLICT if agh else Outcome.EXCLUDED
    if agh or met_criteria(judgements, needs, below):
        return Outcome.ELIGIBLE
    judged = {j.criterion for j in judgements}
    if len(needs) >= below and not {"1", "2", "4"} <= judged:
        return Outcome.INCOMPLETE
    return Outcome.NOT_ELIGIBLE
