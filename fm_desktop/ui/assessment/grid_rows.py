"""One row of the grid: an area of life, what is judged of it, and whether it may be talked about."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from fm_desktop.domain.assessment import HEAVIEST, MOST, Points, Rating, points
from fm_desktop.domain.catalogue import Entry

AREA, CHART, OBSTACLE, RESOURCE, CLIENT_OBSTACLE, CLIENT_RESOURCE, LABOUR, SOCIAL, ATTEMPTS = range(9)
"""The columns of the grid."""
NUMBERS = {
    OBSTACLE: "obstacle",
    RESOURCE: "resource",
    CLIENT_OBSTACLE: "client_obstacle",
    CLIENT_RESOURCE: "client_resource",
    LABOUR: "labour",
    SOCIAL: "social",
}
"""Which field of a rating a column of numbers holds."""
FIELDS = NUMBERS | {ATTEMPTS: "attempts"}


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area with what is said of it now and what was said before."""

    entry: Entry
    name: str
    rating: Rating
    before: Rating | None = None
    today: bool = False
    """Whether it matters today."""
    consent_since: date | None = None
    """Since when the client agrees to talk about it, where that was recorded before."""
    agreed: bool = False
    """Whether the client has agreed just now."""

    @property
    def is_open(self) -> bool:
        """Tell whether it may be talked about: a delicate area only with the client's consent."""
        return not self.entry.delicate or self.consent_since is not None or self.agreed

    def value(self, column: int) -> Any:
        """Return what a column holds."""
        return getattr(self.rating, FIELDS[column]) if column in FIELDS else None

    def with_value(self, column: int, value: Any) -> "AreaRow":
        """Return the row with another value in a column."""
        return replace(self, rating=replace(self.rating, **{FIELDS[column]: value}))

    def bars(self) -> tuple[Points | None, Points]:
        """Return the points then and now, as the case manager sees them."""
        return (points(self.before) if self.before is not None else None), points(self.rating)


def most_of(column: int) -> int:
    """Return the end of a column's scale."""
    return HEAVIEST if column in (LABOUR, SOCIAL) else MOST


def rows_of(
    areas: Iterable[Entry],
    language: str,
    ratings: Mapping[str, Rating],
    before: Mapping[str, Rating],
    consents: Mapping[str, date],
) -> list[AreaRow]:
    """Return the rows of the areas on offer; those judged before stay, even if switched off since."""
    return [
        AreaRow(
            entry,
            entry.text(language),
            ratings.get(entry.key, Rating(entry.key)),
            before.get(entry.key),
            consent_since=consents.get(entry.key),
            agreed=entry.key in ratings and entry.delicate and entry.key not in consents,
        )
        for entry in areas
        if not entry.off or entry.key in ratings
    ]


def in_order(rows: Sequence[AreaRow], today: Sequence[str], catalogue: Sequence[str]) -> list[AreaRow]:
    """Return the rows with what matters today first, each group in the order of the catalogue."""
    place = {key: number for number, key in enumerate(catalogue)}
    marked = [replace(row, today=row.entry.key in today) for row in rows]
    return sorted(marked, key=lambda row: (not row.today, place.get(row.entry.key, len(place))))


def as_before(row: AreaRow) -> AreaRow:
    """Return the row with the numbers of the assessment before; what was tried is asked anew."""
    if row.before is None or not row.is_open:
        return row
    return replace(row, rating=replace(row.before, attempts=row.rating.attempts, remark=row.rating.remark))
