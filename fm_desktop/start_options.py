"""What may stand on the command line that opens the window."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from fm_desktop.errors import UserError

WRONG_USAGE = 2


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
    from fm_desktop.cli.parser import SentenceParser  # inside: most starts have no arguments

    parser = SentenceParser(prog="fm-desktop", allow_abbrev=False)
    parser.add_argument("--data", type=Path, metavar="DIR", help="Ordner der Datendatei")
    parser.add_argument("--demo", action="store_true", help="mit Beispieldaten in einem Wegwerfordner")
    parser.add_argument("--lang", choices=("de", "en"), help="Sprache")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="Bilder der Ansichten dorthin schreiben")
    try:
        chosen = parser.parse_args(list(arguments))
    except UserError as error:
        _leave(error, arguments)
    return StartOptions(chosen.data, chosen.demo or chosen.pictures is not None, chosen.lang, chosen.pictures)


def _leave(error: UserError, arguments: Sequence[str]) -> NoReturn:
    """Say what does not fit and end; a subcommand behind other options is told where it stands."""
    from fm_desktop.cli.arguments import SUBCOMMANDS  # inside: as above
    from fm_desktop.cli.parser import language_of
    from fm_desktop.sentences import sentence

    key = "usage_order" if set(arguments) & set(SUBCOMMANDS) else error.key
    print(sentence(key, language_of(arguments), **error.details), file=sys.stderr)
    raise SystemExit(WRONG_USAGE) from error
