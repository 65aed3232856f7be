"""What a client has answered about one's deputy, with the buttons that record it during the talk."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.storage.queries.deputy_consents import ConsentAsked
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label

Wants = Callable[..., Callable[[], None]]
"""Return what asks for a deed with what it is to be given."""


def consent_lines(row: ConsentAsked, number: int, today: date, wants: Wants) -> QWidget:
    """Return who stands in and until when, what the client says to it, and how to record it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(2)
    column.addWidget(label(_who(row, today), wrap=True))
    column.addWidget(label(_said(row), size="small", muted=True, wrap=True))
    links = QWidget()
    line = FlowLayout(links)
    for key, words, deed, more in _offered(row):
        link = button(f"{key}_{number}", words, wants(deed, deputyship=row.deputyship, **more), "link")
        link.setAccessibleName(f"{short_name(row.name)}: {words}")
        line.addWidget(link)
    column.addWidget(links)
    return made


def _who(row: ConsentAsked, today: date) -> str:
    name = short_name(row.name)
    if row.first_day > today:
        words = QCoreApplication.translate("ConsentLines", "{name} from {first} until {last}")
        return words.format(name=name, first=plain_date(row.first_day), last=plain_date(row.last_day))
    words = QCoreApplication.translate("ConsentLines", "{name} until {last}")
    return words.format(name=name, last=plain_date(row.last_day))


def _said(row: ConsentAsked) -> str:
    if row.withdrawn_on is not None:
        words = QCoreApplication.translate("ConsentLines", "consent taken back on {day}")
        return words.format(day=plain_date(row.withdrawn_on))
    if row.given is None or row.asked_on is None:
        return QCoreApplication.translate(
            "ConsentLines", "May the deputy learn what was told? Not asked yet."
        )
    words = QCoreApplication.translate("ConsentLines", "consent given on {day}")
    if not row.given:
        words = QCoreApplication.translate("ConsentLines", "declined on {day}")
    return words.format(day=plain_date(row.asked_on))


def _offered(row: ConsentAsked) -> list[tuple[str, str, str, dict[str, bool]]]:
    """Return what can be recorded now: name of the button, words, deed, and what it is given."""
    yes = QCoreApplication.translate("ConsentLines", "Agrees")
    no = QCoreApplication.translate("ConsentLines", "Declines")
    back = QCoreApplication.translate("ConsentLines", "Takes it back")
    if row.holds:
        return [("consent_back", back, "withdraw_consent", {})]
    given = ("consent_yes", yes, "answer_consent", {"given": True})
    declined = ("consent_no", no, "answer_consent", {"given": False})
    return [given, declined] if row.given is None else [given]
