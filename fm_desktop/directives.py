"""Reads the editions of the directive once, at the edge, so that the rules stay without files."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from zlib import crc32

from fm_desktop.domain.directive import Directive, directive_from, edition_for
from fm_desktop.resources import resource


@cache
def editions() -> tuple[Directive, ...]:
    """Return every edition that comes with the program."""
    return tuple(directive_from(tomllib.loads(file.read_text("utf-8"))) for file in _files())


def mark_of_editions() -> str:
    """Return what is another text as soon as any edition says something else; reads no edition for it."""
    return "+".join(f"{file.stem}.{crc32(file.read_bytes()):08x}" for file in _files())


def _files() -> list[Path]:
    return sorted(resource("directive").glob("*.toml"))


def directive(day: date | None = None) -> Directive:
    """Return the edition that holds on a day, by default the newest."""
    return edition_for(day or date.max, editions())
