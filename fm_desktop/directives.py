"""Reads the editions of the directive once, at the edge, so that the rules stay without files."""

import tomllib
from datetime import date
from functools import cache

from fm_desktop.domain.directive import Directive, directive_from, edition_for
from fm_desktop.resources import resource


@cache
def editions() -> tuple[Directive, ...]:
    """Return every edition that comes with the program."""
    files = sorted(resource("directive").glob("*.toml"))
    return tuple(directive_from(tomllib.loads(file.read_text("utf-8"))) for file in files)


def directive(day: date | None = None) -> Directive:
    """Return the edition that holds on a day, by default the newest."""
    return edition_for(day or date.max, editions())
