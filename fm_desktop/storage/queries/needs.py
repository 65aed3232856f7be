"""The needs for action of a case."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Need
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight import client_of_case, sees


class NeedRow(NamedTuple):
    """One need for action; area and need are keys of the catalogues, or the need one's own words."""

    id: Id
    case: Id
    area: str
    need: str
    entrenched: bool
    since: str
    """Since when, as told."""
    noted_on: date
    removed_on: date | None
    removed_reason: str
    assessment: Id | None
    version: int


@sees(Sees.SHARED, client_of_case)
def needs_of(case: Id, *, removed: bool = False) -> list[NeedRow]:
    """Return the needs of a case in the order they were noted; those that are gone only where asked for."""
    need = Need
    query = need.select(
        need.id,
        need.case,
        need.area,
        need.need,
        need.entrenched,
        need.since,
        need.noted_on,
        need.removed_on,
        need.removed_reason,
        need.assessment,
        need.version,
    ).where(need.case == case)
    if not removed:
        query = query.where(need.removed_on.is_null())
    return read(NeedRow, query.order_by(need.removed_on.is_null(False), need.noted_on, need.id))
