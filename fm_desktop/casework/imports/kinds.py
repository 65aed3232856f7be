"""What may stand in each kind of column, and how it is read."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache

from fm_desktop.casework.imports import days, texts
from fm_desktop.casework.imports.days import Reading
from fm_desktop.casework.imports.faults import CellFaultError, Doubtful
from fm_desktop.casework.imports.raw import Cell
from fm_desktop.casework.imports.texts import packed
from fm_desktop.directives import directive
from fm_desktop.domain import identity
from fm_desktop.domain.identity import fold, transcribed
from fm_desktop.domain.periods import Interval, Unit

CRITERIA = ("1", "2", "3", "4", "AGH")
_TEAMS = {"u25": "U25", "ü25": "Ü25", "ue25": "Ü25"}
_YES = frozenset({"ja", "j", "x", "1", "wahr", "true"})
_NO = frozenset({"nein", "n", "0", "falsch", "false"})
_SEPARATORS = re.compile(r"[,;/\s]+")
_READ_AS_DECIMAL = re.compile(r"([1-4])\.([1-4])")
_POWER = re.compile(r"[0-9]+([.,][0-9]+)?[Ee][+-]?[0-9]+")
_MONTH = "(jan|feb|mär|mrz|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-z]*"
_DAY_LIKE = re.compile(
    r"[0-9]{1,2}\. ?[0-9]{1,2}\.( ?[0-9]{2,4})?|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{5}"
    rf"|[0-9]{{1,2}}[. -]+{_MONTH}[. -]*([0-9]{{2,4}})?|{_MONTH}[. -]+[0-9]{{2,4}}",
    re.IGNORECASE,
)
_INTERVAL = re.compile(r"([0-9]{1,3}) ?([a-z]*)\.?")
_UNITS = {
    Unit.DAYS: ("t", "tag", "tage", "tagen"),
    Unit.WEEKS: ("w", "wo", "woche", "wochen"),
    Unit.MONTHS: ("", "m", "mon", "monat", "monate", "monaten"),
}
_WORDS = {word: unit for unit, words in _UNITS.items() for word in words}

Parser = Callable[[Cell, Reading], object]


def customer_number(cell: Cell, _: Reading) -> str:
    """Return a Kundennummer in its written form."""
    text = packed(cell)
    if isinstance(cell, str) and (found := identity.customer_number(text)):
        return found
    if not isinstance(cell, str) or _POWER.fullmatch(text):
        raise CellFaultError("list_customer_number_destroyed")
    raise CellFaultError("list_customer_number_invalid")


def team(cell: Cell, _: Reading) -> str:
    """Return U25 or Ü25."""
    text = unicodedata.normalize("NFC", packed(cell)).casefold()
    return _known(_TEAMS, "".join(filter(str.isalnum, text)), "list_team_unknown")


def profile(cell: Cell, _: Reading) -> str:
    """Return the key of one of the six profiles."""
    text = "".join(filter(str.isalnum, fold(packed(cell))))
    return _known(_profiles(), text.removesuffix("profil"), "list_profile_unknown")


def criteria(cell: Cell, _: Reading) -> tuple[str, ...] | Doubtful:
    """Return the entry criteria that are named, in their order.

    A spreadsheet reads "1,2" as a number or a day: the number can be told, the day cannot.
    """
    text = packed(cell)
    if isinstance(cell, date | datetime | time | timedelta) or _DAY_LIKE.fullmatch(text):
        raise CellFaultError("list_criteria_destroyed")
    if isinstance(cell, bool):
        raise CellFaultError("list_criteria_unknown")
    if found := _READ_AS_DECIMAL.fullmatch(text):
        taken = _in_order(found.groups())
        return Doubtful(taken, "list_criteria_decimal", {"criteria": ", ".join(taken)})
    named = [word.upper() for word in _SEPARATORS.split(text) if word]
    if not named or not set(named) <= set(CRITERIA):
        raise CellFaultError("list_criteria_unknown")
    return _in_order(named)


def yes_no(cell: Cell, _: Reading) -> bool:
    """Return whether a cell says yes."""
    text = packed(cell).casefold()
    if text not in _YES | _NO:
        raise CellFaultError("list_yes_no_unknown")
    return text in _YES


def interval(cell: Cell, _: Reading) -> Interval:
    """Return a period such as "14 Tage"; a bare number counts months."""
    if isinstance(cell, bool | date | time | timedelta):
        raise CellFaultError("list_interval_unknown")
    found = _INTERVAL.fullmatch(packed(cell).casefold())
    if not found or found[2] not in _WORDS or int(found[1]) == 0:
        raise CellFaultError("list_interval_unknown")
    return Interval(int(found[1]), _WORDS[found[2]])


KINDS: dict[str, Parser] = {
    "customer_number": customer_number,
    "name": lambda cell, _: texts.name(cell),
    "code": lambda cell, _: texts.code(cell),
    "postcode": lambda cell, _: texts.postcode(cell),
    "remark": lambda cell, _: texts.remark(cell),
    "birth_date": days.birth_date,
    "day": days.day,
    "appointment": days.moment,
    "team": team,
    "profile": profile,
    "criteria": criteria,
    "yes_no": yes_no,
    "interval": interval,
}


@cache
def _profiles() -> dict[str, str]:
    """Return the keys of the profiles by their names, folded, without the ending and its linking s."""
    names: dict[str, str] = {}
    for key, found in directive().profiles.items():
        short = found.label.de.removesuffix("profil")
        for spelling in (fold, transcribed):
            names |= {spelling(short): key, spelling(short).removesuffix("s"): key}
    return names


def _in_order(named: Sequence[str]) -> tuple[str, ...]:
    return tuple(criterion for criterion in CRITERIA if criterion in named)


def _known(values: dict[str, str], text: str, key: str) -> str:
    if text not in values:
        raise CellFaultError(key)
    return values[text]
