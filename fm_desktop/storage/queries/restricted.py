"""A restricted note as whoever may read it is shown it; reading is a deed (`casework.reading_restricted`)."""

from datetime import date, datetime
from typing import NamedTuple

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.notes import Wording

KIND = "restricted"
"""Stands for such a note among notes."""


class RestrictedNoteRow(NamedTuple):
    """One restricted note, opened."""

    id: Id
    client: Id
    case: Id | None
    contact: Id | None
    kind: str
    day: date
    text: str
    """Empty where it does not open."""
    version: int
    format: str | None
    """How the conversation was held it came from, if it came from one."""
    time: str | None
    author: str | None
    written_at: datetime
    carry: Id | None = None
    """What is still to be carried over to VerBIS: the note itself."""
    carried_on: date | None = None
    """When it, or an earlier wording, was carried over last."""
    fault: str = ""
    """The sentence that says why it does not open."""
    earlier: tuple[Wording, ...] = ()
    """How it read before, the newest wording first."""
