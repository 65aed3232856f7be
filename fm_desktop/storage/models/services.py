"""What a client is assigned to, what others do for them, and what may be said to whom (HA 4.5, 4.6, 7)."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, RefField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.clients import Client


class Measure(Table):
    """A labour-market measure a client is assigned to (HA 4.6)."""

    client = pw.ForeignKeyField(Client, backref="measures", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="measures", on_delete="CASCADE")
    kind = pw.TextField()
    provider = pw.TextField(default="")
    assigned_on = DayField(null=True)
    first_day = DayField()
    last_day = DayField(null=True)
    attended = pw.TextField(null=True)
    result = pw.TextField(default="")
    result_on = DayField(null=True)
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("kind <> ''"), pw.Check("attended IN ('yes', 'partly', 'no')")]


class Service(Table):
    """A flanking service a partner renders (HA 7, § 16a SGB II)."""

    case = pw.ForeignKeyField(Case, backref="services", on_delete="CASCADE")
    topic = pw.TextField(default="")
    """A key of the catalogue's topics, or one's own words."""
    partner = pw.TextField()
    purpose = pw.TextField(default="")
    first_day = DayField(null=True)
    last_day = DayField(null=True)
    next_check = DayField(null=True)
    report = pw.TextField(default="")
    timely = FlagField(null=True)
    """Whether it came in time and as agreed."""
    aim_reached = FlagField(null=True)
    worth_cost = FlagField(null=True)
    ended_on = DayField(null=True)
    version = pw.IntegerField(default=1)
    directory_partner = RefField(null=True)
    """The partner as the directory has it, perhaps no longer; none where it is named in words alone."""

    class Meta:
        constraints = [pw.Check("partner <> ''")]


class Release(Table):
    """The client's permission to speak with a partner (Schweigepflichtentbindung)."""

    client = pw.ForeignKeyField(Client, backref="releases", on_delete="CASCADE")
    partner = pw.TextField()
    scope = pw.TextField(default="")
    first_day = DayField()
    until = DayField(null=True)
    withdrawn_on = DayField(null=True)
    version = pw.IntegerField(default=1)
    directory_partner = RefField(null=True)
    """The partner as the directory has it, perhaps no longer; none where it is named in words alone."""

    class Meta:
        constraints = [pw.Check("partner <> ''")]


class Breach(Table):
    """A breach of duty or a missed appointment, §§ 31–32 SGB II: facts and steps, no amounts (HA 4.5)."""

    client = pw.ForeignKeyField(Client, backref="breaches", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="breaches", on_delete="CASCADE")
    kind = pw.TextField()
    day = DayField()
    what = pw.TextField()
    heard_on = DayField(null=True)
    heard = pw.TextField(default="")
    """What the client said."""
    passed_on = DayField(null=True)
    """When it went to the benefits department."""
    decision = pw.TextField(default="")
    decided_on = DayField(null=True)
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("kind IN ('duty', 'appointment')"), pw.Check("what <> ''")]


class PhoneHandout(Table):
    """The case manager's telephone number given away, the justified exception (HA 4.7.1)."""

    client = pw.ForeignKeyField(Client, backref="phone_handouts", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="phone_handouts", on_delete="CASCADE")
    day = DayField()
    to_whom = pw.TextField()
    reason = pw.TextField()
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("to_whom <> ''"), pw.Check("reason <> ''")]
