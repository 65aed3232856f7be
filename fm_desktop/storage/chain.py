"""How the entries of the journal hang together: hashes, signatures, and what a broken one looks like."""

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import NamedTuple

from fm_desktop.storage.database import db
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.ids import Id
from fm_desktop.storage.membership_note import note_in
from fm_desktop.vault.membership import Membership

START = bytes(32)
"""What the first entry carries in place of the hash of the one before."""

BELOW_ALL = -(2**63)
"""Below any number an entry can have, also one that somebody has slipped in before the first."""
PIECE = 500
"""So many entries are verified before others are served."""

ENTRY = b"fm_desktop journal entry 1\n"
SIGNATURE = b"fm_desktop journal signature 1\n"


class Header(NamedTuple):
    """What the chain covers of an entry, in the order in which it is hashed."""

    seq: int
    at: str
    author: Id
    deed: str
    client: Id | None
    case: Id | None
    payload_hash: bytes
    previous_hash: bytes


class Head(NamedTuple):
    """The newest entry of the chain."""

    seq: int
    entry_hash: bytes
    at: str


class Link(NamedTuple):
    """An entry as it stands in the file."""

    header: Header
    payload: str | None
    salt: bytes | None
    entry_hash: bytes
    signature: bytes


def head() -> Head:
    """Return the newest entry, or the place before the first."""
    row = db.execute_sql("SELECT seq, entry_hash, at FROM journal_entry ORDER BY seq DESC LIMIT 1").fetchone()
    return Head._make(row) if row else Head(0, START, "")


def hash_at(seq: int) -> bytes | None:
    """Return the hash of one entry, or none where the chain does not reach that far."""
    row = db.execute_sql("SELECT entry_hash FROM journal_entry WHERE seq = ?", (seq,)).fetchone()
    return row[0] if row else None


def hash_of_payload(payload: str, salt: bytes) -> bytes:
    """Return the hash that stays when erasure takes the payload and its salt away."""
    return sha256(salt + payload.encode()).digest()


def hash_of_entry(header: Header) -> bytes:
    """Return the hash the next entry carries on."""
    values = [value.hex() if isinstance(value, bytes) else value for value in header]
    return sha256(ENTRY + json.dumps(values, separators=(",", ":")).encode()).digest()


def to_sign(entry_hash: bytes) -> bytes:
    """Return what the author signs: nobody can pass it off as a signature under something else."""
    return SIGNATURE + entry_hash


def verify_chain(membership: Membership) -> list[Finding]:
    """Return what is wrong with the journal; the membership tells who signed with which key at what time.

    It counts as it was noted last before an entry, or by it: whoever has left signs nothing more.
    """
    verification = Verification()
    while verification.go_on(membership):
        pass
    return verification.findings


class Verification:
    """Verifies the chain piece by piece; what is written meanwhile is verified, too."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.done = Head(0, START, "")
        """The newest entry looked at."""
        self._after, self._serial = BELOW_ALL, 1

    @property
    def serial(self) -> int:
        """Return how many statements about the people of the file were made until the newest entry."""
        return self._serial

    def go_on_after(self, seq: int, serial: int) -> None:
        """Begin after an entry up to which the journal is known to be whole."""
        row = db.execute_sql("SELECT seq, entry_hash, at FROM journal_entry WHERE seq = ?", (seq,)).fetchone()
        self.done, self._after, self._serial = Head._make(row), seq, serial

    def go_on(
        self, membership: Membership, at_most: int = PIECE, also: Callable[[Link], None] | None = None
    ) -> bool:
        """Look at some more entries, and let somebody else look at each, too; tell whether there were any."""
        keys, before = membership.signing_keys_at(self._serial), self._after
        for link in links(self._after, at_most):
            if noted := note_in(link.payload or ""):
                self._serial = noted.serial
                keys = membership.signing_keys_at(noted.serial)
            self.findings += _faults(link, self.done, keys.get(link.header.author))
            self.done = Head(link.header.seq, link.entry_hash, link.header.at)
            self._after = link.header.seq
            if also is not None:
                also(link)
        return self._after != before


def links(after: int = BELOW_ALL, at_most: int = -1) -> Iterator[Link]:
    """Yield entries in their order, by default every one from the first to the newest."""
    for row in db.execute_sql(
        'SELECT seq, at, author, deed, client, "case", payload_hash, previous_hash,'
        " payload, salt, entry_hash, signature FROM journal_entry WHERE seq > ? ORDER BY seq LIMIT ?",
        (after, at_most),
    ):
        yield Link(Header._make(row[:8]), *row[8:])


def _faults(link: Link, previous: Head, public_key: bytes | None) -> Iterator[Finding]:
    """Yield what is wrong with one entry."""
    header, details = link.header, {"seq": link.header.seq}
    if header.seq != previous.seq + 1 or header.previous_hash != previous.entry_hash:
        yield Finding("journal_gap", details)
    if header.at < previous.at:
        yield Finding("journal_time_runs_back", details)
    if link.entry_hash != hash_of_entry(header):
        yield Finding("journal_entry_altered", details)
    if link.payload is not None and hash_of_payload(link.payload, link.salt or b"") != header.payload_hash:
        yield Finding("journal_payload_altered", details)
    if not _is_signed(link, public_key):
        yield Finding("journal_signature_wrong", details)


def _is_signed(link: Link, public_key: bytes | None) -> bool:
    """Tell whether the author signed the entry; somebody without a key cannot have done so."""
    from cryptography.exceptions import InvalidSignature  # inside: 30 ms that only a check has to pay
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if public_key is None:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(link.signature, to_sign(link.entry_hash))
    except InvalidSignature:
        return False
    return True
