"""Who and what is around a client, now and on the days that were kept."""

from datetime import date
from typing import Any, NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.domain.identity import full_name
from fm_desktop.domain.surroundings import Place, Tie
from fm_desktop.storage.ids import Id
from fm_desktop.storage.map_content import from_text
from fm_desktop.storage.models import Client, MapSnapshot, MapTie
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight import sees


class TieRow(NamedTuple):
    """One tie of a client as it stands now."""

    id: Id
    version: int
    tie: Tie


class SnapshotRow(NamedTuple):
    """The ties as they were on a day."""

    id: Id
    day: date
    remark: str
    ties: tuple[Tie, ...]


class MapSeen(NamedTuple):
    """Everything the tab shows: the ties now, and the days that were kept, the newest first."""

    client: Id
    name: str
    ties: tuple[TieRow, ...]
    snapshots: tuple[SnapshotRow, ...]


@sees(Sees.SHARED)
def map_seen(client: Id) -> MapSeen:
    """Return the network map of a client."""
    query = Client.select(Client.family_name, Client.given_name).where(Client.id == client)
    name = next((full_name(family, given) for family, given in rows(query)), "")
    return MapSeen(client, name, tuple(ties_of(client)), tuple(snapshots_of(client)))


@sees(Sees.SHARED)
def ties_of(client: Id) -> list[TieRow]:
    """Return the ties of a client: the closest first, then as they were entered."""
    row = MapTie
    columns = (
        *(row.id, row.version, row.name, row.kind, row.role, row.strength, row.quality, row.since),
        *(row.note, row.place_x, row.place_y),
    )
    query = row.select(*columns).where(row.client == client).order_by(row.strength.desc(), row.id)
    return read(_tie_row, query)


@sees(Sees.SHARED)
def snapshots_of(client: Id) -> list[SnapshotRow]:
    """Return how the ties of a client were on the days that were kept, the newest first."""
    row = MapSnapshot
    query = row.select(row.id, row.day, row.remark, row.content).where(row.client == client)
    found = read(SnapshotRow, query.order_by(row.day.desc(), row.id.desc()))
    return [each._replace(ties=from_text(str(each.ties))) for each in found]


def _tie_row(row: Id, version: int, *values: Any) -> TieRow:
    *said, x, y = values
    return TieRow(row, version, Tie._make((*said, None if x is None else Place(x, y))))
