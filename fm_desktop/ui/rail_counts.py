"""The counts beside the screens in the rail: what is due by today, and how many cases one has."""

from datetime import date
from typing import NamedTuple

from fm_desktop.ui.desk import Desk
from fm_desktop.ui.rail import Rail

NOT_COUNTED = "D13"
"""What is to be carried over to VerBIS stands in a list of its own, not under what is due."""


class Counts(NamedTuple):
    """What the rail shows."""

    due: int
    overdue: int
    cases: int


def counts_of(manager: bytes, today: date) -> Counts:
    """Return the counts of one case manager; on the database thread."""
    from fm_desktop.storage.queries.caseload import LineFilter, count_lines  # inside: peewee comes late
    from fm_desktop.storage.queries.due import due_rows

    rows = due_rows(manager, None, None, today, states=("overdue", "today"))
    due = [row for row in rows if row.due != NOT_COUNTED]
    overdue = sum(row.effective < today for row in due)
    return Counts(len(due), overdue, count_lines(LineFilter(manager=manager), today))


def read_counts(desk: Desk, rail: Rail) -> None:
    """Read the counts and show them in the rail."""

    def show(counts: Counts) -> None:
        rail.set_count("today", counts.due or None, loud=True)
        rail.set_count("cases", counts.cases or None)

    today = desk.today()
    desk.work.read(rail, lambda: counts_of(desk.me.id, today), show)
