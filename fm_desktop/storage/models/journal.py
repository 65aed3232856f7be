"""The journal: who changed what and when, as one chain that only grows."""

import peewee as pw

from fm_desktop.storage.database import db
from fm_desktop.storage.fields import MomentField, RefField


class JournalEntry(pw.Model):
    """One deed as it was recorded; its header carries the hash of the entry before.

    The header covers the salted hash of the payload, not the payload: erasure deletes payload and salt,
    and the chain still verifies. No foreign keys: the trace outlives what it speaks of. The file itself
    refuses any other change of a row (see the second migration).
    """

    seq = pw.IntegerField(primary_key=True)
    """1, 2, 3 … without a gap."""
    at = MomentField()
    """Never before the entry before, whatever the clock says."""
    author = RefField()
    deed = pw.TextField()
    client = RefField(null=True)
    case = RefField(null=True)
    payload = pw.TextField(null=True)
    """The changes of rows and fields as canonical JSON; never a word of a restricted note."""
    salt = pw.BlobField(null=True)
    payload_hash = pw.BlobField()
    previous_hash = pw.BlobField()
    entry_hash = pw.BlobField()
    signature = pw.BlobField()

    class Meta:
        database = db
        legacy_table_names = False
        indexes = ((("client", "seq"), False),)
        constraints = [
            pw.Check("seq > 0"),
            pw.Check("deed <> ''"),
            pw.Check("(payload IS NULL) = (salt IS NULL)"),
            pw.Check("length(payload_hash) = 32"),
            pw.Check("length(previous_hash) = 32"),
            pw.Check("length(entry_hash) = 32"),
            pw.Check("length(signature) = 64"),
        ]
