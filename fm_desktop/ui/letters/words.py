"""How a letter went out, and what it lacks, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fm_desktop.casework.letters.sending import WAYS
from fm_desktop.casework.letters.words import thing_words


def ways() -> list[tuple[str, str]]:
    """Return the ways a letter can go out."""
    words = {
        "post": QCoreApplication.translate("letters", "by post"),
        "handed": QCoreApplication.translate("letters", "handed over"),
        "email": QCoreApplication.translate("letters", "by e-mail"),
        "fax": QCoreApplication.translate("letters", "by fax"),
    }
    return [(way, words[way]) for way in WAYS]


def state_words(missing: Sequence[str], empty: Sequence[str]) -> str:
    """Return what a letter lacks: what it cannot be written without, or else what stays empty in it."""
    if missing:
        said = ", ".join(thing_words(each) or each for each in missing)
        return QCoreApplication.translate("letters", "Cannot be written yet: missing is {what}.").format(
            what=said
        )
    if empty:
        said = ", ".join(empty)
        return QCoreApplication.translate("letters", "Stays empty in it: {what}.").format(what=said)
    return QCoreApplication.translate("letters", "Complete.")


def lack_words(missing: Sequence[str], empty: Sequence[str]) -> str:
    """Return the same for a line of a list."""
    if missing:
        said = ", ".join(thing_words(each) or each for each in missing)
        return QCoreApplication.translate("letters", "Missing: {what}").format(what=said)
    if empty:
        return QCoreApplication.translate("letters", "Stays empty: {what}").format(what=", ".join(empty))
    return QCoreApplication.translate("letters", "Complete")
