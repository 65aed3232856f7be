"""Which words of an open note speak of what is often told in confidence only (HA 5); a hint, no rule."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Self

from fm_desktop.domain.identity import fold

WORD = re.compile(r"[^\W\d_]+")


class Topic(NamedTuple):
    """What is confided, and the words that speak of it, folded."""

    names: Mapping[str, str]
    """What it is called, by language."""
    begins: tuple[str, ...]
    """Words that begin so."""
    within: tuple[str, ...]
    """What stands anywhere in a word, as German puts words together."""
    nouns: tuple[str, ...] = ()
    """The same, only in words with a capital: Sucht, but not sucht."""

    @classmethod
    def from_entry(cls, entry: Mapping[str, Any]) -> Self:
        """Return a topic from its entry in the list."""
        names = {"de": entry["de"], "en": entry["en"]}
        parts = (tuple(map(fold, entry.get(key, ()))) for key in ("begins", "within", "nouns"))
        return cls(names, *parts)

    def is_meant_by(self, word: str, capital: bool) -> bool:
        """Tell whether a folded word speaks of it."""
        parts = self.within + self.nouns if capital else self.within
        return word.startswith(self.begins) or any(part in word for part in parts)


class Delicate(NamedTuple):
    """A word that may be meant for few."""

    topic: Topic
    word: str
    at: int
    """Where it begins in the text."""


class Lexicon(NamedTuple):
    """The topics, and words that only look as if they spoke of one."""

    topics: tuple[Topic, ...]
    harmless: tuple[str, ...] = ()

    @classmethod
    def from_list(cls, data: Mapping[str, Any]) -> Self:
        """Return the lexicon a list describes."""
        topics = tuple(Topic.from_entry(each) for each in data["topic"])
        return cls(topics, tuple(map(fold, data.get("harmless", ()))))

    def find(self, text: str, passed_over: Sequence[str] = ()) -> Delicate | None:
        """Return the first word of a text that may be meant for few, but for those passed over."""
        for found in WORD.finditer(text):
            word = fold(found.group())
            if word in passed_over or word.startswith(self.harmless):
                continue
            capital = found.group()[0].isupper()
            topic = next((each for each in self.topics if each.is_meant_by(word, capital)), None)
            if topic is not None:
                return Delicate(topic, found.group(), found.start())
        return None
