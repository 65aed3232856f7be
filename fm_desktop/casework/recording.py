"""What every deed has in common: the right to do it, one transaction, a journal entry, fresh lists."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from fm_desktop.casework.sealing_readers import follow
from fm_desktop.domain.access import (
    May,
    gives_listed_cases,
    keeps_cases,
    keeps_partners,
    keeps_people,
    sees_names,
)
from fm_desktop.domain.deeds import ABOUT_NOBODY, AFTER_TRANSFER, NEW_CLIENTS, UNDO, may_ever, needed_for
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage import derive, sight
from fm_desktop.storage.chain import Head, head
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import Change, changed, created, deleted, record, snapshot
from fm_desktop.storage.models import Case, Client
from fm_desktop.storage.transactions import one_transaction
from fm_desktop.vault.author import Author
from fm_desktop.vault.membership import Note

Row = TypeVar("Row")


@dataclass(slots=True)
class Entry:
    """What a deed changes on one client or case: one entry of the journal."""

    client: Id | None = None
    case: Id | None = None
    changes: list[Change] = field(default_factory=list)
    deed: str = ""
    """What it is called where it is set apart from the rest of the deed."""


class Recording:
    """Collects what a deed changes while its transaction is open, of clients about whom it is allowed.

    Without an author nothing is asked: the file itself is being made, or follows its key file.
    """

    def __init__(self, deed: str = "", by: Author | None = None) -> None:
        self._by = by
        self._allowed: set[Id] = set()
        self._here: set[Id] = set()
        self.needs = deed
        """The deed whose right is asked for: the one that is done, or the one that is taken back."""
        self._entries = [Entry()]
        self._apart: list[Entry] = []
        self._now_apart: Entry | None = None
        self.undoes: int | None = None
        """The first journal entry of a deed that is taken back."""
        self.membership: Note | None = None
        """The newest statement about who belongs to the file, where the deed has made one."""
        self.newest: Head | None = None
        """The newest entry once the deed is written down, whether or not it is stored."""

    @property
    def changes(self) -> list[Change]:
        """Return everything that was changed so far."""
        return [change for entry in self._all for change in entry.changes]

    @property
    def _all(self) -> list[Entry]:
        """Return the entries in the order they are written: what is set apart comes last."""
        return [*self._entries, *self._apart]

    def about(self, client: Id | None, case: Id | None = None) -> None:
        """Say whose history shows what is changed from now on; refuse where there is no right to it."""
        self._must_be_allowed(client, case)
        if (client, case) != (self._entries[-1].client, self._entries[-1].case):
            self._entries.append(Entry(client, case))

    def on(self, row: Row) -> Row:
        """Say that the deed is about a row, be it a client, a case or something of theirs; return the row."""
        about: Any = row
        if isinstance(row, Client):
            self.about(row.id)
        else:
            self.about(about.client_id, row.id if isinstance(row, Case) else about.case_id)
        return row

    def _must_be_allowed(self, client: Id | None, case: Id | None = None) -> None:
        """Refuse a deed about a client without the right; what the deed changes itself takes none away."""
        self._must_be_here(case)
        if self._by is None or client is None:
            return
        if case is not None and sight.client_of_case(case) not in (client, None):
            raise RightsError("no_right_to_deed")
        if client not in self._allowed:
            if self.needs not in NEW_CLIENTS:
                sight.must_do(client, needed_for(self.needs), self._by)
            self._allowed.add(client)

    def _must_be_here(self, case: Id | None) -> None:
        """Refuse to change a case that is carried on at another site, as it was when the deed began."""
        if self._by is None or case is None or case in self._here or self.needs in AFTER_TRANSFER:
            return
        gone = (Case.id == case) & (Case.phase == str(Phase.TRANSFERRED))
        if Case.select().where(gone).exists():
            raise UserError("case_transferred")
        self._here.add(case)

    def must(self, any_of: frozenset[May]) -> None:
        """Refuse what needs more than the deed itself does about the client it is about now."""
        client = self._entries[-1].client
        if self._by is not None and client is not None:
            sight.must_do(client, any_of, self._by)

    @contextmanager
    def apart(self, deed: str, client: Id, case: Id | None = None) -> Iterator[None]:
        """Give what is changed in this block an entry of its own, which not everybody is shown."""
        self._must_be_allowed(client, case)
        entry = Entry(client, case, deed=deed)
        self._apart.append(entry)
        before, self._now_apart = self._now_apart, entry
        try:
            yield
        finally:
            self._now_apart = before

    def create(self, table: type[Any], **values: Any) -> Any:
        """Store a new row and note it."""
        row = table.create(**values)
        self._must_be_theirs(row)
        self.note(created(row))
        return row

    def update(self, row: Any, **values: Any) -> bool:
        """Change fields of a row and note what differs; tell whether anything did."""
        self._must_be_theirs(row)
        before = snapshot(row)
        for name, value in values.items():
            setattr(row, name, value)
        if not changed(row, before).fields:
            return False
        if "version" in before:
            row.version += 1
        row.save()
        self.note(changed(row, before))
        return True

    def delete(self, row: Any) -> None:
        """Take a row away and note what it said."""
        self._must_be_theirs(row)
        self.note(deleted(row))
        row.delete_instance()

    def _must_be_theirs(self, row: Any) -> None:
        """Refuse to touch a row of another client than those the deed may be about."""
        self._must_be_here(_case_of(row))
        self._must_be_allowed(_client_of(row))

    def note(self, change: Change) -> None:
        """Note a change that was made elsewhere, or that a row was read."""
        (self._now_apart or self._entries[-1]).changes.append(change)

    def store(self, deed: str, by: Author, today: date) -> None:
        """Write the journal entries and bring the lists up to date; belongs at the end of the transaction."""
        done = [entry for entry in self._all if entry.changes]
        if self.membership is not None and not done:
            done = self._entries[:1]  # a new password changes no row, and is a deed all the same
        first: int | None = None
        for entry in done:
            number = record(
                entry.deed or deed,
                author=by,
                changes=entry.changes,
                client=entry.client,
                case=entry.case,
                part_of=first,
                undoes=self.undoes,
                membership=self.membership,
            )
            first = first or number
        follow([(entry.client, change) for entry in done for change in entry.changes], by, today, first)
        derive.refresh([entry.client for entry in done if entry.client is not None], today)
        self.newest = head() if done else None


def _case_of(row: Any) -> Id | None:
    """Return the case a row belongs to, as far as it says so itself."""
    found: Id | None = row.id if isinstance(row, Case) else row.__data__.get("case")
    return found


def _client_of(row: Any) -> Id | None:
    """Return whose a row is, as far as it says so itself; its children go with it."""
    if isinstance(row, Client):
        return bytes(row.id)
    values, case = row.__data__, _case_of(row)
    found: Id | None = values.get("client") or (sight.client_of_case(case) if case else None)
    return found


def must_ever(deed: str, by: Author) -> None:
    """Refuse whoever may do a deed about no client at all; about whom else is asked once that is said."""
    if not sees_names(by.roles) or not (deed in ABOUT_NOBODY | {UNDO} or may_ever(by.roles, deed)):
        raise RightsError("no_right_to_cases" if sees_names(by.roles) else "no_right_to_names")


def must_keep_cases(by: Author) -> None:
    """Refuse whoever may not add or change clients and cases."""
    if not keeps_cases(by.roles):
        raise RightsError("no_right_to_cases")


def must_keep_partners(by: Author) -> None:
    """Refuse whoever may not change the directory of partners."""
    if not keeps_partners(by.roles):
        raise RightsError("no_right_to_partners")


def must_keep_people(by: Author) -> None:
    """Refuse whoever may not add people or change the office's settings."""
    if not keeps_people(by.roles):
        raise RightsError("no_right_to_people")


def must_give_cases(by: Author) -> None:
    """Refuse whoever may not say whose the cases under a listed name are."""
    if not gives_listed_cases(by.roles):
        raise RightsError("no_right_to_listed_cases")


@contextmanager
def recorded(
    deed: str, *, by: Author, today: date, may: Callable[[Author], None] | None = None
) -> Iterator[Recording]:
    """Run a deed, its checks included: all of it is stored together with its journal entry, or nothing is.

    Whoever has no right to it learns nothing else. What is done to several clients makes an entry for each.
    """
    if may is None:
        must_ever(deed, by)
    else:
        may(by)
    recording = Recording(deed, by)
    with one_transaction(lambda: recording.newest):
        yield recording
        recording.store(deed, by, today)


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
    """Refuse to write over what somebody else has changed meanwhile; None means that nobody looked before."""
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


def must_have_reason(reason: str) -> str:
    """Return a reason without blanks around it; refuse an empty one."""
    if not (text := reason.strip()):
        raise UserError("reason_missing")
    return text
