"""Takes everything about a client out of the file: rows, search, what the journal tells.

What stays is the entry that it was done, and the hashes by which the journal holds together.
Source: § 84 SGB X.
"""

import apsw
import peewee as pw

from fm_desktop.errors import DataFileError
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import Change, deleted
from fm_desktop.storage.models import Agh, Case, CaseState, Client, Household, JournalEntry, SamePerson


def erase_rows(client: Id) -> list[Change]:
    """Delete a client with all that is about them; return what the journal is to say of it.

    Rows go in the order in which they refer to each other; most go along with client and case.
    """
    row = Client.get_by_id(client)
    household, said = row.household_id, _links(client)
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


def _links(client: Id) -> list[Change]:
    """Return that a client is linked to nobody any more, which the journal tells of the other record."""
    links = SamePerson.select().where((SamePerson.one == client) | (SamePerson.other == client))
    return [deleted(link) for link in links]
