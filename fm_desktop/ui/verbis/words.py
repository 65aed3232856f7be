"""How it stands with VerBIS, in words: not yet, carried over, changed since."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from fm_desktop.storage.queries.carrying import Carried
from fm_desktop.storage.queries.notes import NoteRow
from fm_desktop.storage.queries.restricted import RestrictedNoteRow
from fm_desktop.ui.formats import weekday_date


def carried_words(state: str, carried_on: date | None, today: date) -> str:
    """Return how it stands with VerBIS: noch nicht, übertragen am …, seither geändert."""
    day = weekday_date(carried_on, today) if carried_on else ""
    if state == "owed":
        return QCoreApplication.translate("verbis", "not yet")
    if state == "changed":
        return QCoreApplication.translate("verbis", "carried over {day}, changed since").format(day=day)
    return QCoreApplication.translate("verbis", "carried over {day}").format(day=day)


def note_state(note: NoteRow | RestrictedNoteRow) -> str:
    """Return how it stands with VerBIS of a note: owed, carried or changed."""
    if note.carry is None:
        return "carried"
    return "owed" if note.carried_on is None else "changed"


def state_words(carried: Carried, today: date) -> str:
    """Return how it stands with VerBIS of one thing, where it is not plain what is spoken of."""
    return verbis_words(carried.state, carried.carried_on, today)


def verbis_words(state: str, carried_on: date | None, today: date) -> str:
    """Return the same, where it is not plain what is spoken of: VerBIS: noch nicht."""
    words = carried_words(state, carried_on, today)
    return QCoreApplication.translate("verbis", "VerBIS: {words}").format(words=words)


def carried_name(kind: str) -> str:
    """Return the word for what is carried over."""
    return {
        "takeover": QCoreApplication.translate("verbis", "Takeover note"),
        "review": QCoreApplication.translate("verbis", "Continuation review"),
        "end": QCoreApplication.translate("verbis", "Ending"),
        "note": QCoreApplication.translate("verbis", "Note"),
        "restricted": QCoreApplication.translate("verbis", "Note FM (individuell)"),
    }.get(kind, kind)
