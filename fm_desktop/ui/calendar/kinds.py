"""The kinds of things the calendar can show or hide, several kinds of due dates under one word each."""

from PySide6.QtCore import QCoreApplication

from fm_desktop.storage.queries.month import APPOINTMENT
from fm_desktop.ui.formats import state_name
from fm_desktop.ui.tables.line_words import short_due_name

KINDS: dict[str, frozenset[str]] = {
    "talks": frozenset({APPOINTMENT}),
    "contacts": frozenset({"D2", "D3"}),
    "reviews": frozenset({"D5"}),
    "limits": frozenset({"D4", "D6", "D12"}),
    "aghs": frozenset({"D10", "D15"}),
    "av_checks": frozenset({"D7"}),
    "reminders": frozenset({"D8", "D9", "D11", "D16", "D17", "D18"}),
    "verbis": frozenset({"D13"}),
    "office": frozenset({"D1", "D14"}),
}
STATES = ("overdue", "today", "soon", "later", "covered")
URGENCY = {state: n for n, state in enumerate((APPOINTMENT, "overdue", "today", "soon", "covered", "later"))}
ALL = "all"


def kind_names() -> list[tuple[str, str]]:
    """Return the kinds with their words, for the filter."""
    return [
        ("talks", QCoreApplication.translate("calendar kinds", "Appointments")),
        ("contacts", QCoreApplication.translate("calendar kinds", "Contacts")),
        ("reviews", QCoreApplication.translate("calendar kinds", "Reviews")),
        ("limits", QCoreApplication.translate("calendar kinds", "Clarification, maximum")),
        ("aghs", QCoreApplication.translate("calendar kinds", "AGH")),
        ("av_checks", QCoreApplication.translate("calendar kinds", "AV checks")),
        ("reminders", QCoreApplication.translate("calendar kinds", "Reminders")),
        ("verbis", QCoreApplication.translate("calendar kinds", "VerBIS")),
        ("office", QCoreApplication.translate("calendar kinds", "Others")),
    ]


def state_choices() -> list[tuple[object, str]]:
    """Return the states with their words, all of them first."""
    return [(ALL, QCoreApplication.translate("calendar kinds", "all")), *((s, state_name(s)) for s in STATES)]


def dues_of(kinds: frozenset[str]) -> frozenset[str]:
    """Return the due dates that belong to some kinds."""
    return frozenset().union(*(KINDS[kind] for kind in kinds))


def cell_name(due: str) -> str:
    """Return the word for a kind that fits a cell."""
    if due == APPOINTMENT:
        return QCoreApplication.translate("calendar kinds", "Appointments")
    return short_due_name(due)
