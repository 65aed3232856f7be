"""Which tables go along when a case goes to another site, and which stay: each has its place here."""

from collections.abc import Mapping
from typing import Any

from fm_desktop.storage import models
from fm_desktop.storage.models import TABLES

Row = type[Any]

STAYS: Mapping[Row, str] = {
    **dict.fromkeys((models.Office, models.Person, models.PersonRole, models.SavedView), "of the office"),
    **dict.fromkeys((models.Leave, models.TextBlock, models.CatalogueEntry), "of the office"),
    **dict.fromkeys((models.DirectoryPartner, models.NetworkMeeting), "of the office"),
    **dict.fromkeys((models.Deputyship, models.DeputyConsent, models.PinnedReader), "who reads here"),
    models.SamePerson: "names another client",
    **dict.fromkeys((models.CaseloadEntry, models.DueRow), "computed there anew"),
    **dict.fromkeys((models.SearchClient, models.SearchText), "computed there anew"),
    models.JournalEntry: "one chain per file, which cannot move",
    models.Draft: "not recorded yet",
    models.NoteSeal: "sealed anew",
    **dict.fromkeys((models.SentCase, models.ReceivedCase), "how it came and went here"),
}
"""Tables no row of which goes along, and why."""
APART = (models.Household, models.Client, models.Case, models.RestrictedNote)
"""What goes along in a form of its own: BG number, client, case, and notes opened to be sealed anew."""
TRAVELS: tuple[Row, ...] = tuple(table for table in TABLES if table not in STAYS and table not in APART)
"""Tables whose rows go along as they are, each behind those it refers to."""
CHILDREN: Mapping[Row, str] = {
    models.EndingReason: "ending",
    models.AreaRating: "assessment",
    models.GoalNeed: "goal",
    models.AttachmentContent: "attachment",
}
"""Tables that say by another row whose they are."""
LEFT_OUT: Mapping[Row, frozenset[str]] = {
    models.Appointment: frozenset({"calendar_uid", "calendar_said"}),
    models.Client: frozenset(
        {
            "household",
            "manager",
            "manager_listed",
            "placement_officer",
            "placement_officer_listed",
            "site",
            "kept_reason",
        }
    ),
    **dict.fromkeys((models.Service, models.Release), frozenset({"directory_partner"})),
    models.Case: frozenset(
        {"client", "number", "manager", "manager_listed", "opened_seq", "receipt_on", "transferred_to"}
    ),
}
"""Fields that mean something at one site alone, or are said anew by the receiver's."""
WITH_IDS: Mapping[Row, str] = {models.PlanVersion: "content", models.MapSnapshot: "content"}
"""Texts that name rows by their identifiers."""
COUNTED: tuple[tuple[str, Row], ...] = (
    ("contacts", models.Contact),
    ("notes", models.Note),
    ("appointments", models.Appointment),
    ("assessments", models.Assessment),
    ("needs", models.Need),
    ("goals", models.Goal),
    ("steps", models.Step),
    ("plan_versions", models.PlanVersion),
    ("reviews", models.Review),
    ("aghs", models.Agh),
    ("measures", models.Measure),
    ("services", models.Service),
    ("releases", models.Release),
    ("outcomes", models.Outcome),
    ("attachments", models.Attachment),
)
"""What is counted one by one before a case goes; everything else is one number."""


def name_of(table: Row) -> str:
    """Return what a table is called in the file."""
    name: str = table._meta.table_name
    return name


def fields_of(table: Row) -> list[Any]:
    """Return the fields of a table that go along."""
    return [field for field in table._meta.sorted_fields if field.name not in LEFT_OUT.get(table, ())]
