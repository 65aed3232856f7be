"""What is wrong with a cell or a row of the list."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from fm_desktop.sentences import sentence


class CellFaultError(Exception):
    """The cell cannot be read without guessing; `key` names the sentence that says why."""

    def __init__(self, key: str, **details: object) -> None:
        super().__init__(key)
        self.key = key
        self.details = details


class Doubtful(NamedTuple):
    """A value that was read, and the sentence that warns of how."""

    value: object
    key: str
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to say about a row of the list: why it was rejected, or what to look at."""

    row: int
    column: str
    value: str
    key: str
    details: Mapping[str, object] = field(default_factory=dict)
    rejected: bool = False

    def reason(self, language: str = "de") -> str:
        """Return the problem in words."""
        return sentence(self.key, language, **{k: _shown(v, language) for k, v in self.details.items()})


def _shown(value: object, language: str) -> object:
    if isinstance(value, date) and language != "en":
        return f"{value:%d.%m.%Y}"
    return value
