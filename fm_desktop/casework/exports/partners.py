"""Writing the directory of partners: the columns that are read, so that it can be read in again."""

from pathlib import Path

from fm_desktop.casework.exports.cells import Written
from fm_desktop.casework.exports.tables import write_table
from fm_desktop.casework.partner_columns import COLUMNS, TOPIC_SEPARATOR
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.queries.network import PartnerRow, partners
from fm_desktop.storage.queries.services import TOPICS

SHEETS = {"de": "Netzwerk", "en": "Network"}


def export_partners(file: Path, language: str) -> int:
    """Write the directory as .xlsx or .csv; return how many partners it has."""
    topics = catalogue(TOPICS)
    header = [column.header(language) for column in COLUMNS]
    rows = [_cells(row, topics, language) for row in partners()]
    return write_table(file, header, rows, SHEETS[language])


def _cells(row: PartnerRow, topics: Catalogue, language: str) -> list[Written]:
    words = TOPIC_SEPARATOR.join(_words(topic, topics, language) for topic in row.topics)
    values = row._asdict() | {"topics": words}
    return [values[column.key] for column in COLUMNS]


def _words(topic: str, topics: Catalogue, language: str) -> str:
    entry = topics.get(topic)
    return topic if entry is None else entry.text(language)
