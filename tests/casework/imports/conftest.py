"""Lists as offices keep them, written by other programs than ours."""

from datetime import date
from pathlib import Path

import pytest

from fm_desktop.casework.imports.rows import read_list

TODAY = date(2026, 11, 2)


@pytest.fixture
def today():
    return TODAY


@pytest.fixture
def read_text(tmp_path: Path):
    """Write a text as a file and read it as a list."""

    def read(text, encoding="utf-8", **options):
        file = tmp_path / "liste.csv"
        file.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return read_list(file, options.pop("today", TODAY), **options)

    return read


@pytest.fixture
def read_rows(tmp_path: Path):
    """Write rows as an XLSX file and read it as a list."""

    def read(rows, **options):
        return read_list(write_xlsx(tmp_path / "liste.xlsx", rows), options.pop("today", TODAY), **options)

    return read


@pytest.fixture
def read_cell(read_rows):
    """Put one cell into one column of an otherwise good row and return value and problems."""

    def read(header, key, cell, **options):
        rows = [["Kundennummer", "Nachname", "Vorname", header], ["123A456789", "Kaya", "Selin", cell]]
        found = read_rows(rows, **options)
        value = getattr(found.rows[0], key) if found.rows else None
        return value, [problem.key for problem in found.problems]

    return read


def write_xlsx(file: Path, rows, sheet="Tabelle1"):
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file


def write_ods(file: Path, sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    for name, rows in sheets.items():
        table = Table(name=name)
        for row in rows:
            line = TableRow()
            for cell in row:
                line.addElement(_ods_cell(cell, TableCell, P))
            table.addElement(line)
        book.spreadsheet.addElement(table)
    book.save(file)
    return file


def _ods_cell(cell, kind, paragraph):
    if cell is None:
        return kind()
    if isinstance(cell, date):
        found = kind(valuetype="date", datevalue=cell.isoformat())
    elif isinstance(cell, int | float):
        found = kind(valuetype="float", value=str(cell))
    else:
        found = kind(valuetype="string")
    for text in str(cell).split("\n"):
        found.addElement(paragraph(text=text))
    return found
