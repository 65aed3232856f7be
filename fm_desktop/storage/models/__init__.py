"""The tables, by subject; `TABLES` lists them so that a table stands after those it refers to."""

from fm_desktop.storage.models.cases import Agh, CarryOver, Case, CaseState, Criterion, Exclusion, Review
from fm_desktop.storage.models.clients import AvCheck, Client, Household
from fm_desktop.storage.models.derived import CaseloadEntry, DueRow
from fm_desktop.storage.models.journal import JournalEntry
from fm_desktop.storage.models.people import Office, Person, PersonRole, SavedView
from fm_desktop.storage.models.talks import Appointment, Contact, Reminder

TABLES = (
    Office,
    Person,
    PersonRole,
    SavedView,
    Household,
    Client,
    AvCheck,
    Case,
    CaseState,
    Criterion,
    Exclusion,
    Agh,
    Review,
    CarryOver,
    Contact,
    Appointment,
    Reminder,
    CaseloadEntry,
    DueRow,
    JournalEntry,
)

__all__ = [
    "TABLES",
    "Agh",
    "Appointment",
    "AvCheck",
    "CarryOver",
    "Case",
    "CaseState",
    "CaseloadEntry",
    "Client",
    "Contact",
    "Criterion",
    "DueRow",
    "Exclusion",
    "Household",
    "JournalEntry",
    "Office",
    "Person",
    "PersonRole",
    "Reminder",
    "Review",
    "SavedView",
]
