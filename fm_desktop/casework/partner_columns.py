"""The columns of the directory as a spreadsheet, written and read alike."""

from typing import NamedTuple

from fm_desktop.domain.identity import fold


class PartnerColumn(NamedTuple):
    """One column: the field of a partner, its header in both languages, and what stands in it."""

    key: str
    german: str
    english: str
    kind: str = "line"

    def header(self, language: str) -> str:
        """Return the header in a language."""
        return self.english if language == "en" else self.german


COLUMNS = (
    PartnerColumn("name", "Name", "Name", "name"),
    PartnerColumn("topics", "Themen", "Topics", "topics"),
    PartnerColumn("site", "Standort", "Site"),
    PartnerColumn("reach", "Zuständig für", "Reach"),
    PartnerColumn("phone", "Telefon", "Telephone", "code"),
    PartnerColumn("contact_people", "Ansprechpersonen", "Contact people", "text"),
    PartnerColumn("opening_hours", "Öffnungszeiten", "Opening hours", "text"),
    PartnerColumn("email", "E-Mail", "E-mail"),
    PartnerColumn("website", "Internetseite", "Web page"),
    PartnerColumn("address", "Adresse", "Address", "text"),
    PartnerColumn("languages", "Sprachen", "Languages"),
    PartnerColumn("cost", "Kosten", "Cost"),
    PartnerColumn("experience", "Erfahrungen", "Experience", "text"),
    PartnerColumn("next_check", "Wieder ansehen am", "Look at it again on", "day"),
)
TOPIC_SEPARATOR = "; "
"""Between the topics of a partner in their one cell."""


def partner_column(header: str) -> PartnerColumn | None:
    """Return the column a header stands for, if it is one of the directory."""
    return _BY_HEADER.get(_packed(header))


def _packed(header: str) -> str:
    return "".join(filter(str.isalnum, fold(header)))


_BY_HEADER = {_packed(header): column for column in COLUMNS for header in (column.german, column.english)}
