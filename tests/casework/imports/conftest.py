"""Lists as offices keep them, written by other programs than ours."""

from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from fm_desktop.casework.imports.rows import read_list
from tests.casework.list_desk import Desk, make_office

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


ODS = "application/vnd.oasis.opendocument.spreadsheet"
NAMESPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "manifest")
)


def write_ods(file: Path, sheets):
    """Write what an office program writes at least (the libraries for it are built on the spot, or large)."""
    tables = "".join(
        f'<table:table table:name="{name}">{"".join(map(_ods_row, rows))}</table:table>'
        for name, rows in sheets.items()
    )
    content = f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS}"/>'
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", ODS, ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _ods_part("manifest:manifest", entry))
        archive.writestr("content.xml", _ods_part("office:document-content", content))
    return file


def _ods_part(root, content):
    return f'<?xml version="1.0" encoding="UTF-8"?><{root} {NAMESPACES}>{content}</{root}>'


def _ods_row(row):
    return f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"


def _ods_cell(cell):
    if cell is None:
        return "<table:table-cell/>"
    kind, value = "string", ""
    if isinstance(cell, date):
        kind, value = "date", f' office:date-value="{cell.isoformat()}"'
    elif isinstance(cell, int | float):
        kind, value = "float", f' office:value="{cell}"'
    texts = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(cell).split("\n"))
    return f'<table:table-cell office:value-type="{kind}"{value}>{texts}</table:table-cell>'


@pytest.fixture(scope="session")
def office(tmp_path_factory):
    return make_office(tmp_path_factory.mktemp("office") / "data")


@pytest.fixture
def desk(office, tmp_path):
    found = Desk(office, tmp_path)
    yield found
    found.close()
