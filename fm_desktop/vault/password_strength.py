"""How hard a password is to guess, as a hint while it is typed, and what no new one may be."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from math import log2
from string import ascii_lowercase, ascii_uppercase, digits
from typing import NamedTuple

from fm_desktop.errors import UserError
from fm_desktop.resources import resource

SHORTEST = 10
"""So many characters a new password has."""

LEVELS = (28, 40, 56, 80)
"""From so many bits on, a password is of level 1, 2, 3, 4."""

POOLS = ((ascii_lowercase, 26), (ascii_uppercase, 26), (digits, 10))
OTHER_SIGNS = 33
KEY_ROWS = ("1234567890ß", "qwertzuiopü", "qwertyuiop", "asdfghjklöä", "yxcvbnm", "zxcvbnm", ascii_lowercase)
PLAIN = str.maketrans("013457@$!", "oieastasi")
SHORTEST_NAME = 3
STEP_BITS = 1.0
"""What a character adds that repeats the one before or goes on from it."""


class Strength(NamedTuple):
    """A level from 0 (guessed at once) to 4, and the key of the sentence that says what weakens it."""

    level: int
    reason: str | None


def must_be_fit(password: str, names: Iterable[str] = ()) -> None:
    """Refuse a new password that is short or guessed at once, and say why."""
    if len(password) < SHORTEST:
        raise UserError("password_too_short", count=SHORTEST)
    judged = strength(password, names)
    if judged.level == 0 and judged.reason is not None:
        raise UserError(judged.reason)


def strength(password: str, names: Iterable[str] = ()) -> Strength:
    """Judge a password; `names` are the login and the names of whoever chooses it."""
    if not password:
        return Strength(0, None)
    if _is_common(password):
        return Strength(0, "password_common")
    rest = _without(password, names)
    unit = _repeated_unit(rest)
    level = sum(_bits(unit) >= bound for bound in LEVELS)
    return Strength(level, _reason(password, rest, unit) if level < len(LEVELS) - 1 else None)


def _reason(password: str, rest: str, unit: str) -> str:
    """Return what most of all keeps a weak password weak."""
    if rest != password:
        return "password_contains_name"
    if unit != rest or len(set(rest)) <= len(rest) / 3:
        return "password_repetitive"
    if sum(_steps(rest)) >= len(rest) / 2:
        return "password_sequence"
    return "password_short"


def _bits(text: str) -> float:
    """Estimate how many yes-or-no questions the text answers."""
    if not text:
        return 0.0
    each = log2(sum(size for characters, size in POOLS if set(characters) & set(text)) + _others(text))
    return sum(STEP_BITS if step else each for step in [False, *_steps(text)])


def _others(text: str) -> int:
    known = set(ascii_lowercase + ascii_uppercase + digits)
    return OTHER_SIGNS if set(text) - known else 0


def _steps(text: str) -> Iterator[bool]:
    """Tell for every character but the first whether it repeats the one before or goes on from it."""
    low = text.lower()
    for left, right in pairwise(low):
        yield left == right or any(left + right in row or right + left in row for row in KEY_ROWS)


def _repeated_unit(text: str) -> str:
    """Return the shortest beginning that, repeated, makes up the text."""
    for length in range(1, len(text) // 2 + 1):
        if len(text) % length == 0 and text[:length] * (len(text) // length) == text:
            return text[:length]
    return text


def _without(password: str, names: Iterable[str]) -> str:
    """Take the names out of the password, in whatever letters they are written."""
    rest = password
    words = {word for name in names for word in name.replace(",", " ").replace("-", " ").split()}
    for word in sorted(words, key=len, reverse=True):
        place = rest.lower().find(word.lower())
        if len(word) >= SHORTEST_NAME and place >= 0:
            rest = rest[:place] + rest[place + len(word) :]
    return rest


def _is_common(password: str) -> bool:
    """Tell whether it is one of those that are tried first, decorated or not."""
    low = password.lower()
    bare = low.strip("0123456789!?.,-_#*+$@ ")
    return not {low, bare, low.translate(PLAIN), bare.translate(PLAIN)}.isdisjoint(_common())


@cache
def _common() -> frozenset[str]:
    lines = resource("catalogs/common_passwords.txt").read_text("utf-8").splitlines()
    return frozenset(line.lower() for line in lines if line and not line.startswith("#"))
