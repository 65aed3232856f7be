"""What a deed would bring about, found out by doing it and taking it back before anybody sees it."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.due import DueLine, due_of_client


class Foresight(NamedTuple):
    """What is due of a client before and after a deed."""

    before: list[DueLine]
    after: list[DueLine]

    def follows(self) -> list[DueLine]:
        """Return what is due afterwards and was not before, or on another day."""
        known = {_identity(line) for line in self.before}
        return [line for line in self.after if _identity(line) not in known]

    def falls_away(self) -> list[DueLine]:
        """Return what was due and is no longer, neither on that day nor on another."""
        kinds = {(line.due, line.row) for line in self.after}
        return [line for line in self.before if (line.due, line.row) not in kinds]


def foresee(deed: Callable[[], Any], client: Id, today: date) -> Foresight:
    """Return what a deed would change of what is due of a client; nothing of it is stored.

    Raises what the deed raises where the rules refuse it.
    """
    before = due_of_client(client, today)
    with db.atomic() as transaction:
        try:
            deed()
            after = due_of_client(client, today)
        finally:
            transaction.rollback()
    return Foresight(before, after)


def _identity(line: DueLine) -> tuple[object, ...]:
    return line.due, line.nominal, line.effective, line.number, line.row, line.covered_until
