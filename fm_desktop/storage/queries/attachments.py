"""Files attached to the cases of a client: the list never loads what is in them."""

from datetime import date
from hashlib import sha256
from typing import Any, NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Attachment, AttachmentContent, Case, Person
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight import client_of, sees


class AttachmentRow(NamedTuple):
    """A file as a list shows it."""

    id: Id
    client: Id
    case: Id | None
    case_number: str | None
    name: str
    kind: str
    size: int
    day: date
    author_name: str
    version: int


class Opened(NamedTuple):
    """A file to be looked at."""

    name: str
    kind: str
    content: bytes


@sees(Sees.SHARED)
def attachments_of(client: Id) -> list[AttachmentRow]:
    """Return the files attached to a client's cases, the newest first."""
    each = Attachment
    query = (
        each.select(
            *(each.id, each.client, each.case, Case.number, each.name, each.kind, each.size, each.day),
            *(Person.family_name, Person.given_name, each.version),
        )
        .left_outer_join(Case, on=(each.case == Case.id))
        .left_outer_join(Person, on=(each.author == Person.id))
        .where(each.client == client)
        .order_by(each.day.desc(), each.id.desc())
    )
    return read(_made, query)


@sees(Sees.SHARED, client_of(Attachment))
def attachment_opened(attachment: Id) -> Opened:
    """Return what is in a file; refuse where it is gone, or no longer what was attached."""
    query = (
        AttachmentContent.select(
            Attachment.name, Attachment.kind, AttachmentContent.content, Attachment.sha256
        )
        .join(Attachment)
        .where(Attachment.id == attachment)
    )
    for name, kind, content, digest in rows(query):
        if sha256(content).hexdigest() != digest:
            raise UserError("attachment_damaged", name=name)
        return Opened(name, kind, content)
    raise UserError("gone_meanwhile")


def _made(*row: Any) -> AttachmentRow:
    *file, family, given, version = row
    return AttachmentRow._make((*file, f"{given} {family}" if family is not None else "", version))
