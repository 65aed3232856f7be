"""The catalogues as this office uses them: the given entries with what it has added or switched off."""

from collections.abc import Iterable
from typing import Any

from fm_desktop.catalogues import given
from fm_desktop.domain.catalogue import NAMES, Catalogue, OfficeEntry, merged
from fm_desktop.storage.models import CatalogueEntry
from fm_desktop.storage.raw_rows import read, rows


def catalogue(name: str) -> Catalogue:
    """Return one catalogue, such as areas, needs, strategies, formats, prognoses or partner_topics."""
    return catalogues((name,))[name]


def catalogues(names: Iterable[str] = NAMES) -> dict[str, Catalogue]:
    """Return several catalogues by their names with one question to the file."""
    entry, wanted = CatalogueEntry, tuple(names)
    columns = (
        entry.catalogue, entry.key, entry.german, entry.english, entry.parent, entry.position, entry.off,
        entry.delicate,
    )  # fmt: skip
    said: dict[str, list[OfficeEntry]] = {name: [] for name in wanted}
    for name, *rest in read(_same, entry.select(*columns).where(entry.catalogue.in_(wanted))):
        said[name].append(OfficeEntry(*rest))
    return {name: merged(name, given(name), said[name]) for name in wanted}


def versions_of(name: str) -> dict[str, int]:
    """Return of which version the office's words are, by key; given ones it has not touched are missing."""
    query = CatalogueEntry.select(CatalogueEntry.key, CatalogueEntry.version)
    return dict(rows(query.where(CatalogueEntry.catalogue == name)))


def _same(*row: Any) -> tuple[Any, ...]:
    return row
