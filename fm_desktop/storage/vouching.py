"""Whether what a row says was signed by somebody who may say so.

Whoever holds the key of the file can write into its tables with other tools. Before a restricted note is
sealed for somebody because of a row (who runs a case, who stands in for whom), the journal's signed entries
have to tell the same.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, NamedTuple

from fm_desktop.domain.access import Role, is_same_team
from fm_desktop.storage.chain import Header, Link, hash_of_entry, hash_of_payload, to_sign
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import plain
from fm_desktop.vault.membership import Membership

LINK = (
    'seq, at, author, deed, client, "case", payload_hash, previous_hash, payload, salt, entry_hash, signature'
)
CHARGE = frozenset({"case", "client"})
"""The tables that say who runs a case or watches a client."""


class Signed(NamedTuple):
    """One change that somebody has signed: from what to what, by the names of the fields."""

    signer: Id
    table: str
    row: Id
    fields: Mapping[str, tuple[Any, Any]]


def leads(membership: Membership, person: Id, team: str | None) -> bool:
    """Tell whether somebody is or was a lead of a team, as an administrator has signed it."""
    said = (each.member for each in membership.statements if each.member.person_id == person)
    return any(Role.TEAM_LEAD in member.roles and is_same_team(member.team, team) for member in said)


def is_charge_signed(client: Id, manager: Id, team: str | None, membership: Membership) -> bool:
    """Tell whether who runs a client's case was given it by a lead, or by who ran it before.

    The first to run it needs nobody's word, nor does whoever runs it after somebody who has no way into the
    file (any more); and whoever has changed it may take that back.
    """
    now: Id | None = None
    before: Id | None = None
    changed_by: Id | None = None
    for said in signed_changes(membership, "client = ?", client):
        if said.table not in CHARGE or "manager" not in said.fields:
            continue
        told = said.fields["manager"][1]
        person = bytes.fromhex(told) if told else None
        takes_back = said.signer == changed_by and person == before
        if person == now:
            continue
        is_free = now is None or now not in membership.active
        if is_free or said.signer == now or takes_back or leads(membership, said.signer, team):
            now, before, changed_by = person, now, said.signer
    return now == manager


def is_row_signed(
    row: Any, deeds: Collection[str], may: Callable[[Signed], bool], membership: Membership
) -> bool:
    """Tell whether a row says what entries of some deeds have made of it, each signed by who may say so."""
    told: dict[str, Any] = {}
    marks = ", ".join("?" * len(deeds))
    where = f"deed IN ({marks}) AND instr(payload, ?) > 0"
    for said in signed_changes(membership, where, *sorted(deeds), row.id.hex()):
        if (said.table, said.row) != (row._meta.table_name, row.id):
            continue
        if not may(said):
            return False
        told |= {name: after for name, (_before, after) in said.fields.items()}
    says = {name: plain(value) for name, value in row.__data__.items() if name not in ("id", "version")}
    return bool(told) and all(told.get(name) == value for name, value in says.items())


def signed_changes(membership: Membership, where: str, *values: Any) -> Iterator[Signed]:
    """Yield what the journal tells, entry by entry, as far as it is as its author has signed it."""
    for row in db.execute_sql(f"SELECT {LINK} FROM journal_entry WHERE {where} ORDER BY seq", values):
        link = Link(Header._make(row[:8]), *row[8:])
        if link.payload is None or not _is_genuine(link, membership):
            continue
        for change in json.loads(link.payload)["changes"]:
            fields = {name: (before, after) for name, (before, after) in change["fields"].items()}
            yield Signed(link.header.author, change["table"], bytes.fromhex(change["row"]), fields)


def _is_genuine(link: Link, membership: Membership) -> bool:
    from fm_desktop.vault.sealing import is_signed  # inside: 30 ms that only sealing has to pay

    payload, header = link.payload or "", link.header
    if hash_of_payload(payload, link.salt or b"") != header.payload_hash:
        return False
    if hash_of_entry(header) != link.entry_hash:
        return False
    keys = membership.signing_keys(header.author)
    return any(is_signed(to_sign(link.entry_hash), link.signature, key) for key in keys)
