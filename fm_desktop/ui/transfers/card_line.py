"""Whose card it is, with the digits to be compared by telephone before anything is handed over."""

from PySide6.QtCore import QCoreApplication

from fm_desktop.vault.transfer_card import Card


def card_words(card: Card) -> str:
    """Return who somebody is and their digits, on two lines."""
    who = ", ".join(filter(None, (card.name, card.site)))
    digits = QCoreApplication.translate("transfers", "Digits: {fingerprint}")
    return f"{who}\n{digits.format(fingerprint=card.fingerprint)}"
