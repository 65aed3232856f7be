"""Cases, the changes of their state, and what led to them."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, MomentField, RefField, Table
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person

PHASES = (
    "'marked', 'discussion', 'declined', 'assigned', 'accompanying', 'clarification', "
    "'steering', 'aftercare', 'ended', 'transferred'"
)
CLOSED = "('declined', 'ended', 'transferred')"


class Case(Table):
    """One run through case management, from the mark for intake to the end."""

    client = pw.ForeignKeyField(Client, backref="cases", on_delete="RESTRICT")
    number = pw.TextField(unique=True)
    phase = pw.TextField()
    manager = pw.ForeignKeyField(Person, null=True, backref="cases", on_delete="RESTRICT")
    manager_listed = pw.TextField(null=True)
    """The case manager's name as the list has it."""
    referred_on = DayField(null=True)
    assigned_on = DayField(null=True)
    entry_held_on = DayField(null=True)
    main_since = DayField(null=True)
    """The switch to main responsibility."""
    accompanying = FlagField(default=False)
    accompanying_reason = pw.TextField(null=True)
    clarification_decided_on = DayField(null=True)
    alliance = FlagField(null=True)
    decision_taken_over = FlagField(default=False)
    """Whether the clarification decision was taken over in bulk after an import."""
    aftercare_until = DayField(null=True)
    ended_on = DayField(null=True)
    """The end; of a declined case the day of declining, of a transferred one the day it was sent."""
    end_reason = pw.TextField(null=True)
    """A key of the directive's reasons, or the words of a list."""
    receipt_on = DayField(null=True)
    """When the new site confirmed that it has a transferred case."""
    transferred_to = pw.TextField(null=True)
    kept_reason = pw.TextField(null=True)
    interval_amount = pw.IntegerField(default=1)
    interval_unit = pw.TextField(default="months")
    interval_reason = pw.TextField(null=True)
    pause_from = DayField(null=True)
    pause_until = DayField(null=True)
    pause_reason = pw.TextField(null=True)
    opened_seq = pw.IntegerField()
    """Which run of the client this is: 1, 2, … The highest is the newest."""
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("client", "opened_seq"), True),)
        constraints = [
            pw.Check(f"phase IN ({PHASES})"),
            pw.Check("interval_amount > 0"),
            pw.Check("interval_unit IN ('days', 'weeks', 'months')"),
        ]


Case.add_index(
    Case.index(Case.client, unique=True, name="case_one_open", where=pw.SQL(f"phase NOT IN {CLOSED}"))
)


class CaseState(Table):
    """One change of a case's state, never altered afterwards."""

    case = pw.ForeignKeyField(Case, backref="states", on_delete="RESTRICT")
    phase = pw.TextField()
    day = DayField()
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    reason = pw.TextField(default="")
    from_list = FlagField(default=False)
    recorded_at = MomentField()

    class Meta:
        constraints = [pw.Check(f"phase IN ({PHASES})")]


class Criterion(Table):
    """An entry criterion judged for a case, with its reason (HA 4.1)."""

    case = pw.ForeignKeyField(Case, backref="criteria", on_delete="CASCADE")
    criterion = pw.TextField()
    met = FlagField(default=True)
    reason = pw.TextField(default="")
    from_list = FlagField(default=False)

    class Meta:
        indexes = ((("case", "criterion"), True),)
        constraints = [pw.Check("criterion IN ('1', '2', '3', '4', 'AGH')")]


class Exclusion(Table):
    """A reason that blocks the intake for now (HA 4.1)."""

    client = pw.ForeignKeyField(Client, backref="exclusions", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="exclusions", on_delete="CASCADE")
    kind = pw.TextField()
    since = DayField()
    recheck_on = DayField(null=True)
    lifted_on = DayField(null=True)
    reason = pw.TextField(default="")

    class Meta:
        constraints = [pw.Check("kind IN ('expert_report', 'pension', 'rehabilitation', 'training_wish')")]


class Agh(Table):
    """A work opportunity of a client (§ 16d SGB II, HA 4.2)."""

    client = pw.ForeignKeyField(Client, backref="aghs", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, backref="aghs", on_delete="RESTRICT")
    """The case it counts for; none while the client is only watched."""
    first_day = DayField()
    planned_last_day = DayField(null=True)
    actual_last_day = DayField(null=True)
    end_reason = pw.TextField(null=True)
    stay = FlagField(null=True)
    decided_on = DayField(null=True)
    """When staying in case management or leaving it was decided."""
    lead_decided_on = DayField(null=True)
    """When the team lead decided against main responsibility during it."""
    from_list = FlagField(default=False)
    version = pw.IntegerField(default=1)
    change_reason = pw.TextField(null=True)
    """Why its days were changed last."""
    decision_reason = pw.TextField(null=True)
    """Why the client stays or leaves, or is not taken into main responsibility."""

    class Meta:
        indexes = ((("client", "first_day"), True),)


class Review(Table):
    """A continuation review (HA 4.11)."""

    case = pw.ForeignKeyField(Case, backref="reviews", on_delete="CASCADE")
    day = DayField()
    reasons = pw.TextField(default="")
    prospects = pw.TextField(default="")
    economical_elsewhere = FlagField(null=True)
    economical_reason = pw.TextField(default="")
    from_list = FlagField(default=False)

    class Meta:
        indexes = ((("case", "day"), True),)


class CarryOver(Table):
    """Something written here that VerBIS must get by hand (HA 5)."""

    case = pw.ForeignKeyField(Case, backref="carry_overs", on_delete="CASCADE")
    kind = pw.TextField()
    row = RefField(null=True)
    """The note, review or state it is about."""
    day = DayField()
    carried_on = DayField(null=True)

    class Meta:
        constraints = [pw.Check("kind IN ('takeover', 'review', 'end', 'note')")]
