"""The journal of the whole office, as far as whoever sits at the desk may see of whom it tells."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

import peewee as pw

from fm_desktop.domain.access import keeps_people
from fm_desktop.domain.deeds import ERASE, ERASE_AGAIN
from fm_desktop.domain.identity import full_name
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import RESTRICTED
from fm_desktop.storage.models import CaseloadEntry, Client, JournalEntry, RestrictedNote
from fm_desktop.storage.queries.journal import JournalRow, changes_of, readings_shown
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sight import grant_on, reader, sees_names
from fm_desktop.storage.sight_of_lists import clients_shared

PAGE = 200
FOR_ALL = frozenset(
    {
        *("set_up", "set_office", "change_catalogue"),
        *("take_in", "remove_member", "readmit", "enter", "confirm_reader", "refuse_reader"),
    }
)
"""Deeds about no client that concern everybody: whose keys are new is not for the administration alone."""
FOR_KEEPERS = FOR_ALL | {
    *("add_person", "change_person", "follow_membership", "export"),
    *("change_password", "new_recovery_code", "use_recovery_code"),
    *("set_office_recovery", "drop_office_recovery", "appoint_deputy", "end_deputyship"),
}
"""Deeds about no client that whoever keeps people sees, too."""


class Wanted(NamedTuple):
    """What of the journal is asked for; what is left empty narrows nothing."""

    author: Id | None = None
    deed: str | None = None
    clients: Sequence[Id] | None = None
    first: date | None = None
    last: date | None = None


class OfficeRow(NamedTuple):
    """One deed, and whom it was about."""

    row: JournalRow
    client: Id | None
    case: Id | None
    name: str
    """The client's; empty where the deed was about none, or they are erased."""


class JournalPage(NamedTuple):
    """Some entries, the newest first, and whether there are older ones."""

    rows: list[OfficeRow]
    is_last: bool


def office_journal(wanted: Wanted, before: int | None = None, limit: int = PAGE) -> JournalPage:
    """Return the newest entries that may be seen and are wanted, from an entry on backwards."""
    entry = JournalEntry
    columns = (
        entry.seq, entry.at, entry.author, entry.deed, entry.payload, entry.client, entry.case,
        Client.family_name, Client.given_name,
    )  # fmt: skip
    query = entry.select(*columns).join(Client, pw.JOIN.LEFT_OUTER, on=(Client.id == entry.client))
    query = query.where(visible_entries(), *_asked(wanted))
    if before is not None:
        query = query.where(entry.seq < before)
    found = [_made(*row) for row in rows(query.order_by(entry.seq.desc()).limit(limit + 1))]
    return JournalPage(found[:limit], len(found) <= limit)


def visible_entries() -> pw.ColumnBase:
    """Return which entries the person at the desk is shown.

    Of a client those who see them in full; of restricted notes their readers alone. What is about no client
    is one's own, but for settings and people: administration sees nothing else. That somebody was erased is
    shown to everybody; whom, the entry does not say.
    """
    entry, who = JournalEntry, reader()
    office = FOR_KEEPERS if keeps_people(who.roles) else FOR_ALL
    about_nobody = entry.client.is_null() & ((entry.author == who.person_id) | entry.deed.in_(sorted(office)))
    erased = entry.deed.in_((ERASE, ERASE_AGAIN))
    if not sees_names():
        return erased | entry.client.is_null() & entry.deed.in_(sorted(office))
    return erased | about_nobody | (_of_clients_shared() & ~_of_restricted_notes() | _restricted_read())


def _of_clients_shared() -> pw.ColumnBase:
    shared = clients_shared()
    if shared is None:
        return JournalEntry.client.is_null(False)
    line = CaseloadEntry
    return JournalEntry.client.in_(line.select(line.client).where(line.newest == 1, shared))


def _of_restricted_notes() -> pw.ColumnBase:
    entry = JournalEntry
    taken_back = (entry.deed == "undo") & entry.payload.contains('"table":"restricted_note"')
    return entry.deed.in_(sorted(RESTRICTED)) | pw.fn.COALESCE(taken_back, 0)


def _restricted_read() -> pw.ColumnBase:
    """Return the entries about restricted notes of those clients whose notes one may read."""
    noted = rows(RestrictedNote.select(RestrictedNote.client).distinct())
    read = [client for (client,) in noted if grant_on(client).restricted]
    return JournalEntry.client.in_(read) & _of_restricted_notes() & readings_shown()


def _asked(wanted: Wanted) -> list[pw.ColumnBase]:
    entry = JournalEntry
    found = [
        entry.author == wanted.author if wanted.author is not None else None,
        entry.deed == wanted.deed if wanted.deed is not None else None,
        entry.client.in_(list(wanted.clients)) if wanted.clients is not None else None,
        entry.at >= _begin(wanted.first) if wanted.first is not None else None,
        entry.at < _begin(wanted.last + timedelta(days=1)) if wanted.last is not None else None,
    ]
    return [each for each in found if each is not None]


def _begin(day: date) -> str:
    """Return the beginning of a day at this place as the journal writes it."""
    return datetime.combine(day, time.min).astimezone(UTC).isoformat(timespec="microseconds")


def _made(
    seq: int,
    at: str,
    author: Id,
    deed: str,
    payload: str | None,
    client: Id | None,
    case: Id | None,
    family: str | None,
    given: str | None,
) -> OfficeRow:
    who = names()
    name = who[author].name if author in who else None
    row = JournalRow(seq, datetime.fromisoformat(at).astimezone(), name, deed, tuple(changes_of(payload)))
    return OfficeRow(row, client, case, full_name(family, given or "") if family else "")
