"""What the search reads, on the database thread; a reader's restricted notes stay in memory alone."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from fm_desktop.storage.queries.search import (
    PAGE,
    SealedText,
    TextHit,
    TextQuestion,
    count_texts,
    found_texts,
)
from fm_desktop.storage.search import NEWEST


class OwnSealed:
    """The restricted notes of the reader's own cases, opened once for a search and dropped with it (HA 5)."""

    def __init__(self) -> None:
        self._texts: tuple[SealedText, ...] | None = None

    def texts(self, by: Any, today: date) -> tuple[SealedText, ...]:
        """Return them; those of other cases are not searched, as each reading of those is written down."""
        if self._texts is None:
            from fm_desktop.casework.reading_restricted import own_restricted_texts  # inside: brings keys

            self._texts = tuple(SealedText._make(each) for each in own_restricted_texts(by=by, today=today))
        return self._texts

    def forget(self) -> None:
        """Drop them, such as behind a lock."""
        self._texts = None


def read_hits(
    question: TextQuestion, sealed: OwnSealed, by: Any, today: date, before: int = NEWEST, limit: int = PAGE
) -> list[TextHit]:
    """Return a page of what is found, the newest first."""
    return found_texts(question, sealed.texts(by, today), before, limit)


def read_counts(question: TextQuestion, sealed: OwnSealed, by: Any, today: date) -> Mapping[str, int]:
    """Return how much is found of each kind."""
    return count_texts(question, sealed.texts(by, today))
