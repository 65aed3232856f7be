"""Reads the list of delicate words once; it never leaves the program, and nothing that is found is kept."""

import tomllib
from functools import cache

from fm_desktop.domain.delicate import Lexicon
from fm_desktop.resources import resource


@cache
def lexicon() -> Lexicon:
    """Return the list that comes with the program."""
    return Lexicon.from_list(tomllib.loads(resource("catalogs/delicate_words.toml").read_text("utf-8")))
