"""Whether the journal is whole, asked before somebody is handed a key because of what stands in it.

Verifying tens of thousands of signatures takes seconds. So each person keeps, in a box only they can make,
up to where they found the journal whole and a digest of everything in it until there: as long as not one byte
of that is another, only what was written since is verified. Without the box, or with one that does not fit,
all of it is.
"""

import json
from base64 import b64decode, b64encode
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, TypeGuard

from fm_desktop.paths import DataFolder
from fm_desktop.storage.chain import PIECE, Verification, hash_at, head
from fm_desktop.storage.database import db
from fm_desktop.storage.findings import Finding
from fm_desktop.vault.author import Author
from fm_desktop.vault.journal_head import kept_head
from fm_desktop.vault.membership import Membership
from fm_desktop.vault.safe_files import write_safely

ALL = (
    'SELECT seq, at, author, deed, client, "case", payload_hash, previous_hash, payload, salt, entry_hash,'
    " signature FROM journal_entry WHERE seq <= ? ORDER BY seq"
)


class Position(NamedTuple):
    """Up to where somebody has found the journal whole."""

    seq: int
    serial: int
    """How many statements about the people of the file had been made by then."""
    digest: str
    entry: str
    """The hash of the entry: it stays where a client is erased, and no other journal ends in it."""


class _Kept:
    """How far the journal of the open file is verified; what was is not verified again."""

    connection: object = None
    verification = Verification()
    known: "Position | None" = None
    """What the person's box said when the file was opened, or says by now."""
    position = 0
    """Up to where that spares verifying."""
    awaited = 0
    """Up to where it is to say so once the transaction is stored."""


def is_journal_sound(membership: Membership, by: Author) -> bool:
    """Tell whether no entry is altered, missing or put in between, nor the end cut the key file knows of."""
    verification = _verification(membership, by)
    while verification.go_on(membership):
        pass
    if verification.findings or verification.done.entry_hash != head().entry_hash:
        return False
    kept = kept_head(by.key_file) if by.key_file is not None else None
    if kept is not None and kept.seq != 0 and hash_at(kept.seq) != kept.entry_hash:
        return False
    if not _is_remembered(_Kept.known):
        return False
    if _Kept.known is None or verification.done.seq - _Kept.position >= PIECE:
        _keep_once_stored(_position_of(verification), membership, by)
    return True


def _keep_once_stored(position: Position, membership: Membership, by: Author) -> None:
    """Keep a position when its entry is in the file to stay: a deed may yet be rolled back, or killed."""
    if not db.in_transaction():
        _keep(position, membership, by)
    elif position.seq != _Kept.awaited:
        _Kept.awaited = position.seq
        db.after_commit(lambda: _keep(position, membership, by) if _is_remembered(position) else None)


def remembered(by: Author) -> list[Finding]:
    """Return whether the journal still holds the entry up to which this person has found it whole before.

    An older journal, put in its place together with an older note in the key file, shows only here.
    """
    known = _known(by.membership, by) if by.membership is not None else None
    if known is None or _is_remembered(known):
        return []
    return [Finding("journal_not_as_verified", {"seq": known.seq, "found": head().seq})]


def _is_remembered(position: "Position | None") -> bool:
    if position is None:
        return True
    there = hash_at(position.seq)
    return there is not None and there.hex() == position.entry


def _position_of(verification: Verification) -> Position:
    done = verification.done
    return Position(done.seq, verification.serial, _digest(done.seq), done.entry_hash.hex())


def _verification(membership: Membership, by: Author) -> Verification:
    """Return where to go on; from one's own position in another file, or where something was taken back."""
    done = _Kept.verification.done
    is_there = done.seq > 0 and hash_at(done.seq) == done.entry_hash
    if _Kept.connection is not db.connection() or not is_there or _Kept.verification.findings:
        _Kept.connection, _Kept.verification = db.connection(), Verification()
        _Kept.known, _Kept.position = _known(membership, by), 0
        if _is_same_until(known := _Kept.known):
            _Kept.position = known.seq
            _Kept.verification.go_on_after(known.seq, known.serial)
    return _Kept.verification


def _is_same_until(position: Position | None) -> TypeGuard[Position]:
    """Tell whether every byte of the journal up to a position is as it was when it was found whole."""
    return position is not None and position.seq > 0 and _digest(position.seq) == position.digest


def _known(membership: Membership, by: Author) -> Position | None:
    """Return up to where this person has found the journal whole, whatever it is like by now."""
    from fm_desktop.vault.own_box import OtherKeyError, take_out  # inside: 30 ms only this has to pay

    if by.key_file is None or not by.sealing_key:
        return None
    try:
        box = b64decode(_boxes(by.key_file)[by.person_id.hex()], validate=True)
        return Position(*json.loads(take_out(box, by.sealing_key, _what(membership, by))))
    except (OSError, OtherKeyError, ValueError, TypeError, LookupError):
        return None


def _keep(position: Position, membership: Membership, by: Author) -> None:
    """Keep up to where the journal was found whole; where it cannot be written, all is verified next time."""
    from fm_desktop.vault.own_box import put_away  # inside: as above

    if by.key_file is None or not by.sealing_key:
        return
    box = put_away(json.dumps(position).encode(), by.sealing_key, _what(membership, by))
    with suppress(OSError):
        others = _boxes(by.key_file) | {by.person_id.hex(): b64encode(box).decode()}
        write_safely(_file(by.key_file), json.dumps(others).encode())
        _Kept.known, _Kept.position = position, position.seq


def _boxes(key_file: Path) -> dict[str, Any]:
    try:
        found = json.loads(_file(key_file).read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _file(key_file: Path) -> Path:
    return DataFolder(key_file.parent).verified


def _what(membership: Membership, by: Author) -> bytes:
    return b"verified journal " + membership.file_id + by.person_id


def _digest(seq: int) -> str:
    """Return a digest of every byte of the journal's entries up to one of them."""
    so_far = sha256()
    for row in db.execute_sql(ALL, (seq,)):
        so_far.update(repr(tuple(row)).encode())
    return so_far.hexdigest()
