"""Letters that went out to a client, or about them."""

import peewee as pw

from fm_desktop.storage.fields import DayField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person


class Letter(Table):
    """That a letter went out: which, when and how, not what it said. It is no contact (HA 4.9)."""

    client = pw.ForeignKeyField(Client, backref="letters", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="letters", on_delete="CASCADE")
    title = pw.TextField()
    """What the template is called."""
    day = DayField()
    way = pw.TextField(default="post")
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("client", "day"), False),)
        constraints = [pw.Check("title <> ''"), pw.Check("way IN ('post', 'handed', 'email', 'fax')")]
