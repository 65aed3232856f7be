from datetime import date, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from fm_desktop.casework.imports.raw import EPOCH_1900, EPOCH_1904, CellError
from fm_desktop.casework.imports.reading import open_list
from fm_desktop.errors import UserError
from tests.casework.imports.conftest import write_ods, write_xlsx

ROW = ["a", 1.5, date(2026, 3, 1)]


def first_sheet(file):
    book = open_list(file)
    return book.read(book.sheet_names[0])


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_cells_keep_their_kind_and_rows_their_number(tmp_path, kind):
    file = tmp_path / "falscher-name.csv"
    rows = [[None, "Titel"], [None], ROW]
    write_xlsx(file, rows) if kind == "xlsx" else write_ods(file, {"Blatt": rows})
    book = open_list(file)
    assert book.encoding is None
    found = [row for row in first_sheet(file).rows if not row.is_empty()]
    assert [(row.number, row.cells) for row in found] == [(1, ("", "Titel", "")), (3, tuple(ROW))]


def test_sheets_that_can_be_seen_come_first(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "versteckt"
    book.active.sheet_state = "hidden"
    book.create_sheet("sichtbar")["A1"] = "x"
    book.create_chartsheet("Bild")
    book.save(tmp_path / "a.xlsx")
    assert open_list(tmp_path / "a.xlsx").sheet_names == ("sichtbar", "versteckt")


def test_every_sheet_is_read_by_its_name(tmp_path):
    file = write_ods(tmp_path / "a.ods", {"eins": [["a"]], "zwei": [["b"]]})
    book = open_list(file)
    assert [book.read(name).rows[0].cells for name in book.sheet_names] == [("a",), ("b",)]


def test_errors_are_seen_where_they_stand(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
    sheet = book.add_worksheet()
    sheet.write_formula(1, 2, "=NA()", None, "#N/A")
    sheet.write_string(1, 3, "gut")
    book.close()
    assert first_sheet(tmp_path / "a.xlsx").rows[1].cells == ("", "", CellError("#N/A"), "gut")


def test_errors_are_seen_in_ods_too(tmp_path):
    file = write_ods(tmp_path / "a.ods", {"Blatt": [["a", "Fehler", "b"]]})
    error = b'calcext:value-type="error" office:string-value="" '
    space = b' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" '
    with ZipFile(file) as archive:
        content = archive.read("content.xml")
    at = content.rindex(b"office:value-type", 0, content.index(b"Fehler"))
    content = content[:at] + error + content[at:]
    content = content.replace(b"<office:document-content ", b"<office:document-content" + space, 1)
    replace_part(file, "content.xml", content)
    assert first_sheet(file).rows[0].cells == ("a", CellError("Fehler"), "b")


def test_the_1904_system_is_noticed(tmp_path):
    book = openpyxl.Workbook()
    book.active["A1"] = datetime(2026, 3, 1)
    assert saved(book, tmp_path).epoch == EPOCH_1900
    book.epoch = CALENDAR_MAC_1904
    book.active["A1"] = datetime(2026, 3, 1)
    sheet = saved(book, tmp_path)
    assert (sheet.epoch, sheet.rows[0].cells) == (EPOCH_1904, (date(2026, 3, 1),))


def saved(book, folder):
    book.save(folder / "a.xlsx")
    return first_sheet(folder / "a.xlsx")


@pytest.mark.parametrize(("row", "column"), [(1_048_576, 1), (1, 16_384), (150_000, 900)])
def test_a_stray_cell_far_out_is_refused_before_it_takes_all_memory(tmp_path, row, column):
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    book.active.cell(row, column, "verirrt")
    with pytest.raises(UserError, match="list_too_large"):
        saved(book, tmp_path)


def test_formats_without_content_do_not_count(tmp_path):
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    book.active.cell(1_000_000, 5).font = openpyxl.styles.Font(bold=True)
    assert len(saved(book, tmp_path).rows) == 1


def test_repeated_empty_rows_of_ods_do_not_count_and_stray_ones_are_refused(tmp_path):
    file = write_ods(tmp_path / "a.ods", {"Blatt": [["x"]]})
    blank = b'<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    with ZipFile(file) as archive:
        content = archive.read("content.xml")
    end = content.index(b"</table:table>")
    row = content[content.index(b"<table:table-row") : end]
    replace_part(file, "content.xml", content[:end] + blank + content[end:])
    assert len(first_sheet(file).rows) == 1
    replace_part(file, "content.xml", content[:end] + blank + row + content[end:])
    with pytest.raises(UserError, match="list_too_large"):
        first_sheet(file)


@pytest.mark.parametrize("cut", [30, 0.3, 0.7, 0.95])
@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_cut_file_is_called_damaged(tmp_path, kind, cut):
    file = tmp_path / f"a.{kind}"
    write_xlsx(file, [ROW] * 50) if kind == "xlsx" else write_ods(file, {"Blatt": [ROW] * 50})
    data = file.read_bytes()
    file.write_bytes(data[: cut if isinstance(cut, int) else int(len(data) * cut)])
    with pytest.raises(UserError, match="list_file_broken"):
        first_sheet(file)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
@pytest.mark.parametrize("text", [b"", b"<a", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"\x00\xff"])
def test_a_file_with_a_damaged_part_is_called_damaged(tmp_path, part, text):
    file = write_xlsx(tmp_path / "a.xlsx", [ROW])
    replace_part(file, part, text)
    with pytest.raises(UserError, match="list_file_broken"):
        first_sheet(file)


def test_a_bomb_is_refused_before_it_goes_off(tmp_path, monkeypatch):
    monkeypatch.setattr("fm_desktop.casework.imports.workbook.MOST_UNPACKED", 1_000_000)
    file = write_xlsx(tmp_path / "a.xlsx", [ROW])
    replace_part(file, "xl/worksheets/sheet1.xml", b" " * 2_000_000)
    with pytest.raises(UserError, match="list_file_too_large"):
        open_list(file)


def test_other_archives_are_none_of_ours(tmp_path):
    write_archive(tmp_path / "a.xlsx", {"word/document.xml": b"<a/>"})
    with pytest.raises(UserError, match="list_format_unknown"):
        open_list(tmp_path / "a.xlsx")


def test_old_and_protected_files_are_named_as_such(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000))
    with pytest.raises(UserError, match="list_file_old"):
        open_list(tmp_path / "a.xlsx")


def test_a_file_that_is_not_there_or_no_file_is_said(tmp_path):
    with pytest.raises(UserError, match="list_file_missing"):
        open_list(tmp_path / "keine.csv")
    with pytest.raises(UserError, match="list_file_unreadable"):
        open_list(tmp_path)


def replace_part(file, part, content):
    with ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    write_archive(file, parts | {part: content})


def write_archive(file, parts):
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    file.write_bytes(data.getvalue())
