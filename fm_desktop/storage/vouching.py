"""Whether what a row says was signed by somebody who may say so.

Whoever holds the key of the file can write into its tables with other tools. Before a restricted note is
sealed for somebody because of a row (who runs a case, who stands in for whom), the journal's signed entries
have to tell the same. An entry that was erased, altered or is missing may have said the opposite: then
nothing is vouched for.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from fm_desktop.domain.access import Role, is_same_team
from fm_desktop.domain.deeds import UNDO, UNDOABLE_FOR
from fm_desktop.storage.chain import Header, Link, hash_of_entry, hash_of_payload, to_sign
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import plain
from fm_desktop.storage.known_keys import KnownKeys
from fm_desktop.storage.membership_note import serial_before
from fm_desktop.vault.membership import Membership

LINK = (
    'seq, at, author, deed, client, "case", payload_hash, previous_hash, payload, salt, entry_hash, signature'
)
CHARGE = frozenset({"case", "client"})
"""The tables that say who runs a case or watches a client."""
WORDINGS = frozenset({"write_restricted", "correct_restricted"})


class UnclearError(Exception):
    """An entry that may say something else was erased, or is not as its author has signed it."""


class Signed(NamedTuple):
    """One change that somebody has signed: from what to what, by the names of the fields."""

    signer: Id
    table: str
    row: Id
    fields: Mapping[str, tuple[Any, Any]]
    deed: str
    at: str
    serial: int
    """How many statements about the people of the file were made until then."""
    key: bytes
    """Which of the signer's keys it was signed with."""


class Charge(StrEnum):
    """How somebody has come to run a case."""

    UNCLEAR = "unclear"
    """Nobody who may say so has signed it."""
    TAKEN = "taken"
    """After somebody who had no way into the file any more: whoever takes such a case is asked for."""
    GIVEN = "given"


class _Followed:
    """Who runs a client's case, followed through what was signed."""

    def __init__(self, team: str | None, known: KnownKeys) -> None:
        self._team, self._known = team, known
        self.now: Id | None = None
        self.charge = Charge.GIVEN
        self._before: Id | None = None
        self._given: Signed | None = None
        self._is_disputed = False

    def follow(self, person: Id, said: Signed) -> None:
        """Give the case to somebody if who says so may; otherwise only a lead's word counts from now on."""
        if person == self.now:
            return
        if (charge := self._charge(person, said)) is Charge.UNCLEAR:
            self.now, self._is_disputed = None, True
        else:
            self.now, self._before, self._given, self._is_disputed = person, self.now, said, False
        self.charge = charge

    def _charge(self, person: Id, said: Signed) -> Charge:
        owners = self._known.owners if self.now is None else self._known.owners | {self.now}
        if leads(replace(self._known, owners=owners), said, self._team):
            return Charge.GIVEN
        if self._is_disputed:
            return Charge.UNCLEAR
        if self.now is None:
            return Charge.GIVEN
        knows = self._known.signs_for(said.signer, said.key)
        if knows and (said.signer == self.now or self._takes_back(person, said)):
            return self.charge
        is_left = self.now not in _then(self._known.membership, said).active
        return Charge.TAKEN if is_left else Charge.UNCLEAR

    def _takes_back(self, person: Id, said: Signed) -> bool:
        """Tell whether somebody takes back at once what they have given away themselves."""
        given = self._given
        if given is None or said.deed != UNDO or (said.signer, person) != (given.signer, self._before):
            return False
        return datetime.fromisoformat(said.at) - datetime.fromisoformat(given.at) <= UNDOABLE_FOR


def leads(known: KnownKeys, said: Signed, team: str | None) -> bool:
    """Tell whether whoever signed a change led a team then, as an administrator has signed it.

    Their word counts for who knows them as the lead: the administration could make anybody one.
    """
    member = _then(known.membership, said).active.get(said.signer)
    is_lead = member is not None and Role.TEAM_LEAD in member.roles and is_same_team(member.team, team)
    return is_lead and known.lead_at(said.serial, said.signer)


def _then(membership: Membership, said: Signed) -> Membership:
    return replace(membership, statements=membership.statements[: said.serial])


def charge_signed(client: Id, manager: Id, team: str | None, known: KnownKeys) -> Charge:
    """Return whether who runs a client's case was given it by a lead, or by who ran it before.

    The first to run it needs nobody's word; and whoever has changed it may take that back at once.
    """
    followed = _Followed(team, known)
    try:
        for said in signed_changes(known.membership, "client = ?", client):
            if said.table in CHARGE and (told := said.fields.get("manager", (None, None))[1]):
                followed.follow(bytes.fromhex(told), said)
    except UnclearError:
        return Charge.UNCLEAR
    return followed.charge if followed.now == manager else Charge.UNCLEAR


def is_row_signed(
    row: Any, client: Id, deeds: Collection[str], may: Callable[[Signed], bool], membership: Membership
) -> bool:
    """Tell whether a row says what entries of some deeds have made of it, each signed by who may say so."""
    told: dict[str, Any] = {}
    marks = ", ".join("?" * len(deeds))
    where = (
        f"deed IN ({marks}) AND (client IS NULL OR client = ?) AND (payload IS NULL OR instr(payload, ?) > 0)"
    )
    try:
        for said in signed_changes(membership, where, *sorted(deeds), client, row.id.hex()):
            if (said.table, said.row) != (row._meta.table_name, row.id):
                continue
            if not may(said):
                return False
            told |= {name: after for name, (_before, after) in said.fields.items()}
    except UnclearError:
        return False
    says = {name: plain(value) for name, value in row.__data__.items() if name not in ("id", "version")}
    return bool(told) and all(told.get(name) == value for name, value in says.items())


def is_note_told(note: Any, membership: Membership) -> bool:
    """Tell whether the journal knows of a restricted note by its author: one cut before it knows nothing.

    Who ran the case then is known from what stands before, so that no earlier state of the journal hands out
    what was written since.
    """
    where = "client = ? AND instr(payload, ?) > 0"
    try:
        return any(
            (said.signer, said.table, said.row) == (note.author_id, "restricted_note", note.id)
            and said.deed in WORDINGS
            for said in signed_changes(membership, where, note.client_id, note.id.hex())
        )
    except UnclearError:
        return False


def signed_changes(membership: Membership, where: str, *values: Any) -> Iterator[Signed]:
    """Yield what the journal tells, entry by entry; UnclearError where one is not as its author signed it."""
    for row in db.execute_sql(f"SELECT {LINK} FROM journal_entry WHERE {where} ORDER BY seq", values):
        link = Link(Header._make(row[:8]), *row[8:])
        key = _key_of(link, membership)
        if link.payload is None or key is None:
            raise UnclearError
        header, serial = link.header, serial_before(link.header.seq)
        for change in json.loads(link.payload)["changes"]:
            fields = {name: (before, after) for name, (before, after) in change["fields"].items()}
            row_id = bytes.fromhex(change["row"])
            yield Signed(header.author, change["table"], row_id, fields, header.deed, header.at, serial, key)


def _key_of(link: Link, membership: Membership) -> bytes | None:
    """Return the key its author has signed an entry with; none where it is not as it was signed."""
    from fm_desktop.vault.sealing import is_signed  # inside: 30 ms that only sealing has to pay

    payload, header = link.payload or "", link.header
    if hash_of_payload(payload, link.salt or b"") != header.payload_hash:
        return None
    if hash_of_entry(header) != link.entry_hash:
        return None
    keys = membership.signing_keys(header.author)
    signed = to_sign(link.entry_hash)
    return next((key for key in keys if is_signed(signed, link.signature, key)), None)
