"""Files that belong to a case: attached, renamed, removed; they lie in the encrypted file alone."""

import stat
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import client_of, expect_version, recorded, row_of
from fm_desktop.domain.file_kinds import kind_of
from fm_desktop.domain.file_names import plain_name
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Attachment, AttachmentContent
from fm_desktop.vault.author import Author

MEGABYTE = 1_000_000
LARGEST = 10 * MEGABYTE
MOST_OF_CASE = 60 * MEGABYTE
"""What all files of a case may take together: the file is copied for every backup."""


@dataclass(frozen=True, slots=True)
class AttachmentData:
    """A file as it is attached."""

    client: Id
    case: Id | None
    name: str
    content: bytes


def read_file(file: Path) -> bytes:
    """Return what is in a file somebody wants to attach; refuse what is none, or too much of it."""
    try:
        found = file.stat()
        if not stat.S_ISREG(found.st_mode):
            raise UserError("attachment_no_file", name=file.name)
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise UserError("attachment_unreadable", name=file.name) from error
    _must_not_be_too_large(file.name, max(found.st_size, len(content)))
    return content


def attach(data: AttachmentData, *, by: Author, today: date) -> Changed:
    """Store a file with a case, as far as it is what its name says and nothing that runs."""
    with recorded("attach", by=by, today=today) as recording:
        recording.about(client_of(data.client).id, data.case)
        name = _name(data.name)
        _must_not_be_too_large(name, len(data.content))
        kind, digest = kind_of(data.content, name), sha256(data.content).hexdigest()
        _must_have_room(data, name, digest)
        whose = {"client": data.client, "case": data.case, "author": by.person_id, "day": today}
        said = {"name": name, "kind": kind.key, "size": len(data.content), "sha256": digest}
        made = recording.create(Attachment, **whose, **said)
        recording.create(AttachmentContent, attachment=made, content=data.content)
    return Changed.ATTACHMENTS


def rename_attachment(
    attachment: Id, name: str, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Call a file something else; its ending stays what its content says."""
    with recorded("rename_attachment", by=by, today=today) as recording:
        row = recording.on(row_of(Attachment, attachment))
        expect_version(row, version)
        ending = row.name.rpartition(".")[2]
        called = _name(name)
        if not called.casefold().endswith(f".{ending}".casefold()):
            called = _name(f"{called}.{ending}")
        recording.update(row, name=called)
    return Changed.ATTACHMENTS


def remove_attachment(attachment: Id, *, by: Author, today: date) -> Changed:
    """Take a file away for good: its content is overwritten at once, and no undoing brings it back.

    The journal keeps its name, size and sum; backups keep the file until they are thinned out.
    """
    with recorded("remove_attachment", by=by, today=today) as recording:
        row = recording.on(row_of(Attachment, attachment))
        found = AttachmentContent.select(AttachmentContent.id, AttachmentContent.attachment)
        for content in found.where(AttachmentContent.attachment == row):
            recording.delete(content)
        recording.delete(row)
    return Changed.ATTACHMENTS


def _must_have_room(data: AttachmentData, name: str, digest: str) -> None:
    """Refuse what the case has already, and more than a case may have."""
    of_case = Attachment.case.is_null() if data.case is None else Attachment.case == data.case
    query = Attachment.select(Attachment.name, Attachment.size, Attachment.sha256)
    others = list(query.where(Attachment.client == data.client, of_case))
    if same := next((each.name for each in others if each.sha256 == digest), None):
        raise UserError("attachment_there_already", name=same)
    if sum(each.size for each in others) + len(data.content) > MOST_OF_CASE:
        raise UserError("attachments_full", name=name, most=MOST_OF_CASE // MEGABYTE)


def _name(name: str) -> str:
    if not (plain := plain_name(name)).strip("_. "):
        raise UserError("attachment_nameless")
    return plain


def _must_not_be_too_large(name: str, size: int) -> None:
    if size > LARGEST:
        raise UserError("attachment_too_large", name=name, most=LARGEST // MEGABYTE)
