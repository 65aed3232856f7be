"""The record that a letter went out, and what stands in the head of every letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    client_of,
    expect_version,
    must_keep_people,
    must_not_be_future,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Letter, Office
from fm_desktop.vault.author import Author

WAYS = ("post", "handed", "email", "fax")
LONGEST = 120


@dataclass(frozen=True, slots=True)
class LetterData:
    """A letter that went out; `way` is one of WAYS."""

    client: Id
    case: Id | None
    title: str
    day: date
    way: str = "post"


@dataclass(frozen=True, slots=True)
class LetterheadData:
    """Where the office is found; the telephone number is the office's, never somebody's own."""

    street: str = ""
    postcode: str = ""
    town: str = ""
    phone: str = ""
    email: str = ""


def record_letter(letters: Sequence[LetterData], *, by: Author, today: date) -> Changed:
    """Record that letters went out: all of them or, where one is refused, none. No contact (HA 4.9)."""
    with recorded("record_letter", by=by, today=today) as recording:
        for data in letters:
            recording.about(client_of(data.client).id, data.case)
            must_not_be_future(data.day, today)
            if data.way not in WAYS:
                raise UserError("letter_way_unknown")
            title = must_say(data.title, "letter_untitled")[:LONGEST]
            whose = {"client": data.client, "case": data.case, "author": by.person_id}
            recording.create(Letter, **whose, title=title, day=data.day, way=data.way)
    return Changed.LETTERS


def remove_letter(letter: Id, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Say that a letter did not go out after all; the journal keeps what was recorded."""
    with recorded("remove_letter", by=by, today=today) as recording:
        row = recording.on(row_of(Letter, letter))
        expect_version(row, version)
        recording.delete(row)
    return Changed.LETTERS


def set_letterhead(data: LetterheadData, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Store where the office is found."""
    with recorded("set_letterhead", by=by, today=today, may=must_keep_people) as recording:
        office = Office.get()
        expect_version(office, version)
        names = ("street", "postcode", "town", "phone", "email")
        said = {name: str(getattr(data, name)).strip()[:LONGEST] or None for name in names}
        recording.update(office, **said)
    return Changed.SETTINGS
