"""Takes everything about a client out of the file: rows, search, what the journal tells.

What stays is the entry that it was done, and the hashes by which the journal holds together.
Source: § 84 SGB X.
"""

from datetime import date

import apsw
import peewee as pw

from fm_desktop.domain.deeds import ERASE, ERASE_AGAIN
from fm_desktop.errors import DataFileError
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import Change, deleted
from fm_desktop.storage.models import (
    Agh,
    Case,
    CaseState,
    Client,
    Household,
    JournalEntry,
    ReceivedCase,
    SamePerson,
)
from fm_desktop.storage.raw_rows import rows


def erase_rows(client: Id) -> list[Change]:
    """Delete a client with all that is about them; return what the journal is to say of it.

    Rows go in the order in which they refer to each other; most go along with client and case.
    """
    row = Client.get_by_id(client)
    household, said = row.household_id, [*_links(client), *_transfers(client)]
    cases = Case.select(Case.id).where(Case.client == client)
    for table in (CaseState, Agh):
        db.execute(table.delete().where(table.case.in_(cases)))
    db.execute(Case.delete().where(Case.client == client))
    row.delete_instance()
    if household is not None and not Client.select().where(Client.household == household).exists():
        db.execute(Household.delete().where(Household.id == household))
    return said


def erase_payloads(client: Id) -> None:
    """Empty every entry of the journal about a client; their hashes stay, and the chain holds."""
    entry = JournalEntry
    theirs = (entry.client == client) & entry.payload.is_null(False)
    db.execute(entry.update(payload=None, salt=None).where(theirs))


def sweep() -> None:
    """Write the file anew without what was deleted; belongs behind the deed.

    Raises DataFileError where the disk is full or somebody reads. Deleted rows are overwritten anyway; what
    was moved between pages before may have left a copy behind.
    """
    try:
        db.execute_sql("VACUUM")
    except (apsw.Error, pw.DatabaseError) as error:
        raise DataFileError("data_file_unreadable", file=str(db.database)) from error


def erased_on(transfer: Id) -> date | None:
    """Return when a client was erased whose case came with a transfer; none where no such trace stands."""
    entry = JournalEntry
    told = entry.select(entry.at).where(
        entry.deed.in_((ERASE, ERASE_AGAIN)), entry.payload.contains(f'"{transfer.hex()}"')
    )
    found = next(iter(rows(told.order_by(entry.seq).limit(1))), None)
    return None if found is None else date.fromisoformat(found[0][:10])


def _transfers(client: Id) -> list[Change]:
    """Return the random numbers of the files a client came with: they say nothing but know a file again."""
    cases = Case.select(Case.id).where(Case.client == client)
    came = rows(ReceivedCase.select(ReceivedCase.id).where(ReceivedCase.case.in_(cases)))
    return [Change("received_case", transfer, {}) for (transfer,) in came]


def _links(client: Id) -> list[Change]:
    """Return that a client is linked to nobody any more, which the journal tells of the other record."""
    links = SamePerson.select().where((SamePerson.one == client) | (SamePerson.other == client))
    return [deleted(link) for link in links]
