"""What is carried over to VerBIS by hand: how it stands with each thing, and what it says (HA 5)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, Case, CaseloadEntry, Note, Review
from fm_desktop.storage.queries.case_notes import DiscussionRow, TakeoverRow, case_notes, discussions_of
from fm_desktop.storage.queries.client import CriterionRow, criteria
from fm_desktop.storage.queries.endings import EndingRow, ending_of, reasons_of
from fm_desktop.storage.queries.notes import NoteRow, note
from fm_desktop.storage.raw_rows import read, read_one
from fm_desktop.storage.sight import sees
from fm_desktop.storage.sight_of_lists import clients_shared, narrowed


class Carried(NamedTuple):
    """How it stands with VerBIS of one thing."""

    kind: str
    """takeover, review, end or note."""
    case: Id
    row: Id | None
    day: date
    owed: Id | None
    """What is still to be carried over of it."""
    carried_on: date | None
    """When it was carried over last."""
    talk: Id | None = None
    """The conversation a note came from."""

    @property
    def key(self) -> bytes:
        """Return what it is known by, whether it is carried over or not; a case is taken over once."""
        which = self.row or self.day.isoformat().encode()
        return self.case + self.kind.encode() + (b"" if self.kind == "takeover" else which)

    @property
    def state(self) -> str:
        """Return owed, carried or changed: carried over, and changed since."""
        if self.owed is None:
            return "carried"
        return "owed" if self.carried_on is None else "changed"


class ReviewSaid(NamedTuple):
    """What a continuation review says."""

    id: Id
    day: date
    reasons: str
    prospects: str
    economical_elsewhere: bool | None
    economical_reason: str


class TakeoverSaid(NamedTuple):
    """What a takeover rests on."""

    entry_held_on: date | None
    accompanying: bool
    criteria: list[CriterionRow]
    talks: list[DiscussionRow]
    note: TakeoverRow | None


class EndSaid(NamedTuple):
    """How a case came to its end."""

    ending: EndingRow | None
    reasons: list[tuple[str, str]]
    listed: str
    """The reason as the case has it, where nothing more was recorded."""


class Said(NamedTuple):
    """One thing to be carried over, with all it says."""

    carried: Carried
    said: NoteRow | ReviewSaid | TakeoverSaid | EndSaid | None
    """Nothing where it is gone."""


@sees(Sees.SHARED)
def carried_of(client: Id) -> list[Carried]:
    """Return how it stands with VerBIS of everything of a client that belongs there, the newest first."""
    owed = CarryOver
    columns = (owed.kind, owed.case, owed.row, owed.day, owed.id, owed.carried_on, Note.contact)
    query = owed.select(*columns).join(Case).where(Case.client == client)
    query = query.join(Note, pw.JOIN.LEFT_OUTER, on=(Note.id == owed.row))
    found: dict[bytes, Carried] = {}
    for each in read(Carried, query.order_by(owed.carried_on.is_null(), owed.carried_on, owed.id)):
        before = found.get(each.key)
        still = each.owed if each.carried_on is None else None
        last = each.carried_on or (before.carried_on if before is not None else None)
        found[each.key] = each._replace(owed=still, carried_on=last)
    return sorted(found.values(), key=lambda each: (each.day, each.kind), reverse=True)


@sees(Sees.SHARED)
def said_of(client: Id, carried: Carried) -> Said:
    """Return what one thing of a client says that belongs into VerBIS."""
    of_client = Case.get_or_none(Case.id == carried.case, Case.client == client) is not None
    reader = {"note": _note, "review": _review, "takeover": _takeover, "end": _end}[carried.kind]
    return Said(carried, reader(carried) if of_client else None)


def _note(carried: Carried) -> NoteRow | None:
    return note(carried.row) if carried.row is not None else None


def _review(carried: Carried) -> ReviewSaid | None:
    columns = [getattr(Review, name) for name in ReviewSaid._fields]
    same = Review.day == carried.day if carried.row is None else Review.id == carried.row
    return read_one(ReviewSaid, Review.select(*columns).where(Review.case == carried.case, same))


def _takeover(carried: Carried) -> TakeoverSaid:
    columns = (Case.entry_held_on, Case.main_since)
    held, main_since = read(lambda *row: row, Case.select(*columns).where(Case.id == carried.case))[0]
    return TakeoverSaid(
        held,
        main_since is None or main_since > carried.day,
        [row for row in criteria(carried.case) if row.met],
        discussions_of(carried.case),
        case_notes(carried.case).takeover,
    )


def _end(carried: Carried) -> EndSaid:
    ending, case = ending_of(carried.case), Case.get_by_id(carried.case)
    return EndSaid(ending, reasons_of(ending.id) if ending else [], case.end_reason or "")


def carried_before(rows_of: Sequence[Id]) -> dict[Id, date]:
    """Return by note or decision when it was carried over last, of those that ever were."""
    owed, line = CarryOver, CaseloadEntry
    query = owed.select(owed.row, owed.carried_on).join(line, on=(line.case == owed.case))
    query = narrowed(query, clients_shared()).where(
        owed.row.in_(list(rows_of)), owed.carried_on.is_null(False)
    )
    return dict(read(_pair, query.order_by(owed.carried_on)))


def _pair(row: Id, day: date) -> tuple[Id, date]:
    return row, day
