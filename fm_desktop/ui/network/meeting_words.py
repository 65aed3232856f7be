"""How a meeting of the network is put into words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.deadlines import state_on
from fm_desktop.storage.queries.network import MeetingRow
from fm_desktop.ui.formats import plain_date

SOON = 7


def meeting_state(row: MeetingRow, today: date) -> tuple[str, str]:
    """Return the shape and the words of what is next: to be held, to be told, or nothing."""
    if not row.is_held:
        return str(state_on(today, row.day, None, SOON)), QCoreApplication.translate("network", "planned")
    if row.told_on is not None:
        words = QCoreApplication.translate("network", "placement officers told on {day}")
        return "done", words.format(day=plain_date(row.told_on))
    if row.tell_by is not None:
        words = QCoreApplication.translate("network", "tell the placement officers by {day}")
        return str(state_on(today, row.tell_by, None, SOON)), words.format(day=plain_date(row.tell_by))
    return "done", QCoreApplication.translate("network", "held")


def meeting_facts(row: MeetingRow) -> list[tuple[str, str]]:
    """Return everything that is written about a meeting, each part with its name."""
    parts = (
        (QCoreApplication.translate("network", "Place"), row.place),
        (QCoreApplication.translate("network", "Present"), row.present),
        (QCoreApplication.translate("network", "Minutes"), row.talked_over),
        (QCoreApplication.translate("network", "For the placement officers"), row.told),
    )
    return [(name, text) for name, text in parts if text]
