"""What was written down of a conversation, and what was talked over with others about a case."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person
from fm_desktop.storage.models.talks import Contact


class Note(Table):
    """What was written down for those who work with the client (HA 5); the journal keeps earlier wordings."""

    client = pw.ForeignKeyField(Client, backref="notes", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="notes", on_delete="CASCADE")
    contact = pw.ForeignKeyField(Contact, null=True, backref="notes", on_delete="CASCADE")
    """The conversation it came from, if any."""
    kind = pw.TextField(default="consultation")
    day = DayField()
    text = pw.TextField()
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("client", "day"), False),)
        constraints = [pw.Check("kind IN ('consultation', 'standing')"), pw.Check("text <> ''")]


class Discussion(Table):
    """A case talked over with the officer or peers, or decided by the team lead (HA 3, 4.1, 4.3)."""

    client = pw.ForeignKeyField(Client, null=True, backref="discussions", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="discussions", on_delete="CASCADE")
    kind = pw.TextField()
    day = DayField()
    partners = pw.TextField(default="")
    """With whom: the placement officer, the peers, or who decided."""
    question = pw.TextField(default="")
    result = pw.TextField(default="")
    agreed = FlagField(null=True)
    """Whether both agree to take the client over; of a decision, whether they are to be taken over."""
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("client", "day"), False),)
        constraints = [pw.Check("kind IN ('officer', 'peers', 'lead')")]
