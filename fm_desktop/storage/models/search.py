"""What full-text search looks in: what was written about clients for all who work with them, copied.

Written by every deed, as the lists are; never the truth itself. Restricted notes have no place here.
"""

import peewee as pw

from fm_desktop.storage.database import db
from fm_desktop.storage.fields import DayField, RefField
from fm_desktop.storage.models.clients import Client


class SearchClient(pw.Model):
    """The short number of a client, so that the number of a text can say whose it is."""

    number = pw.IntegerField(primary_key=True)
    client = pw.ForeignKeyField(Client, unique=True, backref="+", on_delete="CASCADE")

    class Meta:
        database = db
        legacy_table_names = False


class SearchText(pw.Model):
    """One text; its number says day, client and kind, and sorts by them."""

    number = pw.IntegerField(primary_key=True)
    client = pw.ForeignKeyField(Client, backref="+", on_delete="CASCADE")
    case = RefField(null=True)
    kind = pw.TextField()
    day = DayField(null=True)
    author = RefField(null=True)
    row = RefField()
    """Where it stands."""
    place = RefField()
    """What it is shown with: the row itself, or what that belongs to."""
    text = pw.TextField()

    class Meta:
        database = db
        legacy_table_names = False
        constraints = [pw.Check("text <> ''")]
