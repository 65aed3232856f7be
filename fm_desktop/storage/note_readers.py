"""Who is to read the restricted notes on a client, and to which of them a key may be handed (HA 4.10, 5)."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

from fm_desktop.domain.access import Role, is_same_team
from fm_desktop.storage import sight
from fm_desktop.storage.ids import Id
from fm_desktop.storage.known_keys import KnownKeys
from fm_desktop.storage.models import DeputyConsent, Deputyship
from fm_desktop.storage.relations import MOST, Whose, kept, whose_of
from fm_desktop.storage.sound_journal import is_journal_sound
from fm_desktop.storage.vouching import Charge, Signed, charge_signed, is_row_signed, leads
from fm_desktop.vault.author import Author
from fm_desktop.vault.membership import Member, Membership

DEPUTY_DEEDS = frozenset({"appoint_deputy", "enter_leave", "end_deputyship", "undo"})
CONSENT_DEEDS = frozenset({"ask_deputy_consent", "withdraw_deputy_consent", "undo"})


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


def learn_charges(clients: Collection[Id]) -> None:
    """Read for many clients at once what `charge_of` is about to be asked, one after the other."""
    for client, found in whose_of(clients).items() if len(clients) < MOST else ():
        kept(("charge", client), partial(_charge, found))


def _charge(found: Whose) -> tuple[Id | None, str | None]:
    return found.manager, found.team


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
    the case, or has written the note, has confirmed; who runs it with their first keys, or with others that
    a reader has confirmed.
    """
    manager, team = charge_of(client)
    membership = by.membership
    if membership is None or manager is None:
        return None
    wanted = readers_by_standing(client, by, day)
    known = known_keys(client, author, by, membership)
    charge = charge_as_signed(client, known)
    if charge is Charge.UNCLEAR:
        return None
    trusted = is_trusted(manager, charge, known)
    if charge is Charge.TAKEN and not trusted:
        known = replace(known, owners=frozenset({author}))
    own = {by.person_id, manager} if trusted else {by.person_id}
    return {
        person: reader
        for person, reader in wanted.items()
        if (reader.deputyship is None or _is_deputy(reader, client, manager, team, known))
        and (person in own or (person != manager and known.confirmed(reader.member, known.owners)))
    }


def known_keys(client: Id, author: Id | None, by: Author, membership: Membership) -> KnownKeys:
    """Return whose word counts about the readers of a note on a client, for who sits here."""
    manager, team = charge_of(client)
    leads = (each for each in by.members if Role.TEAM_LEAD in each.roles and is_same_team(each.team, team))
    owners = frozenset(each for each in (manager, author) if each is not None)
    return KnownKeys(by, membership, owners, tuple(leads))


def charge_as_signed(client: Id, known: KnownKeys) -> Charge:
    """Return how whoever runs a client's case has come to it; oneself needs nobody's word."""
    manager, team = charge_of(client)
    if manager is None or manager == known.by.person_id:
        return Charge.GIVEN
    if not is_journal_sound(known.membership, known.by):
        return Charge.UNCLEAR
    return charge_signed(client, manager, team, known)


def is_trusted(manager: Id, charge: Charge, known: KnownKeys) -> bool:
    """Tell whether the keys of who runs a case may be sealed to without asking, or were asked about."""
    member = known.membership.active.get(manager)
    if member is None or charge is Charge.UNCLEAR:
        return False
    if charge is Charge.TAKEN and manager != known.by.person_id:
        return known.confirmed_anew(member)
    return known.are_of(member)


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


def _is_deputy(reader: Reader, client: Id, manager: Id, team: str | None, known: KnownKeys) -> bool:
    """Tell whether a deputyship and the client's consent to it were signed by who is away or by a lead."""
    membership = known.membership

    def entitled(said: Signed) -> bool:
        own = said.signer == manager and known.signs_for(said.signer, said.key)
        return own or leads(known, said, team) or _ends_own(said, reader)

    rows = list(_rows_of(reader, client))
    if len(rows) != 2 or not is_journal_sound(membership, known.by):
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
