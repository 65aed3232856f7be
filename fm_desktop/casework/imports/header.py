"""Finding the header row of a list, and which of its columns hold what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fm_desktop.casework.imports.columns import columns, recognised
from fm_desktop.casework.imports.raw import Book, Cell, RawRow, Sheet, is_filled
from fm_desktop.casework.imports.texts import shown
from fm_desktop.errors import UserError

_FIRST_ROWS = 1_000
_FEWEST_HEADERS = 2


@dataclass(frozen=True, slots=True)
class Header:
    """The header row: its number, its texts, and the place of each column that is read."""

    row: int
    texts: tuple[str, ...]
    places: Mapping[str, int]
    """The index of the column in which each field stands."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the names of the required columns nobody found."""
        return tuple(c.name for c in columns() if c.required and c.key not in self.places)

    @property
    def ignored(self) -> tuple[str, ...]:
        """Return the headers of the columns that are not read, in their order."""
        used = set(self.places.values())
        return tuple(text for place, text in enumerate(self.texts) if text and place not in used)

    def is_repeated_in(self, row: RawRow) -> bool:
        """Tell whether a row is the header once more, as on every printed page."""
        filled = 0
        for key, place in self.places.items():
            if place < len(row.cells) and is_filled(row.cells[place]):
                found = recognised(header_text(row.cells[place]))
                if found is None or found.key != key:
                    return False
                filled += 1
        return filled >= _FEWEST_HEADERS


def headers_in(cells: Sequence[Cell]) -> int:
    """Return how many different columns of the list a row names."""
    return len({found.key for found in map(recognised, map(header_text, cells)) if found})


def header_text(cell: Cell) -> str:
    """Return what a cell says as a header, on one line."""
    return " ".join(shown(cell).split())


def find_header(sheet: Sheet, assigned: Mapping[int, str | None] | None = None) -> Header | None:
    """Return the header of a sheet: the first row that names all that is required, else the one naming most.

    `assigned` is a person's own choice of what some columns hold, by their index; None is "do not read".
    """
    best, most = None, _FEWEST_HEADERS - 1
    for row in sheet.rows[:_FIRST_ROWS]:
        count = headers_in(row.cells)
        if count > most:
            best, most = row, count
            if not header_of(row).missing:
                break
    if best is None and assigned:
        best = next((row for row in sheet.rows if not row.is_empty()), None)
    return header_of(best, assigned) if best else None


def header_of(row: RawRow, assigned: Mapping[int, str | None] | None = None) -> Header:
    """Return the header that a row is; of two columns for one field the first is read."""
    texts = tuple(map(header_text, row.cells))
    places = {key: place for place, key in (assigned or {}).items() if key}
    for place, text in enumerate(texts):
        found = recognised(text)
        if found and place not in (assigned or {}):
            places.setdefault(found.key, place)
    return Header(row.number, texts, places)


def chosen_sheet(book: Book, wanted: str | None = None) -> Sheet:
    """Return the sheet of that name, or the first one under whose header a caseload can be read.

    A text file is one sheet, whatever name is asked for.
    """
    if wanted is not None and book.encoding is None:
        return book.read(_named(book.sheet_names, wanted))
    best, most = None, -1
    for name in book.sheet_names:
        sheet = book.read(name)
        header = find_header(sheet)
        if header and not header.missing:
            return sheet
        if (count := len(header.places) if header else 0) > most:
            best, most = sheet, count
    if best is None:
        raise UserError("list_header_missing", columns=required_names())
    return best


def required_header(sheet: Sheet, assigned: Mapping[int, str | None] | None = None) -> Header:
    """Return the header of a sheet, or say which columns are missing."""
    header = find_header(sheet, assigned)
    if header is None:
        raise UserError("list_header_missing", columns=required_names())
    if header.missing:
        raise UserError("list_columns_missing", columns=", ".join(header.missing))
    return header


def required_names() -> str:
    """Return the names of the columns without which nothing can be read."""
    return ", ".join(found.name for found in columns() if found.required)


def _named(names: Iterable[str], wanted: str) -> str:
    """Return the sheet somebody means, whatever its case and the blanks around it."""
    names = tuple(names)
    exact = [name for name in names if name == wanted]
    alike = [name for name in names if name.strip().casefold() == wanted.strip().casefold()]
    if not exact and len(alike) != 1:
        raise UserError("list_sheet_unknown", sheet=wanted, sheets=", ".join(names))
    return (exact or alike)[0]
