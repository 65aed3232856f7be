"""Keys that a role can never use are neither offered nor bound: each list asks here."""

from collections.abc import Collection, Iterable

from fm_desktop.domain.deeds import may_ever
from fm_desktop.ui.cases.line_actions import LineAction

DEED_OF_KEY = {
    "G": "document_talk",
    "N": "mark_missed",
    "R": "record_attempt",
    "L": "change_appointment",
    "A": "record_attempt",
    "T": "plan_appointment",
    "V": "mark_carried",
    "U": "mark_carried",
    "W": "add_reminder",
    "Shift+W": "change_reminder",
    "B": "record_letter",
    "E": "finish_reminder",
    "F": "record_review",
    "Z": "assign",
}
"""What the lists do about a client by key; all other keys only look."""


def may_use(roles: Collection[str], key: str) -> bool:
    """Tell whether there can be a client about whom somebody of these roles may use a key."""
    return key not in DEED_OF_KEY or may_ever(roles, DEED_OF_KEY[key])


def keys_of(roles: Collection[str], keys: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the keys somebody of these roles can use, with their meanings."""
    return [(key, words) for key, words in keys if may_use(roles, key)]


def actions_of(roles: Collection[str], actions: Iterable[LineAction]) -> list[LineAction]:
    """Return what somebody of these roles can do with a line."""
    return [each for each in actions if may_use(roles, each.key)]
