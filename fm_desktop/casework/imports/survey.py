"""A look into a spreadsheet before it is read: how far it reaches, and where it shows errors.

The reading library lays out every cell up to the last filled one, and so a single stray cell at the far
end would take all memory and the program with it. It also reads an error such as #NV as an empty cell.
"""

import re
from typing import IO
from xml.parsers import expat

from fm_desktop.errors import UserError

MOST_ROWS = 200_000
MOST_COLUMNS = 1_000
MOST_CELLS = 10_000_000
_PLACE = re.compile("([A-Z]{1,3})([0-9]{1,7})")
Errors = dict[tuple[int, int], str]


class Extent:
    """How far the filled cells of a sheet reach, and the cells that show an error."""

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self.errors: Errors = {}

    def fill(self, row: int, column: int) -> None:
        """Note the last row and column of a filled cell, counted from 1; refuse what lies too far out."""
        self.rows, self.columns = max(self.rows, row), max(self.columns, column)
        if self.rows > MOST_ROWS or self.columns > MOST_COLUMNS or self.rows * self.columns > MOST_CELLS:
            raise UserError("list_too_large", row=self.rows, column=self.columns, rows=MOST_ROWS)


class _Survey:
    """Follows the elements of one part of a spreadsheet file."""

    def __init__(self) -> None:
        self.row = self.column = 0
        self.text: list[str] | None = None

    def read(self, part: IO[bytes]) -> None:
        """Follow every element of the part."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse_doctype
        parser.StartElementHandler = lambda tag, found: self.start(tag.rpartition(":")[2], found)
        parser.EndElementHandler = lambda tag: self.end(tag.rpartition(":")[2])
        parser.CharacterDataHandler = lambda text: self.text.append(text) if self.text is not None else None
        parser.ParseFile(part)

    def start(self, tag: str, found: dict[str, str]) -> None:
        """Note that an element begins."""
        raise NotImplementedError

    def end(self, tag: str) -> None:
        """Note that an element ends."""
        raise NotImplementedError


class XlsxSurvey(_Survey):
    """Follows a sheet of an XLSX file."""

    def __init__(self) -> None:
        super().__init__()
        self.extent = Extent()
        self._is_error = False

    def start(self, tag: str, found: dict[str, str]) -> None:
        """Follow rows and cells, which may or may not say where they stand."""
        if tag == "row":
            self.row, self.column = int(found.get("r", self.row + 1)), 0
        elif tag == "c":
            self.column += 1
            if place := _PLACE.fullmatch(found.get("r", "")):
                self.column, self.row = _column(place[1]), int(place[2])
            self._is_error = found.get("t") == "e"
        elif tag in ("v", "is"):
            self.extent.fill(self.row, self.column)
            self.text = [] if self._is_error else None

    def end(self, tag: str) -> None:
        """Keep the text of a cell that shows an error."""
        if tag == "v" and self.text is not None:
            self.extent.errors[self.row - 1, self.column - 1] = "".join(self.text)
            self.text = None


class OdsSurvey(_Survey):
    """Follows the sheets of an ODS file, where one cell or row may stand for many."""

    def __init__(self) -> None:
        super().__init__()
        self.extents: dict[str, Extent] = {}
        self._extent = Extent()
        self._times = self._row_times = 1
        self._is_error = False

    def start(self, tag: str, found: dict[str, str]) -> None:
        """Follow tables, rows and cells."""
        if tag == "table":
            self._extent = self.extents.setdefault(found.get("table:name", ""), Extent())
            self.row = 0
        elif tag == "table-row":
            self.column, self._row_times = 0, int(found.get("table:number-rows-repeated", 1))
        elif tag in ("table-cell", "covered-table-cell"):
            self._times = int(found.get("table:number-columns-repeated", 1))
            self._is_error = found.get("calcext:value-type") == "error"
            self.text = [] if self._is_error else None
            if "office:value-type" in found:
                self._extent.fill(self.row + self._row_times, self.column + self._times)

    def end(self, tag: str) -> None:
        """Count the cells and rows that have ended, and keep the text of those that show an error."""
        if tag in ("table-cell", "covered-table-cell"):
            if self.text is not None:
                self._keep_error("".join(self.text).strip())
            self.text = None
            self.column += self._times
        elif tag == "table-row":
            self.row += self._row_times

    def _keep_error(self, shown: str) -> None:
        for row in range(self.row, self.row + self._row_times):
            for column in range(self.column, self.column + self._times):
                self._extent.errors[row, column] = shown


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - 64
    return number


def _refuse_doctype(*_: object) -> None:
    raise expat.ExpatError("no document type belongs into a spreadsheet")
