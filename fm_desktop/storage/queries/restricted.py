"""Restricted notes as whoever may read them is shown them, and what VerBIS lacks of them (HA 5).

Nothing here is for anybody who holds no seal: to them there are no such notes.
"""

from datetime import date, datetime
from typing import NamedTuple

from fm_desktop.storage import sight
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, NoteSeal, RestrictedNote
from fm_desktop.storage.queries.notes import Wording
from fm_desktop.storage.raw_rows import read

KIND = "restricted"
"""Stands for such a note among notes and among what VerBIS lacks."""


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


class OwedRow(NamedTuple):
    """A restricted note VerBIS lacks, as its readers are shown it."""

    id: Id
    client: Id
    case: Id
    owed_since: date


def owed_restricted(manager: Id | None = None, client: Id | None = None) -> list[OwedRow]:
    """Return the restricted notes VerBIS lacks whose reader sits at the desk, the oldest first."""
    note, line, me = RestrictedNote, CaseloadEntry, sight.reader().person_id
    query = (
        note.select(note.id, note.client, note.case, note.owed_since)
        .join(NoteSeal, on=(NoteSeal.note == note.id))
        .switch(note)
        .join(line, on=(line.case == note.case))
        .where(
            NoteSeal.reader == me, note.is_current, note.owed_since.is_null(False), note.carried_on.is_null()
        )
        .order_by(note.owed_since, line.sort_name, note.id)
    )
    if manager is not None:
        query = query.where(line.manager == manager)
    if client is not None:
        query = query.where(note.client == client)
    found = read(OwedRow, query)
    read_by_me = {each for each in {row.client for row in found} if sight.grant_on(each).restricted}
    return [row for row in found if row.client in read_by_me]
