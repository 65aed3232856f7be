"""The rows of a list with every cell read, and what is to be said about them."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from fm_desktop.casework.imports.columns import Column, column, columns
from fm_desktop.casework.imports.days import Reading
from fm_desktop.casework.imports.faults import CellFaultError, Doubtful, Problem
from fm_desktop.casework.imports.header import Header, chosen_sheet, required_header
from fm_desktop.casework.imports.kinds import KINDS
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.casework.imports.raw import Cell, RawRow, Sheet, is_filled
from fm_desktop.casework.imports.reading import open_list
from fm_desktop.casework.imports.texts import shown

_AT_ONCE = 200


class RowRead(NamedTuple):
    """What became of one row: its values or none, and what is to be said."""

    row: ListRow | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class CaseloadList:
    """A list as it was read: `count` rows hold data, and `rows` are those that can go in."""

    file: str
    encoding: str | None
    count: int
    rows: tuple[ListRow, ...]
    problems: tuple[Problem, ...]
    ignored_columns: tuple[str, ...] = ()
    header_row: int = 1

    @property
    def rejected(self) -> tuple[Problem, ...]:
        """Return why rows cannot go in."""
        return tuple(problem for problem in self.problems if problem.rejected)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """Return what to look at in rows that go in."""
        return tuple(problem for problem in self.problems if not problem.rejected)


def read_list(
    path: Path, today: date, sheet: str | None = None, assigned: Mapping[int, str | None] | None = None
) -> CaseloadList:
    """Read a whole list; `assigned` is a person's own choice of what some columns hold."""
    steps = reading_steps(path, today, sheet, assigned)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: CaseloadList = end.value
            return found


def reading_steps(
    path: Path, today: date, sheet: str | None = None, assigned: Mapping[int, str | None] | None = None
) -> Generator[int, None, CaseloadList]:
    """Read a whole list in steps, telling how many rows were read so far."""
    book = open_list(path)
    chosen = chosen_sheet(book, sheet)
    header = required_header(chosen, assigned)
    found = []
    for read in read_rows(chosen, header, today):
        found.append(read)
        if len(found) % _AT_ONCE == 0:
            yield len(found)
    return CaseloadList(
        str(path),
        book.encoding,
        len(found),
        tuple(read.row for read in found if read.row),
        tuple(problem for read in found for problem in read.problems),
        header.ignored + _nameless(chosen, header),
        header.row,
    )


def read_rows(sheet: Sheet, header: Header, today: date) -> Iterator[RowRead]:
    """Yield each row that holds anything: empty rows and the header once more are passed over."""
    reading = Reading(today, sheet.epoch)
    seen: dict[str, int] = {}
    for raw in _data_rows(sheet, header):
        yield _read_row(raw, header, reading, seen)


def _data_rows(sheet: Sheet, header: Header) -> Iterator[RawRow]:
    for raw in sheet.rows:
        if raw.number <= header.row or raw.is_empty():
            continue
        held = any(place < len(raw.cells) and is_filled(raw.cells[place]) for place in header.places.values())
        if raw.fault or (held and not header.is_repeated_in(raw)):
            yield raw


def _read_row(raw: RawRow, header: Header, reading: Reading, seen: dict[str, int]) -> RowRead:
    values: dict[str, Any] = {}
    problems = list(_broken(raw, header))
    if not problems:
        for found in columns():
            cell = _cell(raw, header, found)
            problems += _read_cell(found, cell, raw.number, reading, values)
        problems += _seen_before(raw, header, values, seen)
    rejected = tuple(problem for problem in problems if problem.rejected)
    if rejected:
        return RowRead(None, rejected)
    texts = {found.key: shown(_cell(raw, header, found)) for found in columns() if found.key in values}
    return RowRead(ListRow(row=raw.number, texts=texts, **values), tuple(problems))


def _broken(raw: RawRow, header: Header) -> Iterator[Problem]:
    """Yield what makes it impossible to tell the cells of a row apart."""
    if raw.fault:
        place = next((place for place, cell in enumerate(raw.cells) if '"' in shown(cell)), 0)
        yield Problem(raw.number, _named(place, header), shown(raw.cells[place]), raw.fault, rejected=True)
        return
    beyond = range(len(header.texts), len(raw.cells))
    if surplus := [place for place in beyond if is_filled(raw.cells[place])]:
        written = " ".join(shown(raw.cells[place]) for place in surplus)
        yield Problem(raw.number, _named(surplus[0], header), written, "list_row_too_long", rejected=True)


def _named(place: int, header: Header) -> str:
    """Return what a column is called: its header, or the letters by which a spreadsheet names it."""
    return (header.texts[place] if place < len(header.texts) else "") or _letters(place)


def _read_cell(
    found: Column, cell: Cell, number: int, reading: Reading, values: dict[str, Any]
) -> Iterator[Problem]:
    """Put a cell's value among the values of its row, and yield what is wrong with it."""
    if not is_filled(cell):
        if found.required:
            yield Problem(number, found.name, "", "list_required_empty", rejected=True)
        return
    try:
        value = KINDS[found.kind](cell, reading)
    except CellFaultError as bad:
        yield Problem(number, found.name, shown(cell), bad.key, bad.details, rejected=True)
        return
    if isinstance(value, Doubtful):
        yield Problem(number, found.name, shown(cell), value.key, value.details)
        value = value.value
    if value == "":
        yield from _read_cell(found, "", number, reading, values)
    else:
        values[found.key] = value


def _seen_before(
    raw: RawRow, header: Header, values: Mapping[str, Any], seen: dict[str, int]
) -> Iterator[Problem]:
    key = column("customer_number")
    if not (number := values.get(key.key)):
        return
    first = seen.setdefault(number, raw.number)
    if first != raw.number:
        value = shown(_cell(raw, header, key))
        yield Problem(raw.number, key.name, value, "list_number_repeated", {"first": first}, rejected=True)


def _cell(raw: RawRow, header: Header, found: Column) -> Cell:
    place = header.places.get(found.key)
    return raw.cells[place] if place is not None and place < len(raw.cells) else ""


def _nameless(sheet: Sheet, header: Header) -> tuple[str, ...]:
    """Return the letters of the columns without a header in which something stands nevertheless."""
    places: Iterable[int] = (
        place for place, text in enumerate(header.texts) if not text and place not in header.places.values()
    )
    held = (raw for raw in sheet.rows if raw.number > header.row and not raw.fault)
    rows = list(held)
    return tuple(
        _letters(place)
        for place in places
        if any(place < len(raw.cells) and is_filled(raw.cells[place]) for raw in rows)
    )


def _letters(place: int) -> str:
    """Return the letters by which a spreadsheet names a column."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
