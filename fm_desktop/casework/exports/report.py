"""Writing figures of a report as a workbook: a sheet for each, with its definition and source."""

import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from fm_desktop.casework.exports.safe_cells import defused
from fm_desktop.domain.figure_words import FigureWords, Lexicon, written_cell
from fm_desktop.domain.figures import HIDDEN, Cell, Chart, Figure, Label, Report, Row, Unit
from fm_desktop.errors import UserError
from fm_desktop.report_words import report_words
from fm_desktop.vault.safe_files import write_safely

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_WORDS = {
    "de": ("Wessen", "Zeitraum", "Stand", "Bedeutung", "Quelle", "Hinweis", "Monat", "erwartet", "ja"),
    "en": ("Whose", "Period", "As of", "Meaning", "Source", "Note", "Month", "Expected", "yes"),
}
_FEW = {
    "de": "* nicht gezeigt: Gruppen unter 5 und woraus sie sich errechnen ließen.",
    "en": "* not shown: groups under 5, and what they could be computed from.",
}
_OTHERS, _WIDEST, _SAID = 16, 60, 100
"""The widths of most columns, of the first at most, and of what is said above the table, in letters."""
_LINE = 15
"""How high a line is, in points."""


class _Looks(NamedTuple):
    """How cells look."""

    title: "Format"
    name: "Format"
    said: "Format"
    head: "Format"
    plain: "Format"
    month: "Format"
    percent: "Format"


def write_report(file: Path, report: Report) -> int:
    """Write figures as .xlsx, a sheet for each; return how many there are."""
    if file.suffix.lower() != ".xlsx":
        raise UserError("export_format_unknown", file=file.name)
    try:
        write_safely(file, _book(report))
    except OSError as error:
        raise UserError("export_not_written", file=str(file)) from error
    return len(report.figures)


def _book(report: Report) -> bytes:
    from xlsxwriter import Workbook  # late: only an export needs it

    out, words = io.BytesIO(), report_words()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(
        out, {"in_memory": True, **plain}
    )  # its temporary files would lie on the disk in the clear
    strong, wrapped = {"bold": True}, {"text_wrap": True, "valign": "top"}
    shapes: tuple[dict[str, Any], ...] = (
        {"bold": True, "font_size": 14},
        {"bold": True, "valign": "top"},
        wrapped,
        {**strong, **wrapped, "bottom": 1},
        {},
        {"num_format": "mmmm yyyy", "align": "left"},
        {"num_format": "0 %"},
    )
    looks = _Looks(*(book.add_format(shape) for shape in shapes))
    for figure in report.figures:
        said = words.figures[figure.key]
        sheet = book.add_worksheet(said.short.text(report.language))
        first = _head(sheet, figure, said, report, looks)
        _table(sheet, first, figure, words, report.language, looks)
    book.close()
    return out.getvalue()


def _head(sheet: "Worksheet", figure: Figure, said: FigureWords, report: Report, looks: _Looks) -> int:
    """Write what is said of a figure, and return in which row its table begins."""
    language = report.language
    whose, period, as_of, meaning, source, note, *_ = _WORDS[language]
    longest = max((len(report_words().label(row.label, language)) for row in figure.rows), default=0)
    sheet.set_column(0, 0, min(_WIDEST, max(longest + 2, _OTHERS)))
    sheet.set_column(1, len(figure.columns) + 1, _OTHERS)
    sheet.write_string(0, 0, said.title.text(language), looks.title)
    day = report.made_on
    lines = [
        (whose, report.whose),
        (period, report.period),
        (as_of, f"{day.day:02}.{day.month:02}.{day.year:04}"),
        (meaning, said.definition.text(language)),
        (source, said.source.text(language)),
    ]
    if any(cell is HIDDEN for row in figure.rows for cell in row.cells):
        lines.append((note, _FEW[language]))
    for number, (name, text) in enumerate(lines, 1):
        sheet.write_string(number, 0, name, looks.name)
        sheet.merge_range(number, 1, number, 1 + _SAID // _OTHERS, "", looks.said)
        sheet.write_string(number, 1, defused(text), looks.said)
        sheet.set_row(number, _LINE * (1 + len(text) // _SAID))
    return len(lines) + 2


def _table(
    sheet: "Worksheet", first: int, figure: Figure, words: Lexicon, language: str, looks: _Looks
) -> None:
    """Write heads and rows; numbers are numbers, what is hidden is a star."""
    *_, month, expected, yes = _WORDS[language]
    ahead = any(row.is_forecast for row in figure.rows)
    heads = [month if figure.chart is Chart.MONTHS else "", *words.heads(figure, language)]
    for place, head in enumerate([*heads, *([expected] if ahead else [])]):
        sheet.write_string(first, place, defused(head), looks.head)
    for number, row in enumerate(figure.rows, first + 1):
        _label(sheet, number, row.label, words, language, looks)
        for place, (cell, unit) in enumerate(_with_units(row, figure), 1):
            _cell(sheet, (number, place), cell, unit, language, looks)
        if row.is_forecast:
            sheet.write_string(number, len(heads), yes)


def _with_units(row: Row, figure: Figure) -> Iterable[tuple[Cell, Unit]]:
    return zip(row.cells, (column.unit for column in figure.columns), strict=True)


def _label(
    sheet: "Worksheet", number: int, label: Label, words: Lexicon, language: str, looks: _Looks
) -> None:
    """Write what a row is about; a month is a day, so that it can be computed with."""
    if isinstance(label, date):
        sheet.write_datetime(number, 0, label, looks.month)
    else:
        sheet.write_string(number, 0, defused(words.label(label, language)), looks.plain)


def _cell(
    sheet: "Worksheet", at: tuple[int, int], cell: Cell, unit: Unit, language: str, looks: _Looks
) -> None:
    if isinstance(cell, int | float):
        share = unit is Unit.PERCENT
        sheet.write_number(*at, cell / 100 if share else cell, looks.percent if share else looks.plain)
    elif cell is not None:
        sheet.write_string(*at, defused(written_cell(cell, unit, language)), looks.plain)
