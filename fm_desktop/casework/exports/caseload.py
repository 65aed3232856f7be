"""Writing the caseload list: the columns that are read, so that it can be read in again without a change."""

from datetime import date
from pathlib import Path

from fm_desktop.casework.exports.cells import cells, header
from fm_desktop.casework.exports.list_rows import list_rows
from fm_desktop.casework.exports.tables import write_table
from fm_desktop.storage.ids import Id


def export_caseload(file: Path, manager: Id | None, *, today: date) -> int:
    """Write the list of a case manager, or of everybody, as .xlsx or .csv; return how many clients it has."""
    return write_table(file, header(), (cells(row) for row in list_rows(manager, today)))
