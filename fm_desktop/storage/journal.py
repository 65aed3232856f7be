"""Writing the journal: every deed says here what it changed, in the same transaction."""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.storage.chain import Header, hash_at, hash_of_entry, hash_of_payload, head, to_sign
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.vault.author import Author
from fm_desktop.vault.journal_head import Head, keep_head
from fm_desktop.vault.membership import Note

SALT_BYTES = 16
UNTOLD = {
    "restricted_note": frozenset({"body", "signature"}),
    "note_seal": frozenset({"sealed"}),
    "attachment_content": frozenset({"content"}),
}
"""Fields the journal never holds, by table: what is sealed, and files, of which it tells the sum."""
RESEAL, READ_RESTRICTED = "reseal", "read_restricted"
UNNOTICED = frozenset({RESEAL, READ_RESTRICTED})
"""Deeds that come of other deeds, or change nothing: taking back passes over them."""
RESTRICTED = UNNOTICED | {"write_restricted", "correct_restricted", "carry_restricted"}
"""Deeds whose entries are shown to readers of restricted notes alone."""

INSERTION = (  # by hand: a long list brings thousands of entries, and building the statement would cost most
    'INSERT INTO journal_entry (seq, at, author, deed, client, "case", payload_hash, previous_hash,'
    " payload, salt, entry_hash, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Change(NamedTuple):
    """One row and its fields, each from what to what."""

    table: str
    row: Id
    fields: Mapping[str, tuple[Any, Any]]


def snapshot(row: pw.Model) -> dict[str, Any]:
    """Return the fields as they are now, to hand to `changed` afterwards."""
    return dict(row.__data__)


def created(row: pw.Model) -> Change:
    """Return what a new row says; what is left empty is passed over."""
    return _change(row, {name: (None, value) for name, value in row.__data__.items() if value is not None})


def changed(row: pw.Model, before: Mapping[str, Any]) -> Change:
    """Return the fields that differ from what `snapshot` has kept."""
    after = row.__data__
    names = [*after, *(name for name in before if name not in after)]
    pairs = {name: (before.get(name), after.get(name)) for name in names}
    return _change(row, {name: pair for name, pair in pairs.items() if pair[0] != pair[1]})


def deleted(row: pw.Model) -> Change:
    """Return what a row said that is gone now."""
    return _change(row, {name: (value, None) for name, value in row.__data__.items() if value is not None})


def record(
    deed: str,
    *,
    author: Author,
    changes: Iterable[Change],
    client: Id | None = None,
    case: Id | None = None,
    part_of: int | None = None,
    undoes: int | None = None,
    membership: Note | None = None,
) -> int:
    """Chain an entry to the journal and return its number; belongs into the transaction of the deed.

    `client` and `case` say whose history shows the entry; `part_of` is the first entry of a deed that makes
    several, `undoes` the first one of a deed that is taken back; `membership` is the newest statement of the
    key file, noted with every deed that makes one.
    """
    if not db.in_transaction():
        raise RuntimeError("A deed and its journal entry are stored together or not at all.")
    newest = head()
    at = max(newest.at, datetime.now(UTC).isoformat(timespec="microseconds"))
    more = {"part_of": part_of, "undoes": undoes, "membership": membership and membership._asdict()}
    payload, salt = _as_text(changes, more), os.urandom(SALT_BYTES)
    digest = hash_of_payload(payload, salt)
    header = Header(newest.seq + 1, at, author.person_id, deed, client, case, digest, newest.entry_hash)
    entry_hash = hash_of_entry(header)
    signature = author.sign(to_sign(entry_hash))
    db.execute_sql(INSERTION, (*header, payload, salt, entry_hash, signature))
    if author.key_file is not None:
        db.once_after_commit(HeadKeeper(author.key_file))
    return header.seq


@dataclass(frozen=True, slots=True)
class HeadKeeper:
    """Notes the newest entry in the key file, too, so that a chain whose end was cut off shows."""

    key_file: Path

    def __call__(self) -> None:
        """Note it."""
        newest = head()
        keep_head(self.key_file, Head(newest.seq, newest.entry_hash), hash_at)


def _change(row: pw.Model, fields: Mapping[str, tuple[Any, Any]]) -> Change:
    keys = {field.name for field in row._meta.get_primary_keys()} | UNTOLD.get(row._meta.table_name, set())
    kept = {name: pair for name, pair in fields.items() if name not in keys}
    return Change(row._meta.table_name, row.get_id(), kept)


def _as_text(changes: Iterable[Change], more: Mapping[str, Any]) -> str:
    """Return the changes as JSON that is the same wherever it is written."""
    listed = [{"table": each.table, "row": each.row, "fields": each.fields} for each in changes]
    said = {"changes": listed} | {name: value for name, value in more.items() if value is not None}
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)


def plain(value: object) -> Any:
    """Return a value of a row as the journal tells it."""
    return value if value is None or isinstance(value, (str, int, float)) else _plain(value)


def _plain(value: object) -> str:
    """Return ids as hexadecimal digits, days and moments as ISO text."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"The journal cannot hold a {type(value).__name__}.")
