"""Cases that went to another site as a sealed file, and cases that came from one (HA 4.3)."""

import peewee as pw

from fm_desktop.storage.fields import DayField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.people import Person


class SentCase(Table):
    """A file with a case for somebody at another site; its id is that of the transfer on both sides."""

    case = pw.ForeignKeyField(Case, backref="sent", on_delete="CASCADE")
    day = DayField()
    to_name = pw.TextField()
    to_site = pw.TextField()
    to_signing = pw.BlobField()
    """The key the receipt must be signed with."""
    digest = pw.BlobField()
    """Of the whole file, which the receipt repeats."""
    summary = pw.TextField(default="")
    """What the new case manager is told."""
    phase_before = pw.TextField()
    received_on = DayField(null=True)
    taken_back_on = DayField(null=True)
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [
            pw.Check("to_name <> ''"),
            pw.Check("length(to_signing) = 32"),
            pw.Check("length(digest) = 32"),
            pw.Check("received_on IS NULL OR taken_back_on IS NULL"),
        ]


class ReceivedCase(Table):
    """A case that came in a file; its id is that of the transfer, so that none is taken in twice."""

    case = pw.ForeignKeyField(Case, backref="received", on_delete="CASCADE")
    day = DayField()
    from_name = pw.TextField()
    from_site = pw.TextField()
    from_number = pw.TextField()
    """The number of the case at the other site."""
    digest = pw.BlobField()
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("length(digest) = 32")]
