"""How the services of a partner have gone, in words and numbers."""

from PySide6.QtCore import QCoreApplication

from fm_desktop.storage.queries.partner_card import Answers, PartnerCard


def card_lines(card: PartnerCard) -> list[str]:
    """Return how many services there were and what was said of them; without one that there is none."""
    if not card.services:
        return [QCoreApplication.translate("network", "No service is counted yet.")]
    counted = QCoreApplication.translate("network", "Services: {all}, of which {running} go on")
    return [
        counted.format(all=card.services, running=card.running),
        _line(QCoreApplication.translate("network", "In time and as agreed"), card.timely),
        _line(QCoreApplication.translate("network", "Aim reached"), card.aim_reached),
        _line(QCoreApplication.translate("network", "Worth its cost"), card.worth_cost),
    ]


def card_source(card: PartnerCard) -> str:
    """Return whose services are counted."""
    if card.is_of_office:
        return QCoreApplication.translate("network", "All services of the office, without names.")
    return QCoreApplication.translate(
        "network", "Services of clients you see in full; the office has fewer than five."
    )


def _line(what: str, answers: Answers) -> str:
    words = QCoreApplication.translate("network", "{what}: {yes} yes, {no} no, {open} open")
    return words.format(what=what, yes=answers.yes, no=answers.no, open=answers.open)
