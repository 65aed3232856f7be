"""What was spoken, what is planned, and what one wants to be reminded of."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person

FORMATS = "('office', 'visit', 'walk', 'phone', 'video', 'unknown')"


class Contact(Table):
    """One conversation that took place, or an attempt at one (HA 4.9).

    Only `outcome` held counts; missed, not reached and a short call are recorded and count nothing.
    """

    client = pw.ForeignKeyField(Client, backref="contacts", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="contacts", on_delete="CASCADE")
    day = DayField()
    time = pw.TextField(null=True)
    minutes = pw.IntegerField(null=True)
    format = pw.TextField(default="unknown")
    format_reason = pw.TextField(default="")
    """Why the time of a visit is well spent (HA 4.7.1)."""
    outcome = pw.TextField(default="held")
    is_entry = FlagField(default=False)
    """Whether it was the entry consultation (HA 4.7.1)."""
    summary = pw.TextField(default="")
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    from_list = FlagField(default=False)
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("case", "day"), False), (("client", "day"), False))
        constraints = [
            pw.Check(f"format IN {FORMATS}"),
            pw.Check("outcome IN ('held', 'missed', 'not_reached', 'call')"),
            pw.Check("minutes > 0"),
        ]


class Appointment(Table):
    """A conversation that is planned."""

    client = pw.ForeignKeyField(Client, backref="appointments", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="appointments", on_delete="CASCADE")
    person = pw.ForeignKeyField(Person, null=True, backref="appointments", on_delete="RESTRICT")
    day = DayField()
    time = pw.TextField(null=True)
    """HH:MM, or none for a day without a time."""
    minutes = pw.IntegerField(null=True)
    format = pw.TextField(default="office")
    place = pw.TextField(default="")
    is_entry = FlagField(default=False)
    status = pw.TextField(default="planned")
    from_list = FlagField(default=False)
    version = pw.IntegerField(default=1)
    calendar_uid = pw.TextField(null=True, index=True)
    """Which event of another calendar it came from: a sum of its identifier, which tells nothing."""
    calendar_said = pw.TextField(null=True)
    """When the event was the last time it was read; what is moved here since is not moved back."""

    class Meta:
        indexes = ((("person", "day"), False), (("day", "person"), False), (("client", "day"), False))
        constraints = [
            pw.Check(f"format IN {FORMATS}"),
            pw.Check("status IN ('planned', 'held', 'missed', 'moved', 'cancelled')"),
        ]


class Reminder(Table):
    """Any text on any date, on a client or one's own."""

    client = pw.ForeignKeyField(Client, null=True, backref="reminders", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="reminders", on_delete="CASCADE")
    person = pw.ForeignKeyField(Person, backref="reminders", on_delete="RESTRICT")
    day = DayField()
    kind = pw.TextField(default="free")
    """Free, or one of the client's hard dates: a key of the catalogue (HA 4.9)."""
    text = pw.TextField()
    repeat_months = pw.IntegerField(null=True)
    done_on = DayField(null=True)
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("client", "day"), False),)
        constraints = [
            pw.Check("kind <> ''"),
            pw.Check("text <> ''"),
            pw.Check("repeat_months > 0"),
        ]
