"""Opening XLSX and ODS files."""

import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from lzma import LZMAError
from posixpath import join, normpath
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from fm_desktop.casework.imports.raw import EPOCH_1900, EPOCH_1904, Book, Cell, CellError, RawRow, Sheet
from fm_desktop.casework.imports.survey import Errors, OdsSurvey, XlsxSurvey
from fm_desktop.errors import UserError

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

MOST_UNPACKED = 600_000_000
_ENCRYPTED = 1


def open_workbook(data: bytes, file: str) -> Book:
    """Return the sheets of an XLSX or ODS file, those that can be seen first."""
    from python_calamine import CalamineWorkbook  # late: only an import needs it

    with _broken_is_said(file), ZipFile(BytesIO(data)) as archive:
        _check_archive(archive, file)
        is_ods = "content.xml" in archive.namelist()
        if not is_ods and "xl/workbook.xml" not in archive.namelist():
            raise UserError("list_format_unknown", file=file)
        workbook = CalamineWorkbook.from_filelike(BytesIO(data))
        names = _sheet_names(workbook)

    def read(name: str) -> Sheet:
        with _broken_is_said(file), ZipFile(BytesIO(data)) as archive:
            errors = _ods_errors(archive, name) if is_ods else _xlsx_errors(archive, name)
            epoch = EPOCH_1900 if is_ods else _epoch(archive)
            cells = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
        return Sheet(name, [_row(number, row, errors) for number, row in enumerate(cells)], epoch)

    return Book(file, None, names, read)


@contextmanager
def _broken_is_said(file: str) -> Iterator[None]:
    """Turn whatever a damaged file sets off into a sentence about the file."""
    from python_calamine import CalamineError, PasswordError  # late: as above

    try:
        yield
    except PasswordError as error:
        raise UserError("list_file_password", file=file) from error
    except (CalamineError, BadZipFile, ExpatError, ElementTree.ParseError, zlib.error, LZMAError) as error:
        raise UserError("list_file_broken", file=file) from error
    except (LookupError, ValueError, EOFError, OSError, NotImplementedError, OverflowError) as error:
        raise UserError("list_file_broken", file=file) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # the reading library's own; it cannot be imported
            raise
        raise UserError("list_file_broken", file=file) from error


def _check_archive(archive: ZipFile, file: str) -> None:
    if any(part.flag_bits & _ENCRYPTED for part in archive.infolist()):
        raise UserError("list_file_password", file=file)
    if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
        raise UserError("list_file_too_large", file=file, megabytes=MOST_UNPACKED // 1_000_000)


def _sheet_names(workbook: "CalamineWorkbook") -> tuple[str, ...]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # late: as above

    tables = [sheet for sheet in workbook.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    tables.sort(key=lambda sheet: sheet.visible != SheetVisibleEnum.Visible)
    return tuple(sheet.name for sheet in tables)


def _row(number: int, cells: Sequence[Cell], errors: Errors) -> RawRow:
    if errors:
        cells = [
            CellError(errors[number, column]) if (number, column) in errors else cell
            for column, cell in enumerate(cells)
        ]
    return RawRow(number + 1, tuple(cells))


def _ods_errors(archive: ZipFile, name: str) -> Errors:
    survey = OdsSurvey()
    with archive.open("content.xml") as part:
        survey.read(part)
    return survey.extents[name].errors


def _xlsx_errors(archive: ZipFile, name: str) -> Errors:
    survey = XlsxSurvey()
    with archive.open(_part_of(archive, name)) as part:
        survey.read(part)
    return survey.extent.errors


def _part_of(archive: ZipFile, name: str) -> str:
    """Return the part of an XLSX file in which a sheet stands."""
    sheets = {e.get("name"): e for e in _elements(archive, "xl/workbook.xml") if _tag(e) == "sheet"}
    link = next(value for key, value in sheets[name].attrib.items() if key.endswith("}id"))
    targets = {e.get("Id"): e.get("Target", "") for e in _elements(archive, "xl/_rels/workbook.xml.rels")}
    return normpath(join("/xl", targets[link])).lstrip("/")


def _epoch(archive: ZipFile) -> date:
    """Return the day from which the serial numbers of an XLSX file count."""
    settings = next((e for e in _elements(archive, "xl/workbook.xml") if _tag(e) == "workbookPr"), None)
    dated_1904 = settings is not None and settings.get("date1904") in ("1", "true")
    return EPOCH_1904 if dated_1904 else EPOCH_1900


def _elements(archive: ZipFile, part: str) -> list[ElementTree.Element]:
    text = archive.read(part)
    if b"<!DOCTYPE" in text.replace(b"\0", b""):  # of two bytes a letter, too
        raise ExpatError("no document type belongs into a spreadsheet")
    return list(ElementTree.fromstring(text).iter())


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]
