"""Invents the people of the demo caseload."""

from datetime import date, timedelta
from itertools import count
from random import Random
from typing import Any

from fm_desktop.casework.recording import Recording
from fm_desktop.domain.identity import age
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Client, Household

PLACEMENT_OFFICERS = ("Petersen, Kirsten", "Brückner, Olaf")


class People:
    """Makes one client after the other; the same dice give the same people."""

    def __init__(self, words: dict[str, Any], dice: Random, today: date) -> None:
        self._words, self._dice, self._today = words, dice, today
        self._numbers = count(1)

    def client(self, recording: Recording, manager: Id | None, profile: str | None = None) -> Client:
        """Store an invented client with a household of their own."""
        number = next(self._numbers)
        words, dice = self._words, self._dice
        born = date(self._today.year - dice.randrange(19, 62), dice.randrange(1, 13), dice.randrange(1, 29))
        postcode, town = dice.choice(words["towns"])
        household = recording.create(Household, bg_number=f"12302//{number:07}")
        client: Client = recording.create(
            Client,
            customer_number=f"999X{number:06}",
            family_name=words["families"][number * 29 % len(words["families"])],
            given_name=dice.choice(words["women" if number % 2 else "men"]),
            birth_date=born,
            household=household.id,
            phone=f"040 55501{number:03}",
            street=f"{dice.choice(words['streets'])} {dice.randrange(1, 140)}",
            postcode=postcode,
            town=town,
            team="U25" if age(born, self._today) < 25 else "Ü25",
            profile=profile or dice.choice(["support", "development", "stabilisation", "assistance"]),
            profile_since=self._today - timedelta(days=dice.randrange(20, 176)),
            placement_officer_listed=dice.choice(PLACEMENT_OFFICERS),
            manager=manager,
            remark=dice.choice(words["remarks"]) if number % 6 == 0 else None,
        )
        return client
