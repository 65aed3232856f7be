"""What a row says of the person."""

from collections.abc import Mapping
from typing import Any

from fm_desktop.casework.clients import team_by_age
from fm_desktop.casework.imports import texts
from fm_desktop.casework.imports.faults import CellFaultError
from fm_desktop.casework.imports.known import KnownClient
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.casework.imports.people import Named
from fm_desktop.casework.imports.reasons import reason_key
from fm_desktop.casework.imports.stored_row import OF_CLIENT
from fm_desktop.casework.imports.surroundings import Surroundings
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Client


def create_client(
    row: ListRow, watcher: Named, kept: Mapping[str, Any], around: Surroundings, batch: Batch
) -> Id:
    """Plan a new client and return who it is.

    While there is no case, `watcher` is whose they are, and `kept` is what the row says of the case to come.
    """
    cells = _cells(row)
    cells.setdefault("team", team_by_age(row.birth_date, around.today))
    if row.bg_number:
        cells["household"] = around.household(row.bg_number, batch)
    if row.placement_officer:
        cells |= _officer(around.people.named(row.placement_officer))
    cells |= {"manager": watcher.person, "manager_listed": watcher.listed, **kept}
    return batch.create(Client, customer_number=row.customer_number, **cells)


def correct_client(
    row: ListRow,
    known: KnownClient,
    watched_by: str | None,
    kept: Mapping[str, Any],
    around: Surroundings,
    batch: Batch,
) -> None:
    """Plan what differs of a known client; an empty cell says nothing.

    Of a client without a case `watched_by` is the list's name for the case manager, and `kept` is what the
    row says of the case to come.
    """
    before, cells = known.values, {**_cells(row), **kept}
    if row.bg_number and not _is_same("bg_number", known.bg_number, row.bg_number):
        cells["household"] = around.household(row.bg_number, batch)
    if row.placement_officer:
        officer = Named(before["placement_officer"], before["placement_officer_listed"])
        cells |= _officer(around.people.change(row.placement_officer, officer))
    if watched_by:
        watcher = around.people.change(watched_by, Named(before["manager"], before["manager_listed"]))
        cells |= {"manager": watcher.person, "manager_listed": watcher.listed} if watcher else {}
    batch.update(Client, known.id, before, differing(before, cells))


def kept_cells(row: ListRow) -> dict[str, Any]:
    """Return what a row says of a case there is none of yet."""
    told = {
        "listed_decided_on": row.decided_on,
        "listed_accompanying": row.accompanying,
        "listed_interval_amount": row.interval.amount if row.interval else None,
        "listed_interval_unit": str(row.interval.unit) if row.interval else None,
        "listed_end_reason": reason_key(row.end_reason) if row.end_reason else None,
    }
    return {name: cell for name, cell in told.items() if cell is not None}


def _cells(row: ListRow) -> dict[str, Any]:
    return {name: cell for name in OF_CLIENT if (cell := getattr(row, name)) is not None}


def _officer(named: Named | None) -> dict[str, Any]:
    return {"placement_officer": named.person, "placement_officer_listed": named.listed} if named else {}


def differing(before: Mapping[str, Any], cells: Mapping[str, Any]) -> dict[str, Any]:
    """Return the cells that say something else than the file; blanks that lists do not keep aside."""
    return {name: cell for name, cell in cells.items() if not _is_same(name, before[name], cell)}


def _is_same(name: str, stored: Any, cell: Any) -> bool:
    if not isinstance(stored, str) or not isinstance(cell, str):
        return bool(stored == cell)
    try:
        return cell == (texts.remark if name == "remark" else texts.line)(stored)
    except CellFaultError:
        return False
