"""What belongs to the desk itself: drafts, one's own leave, the office's additions to the catalogues."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, MomentField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person


class Draft(Table):
    """What somebody has typed into a form and not recorded yet; no part of the journal."""

    person = pw.ForeignKeyField(Person, backref="drafts", on_delete="CASCADE")
    form = pw.TextField()
    """Which form, such as contact or review."""
    client = pw.ForeignKeyField(Client, null=True, backref="drafts", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="drafts", on_delete="CASCADE")
    about = pw.TextField(default="")
    """Which row it changes, as hexadecimal digits; empty for something new."""
    content = pw.TextField()
    """The fields as JSON, encrypted for the person."""
    saved_at = MomentField()

    class Meta:
        indexes = ((("person", "client"), False),)
        constraints = [pw.Check("form <> ''")]


class Leave(Table):
    """A time in which somebody of the office is away."""

    person = pw.ForeignKeyField(Person, backref="leaves", on_delete="CASCADE")
    first_day = DayField()
    last_day = DayField()
    text = pw.TextField(default="")
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("last_day >= first_day")]


class CatalogueEntry(Table):
    """A word the office has added to a catalogue, or one of the given ones it has switched off."""

    catalogue = pw.TextField()
    key = pw.TextField()
    parent = pw.TextField(default="")
    """The entry it belongs to, such as the area of a need."""
    german = pw.TextField(default="")
    english = pw.TextField(default="")
    position = pw.IntegerField(default=0)
    off = FlagField(default=False)
    delicate = FlagField(default=False)
    """Whether an area is talked about only with the client's consent."""
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("catalogue", "key"), True),)
        constraints = [pw.Check("key <> ''")]
