"""What the rows of a list are read against: who imports, on which day, the office's people and households."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from fm_desktop.casework.imports.people import Named, People
from fm_desktop.domain.access import Role
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Household, Office
from fm_desktop.storage.raw_rows import rows
from fm_desktop.vault.author import Author


@dataclass
class Surroundings:
    """Everything beside the row and the client that a plan rests on."""

    by: Author
    today: date
    now: datetime
    people: People = field(default_factory=People)
    households: dict[str, Id] = field(default_factory=dict)
    last_number: int = field(default_factory=lambda: last_case_number())
    """The newest case number that was given out."""

    def aside(self) -> "Surroundings":
        """Return a copy to plan on without a trace here."""
        return replace(self, households=dict(self.households))

    @property
    def importing_manager(self) -> Named:
        """Return the importing case manager, to whom rows without a name belong."""
        is_manager = Role.CASE_MANAGER in self.by.roles
        return Named(self.by.person_id if is_manager else None, None)

    def household(self, bg_number: str, batch: Batch) -> Id:
        """Return the household with a BG number, planned where it is new."""
        if bg_number not in self.households:
            self.households[bg_number] = batch.create(Household, bg_number=bg_number)
        return self.households[bg_number]

    def next_case_number(self) -> str:
        """Return a case number nobody has."""
        self.last_number += 1
        return f"K7-{self.last_number:06}"


def last_case_number() -> int:
    """Return the newest case number the office has given out."""
    return next((number for (number,) in rows(Office.select(Office.last_case_number))), 0)


def keep_case_number(number: int) -> None:
    """Note the newest case number; belongs into the transaction that uses it."""
    Office.update(last_case_number=number).execute()


def households_by_number(numbers: list[str]) -> dict[str, Id]:
    """Return the households with some BG numbers."""
    query = Household.select(Household.bg_number, Household.id).where(Household.bg_number.in_(numbers))
    return dict(rows(query))
