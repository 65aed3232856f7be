"""Who and what is around a client, and where each has its place in the picture (HA 4.7.2, 7)."""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import NamedTuple

KINDS = ("person", "agency", "partner")
QUALITIES = ("good", "mixed", "strained", "broken")
LOOSEST, CLOSEST = 1, 3
RINGS = {3: 400, 2: 690, 1: 980}
"""How far from the middle ties of a strength stand, in thousandths of the picture's radius."""
TURNS = {3: 0.0, 2: 0.37, 1: 0.19}
"""By how much of a part the ties of a strength are turned; uneven, so that few rings of other counts meet."""
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

    Those of a ring share it evenly, the closest beginning above the middle; each further ring is turned by a
    part of its own, so that names do not stand one behind the other.
    """
    found: list[Place] = []
    for number, tie in enumerate(ties):
        if tie.place is not None:
            found.append(tie.place)
            continue
        same = [at for at, each in enumerate(ties) if each.strength == tie.strength and each.place is None]
        found.append(_on_ring(tie.strength, same.index(number), len(same)))
    return found


def within(x: int, y: int) -> Place:
    """Return the place nearest to a wish that still lies in the picture."""
    far = (x * x + y * y) ** 0.5
    if far <= FARTHEST:
        return Place(x, y)
    return Place(round(x * FARTHEST / far), round(y * FARTHEST / far))


def _on_ring(strength: int, number: int, of: int) -> Place:
    turn = TURNS[strength]
    angle = 2 * pi * (number + turn) / of - pi / 2
    radius = RINGS[strength]
    return Place(round(radius * cos(angle)), round(radius * sin(angle)))
