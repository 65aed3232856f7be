"""Reads the words of the reports once, at the edge, so that what counts stays without files."""

import tomllib
from functools import cache

from fm_desktop.domain.figure_words import Lexicon, lexicon_from
from fm_desktop.resources import resource


@cache
def report_words() -> Lexicon:
    """Return what is said beside the figures."""
    return lexicon_from(tomllib.loads(resource("reports.toml").read_text("utf-8")))
