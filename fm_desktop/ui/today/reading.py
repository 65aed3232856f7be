"""Reads everything the day's screen shows in one go, on the database thread."""

from datetime import date, timedelta
from typing import NamedTuple

from fm_desktop.domain.caseload import Load
from fm_desktop.domain.deadlines import State
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.caseload import LineFilter, count_lines, load_of
from fm_desktop.storage.queries.due import DueLine, due_rows
from fm_desktop.storage.queries.people import PersonRow, case_managers, office
from fm_desktop.storage.queries.talks import AppointmentRow, appointments, to_document
from fm_desktop.storage.queries.today import NewCaseRow, new_cases
from fm_desktop.storage.queries.verbis import CarryRow, to_carry_over

NEW_FOR_DAYS = 42
"""Six weeks: a case that still waits for its entry consultation then has long been overdue by date."""
URGENT = (State.OVERDUE, State.TODAY, State.SOON)


class Day(NamedTuple):
    """What one case manager, or everybody, has to do on a day."""

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
    load: Load
    managers: list[PersonRow]
    soon_days: int
    cases: int
    """How many lines the whole file has: none means that nothing was ever entered."""

    def pressing(self) -> int:
        """Return how many of the due items are late or due today."""
        return sum(line.state != State.SOON for line in self.due)


def read_day(manager: Id | None, today: date) -> Day:
    """Return what the day holds; an item stands in one list only."""
    urgent = due_rows(manager, None, None, today, states=URGENT)
    return Day(
        manager=manager,
        talks=appointments(manager, today, today),
        undocumented=to_document(manager, today),
        new=new_cases(manager, today - timedelta(days=NEW_FOR_DAYS)),
        new_due=due_rows(manager, None, None, today, kinds=("D1", "D2")),
        to_carry=to_carry_over(manager),
        carries_due=due_rows(manager, None, None, today, kinds=("D13",)),
        due=[line for line in urgent if line.due != "D13"],
        load=load_of(manager),
        managers=case_managers(),
        soon_days=office().soon_days,
        cases=count_lines(LineFilter(closed=True), today),
    )
