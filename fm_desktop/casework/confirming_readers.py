"""Whose keys one knows as those of readers of one's restricted notes; others are announced first (HA 5)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.charges_waiting import ChargesWaiting, Unclear, charges_waiting
from fm_desktop.casework.recording import recorded
from fm_desktop.domain.access import Role, is_same_team
from fm_desktop.errors import UserError
from fm_desktop.storage import sight
from fm_desktop.storage.clock import day_of_rights
from fm_desktop.storage.ids import Id
from fm_desktop.storage.known_keys import KnownKeys, confirmation, keys_of_person
from fm_desktop.storage.models import CaseloadEntry, Deputyship, PinnedReader
from fm_desktop.storage.note_readers import readers_by_standing, readers_to_seal_for
from fm_desktop.storage.raw_rows import rows
from fm_desktop.vault.author import Author
from fm_desktop.vault.membership import Member, Membership, fingerprint

LEAD, DEPUTY, CHARGE = "lead", "deputy", "charge"


class WaitingReader(NamedTuple):
    """Somebody who is to read one's restricted notes and whose key one has not confirmed."""

    person: Id
    name: str
    login: str
    why: str
    """lead, deputy or charge: who runs a case by now whose notes one opens."""
    fingerprint: str
    """Six groups of digits to be compared by telephone."""
    had_other_key: bool
    """Whether they had entered the file with another key before."""
    refused: bool = False
    """Whether one has refused this key."""


class ReadersAsked(NamedTuple):
    """What somebody is asked before the keys of restricted notes they open go on to others."""

    waiting: tuple[WaitingReader, ...]
    refused: tuple[WaitingReader, ...]
    unclear: tuple[Unclear, ...]


class WhoReads(NamedTuple):
    """Who reads what is written on a client in a restricted note, besides whoever writes it."""

    in_charge: str | None
    leads: tuple[str, ...]
    deputies: tuple[tuple[str, date | None], ...]
    """With the last day of each."""
    waiting: tuple[str, ...]
    """Whose key is still to be confirmed by who runs the case."""
    lead_missing: bool
    """Whether no competent team lead is in the file: the lead cannot read."""
    may_write: bool
    """Whether such a note can be written by who asks."""


def readers_asked(by: Author, today: date) -> ReadersAsked:
    """Return whose other keys are to be compared, whose one has refused, and whose cases are unclear.

    A lead whose first key it is, is asked about above the notes alone: nobody waits for them. A deputy is
    asked about while there is still somebody to compare with.
    """
    charges = charges_waiting(by)
    found = [each for each in _unconfirmed(by, today, charges) if each.had_other_key or each.why != LEAD]
    refused = tuple(each for each in found if each.refused)
    return ReadersAsked(tuple(each for each in found if not each.refused), refused, charges.unclear)


def readers_waiting(by: Author, today: date) -> list[WaitingReader]:
    """Return who is to read one's restricted notes and waits to be confirmed, in the order they came."""
    return [each for each in _unconfirmed(by, today, charges_waiting(by)) if not each.refused]


def readers_refused(by: Author, today: date) -> list[WaitingReader]:
    """Return whose keys one has refused; they may be confirmed all the same."""
    return [each for each in _unconfirmed(by, today, charges_waiting(by)) if each.refused]


def who_reads(client: Id, *, by: Author, today: date) -> WhoReads:
    """Return who reads the restricted notes on a client; for whoever may read them only."""
    if not sight.grant_on(client, by).restricted:
        return WhoReads(None, (), (), (), lead_missing=False, may_write=False)
    day, (manager, _team) = day_of_rights(today), sight.runs(client)
    standing = readers_by_standing(client, by, day)
    sealed = readers_to_seal_for(client, by.person_id, by, day) or {}
    leads = {person for person, each in standing.items() if Role.TEAM_LEAD in each.member.roles}
    others = sealed.keys() - {manager}
    return WhoReads(
        standing[manager].member.name if manager in standing else None,
        tuple(standing[person].member.name for person in standing if person in leads & others),
        tuple((each.member.name, each.until) for each in sealed.values() if each.deputyship is not None),
        tuple(each.member.name for person, each in standing.items() if person not in sealed),
        lead_missing=not leads,
        may_write=by.person_id in sealed,
    )


