"""Who and what is around a client, and where each has its place in the picture (HA 4.7.2, 7)."""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import NamedTuple

KINDS = ("person", "agency", "partner")
QUALITIES = ("good", "mixed", "strained", "broken")
LOOSEST, CLOSEST = 1, 3
RINGS = {3: 400, 2: 690, 1: 980}
"""How far from the middle ties of a strength stand, in thousandths of the picture's radius."""
GOLDEN = (3 - 5**0.5) / 2
"""The part of a turn from one tie to the next: so none stands in the direction of another."""
FARTHEST = 1080
"""How far out something can be put by hand."""


class Place(NamedTuple):
    """A place in the picture, in thousandths of its radius to the right of the middle and below it."""

    x: int
    y: int


class Tie(NamedTuple):
    """One tie as the picture and the list show it; `place` is where it was put by hand."""

    name: str
    kind: str = "person"
    role: str = ""
    strength: int = 2
    quality: str = "good"
    since: str = ""
    note: str = ""
    place: Place | None = None


def places(ties: Sequence[Tie]) -> list[Place]:
    """Return where each tie stands: where it was put, else on the ring of its strength.

    The closest begin above the middle; each further one is turned on by the golden part, whatever its ring,
    so that no tie lies behind another and those of a ring are spread over it.
    """
    free = [at for at, each in enumerate(ties) if each.place is None]
    turns = {at: number * GOLDEN for number, at in enumerate(sorted(free, key=lambda at: -ties[at].strength))}
    return [each.place or _on_ring(each.strength, turns[at]) for at, each in enumerate(ties)]


def within(x: int, y: int) -> Place:
    """Return the place nearest to a wish that still lies in the picture."""
    far = (x * x + y * y) ** 0.5
    if far <= FARTHEST:
        return Place(x, y)
    return Place(round(x * FARTHEST / far), round(y * FARTHEST / far))


def _on_ring(strength: int, turn: float) -> Place:
    angle = 2 * pi * turn - pi / 2
    radius = RINGS[strength]
    return Place(round(radius * cos(angle)), round(radius * sin(angle)))
