"""Lists of words the office may extend: areas of life, needs, strategies, formats, prognoses and topics."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from fm_desktop.domain.directive import Term

NAMES = (
    *("areas", "needs", "strategies", "formats", "prognoses", "partner_topics", "reminder_kinds"),
    "dimensions",
)
"""The catalogues there are."""
EXTENDABLE = NAMES[:-1]
"""Those the office may extend; the key groups are what the federal model has."""
PARENTS: Mapping[str, str] = {"areas": "dimensions", "needs": "areas", "strategies": "areas"}
"""To entries of which catalogue those of another one belong."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of a catalogue."""

    key: str
    words: Term
    parent: str = ""
    """What it belongs to: of an area its key group, of a need or strategy the area."""
    delicate: bool = False
    """Whether an area is talked about only with the client's consent."""
    order: int = 0
    """Of a prognosis, how far on it is."""
    off: bool = False
    """Whether the office has switched it off: it is not offered, but keeps its words for old records."""
    own: bool = False
    """Whether the office has added it."""

    def text(self, language: str) -> str:
        """Return the word in a language; where the office gave only one, that one."""
        return self.words.text(language) or self.words.de or self.words.en


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A list of words in its order, those that are switched off included."""

    name: str
    entries: tuple[Entry, ...]

    def __iter__(self) -> Iterator[Entry]:
        """Go through what is offered."""
        return (entry for entry in self.entries if not entry.off)

    def get(self, key: str) -> Entry | None:
        """Return an entry by its key, one that is switched off too."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def text(self, key: str, language: str) -> str:
        """Return the words of a key; what is no key are one's own words already."""
        entry = self.get(key)
        return key if entry is None else entry.text(language)

    def under(self, parent: str) -> tuple[Entry, ...]:
        """Return what is offered and belongs to an entry of another catalogue."""
        return tuple(entry for entry in self if entry.parent == parent)

    def keys(self) -> tuple[str, ...]:
        """Return the keys of what is offered."""
        return tuple(entry.key for entry in self)


@dataclass(frozen=True, slots=True)
class Edition:
    """A catalogue as it comes with the program, from a day on."""

    valid_from: date
    source: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class OfficeEntry:
    """What the office has said of an entry; empty words of a given one leave it as it is."""

    key: str
    german: str = ""
    english: str = ""
    parent: str = ""
    position: int = 0
    off: bool = False
    delicate: bool = False


def edition_from(data: Mapping[str, Any]) -> Edition:
    """Return an edition from the parsed contents of its file."""
    entries = tuple(
        Entry(
            key,
            Term(each["de"], each["en"]),
            each.get("parent", ""),
            each.get("delicate", False),
            each.get("order", 0),
        )
        for key, each in data["entries"].items()
    )
    return Edition(data["valid_from"], data["source"], entries)


def edition_on(day: date, editions: Iterable[Edition]) -> Edition:
    """Return the edition that holds on a day; before the first one, the first."""
    in_order = sorted(editions, key=lambda edition: edition.valid_from)
    return next((each for each in reversed(in_order) if each.valid_from <= day), in_order[0])


def merged(name: str, given: Iterable[Entry], office: Iterable[OfficeEntry]) -> Catalogue:
    """Return a catalogue: the given entries as the office has changed them, then its own in their order."""
    said = {each.key: each for each in office}
    entries = [_changed(entry, said.pop(entry.key, None)) for entry in given]
    added = sorted(said.values(), key=lambda each: (each.position, each.key))
    return Catalogue(name, (*entries, *map(_added, added)))


def _changed(entry: Entry, said: OfficeEntry | None) -> Entry:
    if said is None:
        return entry
    words = Term(said.german or entry.words.de, said.english or entry.words.en)
    return replace(entry, words=words, off=said.off, delicate=entry.delicate or said.delicate)


def _added(said: OfficeEntry) -> Entry:
    words = Term(said.german or said.english, said.english or said.german)
    return Entry(said.key, words, said.parent, said.delicate, off=said.off, own=True)
