"""What letters add to a client's timeline."""

from collections.abc import Iterator

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.queries.letters import letters_of
from fm_desktop.storage.sight import sees


@sees(Sees.SHARED)
def letters_history(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    """Yield the letters that went out to a client; with a case only its own and those of none."""
    for row in letters_of(client):
        if case is None or row.case in (case, None):
            who = row.author_name or None
            yield HistoryRow(
                row.day, None, "letter", row.way, row.title, who, row.id, row.case, version=row.version
            )
