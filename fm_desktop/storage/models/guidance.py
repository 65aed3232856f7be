"""What the guided dialogs record of a case beside its states: takeover, entry, clarification, ending."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.talks import Contact


class EntryConsultation(Table):
    """What was done in the entry consultation of a case (HA 4.7.1)."""

    case = pw.ForeignKeyField(Case, unique=True, backref="entry_consultations", on_delete="CASCADE")
    contact = pw.ForeignKeyField(Contact, null=True, on_delete="SET NULL")
    prerequisites = pw.TextField(default="")
    procedure_explained = FlagField(default=False)
    next_steps = pw.TextField(default="")
    won = FlagField(null=True)
    """Whether the client was won for a working alliance."""
    alliance = pw.TextField(default="")
    version = pw.IntegerField(default=1)


class Takeover(Table):
    """The takeover note: what was learned from whom, the talk with the placement officer (HA 4.3, 4.6)."""

    case = pw.ForeignKeyField(Case, unique=True, backref="takeovers", on_delete="CASCADE")
    day = DayField()
    placement = pw.TextField(default="")
    benefits = pw.TextField(default="")
    reception = pw.TextField(default="")
    measures = pw.TextField(default="")
    providers = pw.TextField(default="")
    talk_on = DayField(null=True)
    """When the reasons were talked through with the placement officer in person."""
    talk_partner = pw.TextField(default="")
    version = pw.IntegerField(default=1)


class Clarification(Table):
    """What the clarification phase yielded (HA 4.4)."""

    case = pw.ForeignKeyField(Case, unique=True, backref="clarifications", on_delete="CASCADE")
    fields_of_action = pw.TextField(default="")
    partners = pw.TextField(default="")
    offered = pw.TextField(default="")
    """Which formats were offered."""
    resistance = pw.TextField(default="")
    advantages_on = DayField(null=True)
    """When the advantages of taking part were explained."""
    consequences_on = DayField(null=True)
    """When the consequences of not taking part were explained."""
    version = pw.IntegerField(default=1)


class Ending(Table):
    """How a case came to its end, or to aftercare (HA 4.11)."""

    case = pw.ForeignKeyField(Case, unique=True, backref="endings", on_delete="CASCADE")
    day = DayField()
    onward = pw.TextField()
    stable = FlagField(null=True)
    """Whether the client is stable enough for the hand-back."""
    stable_reason = pw.TextField(default="")
    talk_on = DayField(null=True)
    """When it was talked through with the placement officer in person."""
    talk_partner = pw.TextField(default="")
    left_open = pw.TextField(default="")
    """Which steps and services go on, in words."""
    version = pw.IntegerField(default=1)
    purpose = pw.TextField(null=True)
    """What aftercare is for."""
    extension_reason = pw.TextField(null=True)
    """Why aftercare goes on longer than planned."""
    outcome = pw.TextField(null=True)
    """What came of aftercare."""

    class Meta:
        constraints = [pw.Check("onward IN ('officer', 'aftercare', 'transfer', 'none')")]


class EndingReason(Table):
    """One reason for an end, with its text; `reason` is a key of the directive's lists."""

    ending = pw.ForeignKeyField(Ending, backref="reasons", on_delete="CASCADE")
    reason = pw.TextField()
    text = pw.TextField(default="")

    class Meta:
        indexes = ((("ending", "reason"), True),)
        constraints = [pw.Check("reason <> ''")]
