"""How a partner of the directory is put into words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.domain.identity import fold
from fm_desktop.storage.queries.network import PartnerRow
from fm_desktop.ui.formats import plain_date


def topic_words(topics: Sequence[str], words: Catalogue, language: str) -> list[str]:
    """Return what topics are called; one's own words stand for themselves."""
    found = ((topic, words.get(topic)) for topic in topics)
    return [topic if entry is None else entry.text(language) for topic, entry in found]


def topic_keys(typed: str, words: Catalogue, language: str) -> tuple[str, ...]:
    """Return the topics typed one a line, by their keys where the catalogue knows the words."""
    known = {fold(entry.text(language)): entry.key for entry in words.entries}
    lines = (line.strip() for line in typed.splitlines())
    return tuple(known.get(fold(line), line) for line in lines if line)


def details(row: PartnerRow, words: Catalogue, language: str) -> list[tuple[str, str]]:
    """Return what is known of a partner, each with its name, in the order one asks for it."""
    said = [
        (
            QCoreApplication.translate("network", "Topics"),
            "\n".join(topic_words(row.topics, words, language)),
        ),
        (QCoreApplication.translate("network", "Contact people"), row.contact_people),
        (QCoreApplication.translate("network", "Opening hours"), row.opening_hours),
        (QCoreApplication.translate("network", "E-mail"), row.email),
        (QCoreApplication.translate("network", "Web page"), row.website),
        (QCoreApplication.translate("network", "Site"), row.site),
        (QCoreApplication.translate("network", "Address"), row.address),
        (QCoreApplication.translate("network", "Reach"), row.reach),
        (QCoreApplication.translate("network", "Languages"), row.languages),
        (QCoreApplication.translate("network", "Cost"), row.cost),
        (QCoreApplication.translate("network", "Experience"), row.experience),
        (
            QCoreApplication.translate("network", "Look at it again on"),
            plain_date(row.next_check) if row.next_check else "",
        ),
    ]
    return [(name, text) for name, text in said if text]


def before_a_call() -> str:
    """Return what is to be heeded before a partner is called; stands before each number."""
    return QCoreApplication.translate(
        "network", "Speak about a client only where their release from confidentiality holds."
    )
