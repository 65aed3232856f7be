"""What is due of the network, and how a due item says which of it (HA 7)."""

from enum import StrEnum


class Duty(StrEnum):
    """What somebody owes the network."""

    CHECK = "check"
    """Look at a partner again."""
    MEETING = "meeting"
    TELL = "tell"
    """Tell the placement officers what came of a meeting."""


def duty_text(duty: Duty, name: str) -> str:
    """Return the text of a due item: what is owed, then the name of partner or meeting."""
    return f"{duty} {name}"


def duty_of(text: str) -> tuple[Duty, str]:
    """Return what a due item says, as `duty_text` has written it."""
    duty, _, name = text.partition(" ")
    return Duty(duty), name
