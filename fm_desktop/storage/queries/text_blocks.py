"""Words that are written again and again, as they are offered to whoever writes."""

from typing import NamedTuple

from fm_desktop.errors import RightsError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import TextBlock
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight import reader


class BlockRow(NamedTuple):
    """One text block."""

    id: Id
    person: Id | None
    """Whose it is; none for everybody."""
    kind: str
    """The kind of note it is offered for; empty for all."""
    title: str
    text: str
    position: int
    version: int

    @property
    def for_all(self) -> bool:
        """Tell whether everybody in the office is offered it."""
        return self.person is None


def text_blocks(person: Id) -> list[BlockRow]:
    """Return a person's own text blocks in their order, then those of all."""
    if person != reader().person_id:
        raise RightsError("of_another_person")
    block = TextBlock
    query = (
        block.select(*(getattr(block, name) for name in BlockRow._fields))
        .where(block.person.is_null() | (block.person == person))
        .order_by(block.person.is_null(), block.position, block.id)
    )
    return read(BlockRow, query)
