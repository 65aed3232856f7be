"""What is told of invented people: stories whose talks stand in their order, and what fits in between."""

import tomllib
from collections.abc import Sequence
from functools import cached_property
from random import Random
from typing import Any

from fm_desktop.demo.people import OFFICERS, Drawn
from fm_desktop.resources import resource


class Words:
    """Draws what was said and why, always of the right person."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        self._told: dict[str, Any] = tomllib.loads(resource("demo/stories.toml").read_text("utf-8"))

    @cached_property
    def _stories(self) -> dict[str, dict[str, Any]]:
        return {story["key"]: story for story in self._told["story"]}

    def story(self, key: str, *, young: bool = False) -> str:
        """Return a story's key, drawn where none is named."""
        fitting = [name for name, story in self._stories.items() if story.get("young", False) == young]
        return key or self._dice.choice(fitting)

    def of_story(self, story: str, what: str, person: Drawn) -> str:
        """Return what a story says: referral, entry, criterion or criterion_reason."""
        return spoken(self._stories[story][what], person)

    def entry_format(self, story: str) -> str:
        """Return in which format the entry consultation of a story was held; it is in person."""
        return str(
            self._stories[story].get("entry_format") or self._dice.choice(("office", "office", "visit"))
        )

    def talks(self, story: str, count: int, person: Drawn) -> list[str]:
        """Return what was said in so many talks: the story's own in order, spread out, others in between."""
        own: Sequence[str] = self._stories[story]["talks"][:count]
        others = self._shuffled(self._told["words"]["talks"], count)
        places = {round(n * count / len(own)) for n in range(len(own))} if own else set()
        lines, told = iter(others), iter(own)
        return [spoken(next(told if at in places else lines), person) for at in range(count)]

    def review(self, story: str, number: int) -> tuple[str, str]:
        """Return why a case goes on and what can be expected, at its n-th review."""
        known = self._stories[story]["reviews"]
        reasons, prospects = known[min(number, len(known) - 1)]
        return reasons, prospects

    def help(self, story: str) -> dict[str, str]:
        """Return which partner helps in a story: topic, partner and purpose."""
        told: dict[str, str] = self._stories[story]["help"]
        return told

    def measure(self, story: str) -> dict[str, str]:
        """Return which measure fits a story: kind and provider."""
        told: dict[str, str] = self._stories[story]["measure"]
        return told

    def ended(self, reason: str, person: Drawn) -> str:
        """Return what is said of an end for a reason of the directive."""
        return spoken(self._told["words"]["ended"].get(reason, ""), person)

    def some(self, what: str, person: Drawn) -> str:
        """Return one of several ways to say something that fits any story."""
        known = self._told["words"][what]
        return spoken(known if isinstance(known, str) else self._dice.choice(known), person)

    def _shuffled(self, known: Sequence[str], count: int) -> list[str]:
        drawn: list[str] = []
        while len(drawn) < count:
            drawn += self._dice.sample(known, len(known))
        return drawn


def spoken(text: str, person: Drawn) -> str:
    """Return what is said of somebody, with the words that fit them."""
    officer = OFFICERS[person.officer][2]
    return text.format(
        Frau=person.address,
        Frau_n=person.address.replace("Herr ", "Herrn "),
        sie="sie" if person.woman else "er",
        Sie="Sie" if person.woman else "Er",
        ihr="ihr" if person.woman else "ihm",
        AV=officer,
        AV_n=officer.replace("Herr ", "Herrn "),
    )
