"""What the lists show: written by every deed from the history, never the truth itself.

`check` recomputes both tables and compares; another stamp in `Office.computed_under` rewrites them.
"""

from datetime import date

import peewee as pw

from fm_desktop.storage.fields import DayField, FlagField, Table
from fm_desktop.storage.models.cases import Case
from fm_desktop.storage.models.clients import Client
from fm_desktop.storage.models.people import Person


class CaseloadEntry(Table):
    """One line of the caseload: a case, or a watched client without one.

    Its id is the id of the case, else of the client, so that it stays the same however often it is rewritten.
    """

    client = pw.ForeignKeyField(Client, backref="entries", on_delete="CASCADE")
    case = pw.ForeignKeyField(Case, null=True, unique=True, backref="entries", on_delete="CASCADE")
    manager = pw.ForeignKeyField(Person, null=True, index=False, on_delete="RESTRICT")
    manager_listed = pw.TextField(null=True)
    """The case manager's name as the list has it."""
    placement_officer = pw.ForeignKeyField(Person, null=True, index=False, on_delete="RESTRICT")
    newest = FlagField(default=True)
    """Whether it is the client's newest line; older closed cases have one, too."""
    phase = pw.TextField()
    phase_since = DayField(null=True)
    number = pw.TextField(null=True)
    """The number of the case; none in watch."""
    customer_number = pw.TextField()
    sort_name = pw.TextField()
    """Folded "family name, given name": the order of German name lists."""
    name = pw.TextField()
    """As shown: "Nachname, Vorname"."""
    search_text = pw.TextField()
    """Folded names, customer number, birth date, BG and case number."""
    birth_date = DayField(null=True)
    team = pw.TextField(null=True)
    admitted_on = DayField(null=True)
    last_contact = DayField(null=True)
    next_appointment = DayField(null=True)
    next_appointment_time = pw.TextField(null=True)
    next_due = DayField(default=date.max)
    """The earliest effective date of its items; 31.12.9999 where nothing is due, so that it sorts last."""
    next_due_kind = pw.TextField(null=True)
    next_due_covered_until = DayField(null=True)
    clarification_due = DayField(null=True)
    review_due = DayField(null=True)
    limit_due = DayField(null=True)
    flags = pw.TextField(default="")

    class Meta:
        without_rowid = True  # an index then holds the id, and lists of ids need not touch the table
        indexes = (
            (("manager", "next_due", "sort_name", "phase"), False),
            (("manager", "sort_name", "phase"), False),
            (("manager", "phase"), False),
            # To filter everybody's lines as somebody types, the text is looked for in the index itself.
            (("next_due", "sort_name", "phase", "search_text"), False),
            (("sort_name", "phase", "search_text"), False),
        )


CaseloadEntry.add_index(
    CaseloadEntry.index(
        CaseloadEntry.next_appointment,
        name="caseload_entry_next_appointment",
        where=pw.SQL("next_appointment IS NOT NULL"),
    )
)


class DueRow(Table):
    """One open due item of a line of the caseload."""

    entry = pw.ForeignKeyField(CaseloadEntry, null=True, backref="due_rows", on_delete="CASCADE")
    """None for what is due of a person themselves, such as one's own reminder."""
    manager = pw.ForeignKeyField(Person, null=True, index=False, on_delete="RESTRICT")
    due = pw.TextField()
    nominal = DayField()
    effective = DayField()
    base = DayField()
    period_amount = pw.IntegerField(null=True)
    period_unit = pw.TextField(null=True)
    extended_to = DayField(null=True)
    number = pw.IntegerField(null=True)
    covered_until = DayField(null=True)
    lapses_after = DayField(null=True)
    text = pw.TextField(default="")
    source_row = pw.BlobField(null=True)
    """The row it stands for, such as the reminder or the work opportunity."""

    class Meta:
        # Each holds all that a month's counts ask for, so that they need not touch the table.
        indexes = (
            (("manager", "effective", "due", "covered_until", "lapses_after"), False),
            (("effective", "due", "covered_until", "lapses_after"), False),
        )


DueRow.add_index(
    DueRow.index(
        DueRow.lapses_after,
        DueRow.entry,
        DueRow.effective,
        name="due_row_lapsing",
        where=pw.SQL("lapses_after IS NOT NULL"),
    )
)
