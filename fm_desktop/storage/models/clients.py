"""The people counselled, and the households they belong to."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, Table
from fm_desktop.storage.models.people import Person


class Household(Table):
    """People who draw benefits together; carries their BG number."""

    bg_number = pw.TextField(unique=True)

    class Meta:
        constraints = [pw.Check("bg_number <> ''")]


class Client(Table):
    """One person counselled (erwerbsfähige:r Leistungsberechtigte:r)."""

    customer_number = pw.TextField(unique=True)
    family_name = pw.TextField()
    given_name = pw.TextField()
    birth_date = DayField(null=True, index=True)
    household = pw.ForeignKeyField(Household, null=True, backref="members", on_delete="RESTRICT")
    phone = pw.TextField(null=True)
    email = pw.TextField(null=True)
    street = pw.TextField(null=True)
    postcode = pw.TextField(null=True)
    town = pw.TextField(null=True)
    site = pw.TextField(null=True)
    team = pw.TextField(null=True)
    profile = pw.TextField(null=True)
    profile_since = DayField(null=True)
    placement_officer = pw.ForeignKeyField(Person, null=True, backref="clients_as_av", on_delete="RESTRICT")
    placement_officer_listed = pw.TextField(null=True)
    """The AV's name as the list has it."""
    manager = pw.ForeignKeyField(Person, null=True, backref="watched", on_delete="RESTRICT")
    """Who watches the client while there is no case."""
    manager_listed = pw.TextField(null=True)
    """The case manager's name as the list has it, for a watched client."""
    remark = pw.TextField(null=True)
    # What a list says of a client without a case; it takes effect with the case.
    listed_decided_on = DayField(null=True)
    listed_accompanying = FlagField(null=True)
    listed_interval_amount = pw.IntegerField(null=True)
    listed_interval_unit = pw.TextField(null=True)
    listed_end_reason = pw.TextField(null=True)
    version = pw.IntegerField(default=1)
    kept_reason = pw.TextField(null=True)
    """Why a client who is only watched is not proposed for erasure."""

    class Meta:
        constraints = [
            pw.Check("length(customer_number) = 10"),
            pw.Check("family_name <> ''"),
            pw.Check("team IN ('U25', 'Ü25')"),
            pw.Check("listed_interval_amount > 0"),
            pw.Check("listed_interval_unit IN ('days', 'weeks', 'months')"),
            pw.Check(
                "profile IN ('market', 'activation', 'support', 'development', 'stabilisation', 'assistance')"
            ),
        ]


class AvCheck(Table):
    """A placement officer's six-month check of a complex profile (HA 4.1)."""

    client = pw.ForeignKeyField(Client, backref="av_checks", on_delete="CASCADE")
    day = DayField()
    result = pw.TextField(default="")
    from_list = FlagField(default=False)

    class Meta:
        indexes = ((("client", "day"), True),)


class SamePerson(Table):
    """What somebody has said of two records that look like one person: they are, or they are not."""

    one = pw.ForeignKeyField(Client, backref="said_of_first", on_delete="CASCADE")
    """The record with the smaller identifier."""
    other = pw.ForeignKeyField(Client, backref="said_of_second", on_delete="CASCADE")
    same = FlagField()
    day = DayField()
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("one", "other"), True),)
        constraints = [pw.Check("one_id < other_id")]
