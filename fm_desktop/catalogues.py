"""Reads the catalogues that come with the program once, at the edge, so that the rules stay without files."""

import tomllib
from datetime import date
from functools import cache

from fm_desktop.domain.catalogue import Edition, Entry, edition_from, edition_on
from fm_desktop.resources import resource


@cache
def editions(name: str) -> tuple[Edition, ...]:
    """Return every edition of a catalogue that comes with the program."""
    files = sorted(resource(f"catalogs/{name}").glob("*.toml"))
    return tuple(edition_from(tomllib.loads(file.read_text("utf-8"))) for file in files)


def given(name: str, day: date | None = None) -> tuple[Entry, ...]:
    """Return the entries of a catalogue as they come with the program, by default the newest."""
    return edition_on(day or date.max, editions(name)).entries


def given_words(name: str, key: str, language: str) -> str:
    """Return the words of a key as they come with the program; what the office added is words already."""
    return _by_key(name)[key].text(language) if key in _by_key(name) else key


@cache
def _by_key(name: str) -> dict[str, Entry]:
    return {entry.key: entry for edition in editions(name) for entry in edition.entries}
