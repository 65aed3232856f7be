"""Files that were attached to a case, and apart from them what is in them."""

import peewee as pw

from fm_desktop.storage.fields import DayField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person


class Attachment(Table):
    """A file that somebody has attached: what it is called and what it is, not what is in it."""

    client = pw.ForeignKeyField(Client, backref="attachments", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="attachments", on_delete="CASCADE")
    name = pw.TextField()
    kind = pw.TextField()
    """What it is by its content: a key of `domain.file_kinds`."""
    size = pw.IntegerField()
    sha256 = pw.TextField()
    day = DayField()
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("name <> ''"), pw.Check("size > 0")]


class AttachmentContent(Table):
    """What is in an attached file; apart from its name, so that lists never load it."""

    attachment = pw.ForeignKeyField(Attachment, unique=True, backref="contents", on_delete="CASCADE")
    content = pw.BlobField()