def confirm_reader(reader: Id, shown: str, *, by: Author, today: date) -> Changed:
    """Know a key as that of a reader; from then on they read what they are to read of one's restricted notes.

    `shown` is the fingerprint that was on the screen: another key meanwhile is refused.
    """
    member = _member(reader, shown, by)
    with recorded("confirm_reader", by=by, today=today) as recording:
        pin = _pin(member, by)
        values = {"confirmed_on": today, "signature": by.sign(confirmation(by.person_id, member))}
        if pin is None:
            recording.create(PinnedReader, **_announced(member, by), **values)
        else:
            recording.update(pin, **values)
    return Changed.NOTES | Changed.PEOPLE


def refuse_reader(reader: Id, shown: str, *, by: Author, today: date) -> Changed:
    """Do not know a key as that of a reader; nothing is sealed to it because of who refuses."""
    member = _member(reader, shown, by)
    with recorded("refuse_reader", by=by, today=today) as recording:
        pin = _pin(member, by)
        if pin is None:
            recording.create(PinnedReader, **_announced(member, by))
        else:
            recording.update(pin, confirmed_on=None, signature=None)
    return Changed.NOTES | Changed.PEOPLE


def _unconfirmed(by: Author, today: date, charges: ChargesWaiting) -> list[WaitingReader]:
    if by.membership is None:
        return []
    refused = {(pin.reader_id, bytes(pin.fingerprint)) for pin in _pins(by) if pin.confirmed_on is None}
    found = []
    for member, why in _strangers(by, by.membership, charges, day_of_rights(today)):
        shown = fingerprint(member)
        had = len(keys_of_person(by.membership, member.person_id)) > 1
        is_refused = (member.person_id, shown.encode()) in refused
        found.append(WaitingReader(member.person_id, member.name, member.login, why, shown, had, is_refused))
    return found


def _strangers(
    by: Author, membership: Membership, charges: ChargesWaiting, day: date
) -> Iterator[tuple[Member, str]]:
    """Yield whose keys are to be compared before they read, each once, and why they are to read."""
    met = set()
    known = KnownKeys(by, membership, frozenset({by.person_id}))
    if Role.CASE_MANAGER in by.roles:
        for member, why in _own_readers(by, day):
            if not known.confirmed(member, known.owners):
                met.add(member.person_id)
                yield member, why
    for member in charges.members:
        if member.person_id not in met:
            yield member, CHARGE


def _own_readers(by: Author, day: date) -> list[tuple[Member, str]]:
    """Return who is to read the restricted notes on somebody's clients, and why."""
    line = CaseloadEntry
    query = line.select(line.team).where(line.manager == by.person_id, line.newest).distinct()
    teams = [team for (team,) in rows(query)] or [by.team]
    standing_in = Deputyship.select(Deputyship.deputy).where(
        Deputyship.person == by.person_id,
        Deputyship.kind == "fm",
        Deputyship.last_day >= day,
        Deputyship.ended_on.is_null() | (Deputyship.ended_on > day),
    )
    deputies = {person for (person,) in rows(standing_in)}
    found = []
    for member in by.members:
        leads = Role.TEAM_LEAD in member.roles and any(is_same_team(member.team, team) for team in teams)
        if member.person_id != by.person_id and (leads or member.person_id in deputies):
            found.append((member, DEPUTY if member.person_id in deputies else LEAD))
    return found


def _member(reader: Id, shown: str, by: Author) -> Member:
    member = next((each for each in by.members if each.person_id == reader), None)
    if member is None or fingerprint(member) != shown:
        raise UserError("reader_key_changed")
    return member


def _pins(by: Author) -> list[PinnedReader]:
    return list(PinnedReader.select().where(PinnedReader.owner == by.person_id))


def _pin(member: Member, by: Author) -> PinnedReader | None:
    shown = fingerprint(member).encode()
    theirs = (pin for pin in _pins(by) if pin.reader_id == member.person_id)
    return next((pin for pin in theirs if bytes(pin.fingerprint) == shown), None)


def _announced(member: Member, by: Author) -> dict[str, object]:
    return {
        "owner": by.person_id,
        "reader": member.person_id,
        "fingerprint": fingerprint(member).encode(),
        "announced_at": datetime.now(UTC),
    }
