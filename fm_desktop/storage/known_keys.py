"""Which keys count as a person's: their first ones, and others once somebody who reads has confirmed them.

The administration can admit anybody again and enter with the code themselves. So a key that replaces another
one is nobody's until a reader has compared it and signed so; nor does a signature made with it count before.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass, replace

from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import PinnedReader
from fm_desktop.storage.relations import kept
from fm_desktop.vault.author import Author
from fm_desktop.vault.membership import Member, Membership, fingerprint

CONFIRMED = b"fm_desktop confirmed reader 1\n"
NOBODY: frozenset[Id] = frozenset()


def confirmation(owner: Id, reader: Member) -> bytes:
    """Return what somebody signs who confirms a reader's keys."""
    keys = (reader.sealing_public, reader.signing_public)
    said = [owner.hex(), reader.person_id.hex(), *(key.hex() for key in keys)]
    return CONFIRMED + json.dumps(said, separators=(",", ":")).encode()


def keys_of_person(membership: Membership, person: Id) -> list[Member]:
    """Return a person as they were with each pair of keys they have entered with, the first one first."""
    theirs = [said.member for said in membership.statements if said.member.person_id == person]
    found: dict[tuple[bytes, bytes], Member] = {}
    for member in theirs:
        if member.has_entered:
            found.setdefault((member.sealing_public, member.signing_public), member)
    return list(found.values())


@dataclass(frozen=True)
class KnownKeys:
    """Whose word counts about the readers of one note, as who sits here may take it."""

    by: Author
    membership: Membership
    owners: frozenset[Id]
    """Who runs the case and who has written the note: they say who reads."""
    leads: tuple[Member, ...] = ()
    """The competent team leads; once an owner has confirmed them, they confirm others."""

    def are_of(self, member: Member, asking: frozenset[Id] = NOBODY) -> bool:
        """Tell whether the keys of a member are known to be theirs."""
        if member.person_id == self.by.person_id:
            return True
        theirs = keys_of_person(self.membership, member.person_id)
        is_first = bool(theirs) and _pair(theirs[0]) == _pair(member)
        return is_first or self.confirmed_anew(member, asking)

    def signs_for(self, person: Id, key: bytes, asking: frozenset[Id] = NOBODY) -> bool:
        """Tell whether what was signed with a key counts as a person's word."""
        if person in asking:
            return False
        theirs = keys_of_person(self.membership, person)
        return any(each.signing_public == key and self.are_of(each, asking) for each in theirs)

    def confirmed_anew(self, member: Member, asking: frozenset[Id] = NOBODY) -> bool:
        """Tell whether a reader has compared these keys: who sits here, an owner, or a lead they know.

        What the person has said of others, or they of the person, does not count: nobody vouches for oneself.
        """
        asking |= {member.person_id}
        leads = {lead.person_id for lead in self.leads if self._leads(lead, asking)}
        return self.confirmed(member, {self.by.person_id, *self.owners, *leads}, asking)

    def lead_at(self, serial: int, person: Id) -> bool:
        """Tell whether a lead's word counts: one's own, or that of a lead whom one or an owner knows."""
        if person == self.by.person_id:
            return True
        then = replace(self.membership, statements=self.membership.statements[:serial])
        member = then.active.get(person)
        return member is not None and self.confirmed(member, {self.by.person_id, *self.owners}, NOBODY)

    def confirmed(self, reader: Member, owners: Collection[Id], asking: frozenset[Id] = NOBODY) -> bool:
        """Tell whether one of these people has confirmed that these are the reader's keys."""
        me, note = self.by.person_id, self.membership.note
        question = ("confirmed", reader, frozenset(owners), asking, me, self.owners, self.leads, note)
        return kept(question, lambda: self._confirmed(reader, owners, asking))

    def _confirmed(self, reader: Member, owners: Collection[Id], asking: frozenset[Id]) -> bool:
        from fm_desktop.vault.sealing import is_signed  # inside: 30 ms that only sealing has to pay

        pins = PinnedReader.select().where(
            PinnedReader.owner.in_([each for each in owners if each not in asking]),
            PinnedReader.owner != reader.person_id,
            PinnedReader.reader == reader.person_id,
            PinnedReader.fingerprint == fingerprint(reader).encode(),
            PinnedReader.signature.is_null(False),
        )
        asking |= {reader.person_id}
        return any(
            is_signed(confirmation(pin.owner_id, reader), pin.signature, key)
            and self.signs_for(pin.owner_id, key, asking)
            for pin in pins
            for key in self.membership.signing_keys(pin.owner_id)
        )

    def _leads(self, lead: Member, asking: frozenset[Id]) -> bool:
        return lead.person_id not in asking and self.confirmed(lead, self.owners, asking)


def _pair(member: Member) -> tuple[bytes, bytes]:
    return member.sealing_public, member.signing_public
