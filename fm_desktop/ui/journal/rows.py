"""The entries of the journal as rows of a table, of one client or of the office."""

from fm_desktop.storage.queries.journal import JournalRow
from fm_desktop.storage.queries.office_journal import OfficeRow
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.case.journal_words import changes_in_words, deed_name
from fm_desktop.ui.formats import clock, numeric_date
from fm_desktop.ui.tables.text_table import TextRow

OFFICE_CHANGES, CASE_CHANGES = 4, 3
"""In which column the changes stand."""


def case_row(row: JournalRow) -> TextRow:
    """Return an entry of one client's journal: when, what, who, changes."""
    return _row(row, (_when(row), deed_name(row.deed), short_name(row.author), changes_in_words(row)), row)


def office_row(found: OfficeRow) -> TextRow:
    """Return an entry of the office's journal, with whom it is about."""
    row = found.row
    texts = (_when(row), deed_name(row.deed), found.name, short_name(row.author), changes_in_words(row))
    return _row(row, texts, found)


def _when(row: JournalRow) -> str:
    return f"{numeric_date(row.at.date())} {clock(row.at)}"


def _row(row: JournalRow, texts: tuple[str, ...], record: object) -> TextRow:
    spoken = ", ".join(text for text in texts if text)
    return TextRow(row.seq.to_bytes(8, "big"), texts, spoken, record)
