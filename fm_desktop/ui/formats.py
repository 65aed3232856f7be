"""How dates, states and the words of the field read on screen; dates through QLocale alone."""

from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from fm_desktop.domain.network import Duty, duty_of


def qdate(day: date) -> QDate:
    """Return Qt's form of a date."""
    return QDate(day.year, day.month, day.day)


def _german() -> bool:
    return QLocale().language() == QLocale.Language.German


def _written(day: date, german: str, english: str) -> str:
    return QLocale().toString(qdate(day), german if _german() else english)


def numeric_date(day: date) -> str:
    """Return a date for a column, every one equally wide: 19.01.2026."""
    return _written(day, "dd.MM.yyyy", "dd/MM/yyyy")


def column_date(day: date) -> str:
    """Return a date for a narrow column, every one equally wide: 19.01.26."""
    return _written(day, "dd.MM.yy", "dd/MM/yy")


def plain_date(day: date) -> str:
    """Return a date within a sentence: 2.3.2026."""
    return _written(day, "d.M.yyyy", "d/M/yyyy")


def weekday_date(day: date, today: date | None = None) -> str:
    """Return a date with its weekday: Do 19.2., with the year where it is not today's."""
    if today is not None and day.year == today.year:
        return f"{weekday(day)} {_written(day, 'd.M.', 'd/M')}"
    return f"{weekday(day)} {plain_date(day)}"


def long_date(day: date) -> str:
    """Return a date in full: Montag, 2. März 2026."""
    return _written(day, "dddd, d. MMMM yyyy", "dddd, d MMMM yyyy")


def month_name(day: date) -> str:
    """Return the month of a day: März 2026."""
    return _written(day, "MMMM yyyy", "MMMM yyyy")


def month_of_day(day: date) -> str:
    """Return a day with its month where the month begins: 1. März."""
    return _written(day, "d. MMM", "d MMM")


def day_of_month(day: date) -> str:
    """Return a day's number as a calendar writes it: 24., in English 24."""
    return f"{day.day}." if _german() else str(day.day)


def weekday(day: date) -> str:
    """Return the short name of a weekday: Do."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")


def clock(moment: datetime) -> str:
    """Return the time of a moment: 09:30."""
    return QTime(moment.hour, moment.minute).toString("HH:mm")


class Relation(QObject):
    """Words for how a due date stands to today; an object, because only its tr() knows plurals."""

    def words(self, days: int) -> str:
        """Return the words for a date so many days ahead, or behind where it is less than none."""
        if days < 0:
            return self.tr("for %n day(s)", "overdue", -days)
        if days == 0:
            return self.tr("today")
        if days == 1:
            return self.tr("tomorrow")
        return self.tr("in %n day(s)", "", days)

    def minutes(self, ahead: int) -> str:
        """Return the words for a time so many minutes ahead."""
        return self.tr("in %n minute(s)", "", ahead)


@cache
def _relation() -> Relation:
    return Relation()


def relation(effective: date, today: date) -> str:
    """Return how a due date stands to today: seit 11 Tagen, heute, morgen, in 4 Tagen."""
    return _relation().words((effective - today).days)


def in_minutes(ahead: int) -> str:
    """Return the words for a time later today: in 23 Minuten."""
    return _relation().minutes(ahead)


def due_words(effective: date, today: date, state: str) -> str:
    """Return the words beside a due item's shape; what lies far off says its date."""
    if state == "later":
        return weekday_date(effective, today)
    return relation(effective, today)


def phase_name(phase: str) -> str:
    """Return the name of a phase."""
    return _phases(QLocale().name()).get(phase, phase)


def due_name(due: str) -> str:
    """Return the short name of a kind of due item, D1 to D18."""
    return _dues(QLocale().name()).get(due, due)


def state_name(state: str) -> str:
    """Return the word for a state."""
    return _states(QLocale().name()).get(state, state)


def role_name(role: str) -> str:
    """Return the name of a person's role."""
    return _roles(QLocale().name()).get(role, role)


