"""What a row says of the person."""

from collections.abc import Mapping
from typing import Any

from fm_desktop.casework.clients import team_by_age
from fm_desktop.casework.imports import texts
from fm_desktop.casework.imports.faults import CellFaultError
from fm_desktop.casework.imports.known import KnownClient
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.casework.imports.people import Named
from fm_desktop.casework.imports.surroundings import Surroundings
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Client

_PLAIN = (
    *("family_name", "given_name", "birth_date", "phone", "email", "street", "postcode", "town", "site"),
    *("team", "profile", "profile_since", "remark"),
)


def create_client(row: ListRow, watcher: Named, around: Surroundings, batch: Batch) -> Id:
    """Plan a new client and return who it is; `watcher` is whose they are while there is no case."""
    cells = _cells(row)
    cells.setdefault("team", team_by_age(row.birth_date, around.today))
    if row.bg_number:
        cells["household"] = around.household(row.bg_number, batch)
    if row.placement_officer:
        cells |= _officer(around.people.named(row.placement_officer))
    cells |= {"manager": watcher.person, "manager_listed": watcher.listed}
    return batch.create(Client, customer_number=row.customer_number, **cells)


def correct_client(
    row: ListRow, known: KnownClient, watched_by: str | None, around: Surroundings, batch: Batch
) -> None:
    """Plan what differs of a known client; an empty cell says nothing.

    `watched_by` is the list's name for the case manager of a client without a case.
    """
    before, cells = known.values, _cells(row)
    if row.bg_number and not _is_same("bg_number", known.bg_number, row.bg_number):
        cells["household"] = around.household(row.bg_number, batch)
    if row.placement_officer:
        officer = Named(before["placement_officer"], before["placement_officer_listed"])
        cells |= _officer(around.people.change(row.placement_officer, officer))
    if watched_by:
        watcher = around.people.change(watched_by, Named(before["manager"], before["manager_listed"]))
        cells |= {"manager": watcher.person, "manager_listed": watcher.listed} if watcher else {}
    batch.update(Client, known.id, before, differing(before, cells))


def _cells(row: ListRow) -> dict[str, Any]:
    return {name: cell for name in _PLAIN if (cell := getattr(row, name)) is not None}


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
