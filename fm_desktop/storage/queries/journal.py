"""What the journal tells of one client: who changed what and when."""

import json
from datetime import datetime
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import READ_RESTRICTED, RESTRICTED
from fm_desktop.storage.models import JournalEntry, Office
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sight import grant_on, reader, sees


class FieldChange(NamedTuple):
    """One field of a row, from what to what; an id is written as its digits."""

    table: str
    field: str
    before: Any
    after: Any


class JournalRow(NamedTuple):
    """One deed as the journal has it."""

    seq: int
    at: datetime
    """When, in the time of this place."""
    author: str | None
    deed: str
    changes: tuple[FieldChange, ...]


@sees(Sees.SHARED)
def journal_of(client: Id, limit: int = 500) -> list[JournalRow]:
    """Return the newest deeds on a client, the newest first."""
    entry, who = JournalEntry, names()
    query = (
        entry.select(entry.seq, entry.at, entry.author, entry.deed, entry.payload)
        .where(entry.client == client, entries_shown(client))
        .order_by(entry.seq.desc())
        .limit(limit)
    )
    return [
        JournalRow(
            seq,
            datetime.fromisoformat(at).astimezone(),
            who[author].name if author in who else None,
            deed,
            tuple(changes_of(payload)),
        )
        for seq, at, author, deed, payload in rows(query)
    ]


def entries_shown(client: Id) -> pw.ColumnBase:
    """Return which entries on a client the person at the desk is shown: of restricted notes their readers."""
    if grant_on(client).restricted:
        return readings_shown()
    entry = JournalEntry
    taken_back = (entry.deed == "undo") & entry.payload.contains('"table":"restricted_note"')
    return entry.deed.not_in(sorted(RESTRICTED)) & ~pw.fn.COALESCE(taken_back, 0)


def readings_shown() -> pw.ColumnBase:
    """Return which entries stay where the office shows nobody who has read a restricted note: one's own."""
    entry, shows = JournalEntry, rows(Office.select(Office.read_log))
    if next((bool(read_log) for (read_log,) in shows), True):
        return pw.SQL("1")
    return (entry.deed != READ_RESTRICTED) | (entry.author == reader().person_id)


def fields_of(payload: str | None, table: str, row: Id) -> dict[str, tuple[Any, Any]]:
    """Return the fields of one row a deed has changed, each from what to what."""
    listed = json.loads(payload)["changes"] if payload else []
    ours = (each for each in listed if (each["table"], each["row"]) == (table, row.hex()))
    return {field: (before, after) for each in ours for field, (before, after) in each["fields"].items()}


def changed_values(payload: str | None) -> dict[str, Any]:
    """Return what each field a deed has changed says since, whichever row it is of."""
    return {change.field: change.after for change in changes_of(payload)}


def changes_of(payload: str | None) -> list[FieldChange]:
    """Return the fields of a deed; an erased one has none."""
    listed = json.loads(payload)["changes"] if payload else []
    return [
        FieldChange(change["table"], field, before, after)
        for change in listed
        for field, (before, after) in change["fields"].items()
    ]
