"""Whose data have been kept long enough: proposed for erasure, of clients one sees in full (§ 84 SGB X)."""

from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import add_months
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import UNNOTICED
from fm_desktop.storage.models import CaseloadEntry, Client, DueRow, JournalEntry
from fm_desktop.storage.raw_rows import rows, stored
from fm_desktop.storage.sight_of_lists import clients_shared, narrowed

WATCHED_MONTHS = 12
"""After so long without an entry a client who is only watched is proposed."""


class Proposal(NamedTuple):
    """A client whose data are to be erased, or kept with a reason."""

    client: Id
    case: Id | None
    """The newest one; none of who was only watched."""
    name: str
    customer_number: str
    phase: str
    number: str
    since: date
    """When the newest case was over, or the last entry about a watched client."""
    due: date
    """From when they are proposed."""


def erasure_proposals(today: date) -> list[Proposal]:
    """Return who is proposed for erasure, the longest due first; nobody kept with a reason."""
    found = [*_ended(today), *_watched(today)]
    return sorted(found, key=lambda each: (each.due, each.name))


def proposal_of(client: Id, today: date) -> Proposal | None:
    """Return what is proposed of one client; none where their data are to be kept, or are seen by others."""
    theirs = CaseloadEntry.client == client
    return next(iter([*_ended(today, theirs), *_watched(today, theirs)]), None)


def _ended(today: date, *where: Any) -> list[Proposal]:
    """Return clients whose cases are over, each of them for the period: one that is kept has no due item."""
    line, each = CaseloadEntry, CaseloadEntry.alias("each")
    over = DueRow.select(DueRow.entry).where(DueRow.due == str(Due.D14), DueRow.effective <= today)
    kept = each.select(each.id).where(each.client == line.client, each.id.not_in(over))
    query = (
        line.select(*_columns(), DueRow.base, DueRow.effective)
        .join(DueRow, on=(DueRow.entry == line.id) & (DueRow.due == str(Due.D14)))
        .where(line.newest == 1, ~pw.fn.EXISTS(kept), *where)
    )
    found = rows(narrowed(query, clients_shared()))
    return [_proposal(row, date.fromisoformat(row[-2]), date.fromisoformat(row[-1])) for row in found]


def _watched(today: date, *where: Any) -> list[Proposal]:
    """Return clients without a case, not kept, with nothing entered for a year and nothing planned."""
    line, entry = CaseloadEntry, JournalEntry
    free = Client.select(Client.id).where(Client.kept_reason.is_null())
    query = line.select(*_columns()).where(
        *(line.newest == 1, line.case.is_null(), line.next_appointment.is_null()),
        *(line.client.in_(free), *where),
    )
    watched = {row[0]: row for row in rows(narrowed(query, clients_shared()))}
    newest = pw.fn.max(entry.at)
    told = (
        entry.select(entry.client, newest)
        .where(entry.client.in_(list(watched)), entry.deed.not_in(sorted(UNNOTICED)))
        .group_by(entry.client)
        .having(newest < stored(add_months(today, -WATCHED_MONTHS)))
    )
    days = {client: date.fromisoformat(at[:10]) for client, at in rows(told)}
    return [_proposal(watched[client], day, add_months(day, WATCHED_MONTHS)) for client, day in days.items()]


def _columns() -> tuple[Any, ...]:
    line = CaseloadEntry
    return (line.client, line.case, line.name, line.customer_number, line.phase, line.number)


def _proposal(row: tuple[Any, ...], since: date, due: date) -> Proposal:
    client, case, name, customer_number, phase, number = row[:6]
    return Proposal(client, case, name, customer_number, phase, number or "", since, due)
