"""The columns of the table of cases: what they are called, how they stand, what they sort by."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from fm_desktop.storage.queries.line_filter import OrderColumn

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(NamedTuple):
    """One column: `key` names it in saved views, `order` is what the query sorts by."""

    key: str
    label: str
    side: Qt.AlignmentFlag
    order: OrderColumn
    widest: str
    """A text as wide as the widest one that must never be cut off; empty where the table measures it."""
    indent: int = 3
    """The free space before a text that stands left; Qt itself leaves three pixels."""
    at_first: bool = True
    """Whether it shows until somebody chooses otherwise."""


def columns() -> list[Column]:
    """Return every column there is, in the order they stand in; called once the language is known."""
    return [
        Column(
            "name",
            QCoreApplication.translate("columns", "Name"),
            LEFT,
            "sort_name",
            "Schröder-Kowalczyk, Marlies",
            24,
        ),
        Column("age", QCoreApplication.translate("columns", "Age"), RIGHT, "birth_date", "100"),
        Column("phase", QCoreApplication.translate("columns", "Phase"), LEFT, "phase", "", 14),
        Column(
            "last_contact", QCoreApplication.translate("columns", "Last"), RIGHT, "last_contact", "28.08.88"
        ),
        Column("next_due", QCoreApplication.translate("columns", "Next due"), LEFT, "next_due", "", 14),
        Column(
            "clarification_due",
            QCoreApplication.translate("columns", "Clarification"),
            RIGHT,
            "clarification_due",
            "28.08.88",
        ),
        Column(
            "review_due", QCoreApplication.translate("columns", "Review"), RIGHT, "review_due", "28.08.88"
        ),
        Column("limit_due", QCoreApplication.translate("columns", "Maximum"), RIGHT, "limit_due", "28.08.88"),
        Column("manager", QCoreApplication.translate("columns", "FM"), LEFT, "manager_name", "MMM", 14),
        Column(
            "appointment",
            QCoreApplication.translate("columns", "Appointment"),
            RIGHT,
            "next_appointment",
            "28.08.88 08:88",
            at_first=False,
        ),
        Column(
            "customer_number",
            QCoreApplication.translate("columns", "Customer number"),
            LEFT,
            "customer_number",
            "888A888888",
            14,
            False,
        ),
        Column(
            "number",
            QCoreApplication.translate("columns", "Case number"),
            LEFT,
            "number",
            "K8-888888",
            14,
            False,
        ),
        Column(
            "birth_date",
            QCoreApplication.translate("columns", "Birth date"),
            RIGHT,
            "birth_date",
            "28.08.2088",
            at_first=False,
        ),
        Column(
            "phase_since",
            QCoreApplication.translate("columns", "In phase since"),
            RIGHT,
            "phase_since",
            "28.08.88",
            at_first=False,
        ),
        Column("team", QCoreApplication.translate("columns", "Team"), LEFT, "team", "Ü25", 14, False),
    ]


KEYS = (
    "name",
    "age",
    "phase",
    "last_contact",
    "next_due",
    "clarification_due",
    "review_due",
    "limit_due",
    "manager",
    "appointment",
    "customer_number",
    "number",
    "birth_date",
    "phase_since",
    "team",
)
"""The keys of `columns()` in the same order, for those who need no words."""
