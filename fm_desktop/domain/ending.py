"""How a case may end, and what speaks against it (HA 4.2, 4.4, 4.11, 4.12)."""

from collections.abc import Collection, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from fm_desktop.domain.deadlines import running
from fm_desktop.domain.duration import Limit
from fm_desktop.domain.facts import Agh
from fm_desktop.domain.lifecycle import Phase, may_step


class Onward(StrEnum):
    """What follows on the end of main responsibility."""

    OFFICER = "officer"
    AFTERCARE = "aftercare"
    TRANSFER = "transfer"
    NONE = "none"


PHASE_AFTER: dict[Onward, Phase] = {
    Onward.OFFICER: Phase.ENDED,
    Onward.AFTERCARE: Phase.AFTERCARE,
    Onward.TRANSFER: Phase.TRANSFERRED,
    Onward.NONE: Phase.ENDED,
}

NO_ALLIANCE, MAXIMUM_DURATION, AGH_OVER, OTHER = "no_alliance", "maximum_duration", "agh_over", "other"
INTEGRATED = "integrated"
WITH_OFFICER = frozenset({Onward.OFFICER, Onward.AFTERCARE})
"""Where the placement officer goes on: the end is talked through with them in person."""


class Circumstances(NamedTuple):
    """What an end rests on: the work opportunities of the case, and until when it may last at most."""

    aghs: Sequence[Agh] = ()
    limit: Limit | None = None
    """None outside main responsibility."""


def ways_on(phase: Phase) -> list[Onward]:
    """Return what may follow on a state, the usual first. Source: HA 4.11, 4.12."""
    return [onward for onward in Onward if may_step(phase, PHASE_AFTER[onward])]


def against_reason(reason: str, day: date, seen: Circumstances) -> str | None:
    """Return the key of what speaks against ending a case for a reason on a day.

    For lack of an alliance no case ends while a work opportunity runs, nor because of one that is not over;
    the maximum duration is reached on its last day, wherever a work opportunity has moved it.
    Source: HA 4.2, 4.4, 4.11.
    """
    runs = running(seen.aghs, day)
    if reason == NO_ALLIANCE and runs:
        return "agh_still_running"
    if reason == AGH_OVER and (runs or not any(agh.first <= day for agh in seen.aghs)):
        return "agh_not_over"
    if reason == MAXIMUM_DURATION and seen.limit is not None:
        if seen.limit.day is None:
            return "limit_suspended"
        if day < seen.limit.day:
            return "limit_not_reached"
    return None


def missing_for(onward: Onward, *, stable: bool | None, stable_reason: str, talked: bool) -> str | None:
    """Return the key of what is missing before a client is handed on. Source: HA 4.11."""
    if onward is Onward.OFFICER and stable is None:
        return "stability_missing"
    if onward is Onward.OFFICER and not stable_reason.strip():
        return "stability_reason_missing"
    if onward in WITH_OFFICER and not talked:
        return "talk_with_officer_missing"
    return None


def unknown_reasons(reasons: Collection[str], known: Collection[str]) -> list[str]:
    """Return the reasons no list of the directive has."""
    return [reason for reason in reasons if reason not in known]
