"""Restricted notes on the screen of a case: there for whoever runs it, asked for by whoever else may read."""

from datetime import date

from fm_desktop.casework.reading_restricted import read_restricted
from fm_desktop.storage import sight
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import NoteSeal, RestrictedNote
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.queries.restricted import KIND, RestrictedNoteRow
from fm_desktop.vault.author import Author


def own_notes(client: Id, *, by: Author, today: date) -> tuple[RestrictedNoteRow, ...]:
    """Return the restricted notes whose reading is not written down; to everybody else there are none."""
    grant = sight.grant_on(client, by)
    if not grant.restricted or grant.logged:
        return ()
    return read_restricted(client, by=by, today=today)[1]


def notes_to_ask_for(client: Id, *, by: Author) -> int:
    """Return how many restricted notes a lead or deputy may read, each reading being written down."""
    grant = sight.grant_on(client, by)
    if not grant.restricted or not grant.logged:
        return 0
    query = RestrictedNote.select().join(NoteSeal).where(NoteSeal.reader == by.person_id)
    return int(query.where(RestrictedNote.client == client, RestrictedNote.is_current).count())


def own_history(client: Id, case: Id | None, *, by: Author, today: date) -> list[HistoryRow]:
    """Return the restricted notes of whoever runs the case as rows of its history."""
    return [
        HistoryRow(row.day, row.time, KIND, KIND, row.text, row.author, row.id, row.case, version=row.version)
        for row in own_notes(client, by=by, today=today)
        if not row.fault and (case is None or row.case in (None, case))
    ]
