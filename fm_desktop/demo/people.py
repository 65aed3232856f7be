"""Draws invented people whose names fit each other."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from fm_desktop.demo.sketches import Sketch
from fm_desktop.domain.periods import add_months
from fm_desktop.resources import resource

OFFICERS = (("Petersen", "Kirsten", "Frau Petersen (AV)"), ("Brückner", "Olaf", "Herr Brückner (AV)"))
PARTNER_EVERY = 13
"""Every so often somebody lives with the person drawn before."""


@dataclass(frozen=True)
class Drawn:
    """An invented person."""

    number: int
    family: str
    given: str
    woman: bool
    born: date
    street: str
    postcode: str
    town: str
    household: int
    officer: int

    @property
    def address(self) -> str:
        """Return how the person is spoken of."""
        return f"{'Frau' if self.woman else 'Herr'} {self.family}"

    @property
    def officer_listed(self) -> str:
        """Return the placement officer's name as a list has it."""
        family, given, _ = OFFICERS[self.officer]
        return f"{family}, {given}"


class People:
    """Draws people one after the other; nobody comes twice."""

    def __init__(self, today: date, dice: Random, reserved: Iterable[str] = ()) -> None:
        self._today, self._dice = today, dice
        self._names: dict[str, Any] = tomllib.loads(resource("demo/names.toml").read_text("utf-8"))
        self._drawn: list[Drawn] = []
        self._taken: set[tuple[str, ...]] = {tuple(name.split(", ")) for name in reserved}

    def draw(self, sketch: Sketch, *, young: bool = False) -> Drawn:
        """Return a person; one the sketch names gets that name."""
        number = len(self._drawn) + 1
        before = self._drawn[-1] if self._drawn else None
        partner = before if not sketch.name and number % PARTNER_EVERY == 0 else None
        woman = (
            sketch.woman if sketch.name else (not partner.woman if partner else self._dice.random() < 0.52)
        )
        family, given = sketch.name.split(", ") if sketch.name else self._name(woman, partner)
        self._taken.add((family, given))
        person = Drawn(
            number,
            family,
            given,
            woman,
            self._born(sketch.age or self._age(young)),
            partner.street if partner else self._street(),
            partner.postcode if partner else self._dice.choice(self._names["places"]["postcodes"]),
            self._names["places"]["town"],
            partner.household if partner else number,
            self._dice.randrange(len(OFFICERS)),
        )
        self._drawn.append(person)
        return person

    def place(self, form: str) -> str:
        """Return where one meets for a talk of some format."""
        places = {"office": "rooms", "walk": "walks"}
        return str(self._dice.choice(self._names["places"][places[form]])) if form in places else ""

    def _name(self, woman: bool, partner: Drawn | None) -> tuple[str, str]:
        """Return a name nobody has; family names come twice only when their group has run out of others."""
        groups = self._names["group"]
        while True:
            group = self._dice.choices(groups, [each["share"] for each in groups])[0]
            if partner is not None:
                group = next(each for each in groups if partner.given in (*each["women"], *each["men"]))
            used = {name[0] for name in self._taken}
            families = [each for each in group["families"] if each not in used] or group["families"]
            family = partner.family if partner else self._dice.choice(families)
            name = family, self._dice.choice(group["women" if woman else "men"])
            if name not in self._taken:
                return name

    def _age(self, young: bool) -> int:
        return self._dice.randrange(18, 24) if young else self._dice.randrange(25, 63)

    def _born(self, age: int) -> date:
        return add_months(self._today, -12 * age) - timedelta(days=self._dice.randrange(1, 330))

    def _street(self) -> str:
        return f"{self._dice.choice(self._names['places']['streets'])} {self._dice.randrange(1, 140)}"
