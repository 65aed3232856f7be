"""What the journal knows of the membership: number and hash of the newest statement, noted by each deed."""

import json

from fm_desktop.storage.database import db
from fm_desktop.storage.findings import Finding
from fm_desktop.vault.membership import Membership, Note

MARK = '"membership":{'
"""How a note begins in a payload; inside a text the quotation marks would be written otherwise."""


def note_in(payload: str) -> Note | None:
    """Return the note an entry carries."""
    if MARK not in payload:
        return None
    said = json.loads(payload).get("membership")
    return Note(said["serial"], said["hash"]) if said else None


def newest_note() -> Note:
    """Return the newest note of the journal; an index passes over deeds about clients, which carry none."""
    row = db.execute_sql(
        "SELECT payload FROM journal_entry WHERE client IS NULL AND instr(payload, ?) > 0"
        " ORDER BY seq DESC LIMIT 1",
        (MARK,),
    ).fetchone()
    return (note_in(row[0]) if row else None) or Note()


def serial_before(seq: int) -> int:
    """Return how many statements the journal had noted before an entry; the founder's is always there."""
    row = db.execute_sql(
        "SELECT payload FROM journal_entry WHERE client IS NULL AND seq < ? AND instr(payload, ?) > 0"
        " ORDER BY seq DESC LIMIT 1",
        (seq, MARK),
    ).fetchone()
    noted = note_in(row[0]) if row else None
    return noted.serial if noted else 1


def compare_membership(membership: Membership) -> list[Finding]:
    """Find out that the key file has another membership than the journal, or has lost its end.

    One that goes on further is no fault: a process was killed between the two.
    """
    noted = newest_note()
    if noted.serial > membership.note.serial:
        return [
            Finding("membership_cut", {"kept": noted.serial, "found": membership.note.serial}),
        ]
    if membership.note_at(noted.serial) != noted:
        return [Finding("membership_forked", {"serial": noted.serial})]
    return []
