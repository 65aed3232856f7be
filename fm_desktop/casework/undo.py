"""Taking back the last deed: a correcting entry, and the rows as they were before."""

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.consents import is_built_upon
from fm_desktop.casework.recording import Recording, recorded
from fm_desktop.domain.deeds import UNDO
from fm_desktop.errors import UserError
from fm_desktop.storage import derive
from fm_desktop.storage.colliding import collision_says
from fm_desktop.storage.done_entries import DoneEntry, entries_after, entries_between, undone_after
from fm_desktop.storage.journal import RESTRICTED, UNNOTICED, UNTOLD, plain
from fm_desktop.storage.journal_values import required_fields, values_told
from fm_desktop.storage.models import (
    TABLES,
    CaseloadEntry,
    Consent,
    DueRow,
    NoteSeal,
    SearchClient,
    SearchText,
)
from fm_desktop.storage.queries.done import LastDeed, last_undoable
from fm_desktop.vault.author import Author

DERIVED = (CaseloadEntry, DueRow, SearchClient, SearchText, NoteSeal)
"""Written anew from the history, or gone along with their note, so that they hold nothing back."""
WAY = frozenset({"case", "case_state"})
"""What the way of a case lies in: whatever was done after a step may rest on it."""
PAPER = frozenset({"plan_version"})
ON_PAPER = PAPER | {"goal", "step", "goal_need", "need"}
"""What a plan that was handed out says: it does not go from under the paper."""
SCREENS = Changed.EVERYTHING & ~(Changed.SETTINGS | Changed.PEOPLE | Changed.CATALOGUES)

_TABLES: dict[str, type[Any]] = {table._meta.table_name: table for table in TABLES}


class Told(NamedTuple):
    """What a deed did with one row, as the journal tells it."""

    table: type[Any]
    row: bytes
    before: dict[str, Any]
    after: dict[str, Any]

    @property
    def is_new(self) -> bool:
        """Tell whether the row was made: what it cannot be without was not there."""
        return any(self.before.get(name, 0) is None for name in required_fields(self.table))

    @property
    def is_gone(self) -> bool:
        """Tell whether the row was taken away."""
        return any(self.after.get(name, 0) is None for name in required_fields(self.table))


def undo_last(*, by: Author, today: date, now: datetime | None = None) -> tuple[Changed, LastDeed]:
    """Take back what a person did last, as far as it was done within a working day.

    Refused where something was changed since, or where something else rests on it. The journal keeps the
    deed and its taking back.
    """
    with recorded(UNDO, by=by, today=today) as recording:
        done = last_undoable(by.person_id, now or datetime.now(UTC))
        if done is None:
            raise UserError("nothing_to_undo")
        parts = entries_between(done.first, done.last)
        _must_be_newest(parts)
        _must_carry_nothing(parts)
        recording.undoes = done.first
        for part in reversed(parts):
            if part.deed in UNNOTICED:
                continue
            recording.needs = part.deed
            if part.deed in RESTRICTED and part.client is not None:
                with recording.apart(UNDO, part.client, part.case):
                    _take_back_all(recording, part)
            else:
                recording.about(part.client, part.case)
                _take_back_all(recording, part)
        if any(part.client is None for part in parts):
            derive.refresh_own()
    return SCREENS, done


def _take_back_all(recording: Recording, part: DoneEntry) -> None:
    """Bring every row of an entry back; refuse where another row has what was this one's alone."""
    with collision_says("undo_overtaken"):
        for told in reversed(list(_told(part))):
            if told.table is not NoteSeal:  # they go with their note, and follow whoever is to read it
                _take_back(recording, told)


def _must_be_newest(parts: Iterable[DoneEntry]) -> None:
    """Refuse where the way of a case has gone on since, or where it is to be changed under what followed."""
    parts = list(parts)
    undone = undone_after(parts[0].seq)
    is_step, is_on_paper = (any(_touches(part, some) for part in parts) for some in (WAY, ON_PAPER))
    for client in {part.client for part in parts if part.client is not None}:
        for later in entries_after(parts[-1].seq, client):
            neutral = later.deed in {UNDO, *UNNOTICED} or later.first in undone
            if neutral:
                continue
            if is_step or _touches(later, WAY) or (is_on_paper and _touches(later, PAPER)):
                raise UserError("undo_overtaken")


def _must_carry_nothing(parts: Iterable[DoneEntry]) -> None:
    """Refuse to take a consent from under an assessment that rests on it. Source: HA 4.7.2."""
    for part in parts:
        if part.deed == "give_consent":
            for told in _told(part):
                given = Consent.get_or_none(Consent.id == told.row) if told.table is Consent else None
                if given is not None and is_built_upon(given):
                    raise UserError("undo_overtaken")


def _touches(entry: DoneEntry, tables: Collection[str]) -> bool:
    return any(change["table"] in tables for change in entry.said.get("changes", ()))


def _told(entry: DoneEntry) -> Iterator[Told]:
    for change in entry.said["changes"]:
        fields = {name: pair for name, pair in change["fields"].items() if name != "version"}
        yield Told(
            _TABLES[change["table"]],
            bytes.fromhex(change["row"]),
            {name: before for name, (before, _) in fields.items()},
            {name: after for name, (_, after) in fields.items()},
        )


def _take_back(recording: Recording, told: Told) -> None:
    row = told.table.get_or_none(told.table._meta.primary_key == told.row)
    if told.is_gone:
        if row is not None:
            raise UserError("undo_overtaken")
        recording.create(told.table, id=told.row, **values_told(told.table, told.before))
        return
    if row is None or not _is_as_left(row, told):
        raise UserError("undo_overtaken")
    if told.is_new:
        if _is_referred_to(row):
            raise UserError("undo_overtaken")
        recording.delete(row)
    else:
        recording.update(row, **values_told(told.table, told.before))


def _is_as_left(row: Any, told: Told) -> bool:
    """Tell whether a row still says what the deed has left: all of a new one, else the changed fields."""
    untold = {"id", "version"} | UNTOLD.get(row._meta.table_name, frozenset())
    now = {name: plain(value) for name, value in row.__data__.items() if name not in untold}
    names = now if told.is_new else told.after
    return all(now.get(name) == told.after.get(name) for name in names)


def _is_referred_to(row: Any) -> bool:
    """Tell whether another row stands on this one; what is only derived from it does not count."""
    references = (
        (table, field)
        for table in TABLES
        if table not in DERIVED
        for field in table._meta.refs
        if field.rel_model is type(row)
    )
    return any(table.select().where(field == row.get_id()).exists() for table, field in references)
