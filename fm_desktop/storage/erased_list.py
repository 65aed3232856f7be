"""Who was erased, beside the file and beside its backups: a backup put back must not bring them back.

Each line is the signed header of the journal's entry, and so proves itself; it names nobody: an identifier
says something only to who has the data. A line that is damaged or not signed counts for nothing.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from fm_desktop.domain.access import Role
from fm_desktop.domain.deeds import ERASE
from fm_desktop.paths import DataFolder
from fm_desktop.storage.chain import Header, hash_of_entry, to_sign
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.vault.membership import Membership
from fm_desktop.vault.safe_files import write_safely

MOST_BYTES = 32 * 1024 * 1024
ENTRIES = (
    'SELECT seq, at, author, deed, client, "case", payload_hash, previous_hash, signature'
    " FROM journal_entry WHERE seq > ? AND deed = ? ORDER BY seq"
)


class Line(NamedTuple):
    """One erasure as it was signed."""

    header: Header
    signature: bytes


def add_to_list(folder: Path, after: int = 0) -> None:
    """Add what the journal tells since an entry; by default all of it, such as what a kill has left out."""
    told = [Line(Header._make(row[:8]), row[8]) for row in db.execute_sql(ENTRIES, (after, ERASE))]
    _add(folder, told)


def bring_list(source: Path, folder: Path) -> None:
    """Add what the list beside a backup says to the one in another folder."""
    if DataFolder(source).erased.exists():
        _add(folder, _read(source))


def erased_before(folder: Path, membership: Membership) -> Iterator[Line]:
    """Yield what a list says, as far as somebody who leads a team has signed it."""
    for line in _read(folder):
        if line.header.client is not None and _is_signed(line, membership):
            yield line


def as_text(line: Line) -> str:
    """Return a line as the list has it."""
    values = [*line.header, line.signature]
    return json.dumps([each.hex() if isinstance(each, bytes) else each for each in values])


def _add(folder: Path, lines: Iterable[Line]) -> None:
    there = _read(folder)
    fresh = [line for line in lines if line not in there]
    if fresh:
        text = "".join(f"{as_text(line)}\n" for line in [*there, *fresh])
        write_safely(DataFolder(folder).erased, text.encode())


def _read(folder: Path) -> list[Line]:
    """Return the lines of a list; none where there is none, or something else in its place."""
    try:
        with DataFolder(folder).erased.open("rb") as file:
            written = file.read(MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return []
    found = []
    for line in written.splitlines():
        with suppress(ValueError, TypeError, RecursionError):
            found.append(_line(json.loads(line)))
    return found


def _line(values: Any) -> Line:
    """Return a line from its values; raise ValueError or TypeError where they are not what they should be."""
    seq, at, author, deed, client, case, payload, previous, signature = values
    if not isinstance(seq, int) or case is not None:
        raise TypeError("not a line of this list")
    ids: list[Id] = [bytes.fromhex(each) for each in (author, client, payload, previous, signature)]
    header = Header(seq, at, ids[0], deed, ids[1], None, ids[2], ids[3])
    return Line(header, ids[4])


def is_word_of_a_lead(text: str, client: Id, membership: Membership) -> bool:
    """Tell whether a line of a list is about a client and signed by somebody who led a team at some time."""
    try:
        line = _line(json.loads(text))
    except (ValueError, TypeError, RecursionError):
        return False
    return line.header.client == client and _is_signed(line, membership)


def _is_signed(line: Line, membership: Membership) -> bool:
    """Tell whether a line was signed by somebody who led a team at some time."""
    from cryptography.exceptions import InvalidSignature  # inside: 30 ms that only erasures have to pay
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    who = line.header.author
    roles = (said.member.roles for said in membership.statements if said.member.person_id == who)
    if line.header.deed != ERASE or not any(Role.TEAM_LEAD in each for each in roles):
        return False
    message = to_sign(hash_of_entry(line.header))
    for public in membership.signing_keys(who):
        with suppress(InvalidSignature, ValueError):
            Ed25519PublicKey.from_public_bytes(public).verify(line.signature, message)
            return True
    return False
