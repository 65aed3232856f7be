"""What may stand on the command line that opens the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class StartOptions(NamedTuple):
    """Where the data lie, and how to begin."""

    data: Path | None = None
    demo: bool = False
    language: str | None = None
    pictures: Path | None = None


def parse(arguments: Sequence[str]) -> StartOptions:
    """Return the options; wrong usage ends with exit code 2 and a sentence."""
    if not arguments:
        return StartOptions()
    import argparse  # inside: most starts have no arguments

    parser = argparse.ArgumentParser(prog="fm-desktop", allow_abbrev=False)
    parser.add_argument("--data", type=Path, metavar="DIR", help="Ordner der Datendatei")
    parser.add_argument("--demo", action="store_true", help="mit Beispieldaten in einem Wegwerfordner")
    parser.add_argument("--lang", choices=("de", "en"), help="Sprache")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="Bilder der Ansichten dorthin schreiben")
    chosen = parser.parse_args(list(arguments))
    return StartOptions(chosen.data, chosen.demo or chosen.pictures is not None, chosen.lang, chosen.pictures)
