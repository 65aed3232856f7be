"""What may stand on the command line."""

import argparse
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from fm_desktop.cli.parser import SentenceParser
from fm_desktop.domain.access import Role
from fm_desktop.domain.periods import LANDS

SUBCOMMANDS = ("init", "import", "agenda", "export", "person", "backup", "restore", "check", "transfer")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
FORMATS = ("text", "json", "csv", "ics")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the parsed command line; wrong usage is a UserError."""
    parser = SentenceParser(prog="fm-desktop", allow_abbrev=False)
    parser.add_argument("--lang", choices=("de", "en"), default="de")
    subcommands = parser.add_subparsers(dest="command", required=True)
    _init(subcommands.add_parser("init", allow_abbrev=False))
    _import(subcommands.add_parser("import", allow_abbrev=False))
    _agenda(subcommands.add_parser("agenda", allow_abbrev=False))
    _export(subcommands.add_parser("export", allow_abbrev=False))
    _person(subcommands.add_parser("person", allow_abbrev=False))
    _backup(subcommands.add_parser("backup", allow_abbrev=False))
    _restore(subcommands.add_parser("restore", allow_abbrev=False))
    _check(subcommands.add_parser("check", allow_abbrev=False))
    _transfer(subcommands.add_parser("transfer", allow_abbrev=False))
    return parser.parse_args(arguments)


def _opening(parser: argparse.ArgumentParser, *, login: bool = True) -> None:
    """Add what every subcommand needs to open the file."""
    parser.add_argument("--data", type=Path, metavar="DIR")
    parser.add_argument("--password-file", type=Path, metavar="F")
    if login:
        parser.add_argument("--login", required=True, metavar="L")


def _init(parser: argparse.ArgumentParser) -> None:
    _opening(parser)
    parser.add_argument("--name", required=True, metavar="N")
    parser.add_argument("--role", action="append", choices=[str(role) for role in Role], metavar="R")
    parser.add_argument("--land", type=str.upper, choices=sorted(LANDS), default="HH", metavar="HH")
    parser.add_argument("--team", type=team, metavar="TEAM")
    parser.add_argument("--office", default="", metavar="NAME")
    parser.add_argument("--recovery-file", type=Path, metavar="F")


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    _opening(parser)
    parser.add_argument("--sheet", metavar="S")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _agenda(parser: argparse.ArgumentParser) -> None:
    _opening(parser)
    parser.add_argument("--on", type=day, metavar="DATE")
    parser.add_argument("--from", dest="start", type=day, metavar="DATE")
    parser.add_argument("--until", dest="end", type=day, metavar="DATE")
    parser.add_argument("--format", choices=FORMATS, default="text")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--case-manager", metavar="LOGIN")
    whose.add_argument("--all", action="store_true")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    _opening(parser)
    parser.add_argument("--all", action="store_true")


def _person(parser: argparse.ArgumentParser) -> None:
    """`person add` knows two logins: the new person's stands first, that of who adds them last."""
    parser.add_argument("deed", choices=("list", "add"))
    _opening(parser, login=False)
    parser.add_argument("--login", action="append", required=True, metavar="L")
    parser.add_argument("--name", metavar="N")
    parser.add_argument("--role", action="append", choices=[str(role) for role in Role], metavar="R")
    parser.add_argument("--team", type=team, metavar="TEAM")
    parser.add_argument("--link", action="store_true")


def _check(parser: argparse.ArgumentParser) -> None:
    _opening(parser)
    parser.add_argument("--repair", action="store_true")


def _transfer(parser: argparse.ArgumentParser) -> None:
    """Add the steps; the file is what a step writes (card, out) or reads (in, receipt); back needs none."""
    parser.add_argument("step", choices=("card", "out", "in", "receipt", "back"))
    parser.add_argument("file", type=Path, metavar="FILE", nargs="?")
    _opening(parser)
    parser.add_argument("--reason", metavar="TEXT")
    parser.add_argument("--case", metavar="NUMBER")
    parser.add_argument("--to", type=Path, metavar="CARD")
    parser.add_argument("--fingerprint", metavar="DIGITS")
    parser.add_argument("--on", type=day, metavar="DATE")
    parser.add_argument("--summary", default="", metavar="TEXT")
    parser.add_argument("--receipt", type=Path, metavar="FILE")


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", type=Path, metavar="TARGET")
    _opening(parser)


def _restore(parser: argparse.ArgumentParser) -> None:
    """With a login, the backup is opened before it counts."""
    parser.add_argument("file", type=Path, metavar="FILE")
    _opening(parser, login=False)
    parser.add_argument("--login", metavar="L")


def day(text: str) -> date:
    """Return a day written YYYY-MM-DD; the other forms of ISO 8601 are none here."""
    if not _ISO_DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def team(text: str) -> str:
    """Return a team in its one written form."""
    written = text.strip().upper().replace("UE25", "Ü25")
    if written not in ("U25", "Ü25"):
        raise ValueError(text)
    return written


def names_subcommand(arguments: Sequence[str]) -> bool:
    """Tell whether a command line names a subcommand; only `--lang` may stand before it."""
    rest = list(arguments)
    while rest and rest[0].startswith("--lang"):
        rest = rest[1:] if "=" in rest[0] else rest[2:]
    return bool(rest) and not rest[0].startswith("-")
