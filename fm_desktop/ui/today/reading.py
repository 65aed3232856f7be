"""Reads everything the day's screen shows in one go, on the database thread."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import NamedTuple

from fm_desktop.domain.caseload import Load
from fm_desktop.domain.deadlines import State
from fm_desktop.storage.clock import entry_ahead
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.caseload import LineFilter, count_lines, load_of
from fm_desktop.storage.queries.deputies import ReadingRow, StoodInFor, read_while_away, stands_in_on
from fm_desktop.storage.queries.due import DueLine, due_rows
from fm_desktop.storage.queries.people import PersonRow, case_managers, figures_are_shown, office
from fm_desktop.storage.queries.talks import AppointmentRow, appointments, to_document
from fm_desktop.storage.queries.today import NewCaseRow, new_cases
from fm_desktop.storage.queries.verbis import CarryRow, to_carry_over
from fm_desktop.storage.sight import reader

NEW_FOR_DAYS = 42
"""Six weeks: a case that still waits for its entry consultation then has long been overdue by date."""
URGENT = (State.OVERDUE, State.TODAY, State.SOON)


MOST = 200
"""So many rows of a kind are shown: nobody reads the thousands of a whole branch in a list of the day."""


class Day(NamedTuple):
    """What one case manager, or everybody, has to do on a day; of thousands only the first."""

    manager: Id | None
    talks: list[AppointmentRow]
    undocumented: list[AppointmentRow]
    """Talks of earlier days nobody has written down yet."""
    new: list[NewCaseRow]
    new_due: list[DueLine]
    """Until when the new cases are to be assigned and spoken with."""
    to_carry: list[CarryRow]
    carries_due: list[DueLine]
    due: list[DueLine]
    totals: Counter[str]
    """How many there are of each list, and of what is due by state."""
    load: Load | None
    """None of a whole office, which has no key, or where the office shows no figures about others."""
    managers: list[PersonRow]
    soon_days: int
    stands_in: list[StoodInFor]
    """For whom one stands in today."""
    read_while_away: list[ReadingRow]
    """Who has read one's restricted notes while one was away."""
    cases: int
    """How many lines the whole file has: none means that nothing was ever entered."""
    entry_ahead: datetime | None
    """Of when the newest entry is, where this computer's clock has not come so far yet."""

    def pressing(self) -> int:
        """Return how many of the due items are late or due today."""
        return self.totals[State.OVERDUE] + self.totals[State.TODAY]


def read_day(manager: Id | None, today: date) -> Day:
    """Return what the day holds; an item stands in one list only."""
    urgent = [line for line in due_rows(manager, None, None, today, states=URGENT) if line.due != "D13"]
    talks, to_carry = appointments(manager, today, today), to_carry_over(manager)
    new = new_cases(manager, today - timedelta(days=NEW_FOR_DAYS))
    return Day(
        manager=manager,
        talks=talks[:MOST],
        undocumented=to_document(manager, today)[:MOST],
        new=new[:MOST],
        new_due=due_rows(manager, None, None, today, kinds=("D1", "D2")) if new else [],
        to_carry=to_carry[:MOST],
        carries_due=due_rows(manager, None, None, today, kinds=("D13",)) if to_carry else [],
        due=_first_of_each_state(urgent),
        totals=Counter(str(line.state) for line in urgent)
        + Counter(talks=len(talks), new=len(new), carry=len(to_carry), due=len(urgent)),
        load=_load(manager),
        managers=case_managers(),
        soon_days=office().soon_days,
        stands_in=stands_in_on(reader().person_id, today),
        read_while_away=read_while_away(reader().person_id, today),
        cases=count_lines(LineFilter(closed=True), today),
        entry_ahead=entry_ahead(),
    )


def _load(manager: Id | None) -> Load | None:
    shown = manager is not None and (manager == reader().person_id or figures_are_shown())
    return load_of(manager) if shown else None


def _first_of_each_state(due: list[DueLine]) -> list[DueLine]:
    groups = ([line for line in due if line.state == state] for state in URGENT)
    return [line for group in groups for line in group[:MOST]]
