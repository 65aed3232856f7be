"""Who is to read the restricted notes on a client, and to which of them a key may be handed (HA 4.10, 5)."""

import json
from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from fm_desktop.domain.access import Role, is_same_team
from fm_desktop.storage import sight
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import DeputyConsent, Deputyship, PinnedReader
from fm_desktop.storage.relations import kept
from fm_desktop.storage.sound_journal import is_journal_sound
from fm_desktop.storage.vouching import Signed, is_charge_signed, is_row_signed, leads
from fm_desktop.vault.author import Author
from fm_desktop.vault.membership import Member, Membership, fingerprint

DEPUTY_DEEDS = frozenset({"appoint_deputy", "enter_leave", "end_deputyship", "undo"})
CONSENT_DEEDS = frozenset({"ask_deputy_consent", "withdraw_deputy_consent", "undo"})
CONFIRMED = b"fm_desktop confirmed reader 1\n"


class Reader(NamedTuple):
    """Somebody who is to read the restricted notes on a client, and with which key."""

    member: Member
    until: date | None = None
    """The last day, of a deputy."""
    deputyship: Id | None = None

    @property
    def public(self) -> bytes:
        """Return the key to seal to."""
        return self.member.sealing_public


def charge_of(client: Id) -> tuple[Id | None, str | None]:
    """Return who runs a client's case or watches them, and the client's team."""
    return kept(("charge", client), lambda: sight.runs(client))


def readers_by_standing(client: Id, by: Author, day: date) -> dict[Id, Reader]:
    """Return who is to read the restricted notes on a client, as the file's tables have it on a day.

    Roles and keys are those of the signed membership. Deputies whose time is still to come are among them:
    when it comes, nobody may be there to let them in.
    """
    manager, team = charge_of(client)
    members = {each.person_id: each for each in by.members}
    found: dict[Id, Reader] = {}
    if manager is not None:
        for deputyship in deputyships_of(manager, client, day):
            if (deputy := members.get(deputyship.deputy_id)) and Role.CASE_MANAGER in deputy.roles:
                found[deputy.person_id] = Reader(deputy, deputyship.last_day, deputyship.id)
    for member in by.members:
        if Role.TEAM_LEAD in member.roles and is_same_team(member.team, team):
            found[member.person_id] = Reader(member)
    if manager is not None and (own := members.get(manager)) and Role.CASE_MANAGER in own.roles:
        found[manager] = Reader(own)
    return found


def readers_to_seal_for(client: Id, author: Id, by: Author, day: date) -> dict[Id, Reader] | None:
    """Return who of them may be handed the key of a note; nothing where it is unclear who is in charge.

    Whoever runs the case reads because a lead, or who ran it before, has signed so; a deputy because who is
    away or a lead has. Everybody but who runs the case and who sits here reads only with a key that who runs
    the case, or has written the note, has confirmed.
    """
    manager, team = charge_of(client)
    membership = by.membership
    if membership is None or manager is None:
        return None
    wanted = readers_by_standing(client, by, day)
    if manager != by.person_id and not _is_in_charge(client, manager, team, by):
        return None
    owners = {manager, author}
    return {
        person: reader
        for person, reader in wanted.items()
        if (reader.deputyship is None or _is_deputy(reader, client, manager, team, by))
        and (person in (manager, by.person_id) or is_confirmed(reader.member, owners, membership))
    }


def deputyships_of(manager: Id, client: Id, day: date) -> list[Deputyship]:
    """Return who stands in for a case manager on a day or later, with the client's consent."""
    if not kept(("is stood in for", manager), lambda: _is_stood_in_for(manager)):
        return []
    consent = DeputyConsent
    query = (
        Deputyship.select()
        .join(consent)
        .where(consent.client == client, consent.given, consent.withdrawn_on.is_null())
        .where(Deputyship.person == manager, Deputyship.kind == "fm", Deputyship.last_day >= day)
        .where(Deputyship.ended_on.is_null() | (Deputyship.ended_on > day))
        .order_by(Deputyship.last_day)
    )
    return list(query)


def _is_stood_in_for(manager: Id) -> bool:
    return Deputyship.select().where(Deputyship.person == manager).exists()


def is_confirmed(reader: Member, owners: Collection[Id], membership: Membership) -> bool:
    """Tell whether one of these people has confirmed that these are the reader's keys."""
    question = ("confirmed", reader.sealing_public, reader.signing_public, frozenset(owners), membership.note)
    return kept(question, lambda: _is_confirmed(reader, owners, membership))


def _is_confirmed(reader: Member, owners: Collection[Id], membership: Membership) -> bool:
    from fm_desktop.vault.sealing import is_signed  # inside: 30 ms that only sealing has to pay

    pins = PinnedReader.select().where(
        PinnedReader.owner.in_(list(owners)),
        PinnedReader.reader == reader.person_id,
        PinnedReader.fingerprint == fingerprint(reader).encode(),
        PinnedReader.signature.is_null(False),
    )
    return any(
        is_signed(confirmation(pin.owner_id, reader), pin.signature, key)
        for pin in pins
        for key in membership.signing_keys(pin.owner_id)
    )


def confirmation(owner: Id, reader: Member) -> bytes:
    """Return what somebody signs who confirms a reader's keys."""
    keys = (reader.sealing_public, reader.signing_public)
    said = [owner.hex(), reader.person_id.hex(), *(key.hex() for key in keys)]
    return CONFIRMED + json.dumps(said, separators=(",", ":")).encode()


def _is_in_charge(client: Id, manager: Id, team: str | None, by: Author) -> bool:
    """Tell whether somebody was given the case by who may do so, or was confirmed by who sits here."""
    membership = by.membership
    if membership is None:
        return False
    member = membership.active.get(manager)
    known = member is not None and is_confirmed(member, {by.person_id}, membership)
    if known:
        return True
    return is_journal_sound(membership, by.key_file) and is_charge_signed(client, manager, team, membership)


def _is_deputy(reader: Reader, client: Id, manager: Id, team: str | None, by: Author) -> bool:
    """Tell whether a deputyship and the client's consent to it were signed by who is away or by a lead."""
    membership = by.membership
    if membership is None:
        return False

    def entitled(said: Signed) -> bool:
        return said.signer == manager or leads(membership, said, team) or _ends_own(said, reader)

    rows = list(_rows_of(reader, client))
    if len(rows) != 2 or not is_journal_sound(membership, by.key_file):
        return False
    return all(is_row_signed(row, client, deeds, entitled, membership) for row, deeds in rows)


def _ends_own(said: Signed, reader: Reader) -> bool:
    """Tell whether a deputy has ended what they hold: that they may, and nothing else."""
    told = {name: after for name, (_before, after) in said.fields.items() if name != "version"}
    ends = told.keys() <= {"ended_on", "withdrawn_on"} and None not in told.values()
    return ends and said.signer == reader.member.person_id


def _rows_of(reader: Reader, client: Id) -> Iterator[tuple[object, frozenset[str]]]:
    for row in Deputyship.select().where(Deputyship.id == reader.deputyship):
        yield row, DEPUTY_DEEDS
    consents = DeputyConsent.select().where(
        DeputyConsent.deputyship == reader.deputyship, DeputyConsent.client == client
    )
    for row in consents:
        yield row, CONSENT_DEEDS
