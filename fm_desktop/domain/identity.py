"""Who somebody is: the Kundennummer, names as they are sorted and searched, and likely double records."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

_CUSTOMER_NUMBER = re.compile(r"[0-9]{3}[A-Za-z][0-9]{6}")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
# Letters whose stroke or form is no accent, so that Unicode does not take it off.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"}
)
_WORD = re.compile(r"[^\W_]+")
_TRANSCRIBED = re.compile("([aou])e")
_SHORTEST_WITH_TYPING_ERROR = 3
_MOST_CANDIDATES = 200  # nobody shares birth date and words with more people, except in made-up lists


class Known(NamedTuple):
    """What is needed to recognise a person: the number, the names and the birth date."""

    customer_number: str
    family_name: str
    given_name: str
    born: date | None


def customer_number(text: str) -> str | None:
    """Return a Kundennummer in its one written form, 123A456789; None where it is none.

    Three digits, a letter, six digits; blanks anywhere and a small letter are tolerated.
    """
    packed = "".join(text.split())
    return packed.upper() if _CUSTOMER_NUMBER.fullmatch(packed) else None


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return a text without case and accents: ä is a, ß is ss, ł is l, however they were typed."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return bare.translate(_LETTERS)


def transcribed(text: str) -> str:
    """Return a text folded with its umlauts written out: Müller is mueller."""
    return fold(unicodedata.normalize("NFC", text).translate(_UMLAUTS))


def sort_name(family_name: str, given_name: str) -> str:
    """Return the key by which people stand in a list.

    Source: DIN 5007-1, ä sorts as a and ß as ss.
    """
    return f"{fold(family_name)}, {fold(given_name)}"


def full_name(family_name: str, given_name: str) -> str:
    """Return a person's name as lists show it."""
    return f"{family_name}, {given_name}" if given_name else family_name


def split_name(name: str) -> tuple[str, str]:
    """Return family and given name of "Nachname, Vorname" or "Vorname Nachname"; one word is the former."""
    if "," in name:
        family, _, given = name.partition(",")
    else:
        given, _, family = name.strip().rpartition(" ")
    return " ".join(family.split()), " ".join(given.split())


def name_key(text: str) -> str:
    """Return the form in which two writings of one name are the same, be it a login or a full name."""
    return ", ".join(" ".join(part.split()) for part in fold(text).split(",")).strip(", ")


def name_keys(family_name: str, given_name: str) -> set[str]:
    """Return the keys under which a person is found: "Nachname, Vorname" and "Vorname Nachname"."""
    return {name_key(f"{family_name}, {given_name}"), name_key(f"{given_name} {family_name}")}


def search_text(*parts: str | None) -> str:
    """Return what a search looks in: every part folded, and once more with its umlauts written out."""
    found: dict[str, None] = {}
    for part in filter(None, parts):
        found |= {fold(part): None, transcribed(part): None}
    return " ".join(found)


def age(born: date, day: date) -> int:
    """Return how many years somebody has completed on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def likely_same(one: Known, other: Known) -> bool:
    """Tell whether two records with different numbers are likely the same person.

    The birth date must be the same. Umlauts and their transcriptions, accents, ß, the order of the
    names, a part of a double name left out, and one typing error in all make no difference.
    """
    if one.born is None or one.born != other.born or one.customer_number == other.customer_number:
        return False
    family, given = _words(one.family_name), _words(one.given_name)
    family_2, given_2 = _words(other.family_name), _words(other.given_name)
    return (
        _errors(family, family_2) + _errors(given, given_2) <= 1
        or _errors(family, given_2) + _errors(given, family_2) <= 1
    )


def likely_doubles(people: Iterable[Known]) -> Iterator[tuple[Known, Known]]:
    """Yield for everybody who is likely the same person as somebody before them the two, that one in front.

    Only people born on the same day are compared who share a word of one name and, but for one letter, a
    word of the other.
    """
    seen: dict[tuple[date, str, str], list[Known]] = defaultdict(list)
    for person in people:
        if person.born is None:
            continue
        keys = [(person.born, *words) for words in sorted(_traces(person))]
        swapped = [(born, given, family) for born, family, given in keys]
        candidates = (other for key in (*keys, *swapped) for other in seen.get(key, ()))
        nearest = islice(candidates, _MOST_CANDIDATES)
        found = next((other for other in nearest if likely_same(other, person)), None)
        if found:
            yield found, person
        for key in keys:
            seen[key].append(person)


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    """Return the words of a name with accents and transcriptions taken off: Müller and Mueller are muller."""
    return tuple(_TRANSCRIBED.sub(r"\1", word) for word in _WORD.findall(fold(name)))


def _errors(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Return how many typing errors lie between two names, 2 standing for too many.

    Every word of the shorter name must be found in the longer one; blanks and hyphens make no difference.
    """
    shorter, longer = sorted((one, other), key=len)
    missing = [word for word in shorter if word not in longer]
    if shorter and not missing:
        return 0
    surplus = [word for word in longer if word not in shorter]
    whole = _distance("".join(one), "".join(other))
    if len(missing) != 1:
        return whole
    return min([whole, *(_distance(missing[0], word) for word in surplus)])


def _distance(one: str, other: str) -> int:
    """Return the typing errors between two words, swapped letters counting as one, at most 2."""
    if one == other:
        return 0
    if min(len(one), len(other)) < _SHORTEST_WITH_TYPING_ERROR or abs(len(one) - len(other)) > 1:
        return 2
    from rapidfuzz.distance import OSA  # late: only an import and a new client need it

    return OSA.distance(one, other, score_cutoff=1)


def _traces(person: Known) -> set[tuple[str, str]]:
    """Return pairs of a word of the family name and one of the given name, one of them less a letter.

    Names that are alike but for one typing error share at least one pair.
    """
    family, given = _whole_words(person.family_name), _whole_words(person.given_name)
    return {(word, trace) for word in family for other in given for trace in _without_a_letter(other)} | {
        (trace, word) for word in given for other in family for trace in _without_a_letter(other)
    }


def _whole_words(name: str) -> tuple[str, ...]:
    words = _words(name)
    return (*words, "".join(words)) if len(words) > 1 else words


def _without_a_letter(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}
