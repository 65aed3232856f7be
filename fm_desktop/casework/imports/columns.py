"""The columns of the caseload list, and by which headers they are recognised."""

import tomllib
from dataclasses import dataclass
from functools import cache

from fm_desktop.domain.identity import fold, transcribed
from fm_desktop.resources import resource


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the list: the key of its field, its German name and what stands in it."""

    key: str
    name: str
    kind: str
    synonyms: tuple[str, ...] = ()
    required: bool = False


@cache
def columns() -> tuple[Column, ...]:
    """Return every column in the order of the export."""
    stored = tomllib.loads(resource("catalogs/caseload_list.toml").read_text("utf-8"))
    return tuple(
        Column(
            entry["key"],
            entry["name"],
            entry["kind"],
            tuple(entry.get("synonyms", ())),
            entry.get("required", False),
        )
        for entry in stored["columns"]
    )


@cache
def column(key: str) -> Column:
    """Return the column of a field."""
    return next(found for found in columns() if found.key == key)


def recognised(header: str) -> Column | None:
    """Return the column a header stands for, if it is one of the list."""
    packed = _packed(fold(header))
    known = _headers()
    return known.get(packed) or (known.get(packed.removesuffix("in")) if packed.endswith("in") else None)


def _packed(header: str) -> str:
    return "".join(filter(str.isalnum, header))


@cache
def _headers() -> dict[str, Column]:
    """Return the columns by every header they may have, as `recognised` sees it."""
    return {
        _packed(spelling(header)): found
        for found in columns()
        for header in (found.name, *found.synonyms)
        for spelling in (fold, transcribed)
    }
