"""The notes on a client: what was written down, whether VerBIS has it, and how it read before."""

from datetime import date, datetime
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, Contact, JournalEntry, Note
from fm_desktop.storage.queries.journal import fields_of
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight import client_of, sees


class NoteRow(NamedTuple):
    """One note."""

    id: Id
    client: Id
    case: Id | None
    contact: Id | None
    kind: str
    day: date
    text: str
    version: int
    format: str | None
    """How the conversation was held it came from, if it came from one."""
    time: str | None
    author: str | None
    carry: Id | None = None
    """What is still to be carried over to VerBIS of it."""
    carried_on: date | None = None
    """When it was carried over last."""


class Wording(NamedTuple):
    """How a note read until it was worded anew."""

    until: datetime
    """When that was, in the time of this place."""
    by: str | None
    text: str


@sees(Sees.SHARED)
def notes_of(client: Id) -> list[NoteRow]:
    """Return the notes on a client, the newest first."""
    return _notes(Note.client == client)


@sees(Sees.SHARED, client_of(Contact))
def notes_at(contact: Id) -> list[NoteRow]:
    """Return the notes of a conversation in the order they were written."""
    return _notes(Note.contact == contact)[::-1]


@sees(Sees.SHARED, client_of(Note))
def note(note_id: Id) -> NoteRow | None:
    """Return one note; nothing where it is gone."""
    return next(iter(_notes(Note.id == note_id)), None)


@sees(Sees.SHARED, client_of(CarryOver))
def note_carried(carry: Id) -> Id | None:
    """Return which note an entry of what VerBIS lacks is about."""
    found = CarryOver.get_or_none(CarryOver.id == carry, CarryOver.kind == "note")
    return found and found.row


@sees(Sees.SHARED, lambda row: row.client)
def earlier_wordings(row: NoteRow) -> list[Wording]:
    """Return how a note read before, the newest wording first, as the journal has it."""
    entry, who = JournalEntry, names()
    query = (
        entry.select(entry.at, entry.author, entry.payload)
        .where(entry.client == row.client, entry.payload.contains(row.id.hex()))
        .order_by(entry.seq.desc())
    )
    found = []
    for at, author, payload in rows(query):
        before, _after = fields_of(payload, "note", row.id).get("text", (None, None))
        if before:
            name = who[author].name if author in who else None
            found.append(Wording(datetime.fromisoformat(at).astimezone(), name, before))
    return found


def _notes(where: pw.ColumnBase) -> list[NoteRow]:
    who, owed = names(), _carry_overs(where)
    columns = (
        Note.id, Note.client, Note.case, Note.contact, Note.kind, Note.day, Note.text, Note.version,
        Contact.format, Contact.time, Note.author,
    )  # fmt: skip
    query = (
        Note.select(*columns)
        .join(Contact, pw.JOIN.LEFT_OUTER)
        .where(where)
        .order_by(Note.day.desc(), Contact.time.desc(), Note.id.desc())
    )

    def made(*row: Any) -> NoteRow:
        *rest, author = row
        name = who[author].name if author in who else None
        return NoteRow._make((*rest, name, *owed.get(row[0], (None, None))))

    return read(made, query)


def _carry_overs(where: pw.ColumnBase) -> dict[Id, tuple[Id | None, date | None]]:
    """Return by note what is still to be carried over of it, and when it was carried over last."""
    columns = (CarryOver.row, CarryOver.id, CarryOver.carried_on)
    query = CarryOver.select(*columns).join(Note, on=CarryOver.row == Note.id)
    found: dict[Id, tuple[Id | None, date | None]] = {}
    for row, carry, carried_on in read(
        _same, query.where(where).order_by(CarryOver.carried_on, CarryOver.id)
    ):
        still, last = found.get(row, (None, None))
        found[row] = (carry if carried_on is None else still, carried_on or last)
    return found


def _same(*row: Any) -> tuple[Any, ...]:
    return row
