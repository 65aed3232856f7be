"""What case management has brought about, and which proposals were refused (HA 6)."""

import peewee as pw

from fm_desktop.storage.fields import DayField, RefField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.people import Person

FACTS = "('need', 'goal', 'measure', 'ending', 'prognosis', 'area', 'stable')"


class Outcome(Table):
    """One outcome of a case with its day and proof; one that was wrong is withdrawn, never deleted."""

    case = pw.ForeignKeyField(Case, backref="outcomes", on_delete="CASCADE")
    criterion = pw.TextField()
    """A key of the directive's criteria of success."""
    day = DayField()
    proof = pw.TextField()
    fact = pw.TextField(null=True)
    """Which kind of fact it was proposed from; nothing where somebody entered it by hand."""
    fact_row = RefField(null=True)
    """The row that says the fact, which need not be there any more."""
    withdrawn_on = DayField(null=True)
    withdrawn_reason = pw.TextField(default="")
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    version = pw.IntegerField(default=1)

    class Meta:
        indexes = ((("case", "day"), False),)
        constraints = [
            pw.Check("criterion <> ''"),
            pw.Check("proof <> ''"),
            pw.Check(f"fact IN {FACTS}"),
            pw.Check("(fact IS NULL) = (fact_row IS NULL)"),
        ]


class RefusedProposal(Table):
    """A proposed outcome somebody does not count as one: it is not proposed again."""

    case = pw.ForeignKeyField(Case, backref="refused_proposals", on_delete="CASCADE")
    criterion = pw.TextField()
    fact = pw.TextField()
    fact_row = RefField()
    day = DayField()
    author = pw.ForeignKeyField(Person, null=True, on_delete="RESTRICT")

    class Meta:
        indexes = ((("case", "criterion", "fact", "fact_row"), True),)
        constraints = [pw.Check("criterion <> ''"), pw.Check(f"fact IN {FACTS}")]
