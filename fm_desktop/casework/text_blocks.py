"""Words that are written again and again: one's own, or everybody's in the office.

One's own are nobody else's business and no part of the journal; whoever keeps the office's lists offers words
to all.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.notes import KINDS
from fm_desktop.casework.recording import Recording, expect_version, must_keep_people, recorded, row_of
from fm_desktop.casework.texts import must_say
from fm_desktop.errors import RightsError
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import TextBlock
from fm_desktop.storage.queries.restricted import KIND as RESTRICTED
from fm_desktop.vault.author import Author

OFFERED_FOR = ("", *KINDS, RESTRICTED)
"""The kinds of notes a text block may be offered for; the first is all of them."""


@dataclass(frozen=True, slots=True)
class BlockData:
    """A text block: what it is called, what it says, for which kind of note, for whom."""

    title: str
    text: str
    kind: str = ""
    for_all: bool = False


def add_block(data: BlockData, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Keep words to be written again, behind those there are; return their identifier."""
    with _changing(data.for_all, by, today) as recording:
        last = TextBlock.select().where(_whose(data.for_all, by)).count()
        made: TextBlock = recording.create(TextBlock, **_values(data, by), position=last)
    return Changed.SETTINGS, made.id


def change_block(
    block: Id, data: BlockData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Change words that are kept, or for whom."""
    row = _own_or_all(block, by)
    with _changing(data.for_all or row.person_id is None, by, today) as recording:
        expect_version(row, version)
        recording.update(row, **_values(data, by))
    return Changed.SETTINGS


def delete_block(block: Id, *, by: Author, today: date) -> Changed:
    """Keep words no longer."""
    row = _own_or_all(block, by)
    with _changing(row.person_id is None, by, today) as recording:
        recording.delete(row)
    return Changed.SETTINGS


def order_blocks(blocks: Sequence[Id], *, by: Author, today: date) -> Changed:
    """Offer words in another order: one's own, or those of all."""
    found = [_own_or_all(each, by) for each in blocks]
    with _changing(any(row.person_id is None for row in found), by, today) as recording:
        for position, row in enumerate(found):
            recording.update(row, position=position)
    return Changed.SETTINGS


@contextmanager
def _changing(for_all: bool, by: Author, today: date) -> Iterator[Recording]:
    """Change the office's words as a deed of the journal, one's own without."""
    if for_all:
        with recorded("change_text_blocks", by=by, today=today, may=must_keep_people) as recording:
            recording.about(None)
            yield recording
    else:
        with db.atomic():
            yield Recording()


def _own_or_all(block: Id, by: Author) -> TextBlock:
    row: TextBlock = row_of(TextBlock, block)
    if row.person_id not in (None, by.person_id):
        raise RightsError("of_another_person")
    return row


def _whose(for_all: bool, by: Author) -> object:
    return TextBlock.person.is_null() if for_all else TextBlock.person == by.person_id


def _values(data: BlockData, by: Author) -> dict[str, object]:
    if data.kind not in OFFERED_FOR:
        raise ValueError(f"No kind of note: {data.kind}")
    return {
        "person": None if data.for_all else by.person_id,
        "kind": data.kind,
        "title": must_say(data.title, "text_block_without_title"),
        "text": must_say(data.text, "text_block_without_text"),
    }
