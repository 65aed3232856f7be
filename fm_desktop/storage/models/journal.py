"""The journal: who changed what and when, as one chain that only grows."""

import peewee as pw

from fm_desktop.storage.fields import IdField, MomentField, Table


class JournalEntry(Table):
    """One deed as it was recorded; its header chains it to the entry before.

    The header covers the salted hash of the payload, not the payload: erasure deletes payload and salt,
    and the chain still verifies. No foreign keys: the trace outlives what it speaks of.
    """

    seq = pw.IntegerField(unique=True)
    at = MomentField()
    author = IdField(null=True)
    deed = pw.TextField()
    client = IdField(null=True, index=True)
    case = IdField(null=True)
    payload = pw.TextField(null=True)
    """The changed rows and fields as JSON; never a word of a restricted note."""
    salt = pw.BlobField(null=True)
    payload_hash = pw.BlobField()
    previous_hash = pw.BlobField()
    entry_hash = pw.BlobField()
    signature = pw.BlobField(default=b"")

    class Meta:
        constraints = [pw.Check("seq > 0"), pw.Check("deed <> ''")]