def short_role(role: str) -> str:
    """Return a role as colleagues say it: FM."""
    return _short_roles(QLocale().name()).get(role, role)


@cache
def _phases(language: str) -> dict[str, str]:
    return {
        "watch": QCoreApplication.translate("phases", "No case"),
        "marked": QCoreApplication.translate("phases", "Marked"),
        "discussion": QCoreApplication.translate("phases", "Case discussion"),
        "declined": QCoreApplication.translate("phases", "Declined"),
        "assigned": QCoreApplication.translate("phases", "Secondary responsibility"),
        "accompanying": QCoreApplication.translate("phases", "Accompanying"),
        "clarification": QCoreApplication.translate("phases", "Clarification"),
        "steering": QCoreApplication.translate("phases", "Steering"),
        "aftercare": QCoreApplication.translate("phases", "Aftercare"),
        "ended": QCoreApplication.translate("phases", "Ended"),
        "transferred": QCoreApplication.translate("phases", "Transferred"),
    }


@cache
def _dues(language: str) -> dict[str, str]:
    return {
        "D1": QCoreApplication.translate("dues", "Assignment"),
        "D2": QCoreApplication.translate("dues", "Entry consultation"),
        "D3": QCoreApplication.translate("dues", "Contact"),
        "D4": QCoreApplication.translate("dues", "Clarification ends"),
        "D5": QCoreApplication.translate("dues", "Continuation review"),
        "D6": QCoreApplication.translate("dues", "Maximum duration"),
        "D7": QCoreApplication.translate("dues", "Check by the placement officer"),
        "D8": QCoreApplication.translate("dues", "Plan step"),
        "D9": QCoreApplication.translate("dues", "Check of a service"),
        "D10": QCoreApplication.translate("dues", "Work opportunity ends"),
        "D11": QCoreApplication.translate("dues", "Re-check of an exclusion"),
        "D12": QCoreApplication.translate("dues", "Aftercare ends"),
        "D13": QCoreApplication.translate("dues", "Carry over to VerBIS"),
        "D14": QCoreApplication.translate("dues", "Erasure"),
        "D15": QCoreApplication.translate("dues", "Take over: work opportunity"),
        "D16": QCoreApplication.translate("dues", "Measure ends"),
        "D17": QCoreApplication.translate("dues", "Network"),
        "D18": QCoreApplication.translate("dues", "Reminder"),
    }


@cache
def _states(language: str) -> dict[str, str]:
    return {
        "overdue": QCoreApplication.translate("states", "overdue"),
        "today": QCoreApplication.translate("states", "today"),
        "soon": QCoreApplication.translate("states", "soon"),
        "later": QCoreApplication.translate("states", "later"),
        "covered": QCoreApplication.translate("states", "covered"),
        "done": QCoreApplication.translate("states", "done"),
        "none": QCoreApplication.translate("states", "none"),
        "appointment": QCoreApplication.translate("states", "appointment"),
    }


@cache
def _roles(language: str) -> dict[str, str]:
    return {
        "fm": QCoreApplication.translate("roles", "Case manager"),
        "av": QCoreApplication.translate("roles", "Placement officer"),
        "tl": QCoreApplication.translate("roles", "Team lead"),
        "admin": QCoreApplication.translate("roles", "Administration"),
    }


@cache
def _short_roles(language: str) -> dict[str, str]:
    return {
        "fm": QCoreApplication.translate("roles", "FM"),
        "av": QCoreApplication.translate("roles", "AV"),
        "tl": QCoreApplication.translate("roles", "TL"),
        "admin": QCoreApplication.translate("roles", "Admin"),
    }


def duty_words(text: str) -> tuple[str, str]:
    """Return which partner or meeting something is owed, and what."""
    duty, name = duty_of(text)
    words = {
        Duty.CHECK: QCoreApplication.translate("dues", "Look at partner again"),
        Duty.MEETING: QCoreApplication.translate("dues", "Network meeting"),
        Duty.TELL: QCoreApplication.translate("dues", "Tell the placement officers"),
    }
    return name, words[duty]
