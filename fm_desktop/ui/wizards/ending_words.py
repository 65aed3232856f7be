"""What ends of a case, and what becomes of things that are open, are called on screen."""

from PySide6.QtCore import QCoreApplication

from fm_desktop.directives import directive
from fm_desktop.domain.ending import Onward
from fm_desktop.storage.queries.open_things import OpenThing
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.options import Option


def reason_words(reason: str, language: str) -> str:
    """Return a reason of the directive's lists in words."""
    return {**directive().ending_reasons, **directive().further_reasons}[reason].text(language)


def onward_options() -> dict[Onward, Option]:
    """Return what may follow on an end, each with what it means."""
    return {
        Onward.OFFICER: Option(
            "officer",
            QCoreApplication.translate("endings", "Hand back to placement"),
            QCoreApplication.translate("endings", "The case ends; the placement officer goes on."),
        ),
        Onward.AFTERCARE: Option(
            "aftercare",
            QCoreApplication.translate("endings", "Aftercare"),
            QCoreApplication.translate(
                "endings", "Main responsibility ends; you stay at hand until a day you set."
            ),
        ),
        Onward.TRANSFER: Option(
            "transfer",
            QCoreApplication.translate("endings", "To another site"),
            QCoreApplication.translate(
                "endings", "The case ends here and is carried on there, without a gap."
            ),
        ),
        Onward.NONE: Option(
            "none",
            QCoreApplication.translate("endings", "Nothing follows"),
            QCoreApplication.translate(
                "endings", "For instance because nobody of the jobcenter is responsible any longer."
            ),
        ),
    }


def thing_words(thing: OpenThing) -> str:
    """Return what something open is, in whose words, and its day."""
    kinds = {
        "step": QCoreApplication.translate("endings", "Step: {text}"),
        "service": QCoreApplication.translate("endings", "Service: {text}"),
        "measure": QCoreApplication.translate("endings", "Measure: {text}"),
        "appointment": QCoreApplication.translate("endings", "Appointment {text}"),
    }
    words = kinds[thing.kind].format(text=thing.text).rstrip()
    return f"{words} · {weekday_date(thing.day)}" if thing.day else words


def choices_for(kind: str) -> list[tuple[str, str]]:
    """Return what can become of something open; leaving it open comes first."""
    return {
        "step": [
            ("", QCoreApplication.translate("endings", "leave open")),
            ("done", QCoreApplication.translate("endings", "done")),
            ("dropped", QCoreApplication.translate("endings", "falls away")),
        ],
        "service": [
            ("", QCoreApplication.translate("endings", "goes on")),
            ("ended", QCoreApplication.translate("endings", "ended")),
        ],
        "measure": [("", QCoreApplication.translate("endings", "goes on"))],
        "appointment": [
            ("", QCoreApplication.translate("endings", "stays")),
            ("cancelled", QCoreApplication.translate("endings", "cancelled")),
        ],
    }[kind]
