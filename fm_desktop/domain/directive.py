"""The numbers and lists of HA 01.2008 as values; they are read from resources at the edge and handed in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from fm_desktop.domain.periods import Interval, Unit


class Due(StrEnum):
    """The due dates the program knows (DOMAIN table of deadlines), by their identifiers."""

    D1 = "D1"
    D2 = "D2"
    D3 = "D3"
    D4 = "D4"
    D5 = "D5"
    D6 = "D6"
    D7 = "D7"
    D8 = "D8"
    D9 = "D9"
    D10 = "D10"
    D11 = "D11"
    D12 = "D12"
    D13 = "D13"
    D14 = "D14"
    D15 = "D15"
    D16 = "D16"
    D17 = "D17"
    D18 = "D18"


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the directive on screen, by language."""

    de: str
    en: str

    def text(self, language: str) -> str:
        """Return the word in a language; German where it is unknown."""
        return self.en if language == "en" else self.de


@dataclass(frozen=True, slots=True)
class DueRule:
    """How one kind of due date is counted; `period` is None where the date is its own."""

    label: Term
    chapter: str
    rolls: bool
    owner: str
    period: Interval | None


@dataclass(frozen=True, slots=True)
class Profile:
    """One of the six profiles; the complex ones are checked for case management. Source: HA 4.1."""

    label: Term
    is_complex: bool


@dataclass(frozen=True, slots=True)
class Directive:
    """One edition of the directive."""

    source: str
    valid_from: date
    due: Mapping[Due, DueRule]
    contact_months: int
    caseload_key: int
    low_load_percent: int
    entrenched_below_needs: int
    criteria: Mapping[str, Term]
    exclusions: Mapping[str, Term]
    profiles: Mapping[str, Profile]
    ending_reasons: Mapping[str, Term]
    further_reasons: Mapping[str, Term]
    success_criteria: Mapping[str, Term]
    """What counts as success. Source: HA 6."""

    @property
    def edition(self) -> str:
        """Return the identifier of this edition: the day from which it holds."""
        return self.valid_from.isoformat()

    def is_complex(self, profile: str | None) -> bool:
        """Tell whether a profile is one of the complex ones; none is not."""
        return profile is not None and self.profiles[profile].is_complex


def directive_from(data: Mapping[str, Any]) -> Directive:
    """Return an edition from the parsed contents of its file."""
    return Directive(
        source=data["source"],
        valid_from=data["valid_from"],
        due={Due(key): _due_rule(value) for key, value in data["due"].items()},
        contact_months=data["contact"]["months"],
        caseload_key=data["caseload"]["key"],
        low_load_percent=data["caseload"]["low_load_percent"],
        entrenched_below_needs=data["intake"]["entrenched_below_needs"],
        criteria=_terms(data["intake"]["criteria"]),
        exclusions=_terms(data["intake"]["exclusions"]),
        profiles={
            key: Profile(Term(value["de"], value["en"]), value["complex"])
            for key, value in data["profiles"].items()
        },
        ending_reasons=_terms(data["endings"]["reasons"]),
        further_reasons=_terms(data["endings"]["further"]),
        success_criteria=_terms(data["success"]["criteria"]),
    )


def edition_for(day: date, editions: Iterable[Directive]) -> Directive:
    """Return the edition that holds on a day; before the first one, the first."""
    in_order = sorted(editions, key=lambda edition: edition.valid_from)
    return next((e for e in reversed(in_order) if e.valid_from <= day), in_order[0])


def _terms(data: Mapping[str, Mapping[str, str]]) -> dict[str, Term]:
    return {key: Term(value["de"], value["en"]) for key, value in data.items()}


def _due_rule(data: Mapping[str, Any]) -> DueRule:
    period = Interval(data["amount"], Unit(data["unit"])) if "amount" in data else None
    return DueRule(Term(**data["label"]), data["chapter"], data["rolls"], data["owner"], period)
