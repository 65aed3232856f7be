"""What the table of cases says about one line, in words."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.domain.deadlines import state_on
from fm_desktop.domain.identity import age
from fm_desktop.ui.formats import (
    column_date,
    due_name,
    due_words,
    phase_name,
    relation,
    state_name,
    weekday_date,
)

if TYPE_CHECKING:
    from fm_desktop.storage.queries.caseload import LineRow

NONE = "–"
_NOT_YET_SPOKEN = frozenset({"assigned", "accompanying", "clarification", "steering"})


@lru_cache(maxsize=8192)
def short_day(day: date | None) -> str:
    """Return a day as a narrow column shows it, or a dash."""
    return column_date(day) if day else NONE


def state_of(effective: date | None, today: date, soon_days: int, covered: date | None = None) -> str:
    """Return the state of a due date, or nothing where none is due."""
    return "" if effective is None else str(state_on(today, effective, covered, soon_days))


def due_state(line: "LineRow", today: date, soon_days: int) -> str:
    """Return the state of what is due next."""
    return state_of(line.next_due, today, soon_days, line.next_due_covered_until)


def due_relation(line: "LineRow", today: date, state: str) -> str:
    """Return how what is due next stands to today; a covered one names its appointment."""
    if line.next_due is None:
        return NONE
    if state == "covered" and line.next_appointment is not None:
        return appointment_words(line.next_appointment, line.next_appointment_time, today)
    return due_words(line.next_due, today, state)


def appointment_words(day: date, time: str | None, today: date) -> str:
    """Return when an appointment is: heute 10:30, morgen, Do 5.3. 14:00."""
    near = 0 <= (day - today).days <= 1
    words = relation(day, today) if near else weekday_date(day, today)
    return f"{words} {time}" if time else words


def short_due_name(due: str | None) -> str:
    """Return the word for a kind of due item that fits a column."""
    return _short_names(QLocale().name()).get(due or "") or due_name(due or "")


@lru_cache(maxsize=4)
def _short_names(language: str) -> dict[str, str]:
    return {
        "D2": QCoreApplication.translate("due columns", "Entry"),
        "D4": QCoreApplication.translate("due columns", "Clarification"),
        "D5": QCoreApplication.translate("due columns", "Review"),
        "D7": QCoreApplication.translate("due columns", "AV check"),
        "D8": QCoreApplication.translate("due columns", "Plan step"),
        "D9": QCoreApplication.translate("due columns", "Service"),
        "D10": QCoreApplication.translate("due columns", "AGH ends"),
        "D11": QCoreApplication.translate("due columns", "Exclusion"),
        "D12": QCoreApplication.translate("due columns", "Aftercare"),
        "D13": QCoreApplication.translate("due columns", "VerBIS"),
        "D15": QCoreApplication.translate("due columns", "AGH: take over"),
        "D16": QCoreApplication.translate("due columns", "Measure"),
    }


def last_contact(line: "LineRow") -> str:
    """Return when client and case manager last spoke, "never yet" where that is missed; of others none."""
    if line.shared and line.last_contact is None and line.phase in _NOT_YET_SPOKEN:
        return never_yet()
    return short_day(line.last_contact)


def never_yet() -> str:
    """Return what stands where a first contact is missed."""
    return QCoreApplication.translate("lines", "never yet")


def age_of(line: "LineRow", today: date) -> str:
    """Return the client's age in years."""
    return str(age(line.birth_date, today)) if line.birth_date else NONE


def initials(name: str | None) -> str:
    """Return the initials of "Nachname, Vorname", given name first."""
    family, _, given = (name or "").partition(",")
    return (given.strip()[:1] + family.strip()[:1]).upper() or NONE


def sentence_of(line: "LineRow", today: date, soon_days: int) -> str:
    """Return the whole line as it is spoken: name, phase, what is due and when."""
    parts = [line.name, phase_name(line.phase)]
    state = due_state(line, today, soon_days)
    if state:
        relation_words = due_relation(line, today, state)
        parts += [due_name(line.next_due_kind or ""), f"{state_name(state)} {relation_words}".strip()]
    else:
        parts.append(QCoreApplication.translate("lines", "nothing due"))
    return ", ".join(part for part in parts if part)
