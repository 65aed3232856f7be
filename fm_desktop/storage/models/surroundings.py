"""Who and what is around a client, and how it was on a day."""

import peewee as pw

from fm_desktop.storage.fields import DayField, Table
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person


class MapTie(Table):
    """One tie of a client: a person, an agency or a partner, how strong it is and how good."""

    client = pw.ForeignKeyField(Client, backref="map_ties", on_delete="CASCADE")
    name = pw.TextField()
    kind = pw.TextField(default="person")
    role = pw.TextField(default="")
    """What they are to the client: Schwester, Schuldnerberatung."""
    strength = pw.IntegerField(default=2)
    """1 loose to 3 close."""
    quality = pw.TextField(default="good")
    since = pw.TextField(default="")
    """Since when, as told."""
    note = pw.TextField(default="")
    place_x = pw.IntegerField(null=True)
    """Where it was put by hand, in thousandths of the picture's radius from the middle; else nothing."""
    place_y = pw.IntegerField(null=True)
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [
            pw.Check("name <> ''"),
            pw.Check("kind IN ('person', 'agency', 'partner')"),
            pw.Check("strength BETWEEN 1 AND 3"),
            pw.Check("quality IN ('good', 'mixed', 'strained', 'broken')"),
            pw.Check("(place_x IS NULL) = (place_y IS NULL)"),
        ]


class MapSnapshot(Table):
    """The ties of a client as they were on a day; never altered afterwards."""

    client = pw.ForeignKeyField(Client, backref="map_snapshots", on_delete="CASCADE")
    day = DayField()
    remark = pw.TextField(default="")
    content = pw.TextField()
    """The ties as they were, as JSON."""
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")

    class Meta:
        indexes = ((("client", "day"), False),)
