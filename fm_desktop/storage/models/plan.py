"""The integration plan: goals, needs, steps, versions handed out, re-steering (HA 4.7.3, 4.8)."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, Table
from fm_desktop.storage.models.assessment import Need
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.people import Person
from fm_desktop.storage.models.talks import Contact


class Goal(Table):
    """A goal that can be checked."""

    case = pw.ForeignKeyField(Case, backref="goals", on_delete="CASCADE")
    position = pw.IntegerField(default=0)
    text = pw.TextField()
    recognised_by = pw.TextField(default="")
    """By what one sees that it is reached."""
    strategy = pw.TextField(default="")
    """A key of the catalogue's strategies, or one's own words."""
    until = DayField(null=True)
    status = pw.TextField(default="open")
    closed_on = DayField(null=True)
    result = pw.TextField(default="")
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [
            pw.Check("status IN ('open', 'reached', 'partly', 'dropped')"),
            pw.Check("text <> ''"),
        ]


class GoalNeed(Table):
    """A need for action a goal answers to."""

    goal = pw.ForeignKeyField(Goal, backref="needs", on_delete="CASCADE")
    need = pw.ForeignKeyField(Need, backref="goals", on_delete="CASCADE")

    class Meta:
        indexes = ((("goal", "need"), True),)


class Step(Table):
    """A step towards a goal: who does what until when."""

    case = pw.ForeignKeyField(Case, backref="steps", on_delete="CASCADE")
    goal = pw.ForeignKeyField(Goal, backref="steps", on_delete="CASCADE")
    position = pw.IntegerField(default=0)
    text = pw.TextField()
    who = pw.TextField(default="client")
    partner = pw.TextField(default="")
    """Which partner, where one does it."""
    until = DayField(null=True)
    status = pw.TextField(default="open")
    judged_on = DayField(null=True)
    result = pw.TextField(default="")
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [
            pw.Check("who IN ('client', 'manager', 'partner')"),
            pw.Check("status IN ('open', 'done', 'partly', 'dropped')"),
            pw.Check("text <> ''"),
        ]


class PlanVersion(Table):
    """The plan as it was handed out on a day; never altered afterwards."""

    case = pw.ForeignKeyField(Case, backref="plan_versions", on_delete="CASCADE")
    number = pw.IntegerField()
    day = DayField()
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    assisted = FlagField(default=False)
    """Whether it was worked out as assisted integration planning."""
    reason = pw.TextField(default="")
    """Why there is a new one."""
    signed_on = DayField(null=True)
    content = pw.TextField()
    """Goals and steps as they were, as JSON."""
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("case", "number"), True),)


class Steering(Table):
    """A partial result judged, or a goal re-steered, with the reason (HA 4.8)."""

    case = pw.ForeignKeyField(Case, backref="steerings", on_delete="CASCADE")
    goal = pw.ForeignKeyField(Goal, null=True, backref="steerings", on_delete="SET NULL")
    step = pw.ForeignKeyField(Step, null=True, backref="steerings", on_delete="SET NULL")
    contact = pw.ForeignKeyField(Contact, null=True, on_delete="SET NULL")
    """The conversation it came from, if any."""
    day = DayField()
    status = pw.TextField(default="")
    """What the goal or step became: open, reached, done, partly, dropped."""
    reason = pw.TextField(default="")
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")

    class Meta:
        indexes = ((("case", "day"), False),)
