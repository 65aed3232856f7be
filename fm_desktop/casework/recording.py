"""What every deed has in common: the right to do it, one transaction, a journal entry, fresh lists."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from fm_desktop.domain.access import keeps_cases, keeps_people
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage import derive
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import Change, changed, created, record, snapshot
from fm_desktop.storage.models import Case, Client
from fm_desktop.vault.author import Author


class Recording:
    """Collects what a deed changes while its transaction is open."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    def create(self, table: type[Any], **values: Any) -> Any:
        """Store a new row and note it."""
        row = table.create(**values)
        self.changes.append(created(row))
        return row

    def update(self, row: Any, **values: Any) -> bool:
        """Change fields of a row and note what differs; tell whether anything did."""
        before = snapshot(row)
        for name, value in values.items():
            setattr(row, name, value)
        change = changed(row, before)
        if not change.fields:
            return False
        if "version" in before:
            row.version += 1
        row.save()
        self.changes.append(changed(row, before))
        return True


@contextmanager
def recorded(
    deed: str, *, by: Author, today: date, client: Id | None = None, case: Id | None = None
) -> Iterator[Recording]:
    """Run a deed on a client: everything in it is stored together with its journal entry, or nothing is."""
    must_keep_cases(by)
    with db.atomic():
        recording = Recording()
        yield recording
        if recording.changes:
            record(deed, author=by, changes=recording.changes, client=client, case=case)
        if client is not None:
            derive.refresh([client], today)


def must_keep_cases(by: Author) -> None:
    """Refuse whoever may not add or change clients and cases."""
    if not keeps_cases(by.roles):
        raise RightsError("no_right_to_cases")


def must_keep_people(by: Author) -> None:
    """Refuse whoever may not add people or change the office's settings."""
    if not keeps_people(by.roles):
        raise RightsError("no_right_to_people")


def client_of(client: Id) -> Client:
    """Return a client's row."""
    row: Client = row_of(Client, client)
    return row


def case_of(case: Id) -> Case:
    """Return a case's row."""
    row: Case = row_of(Case, case)
    return row


def row_of(table: type[Any], row: Id) -> Any:
    """Return a row by its identifier; one that is gone is said so."""
    found = table.get_or_none(table.id == row)
    if found is None:
        raise UserError("gone_meanwhile")
    return found


def expect_version(row: Any, version: int | None) -> None:
    """Refuse to write over what somebody else has changed meanwhile."""
    if version is not None and row.version != version:
        raise UserError("changed_meanwhile")


def must_not_be_future(day: date, today: date) -> None:
    """Refuse a day that has not come yet for something that has happened."""
    if day > today:
        raise UserError("day_in_future", day=day)


def must_not_precede(day: date, earliest: date | None) -> None:
    """Refuse a day before the step it builds on."""
    if earliest is not None and day < earliest:
        raise UserError("day_too_early", day=day, earliest=earliest)
