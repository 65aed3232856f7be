"""What the catalogues are called."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale


def catalogue_name(name: str) -> str:
    """Return what a catalogue is called."""
    return _names(QLocale().name())[name]


@cache
def _names(language: str) -> dict[str, str]:
    return {
        "areas": QCoreApplication.translate("catalogues", "Areas of life"),
        "needs": QCoreApplication.translate("catalogues", "Needs for action"),
        "strategies": QCoreApplication.translate("catalogues", "Action strategies"),
        "formats": QCoreApplication.translate("catalogues", "Formats offered"),
        "prognoses": QCoreApplication.translate("catalogues", "Classes of prognosis"),
        "partner_topics": QCoreApplication.translate("catalogues", "Topics of partners"),
        "reminder_kinds": QCoreApplication.translate("catalogues", "Kinds of reminders"),
    }
