"""Needs for action, and the assessments of obstacles and resources (HA 4.7.2)."""

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person

PROFILES = "('market', 'activation', 'support', 'development', 'stabilisation', 'assistance')"


class Consent(Table):
    """The client's consent to talk about a delicate area of life, such as health."""

    client = pw.ForeignKeyField(Client, backref="consents", on_delete="CASCADE")
    scope = pw.TextField()
    """Which area, a key of the catalogue."""
    day = DayField()
    withdrawn_on = DayField(null=True)
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("client", "scope"), False),)
        constraints = [pw.Check("scope <> ''")]


class Assessment(Table):
    """One assessment; the newest counts, older ones stay."""

    case = pw.ForeignKeyField(Case, backref="assessments", on_delete="CASCADE")
    day = DayField()
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    areas_today = pw.TextField(default="")
    """The areas that mattered that day: keys separated by blanks."""
    profile = pw.TextField(null=True)
    prognosis = pw.TextField(null=True)
    """A key of the catalogue's classes of prognosis."""
    prognosis_reason = pw.TextField(default="")
    focus = pw.TextField(default="")
    """The few goals to concentrate on."""
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("case", "day"), False),)
        constraints = [pw.Check(f"profile IN {PROFILES}")]


class AreaRating(Table):
    """One area of life in an assessment; what was not judged is empty."""

    assessment = pw.ForeignKeyField(Assessment, backref="ratings", on_delete="CASCADE")
    area = pw.TextField()
    obstacle = pw.IntegerField(null=True)
    """0 none to 10 very strong, as the case manager sees it."""
    resource = pw.IntegerField(null=True)
    client_obstacle = pw.IntegerField(null=True)
    """The same as the client sees it."""
    client_resource = pw.IntegerField(null=True)
    labour = pw.IntegerField(null=True)
    """How much it weighs for labour-market integration: 0 not at all to 3 decisive."""
    social = pw.IntegerField(null=True)
    """How much it weighs for social stabilisation: 0 not at all to 3 decisive."""
    attempts = pw.TextField(default="")
    """What the client has tried already."""
    remark = pw.TextField(default="")

    class Meta:
        indexes = ((("assessment", "area"), True),)
        constraints = [
            pw.Check("area <> ''"),
            *(
                pw.Check(f"{name} BETWEEN 0 AND 10")
                for name in ("obstacle", "resource", "client_obstacle", "client_resource")
            ),
            pw.Check("labour BETWEEN 0 AND 3"),
            pw.Check("social BETWEEN 0 AND 3"),
        ]


class Need(Table):
    """A need for action of a case: an obstacle to integration that something is to be done about."""

    case = pw.ForeignKeyField(Case, backref="needs", on_delete="CASCADE")
    assessment = pw.ForeignKeyField(Assessment, null=True, backref="needs", on_delete="SET NULL")
    """The assessment it was found in; none where the intake recorded it."""
    area = pw.TextField()
    need = pw.TextField()
    """A key of the catalogue, or one's own words."""
    entrenched = FlagField(default=False)
    since = pw.TextField(default="")
    """Since when, as told: "2019", "seit der Trennung"."""
    noted_on = DayField()
    removed_on = DayField(null=True)
    removed_reason = pw.TextField(default="")
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        constraints = [pw.Check("need <> ''")]
