"""Who may read what: notes that only named readers open, and who stands in for whom (HA 4.9, 5)."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, MomentField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person
from fm_desktop.storage.models.talks import Contact


class RestrictedNote(Table):
    """A note FM (individuell) as it lies in the file: sealed, its wording for named readers only (HA 5)."""

    client = pw.ForeignKeyField(Client, backref="restricted_notes", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="restricted_notes", on_delete="CASCADE")
    contact = pw.ForeignKeyField(Contact, null=True, backref="restricted_notes", on_delete="CASCADE")
    """The conversation it came from, if any."""
    author = pw.ForeignKeyField(Person, on_delete="RESTRICT")
    body = pw.BlobField()
    """Day and text, padded and encrypted under a key of its own."""
    signature = pw.BlobField()
    """The author's, under what it says and whom it is about."""
    written_at = MomentField()
    replaces = pw.ForeignKeyField("self", null=True, backref="replaced_by", on_delete="CASCADE")
    """The wording it corrects."""
    is_current = FlagField(default=True)
    owed_since = DayField(null=True)
    """From which day VerBIS lacks it; none where it does not belong there."""
    carried_on = DayField(null=True)
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("client", "is_current"), False),)
        constraints = [pw.Check("length(signature) = 64")]


class Deputyship(Table):
    """Somebody stands in for a colleague who is away (HA 4.9, 4.10)."""

    person = pw.ForeignKeyField(Person, backref="deputyships", on_delete="RESTRICT")
    """Who is away."""
    deputy = pw.ForeignKeyField(Person, backref="stands_in", on_delete="RESTRICT")
    kind = pw.TextField(default="fm")
    """For a case manager, or for a placement officer."""
    first_day = DayField()
    last_day = DayField()
    ended_on = DayField(null=True)
    """The first day on which it holds no more, where it was ended early."""
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [
            pw.Check("kind IN ('fm', 'av')"),
            pw.Check("last_day >= first_day"),
            pw.Check("person_id <> deputy_id"),
        ]


class DeputyConsent(Table):
    """What a client has answered when asked whether the deputy may learn of what was told (HA 4.10)."""

    deputyship = pw.ForeignKeyField(Deputyship, backref="consents", on_delete="CASCADE")
    client = pw.ForeignKeyField(Client, backref="deputy_consents", on_delete="CASCADE")
    asked_on = DayField()
    given = FlagField()
    withdrawn_on = DayField(null=True)
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("deputyship", "client"), True),)


class NoteSeal(Table):
    """The key of one restricted note, sealed for one reader."""

    note = pw.ForeignKeyField(RestrictedNote, backref="seals", on_delete="CASCADE")
    reader = pw.ForeignKeyField(Person, backref="seals", on_delete="CASCADE")
    sealed = pw.BlobField()
    until = DayField(null=True)
    """The last day on which a deputy may read it."""
    deputyship = pw.ForeignKeyField(Deputyship, null=True, backref="seals", on_delete="CASCADE")

    class Meta:
        indexes = ((("note", "reader"), True),)


class PinnedReader(Table):
    """Whose key a case manager knows as that of a reader; another key is announced and confirmed anew."""

    owner = pw.ForeignKeyField(Person, backref="pinned_readers", on_delete="CASCADE")
    reader = pw.ForeignKeyField(Person, backref="pinned_by", on_delete="CASCADE")
    fingerprint = pw.BlobField()
    announced_at = MomentField()
    confirmed_on = DayField(null=True)
    signature = pw.BlobField(null=True)
    """The owner's, under the reader's keys; what is not signed is not confirmed."""

    class Meta:
        indexes = ((("owner", "reader", "fingerprint"), True),)


class TextBlock(Table):
    """Words that are written again and again, one's own or everybody's."""

    person = pw.ForeignKeyField(Person, null=True, backref="text_blocks", on_delete="CASCADE")
    """Whose it is; none for everybody."""
    kind = pw.TextField(default="")
    """The kind of note it is offered for; empty for all."""
    title = pw.TextField()
    text = pw.TextField()
    position = pw.IntegerField(default=0)
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("title <> ''"), pw.Check("text <> ''")]


class Handover(Table):
    """What the new case manager was told when a case went over to them."""

    case = pw.ForeignKeyField(Case, backref="handovers", on_delete="CASCADE")
    day = DayField()
    from_person = pw.ForeignKeyField(Person, null=True, backref="handed_over", on_delete="RESTRICT")
    to_person = pw.ForeignKeyField(Person, backref="taken_over", on_delete="RESTRICT")
    summary = pw.TextField(default="")
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)
