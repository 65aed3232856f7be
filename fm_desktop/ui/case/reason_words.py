"""Reasons for an end, what follows on it, and criteria of success, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.directives import directive


def reason_words(reason: str) -> str:
    """Return reasons for an end in words, a line for each; one that came from a list is in words already."""
    return "\n".join(_reason(line) for line in reason.split("\n"))


def onward_words(onward: str) -> str:
    """Return what follows on an end."""
    return {
        "officer": QCoreApplication.translate("endings", "Hand back to placement"),
        "aftercare": QCoreApplication.translate("endings", "Aftercare"),
        "transfer": QCoreApplication.translate("endings", "To another site"),
        "none": QCoreApplication.translate("endings", "Nothing follows"),
    }.get(onward, onward)


def success_words(criterion: str) -> str:
    """Return what a criterion of success is called; what is none keeps its own word."""
    known = directive().success_criteria
    return known[criterion].text(QLocale().name()[:2]) if criterion in known else criterion


def _reason(line: str) -> str:
    known = {**directive().ending_reasons, **directive().further_reasons}
    key, colon, text = line.partition(": ")
    return known[key].text(QLocale().name()[:2]) + colon + text if key in known else line
