"""What stands in the cells of a list of partners."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from fm_desktop.casework.imports import days, texts
from fm_desktop.casework.imports.raw import Book, Cell, RawRow, Sheet, is_filled
from fm_desktop.casework.partner_columns import COLUMNS, PartnerColumn, partner_column
from fm_desktop.domain.identity import fold
from fm_desktop.errors import UserError
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.queries.services import TOPICS

FIRST_ROWS = 100
"""Among which the header is looked for."""
_BETWEEN_TOPICS = re.compile(r"[;\n]")


class PartnerCells(NamedTuple):
    """A sheet whose header was found."""

    sheet: Sheet
    header: RawRow
    places: Mapping[str, int]
    """The index of the column in which each field stands."""
    topics: Mapping[str, str]
    """The keys of the catalogue by their folded words."""
    today: date

    def rows(self) -> Iterator[RawRow]:
        """Yield the rows below the header in which anything stands."""
        return (row for row in self.sheet.rows if row.number > self.header.number and not row.is_empty())

    def filled(self, row: RawRow) -> Iterator[tuple[PartnerColumn, Cell]]:
        """Yield the cells of a row in which anything stands, with their columns."""
        for column in COLUMNS:
            place = self.places.get(column.key)
            if place is not None and place < len(row.cells) and is_filled(row.cells[place]):
                yield column, row.cells[place]

    def value(self, column: PartnerColumn, cell: Cell) -> Any:
        """Return what a cell means; what cannot be read without guessing is refused."""
        if column.kind == "day":
            return days.day(cell, days.Reading(self.today, self.sheet.epoch))
        if column.kind == "topics":
            words = (each.strip() for each in _BETWEEN_TOPICS.split(texts.remark(cell)))
            return tuple(dict.fromkeys(self.topics.get(fold(each), each) for each in words if each))
        return _READERS[column.kind](cell)


_READERS = {"name": texts.name, "line": texts.line, "code": texts.code, "text": texts.remark}


def headed(book: Book, today: date) -> PartnerCells:
    """Return the first sheet that has a header with the names of partners."""
    words = catalogue(TOPICS)
    topics = {fold(entry.text(language)): entry.key for entry in words for language in ("de", "en")}
    for name in book.sheet_names:
        sheet = book.read(name)
        for row in sheet.rows[:FIRST_ROWS]:
            places = _places(row)
            if "name" in places and len(places) > 1:
                return PartnerCells(sheet, row, places, topics, today)
    names = ", ".join(column.german for column in COLUMNS)
    raise UserError("partners_header_missing", columns=names)


def _places(row: RawRow) -> dict[str, int]:
    """Return where the columns stand if a row is the header; of two for one field the first is read."""
    places: dict[str, int] = {}
    for place, cell in enumerate(row.cells):
        if (column := partner_column(texts.shown(cell))) is not None:
            places.setdefault(column.key, place)
    return places
