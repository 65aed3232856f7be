"""Keeps free what is free: no case manager speaks with two clients at the same time."""

from collections import defaultdict
from datetime import date, timedelta
from random import Random

from fm_desktop.demo.days import working_day
from fm_desktop.storage.ids import Id

TIMES = ("08:00", "08:45", "09:30", "10:15", "11:15", "12:00", "12:45", "13:30", "14:15", "15:15", "16:00")
MANY = 5
"""Talks after which a day is called full, where another day would do as well."""


class Diary:
    """Who has when a talk."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        self._taken: dict[tuple[Id, date], set[str]] = defaultdict(set)

    def take(self, person: Id, day: date, time: str) -> str:
        """Keep a certain time for a talk."""
        self._taken[person, day].add(time)
        return time

    def any_time(self, person: Id, day: date) -> str:
        """Keep a time that is free on a day, or any where none is."""
        free = [time for time in TIMES if time not in self._taken[person, day]]
        return self.take(person, day, self._dice.choice(free or TIMES))

    def is_full(self, person: Id, day: date) -> bool:
        """Tell whether a day has enough talks."""
        return len(self._taken[person, day]) >= MANY

    def any_day(self, person: Id, day: date, earliest: date) -> tuple[date, str]:
        """Keep a time on a day or, where that is full, on a working day before it."""
        while self.is_full(person, day) and working_day(day - timedelta(days=1)) > earliest:
            day = working_day(day - timedelta(days=1))
        return day, self.any_time(person, day)
