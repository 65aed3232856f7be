"""What the import knows so far: the file, its sheet, the columns, what a trial run said."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

from fm_desktop.casework.imports.apply import Steps, import_steps
from fm_desktop.casework.imports.header import Header, chosen_sheet, find_header
from fm_desktop.casework.imports.raw import Book, Sheet
from fm_desktop.casework.imports.reading import open_list
from fm_desktop.casework.imports.report import ImportReport
from fm_desktop.vault.author import Author

PREVIEW_ROWS = 8


class Opened(NamedTuple):
    """A file that was opened, with the sheet that will be read."""

    book: Book
    sheet: Sheet
    header: Header | None


@dataclass
class ImportDraft:
    """Filled page by page; nothing of it is stored before the last step."""

    file: Path | None = None
    opened: Opened | None = None
    assigned: dict[int, str | None] = field(default_factory=dict)
    checked: ImportReport | None = None
    """What the trial run said."""
    report: ImportReport | None = None
    """What became of the list."""

    def sheet_name(self) -> str | None:
        """Return the sheet that is read, or None for a text file."""
        return self.opened.sheet.name if self.opened else None


def open_file(file: Path, sheet: str | None = None) -> Opened:
    """Open a list and find its header; on the database thread."""
    book = open_list(file)
    chosen = chosen_sheet(book, sheet)
    return Opened(book, chosen, find_header(chosen))


def steps(draft: ImportDraft, by: Author, today: date, *, dry_run: bool) -> Steps:
    """Read the list with the columns chosen; a dry run only says what would become of it."""
    assert draft.file is not None
    return import_steps(
        draft.file,
        by=by,
        today=today,
        sheet=draft.sheet_name(),
        assigned=draft.assigned,
        dry_run=dry_run,
    )
