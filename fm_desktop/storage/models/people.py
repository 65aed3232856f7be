"""The office, and the people who work in it."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, Table


class Office(Table):
    """The office this file belongs to, with its house rules; there is one row."""

    name = pw.TextField(default="")
    land = pw.TextField(default="HH")
    verbis_days = pw.IntegerField(default=3)
    retention_years = pw.IntegerField(default=10)
    low_load_percent = pw.IntegerField(default=90)
    soon_days = pw.IntegerField(default=7)
    figures_per_person = FlagField(default=True)
    """Whether figures about single case managers are shown (works council)."""
    read_log = FlagField(default=True)
    """Whether readings of restricted notes are shown to whom they concern (works council)."""
    computed_under = pw.TextField(default="")
    """The stamp of directive, Land, house rules and holidays under which the derived tables were written."""
    last_case_number = pw.IntegerField(default=0)
    version = pw.IntegerField(default=1)
    lists_seen_from = DayField(null=True)
    """The day from which all lines of the lists are seen; none where some are seen from another."""
    # What stands in the head of a letter.
    street = pw.TextField(null=True)
    postcode = pw.TextField(null=True)
    town = pw.TextField(null=True)
    phone = pw.TextField(null=True)
    email = pw.TextField(null=True)

    class Meta:
        constraints = [
            pw.Check("verbis_days > 0"),
            pw.Check("retention_years > 0"),
            pw.Check("soon_days >= 0"),
        ]


class Person(Table):
    """Somebody of the office, with or without a login."""

    login = pw.TextField(null=True, unique=True)
    family_name = pw.TextField()
    given_name = pw.TextField(default="")
    team = pw.TextField(null=True)
    site = pw.TextField(null=True)
    left_on = pw.TextField(null=True)
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [
            pw.Check("family_name <> ''"),
            pw.Check("login <> ''"),
            pw.Check("team IN ('U25', 'Ü25')"),
        ]


class PersonRole(Table):
    """One role a person holds; the rights of several add up."""

    person = pw.ForeignKeyField(Person, backref="roles", on_delete="CASCADE")
    role = pw.TextField()

    class Meta:
        indexes = ((("person", "role"), True),)
        constraints = [pw.Check("role IN ('fm', 'av', 'tl', 'admin')")]


class SavedView(Table):
    """A way of looking at the table of cases that a person has named."""

    person = pw.ForeignKeyField(Person, backref="views", on_delete="CASCADE")
    name = pw.TextField()
    choices = pw.TextField()
    """Filters, sorting and columns as JSON."""
    is_default = FlagField(default=False)

    class Meta:
        indexes = ((("person", "name"), True),)
