"""Writing a table as a spreadsheet or as text; the file is there as a whole or not at all."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from fm_desktop.casework.exports.cells import Written, as_text
from fm_desktop.casework.exports.safe_cells import defused
from fm_desktop.errors import UserError
from fm_desktop.vault.safe_files import write_safely

_WIDEST = 60
_ROWS_MEASURED = 200


def write_table(
    file: Path, header: Sequence[str], rows: Iterable[Sequence[Written]], sheet: str = "Fallliste"
) -> int:
    """Write a table in the format its file's name asks for, .xlsx or .csv; return how many rows it has."""
    writer = _WRITERS.get(file.suffix.lower())
    if writer is None:
        raise UserError("export_format_unknown", file=file.name)
    table = [list(row) for row in rows]
    try:
        write_safely(file, writer(header, table, sheet))
    except OSError as error:
        raise UserError("export_not_written", file=str(file)) from error
    return len(table)


def _csv(header: Sequence[str], rows: Sequence[Sequence[Written]], _sheet: str) -> bytes:
    """Return the table as German programs read it: UTF-8 with a mark, semicolons."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([defused(as_text(cell)) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _xlsx(header: Sequence[str], rows: Sequence[Sequence[Written]], name_of_sheet: str) -> bytes:
    """Return the table as a workbook of texts and days; nothing in it is taken for a formula or a link."""
    from xlsxwriter import Workbook  # late: only an export needs it

    out = io.BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(out, {"in_memory": True, **plain})  # its temporary files would hold the list in the clear
    sheet = book.add_worksheet(name_of_sheet)
    heading, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    days = {date: "dd.mm.yyyy", datetime: "dd.mm.yyyy hh:mm"}
    formats = {kind: book.add_format({"num_format": shape}) for kind, shape in days.items()}
    for place, name in enumerate(header):
        sheet.write_string(0, place, name, heading)
        sheet.set_column(place, place, _width(name, rows, place), text)
    for number, row in enumerate(rows, 1):
        for place, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(number, place, cell, formats[type(cell)])
            elif cell:
                sheet.write_string(number, place, cell, text)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(header) - 1)
    book.close()
    return out.getvalue()


def _width(name: str, rows: Sequence[Sequence[Written]], place: int) -> int:
    longest = max((len(as_text(row[place])) for row in rows[:_ROWS_MEASURED]), default=0)
    return min(_WIDEST, max(longest, len(name)) + 2)


_WRITERS: dict[str, Callable[[Sequence[str], Sequence[Sequence[Written]], str], bytes]] = {
    ".csv": _csv,
    ".xlsx": _xlsx,
}
