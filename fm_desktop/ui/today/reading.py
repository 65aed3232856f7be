"""Reads everything the day's screen shows in one go, on the database thread."""

from datetime import date, timedelta
from typing import NamedTuple

from fm_desktop.domain.caseload import Load
from fm_desktop.domain.deadlines import State
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.caseload import LineFilter, count_lines, load_of
from fm_desktop.storage.queries.due import DueLine, due_rows
from fm_desktop.storage.queries.people import PersonRow, case_managers
from fm_desktop.storage.queries.talks import AppointmentRow, appointments, to_document
from fm_desktop.storage.queries.today import NewCaseRow, new_cases
from fm_desktop.storage.queries.verbis import CarryRow, to_carry_over

NEW_FOR_DAYS = 21
URGENT = (State.OVERDUE, State.TODAY, State.SOON)


class Day(NamedTuple):
    """What one case manager, or everybody, has to do on a day."""

    talks: list[AppointmentRow]
    undocumented: list[AppointmentRow]
    """Talks of earlier days nobody has written down yet."""
    new: list[NewCaseRow]
    entries_due: list[DueLine]
    """When the entry consultations of the new cases are due."""
    to_carry: list[CarryRow]
    carries_due: list[DueLine]
    due: list[DueLine]
    load: Load
    managers: list[PersonRow]
    cases: int
    """How many lines the whole file has: none means that nothing was ever entered."""


def read_day(manager: Id | None, today: date) -> Day:
    """Return what the day holds; an item stands in one list only."""
    everything = due_rows(manager, None, None, today, states=[*URGENT, State.COVERED, State.LATER])
    in_verbis_list = [line for line in everything if line.due == "D13"]
    return Day(
        talks=appointments(manager, today, today),
        undocumented=to_document(manager, today),
        new=new_cases(manager, today - timedelta(days=NEW_FOR_DAYS)),
        entries_due=[line for line in everything if line.due in ("D1", "D2")],
        to_carry=to_carry_over(manager),
        carries_due=in_verbis_list,
        due=[line for line in everything if line.state in URGENT and line.due != "D13"],
        load=load_of(manager),
        managers=case_managers(),
        cases=count_lines(LineFilter(closed=True), today),
    )
