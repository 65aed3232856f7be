"""What somebody types to find a text, and where in a text it stands: German spelling makes no difference.

ß is ss; ä, ö and ü are found as a, o, u and as ae, oe, ue. The database folds by the same steps.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

FOLDED = (
    *(("ß", "ss"), ("ẞ", "ss"), ("ł", "l"), ("Ł", "l"), ("ø", "o"), ("Ø", "o"), ("đ", "d"), ("Đ", "d")),
    *(("ı", "i"), ("ħ", "h"), ("Ħ", "h"), ("ŧ", "t"), ("Ŧ", "t")),
    *(("æ", "ae"), ("Æ", "ae"), ("œ", "oe"), ("Œ", "oe"), ("ae", "a"), ("oe", "o"), ("ue", "u")),
)
"""What is put for what, in this order, after A to Z are small; other case and accents the index takes off."""
LONGEST_QUESTION, MOST_TERMS = 200, 12
FEWEST_LETTERS = 2
EXCERPT, MOST_PLACES = 220, 8

_SMALL = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
_WORD = re.compile(r"[^\W_]+")
_TYPED = re.compile(r'"([^"]*)("|$)|(\S+?)(?=["\s]|$)')
_LETTERS = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
_BETWEEN = r"[\W_]+"


class Term(NamedTuple):
    """Words that must stand in a text one after the other."""

    words: tuple[str, ...]
    whole: bool = False
    """Whether the last one must stand there as it is; else only its beginning."""


class Excerpt(NamedTuple):
    """A part of a text on one line, and where in it the words stand that were searched for."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    """Each as begin and end."""


def folded(text: str) -> str:
    """Return a text as the index gets it."""
    text = text.translate(_SMALL)
    for letters, other in FOLDED:
        text = text.replace(letters, other)
    return text


def terms(typed: str) -> tuple[Term, ...]:
    """Return what is searched for: every word by its beginning, what stands in quotation marks as it is.

    All of them must occur. A quotation that is not closed yet is searched for by its beginning. Of one
    letter alone nothing is found, so that not half of everything is.
    """
    found: list[Term] = []
    normal = unicodedata.normalize("NFC", typed[:LONGEST_QUESTION])
    for quoted, closed, plain in _TYPED.findall(re.sub("[„“”«»]", '"', normal)):
        words = tuple(folded(word) for word in _WORD.findall(plain or quoted))
        if words:
            found.append(Term(words, whole=closed == '"' or len("".join(words)) == 1))
    enough = sum(len(word) for term in found for word in term.words) >= FEWEST_LETTERS
    return tuple(found[:MOST_TERMS]) if enough else ()


def expression(wanted: Sequence[Term]) -> str:
    """Return the terms in the words of the full-text index; only letters and digits come from who typed."""
    return " AND ".join(f'"{" ".join(term.words)}"{"" if term.whole else " *"}' for term in wanted)


def occurs(wanted: Sequence[Term], text: str) -> bool:
    """Tell whether all terms stand in a text, for what lies in no index."""
    normal = unicodedata.normalize("NFC", text)
    return bool(wanted) and all(_pattern(term).search(normal) for term in wanted)


def excerpt(text: str, wanted: Sequence[Term], length: int = EXCERPT) -> Excerpt:
    """Return the part of a text in which most of the terms stand close together, in its own spelling."""
    normal = unicodedata.normalize("NFC", text)
    begin = _begin(normal, wanted, length)
    line, is_cut = _line(normal[begin:], length)
    shown = ("… " if begin else "") + line + (" …" if is_cut else "")
    return Excerpt(shown, _marks(shown, wanted))


def _begin(text: str, wanted: Sequence[Term], length: int) -> int:
    """Return where the excerpt begins: a little before the first of the terms that stand together."""
    if len(text) <= length:
        return 0
    some, reach = MOST_PLACES if len(wanted) > 1 else 1, length * 3 // 4
    found = [[each.start() for each in islice(_pattern(term).finditer(text), some)] for term in wanted]

    def together(start: int) -> tuple[int, int]:
        return sum(any(start <= each < start + reach for each in places) for places in found), -start

    first = max((place for places in found for place in places), key=together, default=0)
    wished = min(first - length // 5, len(text) - length)
    return 0 if wished <= 0 else min(text.find(" ", wished) + 1 or first, first)


def _line(text: str, length: int) -> tuple[str, bool]:
    """Return the beginning of a text on one line, not cut within a word, and whether it goes on."""
    line = " ".join(text[: 2 * length].split())
    if len(line) <= length:
        return line, len(text) > 2 * length
    blank = line.rfind(" ", length - 40, length + 1)
    return line[: length if blank < 0 else blank], True


def _marks(line: str, wanted: Sequence[Term]) -> tuple[tuple[int, int], ...]:
    """Return where the terms stand in a line, none of them over another."""
    kept: list[tuple[int, int]] = []
    for span in sorted(match.span() for term in wanted for match in _pattern(term).finditer(line)):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)


@lru_cache(maxsize=256)
def _pattern(term: Term) -> re.Pattern[str]:
    """Return what finds a term in a text as it was written, however its letters are spelled."""
    words = _BETWEEN.join("".join(_spelled(word)) for word in term.words)
    if words.endswith("]") and term.words[-1].endswith("s") and not term.whole:
        words = f"(?:{words}|{words[: words.rindex('[')]}[ßẞ])"  # the first half of an ß typed as ss
    end = r"(?![^\W_])" if term.whole else r"[^\W_]*"
    return re.compile(rf"(?<![^\W_])(?:{words}){end}", re.IGNORECASE)


def _spelled(word: str) -> list[str]:
    """Return the letters of a folded word, each with all the ways it may be written."""
    found: list[str] = []
    bare = _bare(word)
    for before, letter in pairwise(f" {bare}"):
        ways = _ways().get(letter, "")
        one = f"[{re.escape(letter)}{ways}]" if ways else re.escape(letter)
        if letter == before == "s" and found and found[-1].startswith("[s"):
            found[-1] = f"(?:[ßẞ]|{found[-1]}{one})"
        else:
            found.append(f"{one}e?" if letter in "aou" else one)
    return found


def _bare(word: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))


@cache
def _ways() -> dict[str, str]:
    """Return by letter all letters that are the same without case, stroke and accent."""
    found: dict[str, str] = {}
    for each in map(chr, _LETTERS):
        letter = _bare(folded(each).casefold())
        if len(letter) == 1 and letter != each and letter.isalpha():
            found[letter] = found.get(letter, "") + each
    return found
