"""The states of a case and the steps between them (HA 4.3–4.12)."""

from enum import StrEnum


class Phase(StrEnum):
    """Where a client stands; `watch` means no case at all."""

    WATCH = "watch"
    MARKED = "marked"
    DISCUSSION = "discussion"
    DECLINED = "declined"
    ASSIGNED = "assigned"
    ACCOMPANYING = "accompanying"
    CLARIFICATION = "clarification"
    STEERING = "steering"
    AFTERCARE = "aftercare"
    ENDED = "ended"
    TRANSFERRED = "transferred"


CLOSED = frozenset({Phase.DECLINED, Phase.ENDED, Phase.TRANSFERRED})
MAIN_RESPONSIBILITY = frozenset({Phase.CLARIFICATION, Phase.STEERING})
OPEN = frozenset(Phase) - CLOSED - {Phase.WATCH}

STEPS: dict[Phase, frozenset[Phase]] = {
    Phase.WATCH: frozenset({Phase.MARKED}),
    Phase.MARKED: frozenset({Phase.DISCUSSION, Phase.ASSIGNED, Phase.DECLINED}),
    Phase.DISCUSSION: frozenset({Phase.ASSIGNED, Phase.DECLINED}),
    Phase.ASSIGNED: frozenset(
        {Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.DECLINED, Phase.ENDED, Phase.TRANSFERRED}
    ),
    Phase.ACCOMPANYING: frozenset({Phase.CLARIFICATION, Phase.AFTERCARE, Phase.ENDED, Phase.TRANSFERRED}),
    Phase.CLARIFICATION: frozenset({Phase.STEERING, Phase.AFTERCARE, Phase.ENDED, Phase.TRANSFERRED}),
    Phase.STEERING: frozenset({Phase.AFTERCARE, Phase.ENDED, Phase.TRANSFERRED}),
    Phase.AFTERCARE: frozenset({Phase.ENDED, Phase.TRANSFERRED}),
    Phase.DECLINED: frozenset(),
    Phase.ENDED: frozenset(),
    Phase.TRANSFERRED: frozenset(),
}


def is_open(phase: Phase) -> bool:
    """Tell whether a case in this state is still running."""
    return phase in OPEN


def may_step(before: Phase, after: Phase) -> bool:
    """Tell whether a case may pass from one state directly to another. Source: HA 4.3–4.12."""
    return after in STEPS[before]
