"""How the backups stand, in words: what to do where they are too old, and what each one is."""

from datetime import UTC, datetime
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.domain.backups import is_reminder_due
from fm_desktop.preferences import Preferences
from fm_desktop.ui.formats import clock, numeric_date, plain_date


def seen_in_second(chosen: Preferences, file_id: str) -> datetime | None:
    """Return of when the newest backup is that was last seen in the second place."""
    whose, _, moment = chosen.backup_seen.partition(" ")
    try:
        return datetime.fromisoformat(moment).astimezone(UTC) if whose == file_id else None
    except ValueError:
        return None


def reminder(first: datetime | None, why: str, now: datetime) -> str:
    """Return what to say where the newest backup beside the data is too old; nothing where it is not."""
    if not is_reminder_due(first, now):
        return ""
    said = _said("none")
    if first is not None:
        said = _said("old").format(day=plain_date(first.astimezone().date()))
    return f"{said} {why or _said('make')}"


def second_reminder(place: str, seen: datetime | None, went: str, now: datetime) -> str:
    """Return what to say where the second place has had no fresh backup for a week."""
    if not is_reminder_due(seen, now) or went in ("copied", "there"):
        return ""
    said = _said("second_none")
    if seen is not None:
        said = _said("second_old").format(day=plain_date(seen.astimezone().date()))
    return f"{said} {went_words(went, place)}"


def went_words(went: str, place: str) -> str:
    """Return how it goes with the second place, and what helps."""
    return _went(QLocale().name()).get(went, "").format(place=place)


def reason_words(reason: str) -> str:
    """Return why a backup was made."""
    return _reasons(QLocale().name()).get(reason, reason)


def moment_words(moment: datetime) -> str:
    """Return a moment for a column: 23.11.2026, 14:05."""
    local = moment.astimezone()
    return f"{numeric_date(local.date())}, {clock(local)}"


def size_words(size: int) -> str:
    """Return the size of a file: 4,2 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _said(key: str) -> str:
    return _sentences(QLocale().name())[key]


@cache
def _sentences(language: str) -> dict[str, str]:
    return {
        "none": QCoreApplication.translate("backups", "There is no backup of these data yet."),
        "old": QCoreApplication.translate("backups", "The last good backup is of {day}."),
        "make": QCoreApplication.translate("backups", "Make one now."),
        "second_none": QCoreApplication.translate("backups", "There is no backup in the second place yet."),
        "second_old": QCoreApplication.translate(
            "backups", "The last backup in the second place is of {day}."
        ),
    }


@cache
def _went(language: str) -> dict[str, str]:
    return {
        "copied": QCoreApplication.translate("backups", "The newest backup lies there."),
        "there": QCoreApplication.translate("backups", "The newest backup lies there."),
        "missing": QCoreApplication.translate(
            "backups", "{place} is not there now: connect the drive, the rest happens by itself."
        ),
        "full": QCoreApplication.translate(
            "backups", "{place} is full: make room there or choose another place."
        ),
        "refused": QCoreApplication.translate(
            "backups", "{place} takes none: may you write there, and is the drive in order?"
        ),
    }


@cache
def _reasons(language: str) -> dict[str, str]:
    return {
        "daily": QCoreApplication.translate("backups", "of the day"),
        "wanted": QCoreApplication.translate("backups", "made by hand"),
        "keys": QCoreApplication.translate("backups", "before new keys"),
        "version": QCoreApplication.translate("backups", "before a new version"),
        "erase": QCoreApplication.translate("backups", "before erasing"),
    }
