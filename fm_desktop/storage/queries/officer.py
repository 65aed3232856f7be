"""What a placement officer watches over: six-month checks, referrals, what is shared about their clients."""

from datetime import date
from typing import NamedTuple

import peewee as pw

from fm_desktop.domain.access import Role
from fm_desktop.domain.directive import Due
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import AvCheck, Case, CaseloadEntry, Client, DueRow, Note
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.relations import stood_in_for
from fm_desktop.storage.sight import reader, seen_from

REFERRED = ("marked", "discussion", "declined")
MOST_NOTES = 50


class CheckRow(NamedTuple):
    """A client with a complex profile who is to be looked at again (HA 4.1)."""

    client: Id
    case: Id | None
    name: str
    phase: str
    profile: str | None
    day: date
    """By when."""
    checked_on: date | None
    """When it was looked at last."""


class ReferralRow(NamedTuple):
    """A client proposed for case management, and what became of it so far."""

    client: Id
    case: Id
    name: str
    phase: str
    referred_on: date | None
    ended_on: date | None
    reason: str | None
    """Why it was declined."""
    manager: str | None


class SharedNote(NamedTuple):
    """A note for all who work with the client."""

    id: Id
    client: Id
    case: Id | None
    name: str
    phase: str
    day: date
    kind: str
    text: str
    author: str | None


class ClientRow(NamedTuple):
    """A client who is in case management."""

    client: Id
    case: Id
    name: str
    phase: str
    manager: str | None
    last_contact: date | None


def checks_of_officer() -> list[CheckRow]:
    """Return the six-month checks of the officer at the desk, the earliest first. Source: HA 4.1."""
    line, officers = CaseloadEntry, _officers()
    last = AvCheck.select(pw.fn.MAX(AvCheck.day)).where(AvCheck.client == line.client)
    columns = (line.client, line.case, line.name, line.phase, Client.profile, DueRow.effective, last)
    query = DueRow.select(*columns).join(line).join(Client, on=(line.client == Client.id))
    query = query.where(DueRow.due == Due.D7, line.placement_officer.in_(officers))

    def made(client: Id, case: Id | None, name: str, phase: str, *rest: object) -> CheckRow:
        profile, day, checked = rest
        known = date.fromisoformat(checked) if isinstance(checked, str) else checked
        return CheckRow._make((client, case, name, phase, profile, day, known))

    return read(made, query.order_by(DueRow.effective, line.sort_name, line.id))


def referrals_of_officer(since: date) -> list[ReferralRow]:
    """Return what became of the officer's referrals: all that wait, and those declined since a day."""
    line, case, known = CaseloadEntry, Case, names()
    columns = (
        line.client, line.case, line.name, line.phase, case.referred_on, case.ended_on, case.end_reason,
        line.manager,
    )  # fmt: skip
    query = (
        line.select(*columns)
        .join(case)
        .where(
            line.placement_officer.in_(_officers()),
            line.phase.in_(REFERRED),
            case.ended_on.is_null() | (case.ended_on >= since),
        )
    )

    def made(*row: object) -> ReferralRow:
        *rest, manager = row
        return ReferralRow._make((*rest, known[manager].name))  # type: ignore[index]

    return read(made, query.order_by(case.referred_on.desc(), line.sort_name, line.id))


def clients_of_officer() -> list[ClientRow]:
    """Return the officer's clients who are in case management, in the order of names."""
    line, known = CaseloadEntry, names()
    closed = [*(str(phase) for phase in CLOSED), *REFERRED]
    columns = (line.client, line.case, line.name, line.phase, line.manager, line.last_contact)
    query = line.select(*columns).where(
        line.placement_officer.in_(_officers()), line.case.is_null(False), line.phase.not_in(closed)
    )

    def made(
        client: Id, case: Id, name: str, phase: str, manager: Id | None, talked: date | None
    ) -> ClientRow:
        return ClientRow(client, case, name, phase, known[manager].name, talked)

    return read(made, query.order_by(line.sort_name, line.id))


def notes_for_officer() -> list[SharedNote]:
    """Return the newest shared notes on the officer's clients."""
    line, note, known = CaseloadEntry, Note, names()
    columns = (
        note.id, note.client, note.case, line.name, line.phase, note.day, note.kind, note.text, note.author,
    )  # fmt: skip
    query = note.select(*columns).join(line, on=((line.client == note.client) & line.newest))
    query = query.where(line.placement_officer.in_(_officers()))

    def made(*row: object) -> SharedNote:
        *rest, author = row
        return SharedNote._make((*rest, known[author].name))  # type: ignore[index]

    return read(made, query.order_by(note.day.desc(), note.id.desc()).limit(MOST_NOTES))


def _officers() -> list[Id]:
    """Return as which placement officers the person at the desk may act: as themselves, as who is away."""
    who = reader()
    own = [who.person_id] if Role.PLACEMENT_OFFICER in who.roles else []
    away = stood_in_for(who.person_id, seen_from()) if Role.CASE_MANAGER in who.roles else {}
    return [*own, *(person for kind, person in away if kind == "av")]
