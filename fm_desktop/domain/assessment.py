"""The activating assessment: what was judged, what is complete, and what has changed since (HA 4.7.2)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

MOST, HEAVIEST = 10, 3
"""The ends of the scales: of obstacle and resource, and of the weight for an aim."""
CLEAR = 3
"""From how many points on a change is called more than slight."""
ASKED_TODAY = 3
"""How many areas one begins with."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One area of life as it was judged; what was not is None or empty."""

    area: str
    obstacle: int | None = None
    resource: int | None = None
    client_obstacle: int | None = None
    client_resource: int | None = None
    labour: int | None = None
    social: int | None = None
    attempts: str = ""
    remark: str = ""

    def is_empty(self) -> bool:
        """Tell whether nothing at all was said."""
        return self == Rating(self.area)

    def scales_hold(self) -> bool:
        """Tell whether every number lies on its scale."""
        points = (self.obstacle, self.resource, self.client_obstacle, self.client_resource)
        return all(_within(each, MOST) for each in points) and all(
            _within(each, HEAVIEST) for each in (self.labour, self.social)
        )


class View(StrEnum):
    """Whose view of an area counts."""

    OWN = "own"
    CLIENT = "client"


class Points(NamedTuple):
    """Obstacle and resource of an area in one view."""

    obstacle: int | None
    resource: int | None


class Level(StrEnum):
    """A number of points in a word."""

    UNKNOWN = "unknown"
    NONE = "none"
    SLIGHT = "slight"
    MEDIUM = "medium"
    STRONG = "strong"


class Change(StrEnum):
    """What became of an area between two assessments."""

    BETTER = "better"
    SLIGHTLY_BETTER = "slightly_better"
    SAME = "same"
    SHIFTED = "shifted"
    """Obstacle and resource have both moved, and outweigh one another."""
    SLIGHTLY_WORSE = "slightly_worse"
    WORSE = "worse"
    NEW = "new"
    """Judged for the first time."""
    NOT_JUDGED = "not_judged"


class NeedSeen(NamedTuple):
    """A need for action as far as the choice of areas looks at it."""

    area: str
    entrenched: bool


class Problem(NamedTuple):
    """What an assessment cannot be recorded with; of which area, where it is about one."""

    key: str
    area: str = ""


def problems(
    ratings: Iterable[Rating],
    open_needs: int,
    delicate: Collection[str],
    consents: Collection[str],
) -> list[Problem]:
    """Return what is wrong: nothing is compulsory but the needs. Source: HA 4.7.2.

    `open_needs` is how many there are once the assessment is recorded; a delicate area needs consent.
    """
    found = []
    for rating in ratings:
        if not rating.scales_hold():
            found.append(Problem("rating_out_of_scale", rating.area))
        if rating.area in delicate and rating.area not in consents and not rating.is_empty():
            found.append(Problem("consent_missing", rating.area))
    if open_needs == 0:
        found.append(Problem("needs_missing"))
    return found


def points(rating: Rating | None, view: View = View.OWN) -> Points:
    """Return obstacle and resource of an area as somebody sees them."""
    if rating is None:
        return Points(None, None)
    if view is View.CLIENT:
        return Points(rating.client_obstacle, rating.client_resource)
    return Points(rating.obstacle, rating.resource)


def level(value: int | None) -> Level:
    """Return the word for a number of points: thirds of the scale."""
    if value is None:
        return Level.UNKNOWN
    if value == 0:
        return Level.NONE
    return Level.SLIGHT if value <= 3 else Level.MEDIUM if value <= 6 else Level.STRONG


def change(before: Points, after: Points) -> Change:
    """Return what became of an area: fewer obstacles and more resources are better.

    What only one of the two assessments has judged is left out of the comparison.
    """
    if after == Points(None, None):
        return Change.NOT_JUDGED
    steps = [*_step(after.obstacle, before.obstacle), *_step(before.resource, after.resource)]
    if not steps:
        return Change.NEW
    gain = sum(steps)
    if gain == 0:
        return Change.SHIFTED if any(steps) else Change.SAME
    if gain > 0:
        return Change.BETTER if gain >= CLEAR else Change.SLIGHTLY_BETTER
    return Change.WORSE if -gain >= CLEAR else Change.SLIGHTLY_WORSE


def suggested_areas(
    areas: Sequence[str], newest: Mapping[str, Rating], needs: Iterable[NeedSeen], most: int = ASKED_TODAY
) -> tuple[str, ...]:
    """Return which areas may matter today: strong obstacles, entrenched needs, what weighs for the aims.

    Those of equal weight stay in the order of the catalogue; an area nothing speaks for is not suggested.
    """
    needed = list(needs)
    weights = {area: _weight(newest.get(area), [n for n in needed if n.area == area]) for area in areas}
    heaviest = sorted((area for area in areas if weights[area]), key=lambda area: -weights[area])
    return tuple(heaviest[:most])


def progress(before: int, after: int) -> int | None:
    """Return whether a prognosis is further on (1), the same (0) or back (-1); None where no order is known.

    Source: HA 6.
    """
    if not before or not after:
        return None
    return (after > before) - (after < before)


def _weight(rating: Rating | None, needs: Sequence[NeedSeen]) -> int:
    """Return how much speaks for looking at an area: its worse view, its weight, its needs."""
    found = sum(5 if need.entrenched else 3 for need in needs)
    if rating is not None:
        found += max(rating.obstacle or 0, rating.client_obstacle or 0)
        found += max(rating.labour or 0, rating.social or 0)
    return found


def _step(low: int | None, high: int | None) -> list[int]:
    """Return by how much the one lies above the other, nothing where one of them is not known."""
    return [] if low is None or high is None else [high - low]


def _within(value: int | None, most: int) -> bool:
    return value is None or 0 <= value <= most
