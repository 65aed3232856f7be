"""What the journal says was done, entry by entry: for deeds that build on it, never for a screen.

Nothing here asks who reads; `queries` tells whoever sits at the desk what they may know.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

from fm_desktop.domain.deeds import UNDO
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import JournalEntry
from fm_desktop.storage.raw_rows import rows


class DoneEntry(NamedTuple):
    """One journal entry with what it says."""

    seq: int
    at: datetime
    author: Id
    deed: str
    client: Id | None
    case: Id | None
    said: dict[str, Any]
    """The payload; empty where it was erased."""

    @property
    def first(self) -> int:
        """Return the first entry of the deed this one is a part of."""
        return int(self.said.get("part_of", self.seq))


def undone_after(seq: int) -> set[int]:
    """Return the first entries of the deeds that were taken back since an entry."""
    entry = JournalEntry
    query = entry.select(entry.payload).where(entry.seq > seq, entry.deed == UNDO)
    return {json.loads(payload)["undoes"] for (payload,) in rows(query) if payload}


def entries_between(first: int, last: int) -> list[DoneEntry]:
    """Return the entries of a deed in their order."""
    return list(entries_where(JournalEntry.seq.between(first, last)))


def entries_after(seq: int, client: Id) -> list[DoneEntry]:
    """Return what was done on a client after an entry."""
    return list(entries_where((JournalEntry.seq > seq) & (JournalEntry.client == client)))


def what_was_undone(payload: str | None) -> str:
    """Return the deed an entry takes back, and below it what had been written."""
    said = json.loads(payload) if payload else {}
    if "undoes" not in said:
        return ""
    values = [before for change in said["changes"] for before, _after in change["fields"].values()]
    written = [value for value in values if isinstance(value, str) and " " in value]  # keys have no blanks
    return "\n".join([entry_at(said["undoes"]).deed, *dict.fromkeys(written)])


def entry_at(seq: int) -> DoneEntry:
    """Return one entry."""
    return next(entries_where(JournalEntry.seq == seq))


def entries_where(wanted: Any) -> Iterator[DoneEntry]:
    """Yield the entries for which a condition holds, in their order."""
    entry = JournalEntry
    columns = (entry.seq, entry.at, entry.author, entry.deed, entry.client, entry.case, entry.payload)
    for seq, at, author, deed, client, case, payload in rows(
        entry.select(*columns).where(wanted).order_by(entry.seq)
    ):
        said = json.loads(payload) if payload else {}
        yield DoneEntry(seq, datetime.fromisoformat(at), author, deed, client, case, said)
