"""Files of client data that leave the encrypted file: who wrote what kind, and how many, is noted."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import client_of, recorded
from fm_desktop.domain.deeds import EXPORT
from fm_desktop.errors import UserError
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import Change
from fm_desktop.vault.author import Author
from fm_desktop.vault.safe_files import write_safely

CASELOAD, REPORTS, CALENDAR, CALENDAR_KEPT = "caseload", "reports", "calendar", "calendar_kept"
MAP, ASSESSMENT, PLAN, ATTACHMENT = "map", "assessment_paper", "plan_paper", "attached_file"
"""Kinds of files, as the journal tells them."""


def noted_export(
    kind: str, write: Callable[[], int], *, client: Id | None = None, by: Author, today: date
) -> tuple[Changed, int]:
    """Write a file and note its kind and how many it tells of, no name and no place; return how many.

    Where the file cannot be written nothing is noted, and nothing where this process only reads beside a
    window. What may be read may be written: what the file holds was asked for by whoever sits at the desk.
    One about a client needs a right about them.
    """
    if db.read_only:
        return Changed.NOTHING, write()
    with recorded(EXPORT, by=by, today=today, may=_whoever_reads) as recording:
        if client is not None:
            recording.on(client_of(client))
        count = write()
        recording.note(Change(EXPORT, by.person_id, {"kind": (None, kind), "count": (None, count)}))
    return Changed.NOTHING, count


def write_content(file: Path, content: bytes, count: int = 1) -> int:
    """Write what was made already; return how many it tells of. Raises UserError where that fails."""
    try:
        write_safely(file, content)
    except OSError as error:
        raise UserError("file_not_writable", file=file.name) from error
    return count


def _whoever_reads(_by: Author) -> None:
    """Refuse nobody."""
