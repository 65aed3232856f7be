"""Splitting a text file into rows and cells, whatever it was delimited by."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator

from fm_desktop.casework.imports.raw import RawRow
from fm_desktop.domain.identity import customer_number

DELIMITERS = ";,\t"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_DECLARED = re.compile(r'"?sep=([;,\t])"?', re.IGNORECASE)
_FORCED_TEXT = re.compile(r'="([^"]*)"')
# A sign in front of which another program set an apostrophe, so that no spreadsheet takes it for a formula.
_DEFUSED = re.compile("'+[=+\\-@＝＋－＠]")
_SAMPLE_LINES = 200
_MOST_LINES_IN_A_ROW = 500
_FEWEST_COLUMNS = 3


def rows_of(text: str, headers_in: Callable[[tuple[str, ...]], int]) -> Iterator[RawRow]:
    """Yield every row with the number a spreadsheet program gives it.

    `headers_in` tells how many headers of the list a row holds; it decides between the delimiters.
    A quotation mark that never closes spoils its own line and none behind it.
    """
    lines = _LINE.findall(text)
    declared = _DECLARED.fullmatch(lines[0].strip()) if lines else None
    if declared:
        yield from _rows(lines[1:], declared[1])
    else:
        yield from _rows(lines, _delimiter(lines[:_SAMPLE_LINES], headers_in))


def _delimiter(sample: list[str], headers_in: Callable[[tuple[str, ...]], int]) -> str:
    """Return the delimiter under which most headers are recognised, else the one that cuts most evenly."""

    def score(delimiter: str) -> tuple[int, int]:
        rows = [tuple(map(str, row.cells)) for row in _rows(sample, delimiter)]
        widths = Counter(len(row) for row in rows if len(row) > 1)
        return max(map(headers_in, rows), default=0), max(widths.values(), default=0)

    return max(DELIMITERS, key=score)


def _rows(lines: list[str], delimiter: str) -> Iterator[RawRow]:
    place = number = 0
    while place < len(lines):
        number += 1
        cells, used, fault = _record(lines, place, delimiter)
        place += used
        yield RawRow(number, tuple(map(_undressed, cells)), fault)


def _record(lines: list[str], place: int, delimiter: str) -> tuple[list[str], int, str | None]:
    """Return the cells of the row that begins on a line, the lines it takes, and what is wrong with it."""
    line = lines[place].rstrip("\r\n")
    if '"' not in line:
        return line.split(delimiter), 1, None
    used = _lines_in_quotes(lines, place)
    cells = _strictly("".join(lines[place : place + used]), delimiter)
    if cells and not any(_holds_rows(cell, delimiter) for cell in cells):
        return cells, used, None
    if cells := _strictly(line, delimiter):
        return cells, 1, None
    return line.split(delimiter), 1, "list_quotes_broken"


def _lines_in_quotes(lines: list[str], place: int) -> int:
    """Return after how many lines every quotation mark is closed; 1 where that never comes."""
    marks = 0
    for used, line in enumerate(lines[place : place + _MOST_LINES_IN_A_ROW], 1):
        marks += line.count('"')
        if marks % 2 == 0:
            return used
    return 1


def _strictly(record: str, delimiter: str) -> list[str] | None:
    """Return the cells of a row whose quotation marks stand where they may, otherwise None."""
    try:
        return next(csv.reader([record], delimiter=delimiter, strict=True), None)
    except csv.Error:
        return None


def _holds_rows(cell: str, delimiter: str) -> bool:
    """Tell whether a cell over several lines has swallowed other rows, as a stray quotation mark makes it."""
    if "\n" not in cell and "\r" not in cell:
        return False
    return any(_is_row(line.split(delimiter)) for line in cell.splitlines())


def _is_row(parts: list[str]) -> bool:
    """Tell whether a line has what no row goes without: a number, two names."""
    return len(parts) >= _FEWEST_COLUMNS and any(customer_number(part.strip(' "')) for part in parts)


def _undressed(cell: str) -> str:
    """Return a cell without what was put around it to keep spreadsheets from changing it."""
    if forced := _FORCED_TEXT.fullmatch(cell):
        return forced[1]
    return cell[1:] if _DEFUSED.match(cell) else cell
