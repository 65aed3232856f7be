"""Whom a dialog is about: the client and case somebody has before them."""

from typing import NamedTuple

from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.ids import Id


class Subject(NamedTuple):
    """One client, and the case that is looked at; None where the client is only watched."""

    client: Id
    case: Id | None
    name: str
    phase: str = "watch"

    def open_case(self) -> Id | None:
        """Return the case if it still runs: what happens after its end belongs to the client alone."""
        return None if self.phase in CLOSED else self.case
