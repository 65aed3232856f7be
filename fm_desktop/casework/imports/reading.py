"""Opening the file in which somebody keeps a caseload list."""

from pathlib import Path

from fm_desktop.casework.imports.delimited import rows_of
from fm_desktop.casework.imports.encoding import decoded
from fm_desktop.casework.imports.header import headers_in
from fm_desktop.casework.imports.raw import Book, RawRow, Sheet
from fm_desktop.casework.imports.survey import MOST_COLUMNS, MOST_ROWS
from fm_desktop.errors import UserError

MOST_BYTES = 100_000_000
_ZIP = b"PK\x03\x04"
_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")


def open_list(path: Path) -> Book:
    """Return the sheets of a CSV, XLSX or ODS file; its contents say which of them it is, not its name."""
    data = _bytes_of(path)
    if data.startswith(_OLD_OFFICE):
        raise UserError("list_file_old", file=path.name)
    if data.startswith(_ZIP):
        from fm_desktop.casework.imports.workbook import open_workbook  # late: a text file needs none of it

        return open_workbook(data, path.name)
    return _text_file(data, path.name)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError("list_file_too_large", file=path.name, megabytes=MOST_BYTES // 1_000_000)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("list_file_missing", file=path) from error
    except OSError as error:
        raise UserError("list_file_unreadable", file=path) from error


def _text_file(data: bytes, file: str) -> Book:
    text, encoding = decoded(data)
    name = Path(file).stem

    def read(_: str) -> Sheet:
        return Sheet(name, [_checked(row) for row in rows_of(text, headers_in)])

    return Book(file, encoding, (name,), read)


def _checked(row: RawRow) -> RawRow:
    if row.number > MOST_ROWS or len(row.cells) > MOST_COLUMNS:
        raise UserError("list_too_large", row=row.number, column=len(row.cells), rows=MOST_ROWS)
    return row
