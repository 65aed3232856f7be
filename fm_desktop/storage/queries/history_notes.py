"""Notes in a client's timeline: at their conversation, or by themselves."""

from collections import defaultdict
from collections.abc import Iterator

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Note
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.queries.notes import notes_of
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sight import sees


@sees(Sees.SHARED)
def notes_history(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    """Yield the notes that belong to no conversation."""
    for row in notes_of(client):
        if row.contact is None and case in (None, row.case):
            yield HistoryRow(
                row.day, None, "note", row.kind, row.text, row.author, row.id, row.case, version=row.version
            )


@sees(Sees.SHARED)
def texts_of_talks(client: Id) -> dict[Id, list[str]]:
    """Return by conversation what was written down of it."""
    found: dict[Id, list[str]] = defaultdict(list)
    query = Note.select(Note.contact, Note.text).where(Note.client == client, Note.contact.is_null(False))
    for contact, text in rows(query.order_by(Note.id)):
        found[contact].append(text)
    return found
