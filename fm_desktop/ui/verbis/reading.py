"""What the window shows that carries over to VerBIS: all that is missing, or everything of one client."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.directive import Due
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.carrying import Carried, Said, carried_before, carried_of, said_of
from fm_desktop.storage.queries.carrying_restricted import carried_restricted
from fm_desktop.storage.queries.client import header
from fm_desktop.storage.queries.due import DueLine, due_of_client, due_rows
from fm_desktop.storage.queries.verbis import to_carry_over


class Whose(NamedTuple):
    """Of whom is shown what VerBIS lacks: of one client everything, else what a case manager owes."""

    manager: Id | None = None
    client: Id | None = None
    name: str = ""


class CarryLine(NamedTuple):
    """One thing that belongs into VerBIS."""

    client: Id
    name: str
    carried: Carried
    due: DueLine | None
    """Until when it must be there."""

    @property
    def key(self) -> bytes:
        """Return what it is known by, whether it is carried over or not."""
        return self.carried.key


def read_lines(whose: Whose, today: date) -> list[CarryLine]:
    """Return what is shown, of one client the newest first, else the longest owed first."""
    if whose.client is None:
        return _missing(whose.manager, today)
    head = header(whose.client, None)
    dues = {line.row: line for line in due_of_client(whose.client, today) if line.due == Due.D13}
    name = head.name if head is not None else ""
    found = [*carried_restricted(whose.client), *carried_of(whose.client)]
    return [CarryLine(whose.client, name, each, dues.get(each.owed)) for each in found]


def _missing(manager: Id | None, today: date) -> list[CarryLine]:
    owed = to_carry_over(manager)
    before = carried_before([each.row for each in owed if each.row is not None])
    due = due_rows(manager, None, None, today, kinds=(Due.D13,)) if owed else []
    dues = {line.row: line for line in due}
    found = []
    for each in owed:
        last = before.get(each.row) if each.row is not None else None
        carried = Carried(each.kind, each.case, each.row, each.day, each.id, last)
        found.append(CarryLine(each.client, each.name, carried, dues.get(each.id)))
    return found


def read_said(line: CarryLine) -> Said:
    """Return what one line says."""
    return said_of(line.client, line.carried)
