"""Who helps besides the office, and what is talked over with them: nothing here is about clients (HA 7)."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, Table
from fm_desktop.storage.models.people import Person


class DirectoryPartner(Table):
    """A partner of the network; not about a client, and no client's data belong here."""

    name = pw.TextField()
    topics = pw.TextField(default="")
    """Keys of the catalogue's topics or one's own words, one a line."""
    site = pw.TextField(default="")
    reach = pw.TextField(default="")
    """For which places or people they are there."""
    address = pw.TextField(default="")
    contact_people = pw.TextField(default="")
    phone = pw.TextField(default="")
    email = pw.TextField(default="")
    website = pw.TextField(default="")
    opening_hours = pw.TextField(default="")
    languages = pw.TextField(default="")
    cost = pw.TextField(default="")
    experience = pw.TextField(default="")
    """What the office has lived through with them."""
    next_check = DayField(null=True)
    keeper = pw.ForeignKeyField(Person, null=True, backref="partners_kept", on_delete="RESTRICT")
    """Who has entered or changed it last: whose the next check is."""
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("name <> ''")]


class NetworkMeeting(Table):
    """A meeting with partners: its minutes, and what the placement officers were told of it."""

    day = DayField()
    title = pw.TextField()
    place = pw.TextField(default="")
    present = pw.TextField(default="")
    """Which partners and colleagues, one a line."""
    talked_over = pw.TextField(default="")
    """The minutes."""
    is_held = FlagField(default=False)
    told = pw.TextField(default="")
    """What the placement officers are to hear of it, or have heard."""
    tell_by = DayField(null=True)
    told_on = DayField(null=True)
    keeper = pw.ForeignKeyField(Person, null=True, backref="meetings_kept", on_delete="RESTRICT")
    """Who has entered or changed it last: whose it is to hold it and to tell of it."""
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("title <> ''")]
