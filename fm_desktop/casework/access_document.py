"""Right of access: everything about one client, handed out and written down (Art. 15 DSGVO, § 83 SGB X)."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.reading_restricted import read_restricted
from fm_desktop.casework.recording import client_of, recorded
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import Change, plain
from fm_desktop.storage.queries.everything import Section, ToldRow, everything_about
from fm_desktop.vault.author import Author
from fm_desktop.vault.safe_files import write_safely

FORMAT = 1


def give_access(
    client: Id, *, restricted: bool = False, by: Author, today: date
) -> tuple[Changed, list[Section]]:
    """Return all that is stored about a client, and note that it was asked for; restricted notes on demand.

    Whoever reads those and does not run the case is written down as for any other reading.
    """
    notes = read_restricted(client, by=by, today=today)[1] if restricted else ()
    with recorded("give_access", by=by, today=today) as recording:
        recording.on(client_of(client))
        recording.note(Change("client", client, {}))
    told = [
        ToldRow({"day": plain(row.day), "author": row.author or "", "text": row.text}, ("text",))
        for row in notes
        if not row.fault
    ]
    sections = everything_about(client)
    return Changed.NOTHING, [*sections, Section("restricted_note", told)] if told else sections


def save_as_json(file: Path, sections: list[Section], made_on: date) -> None:
    """Write the sections for other programs: every value, files as base64.

    Raises UserError where the file cannot be written; nothing of it stays then.
    """
    content = json.dumps(_document(sections, made_on), ensure_ascii=False, indent=1)
    try:
        write_safely(file, content.encode())
    except OSError as error:
        raise UserError("file_not_writable", file=file.name) from error


def _document(sections: list[Section], made_on: date) -> dict[str, Any]:
    told = {section.table: [_row(row) for row in section.rows] for section in sections}
    return {"format": FORMAT, "program": "FM Desktop", "made_on": made_on.isoformat(), "stored": told}


def _row(row: ToldRow) -> dict[str, Any]:
    return dict(row.values) | ({"about_others": list(row.others)} if row.others else {})
