"""Reading a spreadsheet into the directory of partners: compared first, row by row, and stored when wanted.

An empty cell leaves what stands; nothing is ever taken out.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.imports.faults import CellFaultError, Problem
from fm_desktop.casework.imports.partner_cells import PartnerCells, headed
from fm_desktop.casework.imports.raw import RawRow, is_filled
from fm_desktop.casework.imports.reading import open_list
from fm_desktop.casework.imports.texts import shown
from fm_desktop.casework.network import PartnerData, columns_of, people_of
from fm_desktop.casework.partner_columns import COLUMNS, PartnerColumn
from fm_desktop.casework.recording import expect_version, must_keep_partners, recorded, row_of
from fm_desktop.domain.identity import fold
from fm_desktop.errors import UserError
from fm_desktop.storage import derive
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import DirectoryPartner
from fm_desktop.storage.queries.network import PartnerRow, partners
from fm_desktop.vault.author import Author

MOST_PARTNERS = 2_000
"""More than any office knows; whoever reads more has taken another list."""


class Standing(StrEnum):
    """What becomes of a row; the first two are stored."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


STORED = frozenset({Standing.NEW, Standing.CHANGED})


class ReadPartner(NamedTuple):
    """A row of the list, and what becomes of it."""

    row: int
    name: str
    standing: Standing
    data: PartnerData | None = None
    known: Id | None = None
    version: int | None = None
    problem: Problem | None = None


def survey_partners(
    file: Path, *, by: Author, today: date
) -> Generator[int, None, tuple[Changed, list[ReadPartner]]]:
    """Read a list and compare it with the directory; nothing is stored. Yields how far it is."""
    must_keep_partners(by)
    found, known = [], _Known(partners())
    for read in _rows(file, known, today):
        found.append(read)
        if len(found) > MOST_PARTNERS:
            raise UserError("partners_too_many", most=MOST_PARTNERS)
        yield len(found)
    return Changed.NOTHING, found


def import_partners(wanted: Sequence[ReadPartner], *, by: Author, today: date) -> Changed:
    """Enter what is new and change what differs, all of it or nothing; a second time nothing is changed."""
    with recorded("import_partners", by=by, today=today, may=must_keep_partners) as recording:
        known, keepers = _Known(partners()), [by.person_id]
        for read in wanted:
            if read.data is None or read.standing not in STORED:
                continue
            if read.known is None:
                known.must_be_new(read.data)
                recording.create(DirectoryPartner, **columns_of(read.data, by))
            else:
                row: DirectoryPartner = row_of(DirectoryPartner, read.known)
                expect_version(row, read.version)
                keepers.append(row.keeper_id)
                recording.update(row, **columns_of(read.data, by))
        derive.refresh_own(people_of(*keepers))
    return Changed.PARTNERS | Changed.REMINDERS


class _Known:
    """Finds which partner of the directory a row means: by name and site, by name where it stands alone."""

    def __init__(self, found: Sequence[PartnerRow]) -> None:
        self._by_place = {(fold(row.name), fold(row.site)): row for row in found}
        self._by_name: dict[str, list[PartnerRow]] = {}
        for row in found:
            self._by_name.setdefault(fold(row.name), []).append(row)

    def meant(self, values: Mapping[str, Any]) -> PartnerRow | None:
        """Return the partner a row means; none is a new one."""
        name = fold(values["name"])
        if "site" in values:
            return self._by_place.get((name, fold(values["site"])))
        alike = self._by_name.get(name, [])
        return alike[0] if len(alike) == 1 else None

    def must_be_new(self, data: PartnerData) -> None:
        """Refuse a partner somebody has entered meanwhile."""
        if (fold(data.name), fold(data.site)) in self._by_place:
            raise UserError("partner_there_already", name=data.name)


def _rows(file: Path, known: _Known, today: date) -> Iterator[ReadPartner]:
    cells = headed(open_list(file), today)
    first: dict[tuple[str, str], int] = {}
    for row in cells.rows():
        read = _read(row, cells, known, today)
        if read.data is not None:
            place = fold(read.data.name), fold(read.data.site)
            if (before := first.setdefault(place, row.number)) != row.number:
                read = _rejected(row, COLUMNS[0], "partner_twice", {"first": before}, read.name)
        yield read


def _read(row: RawRow, cells: PartnerCells, known: _Known, today: date) -> ReadPartner:
    if row.fault is not None:
        return _rejected(row, COLUMNS[0], row.fault, {}, "")
    values: dict[str, Any] = {}
    for column, cell in cells.filled(row):
        try:
            values[column.key] = cells.value(column, cell)
        except CellFaultError as fault:
            return _rejected(row, column, fault.key, fault.details, shown(cell))
    if not values.get("name"):
        return _rejected(row, COLUMNS[0], "partner_missing", {}, "")
    return _compared(row, values, known.meant(values), today)


def _compared(row: RawRow, values: Mapping[str, Any], before: PartnerRow | None, today: date) -> ReadPartner:
    stands = PartnerData(values["name"]) if before is None else _data_of(before)
    data, check = replace(stands, **values), values.get("next_check")
    if check is not None and check < today and check != stands.next_check:
        return _rejected(row, COLUMNS[-1], "partner_check_past", {}, data.name)
    if before is None:
        return ReadPartner(row.number, data.name, Standing.NEW, data)
    standing = Standing.UNCHANGED if data == stands else Standing.CHANGED
    return ReadPartner(row.number, data.name, standing, data, before.id, before.version)


def _data_of(row: PartnerRow) -> PartnerData:
    return PartnerData(**{each.name: getattr(row, each.name) for each in fields(PartnerData)})


def _rejected(
    row: RawRow, column: PartnerColumn, key: str, details: Mapping[str, object], value: str
) -> ReadPartner:
    name = next((shown(cell) for cell in row.cells if is_filled(cell)), "")
    problem = Problem(row.number, column.german, value, key, details, rejected=True)
    return ReadPartner(row.number, name, Standing.REJECTED, problem=problem)
