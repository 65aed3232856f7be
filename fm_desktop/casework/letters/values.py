"""What stands for the placeholders of a template: plain German text, made from the facts of a case."""

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any

from fm_desktop.casework.letters.words import KNOWN, letter_words
from fm_desktop.catalogues import given_words
from fm_desktop.directives import directive
from fm_desktop.domain.plan import PlanGoal, PlanStep
from fm_desktop.storage.queries.letter_facts import LetterFacts
from fm_desktop.storage.queries.letters import LetterheadRow
from fm_desktop.vault.author import Author

LONGEST = 4000
"""Of one value, in letters."""
MOST_LINES = 300
"""Of one list."""


class Thing(SimpleNamespace):
    """Something with names; one that is not there is false and says nothing."""

    def __init__(self, there: bool, **values: Any) -> None:
        super().__init__(**values)
        self._there = there

    def __bool__(self) -> bool:
        return self._there


def values_of(facts: LetterFacts, office: LetterheadRow, by: Author, today: date) -> Mapping[str, Any]:
    """Return what stands for every name a template may use; what is not known is empty."""
    said = {
        "heute": long_day(today),
        "amt": _office(office),
        "absender": {"name": by.name},
        "av": {"name": _spoken(facts.client.placement_officer_name)},
        "person": _person(facts),
        "fall": _case(facts),
        "termin": _appointment(facts, today),
        "versaeumt": _missed(facts),
        "plan": _plan(facts),
        "ende": _ending(facts),
    }
    return {name: _made(shape, said[name]) for name, shape in KNOWN.items()}


def missing(values: Mapping[str, Any], things: Iterable[str]) -> list[str]:
    """Return which of the things a template needs are not there."""
    return [thing for thing in KNOWN if thing in things and not values[thing]]


def empty_ones(values: Mapping[str, Any], names: Iterable[str]) -> list[str]:
    """Return which values a template names would stay empty."""
    found = []
    for name in names:
        at: Any = values
        for step in name.split("."):
            at = at[step] if isinstance(at, Mapping) else getattr(at, step)
        if not at:
            found.append(name)
    return found


def long_day(day: date | None) -> str:
    """Return a day as letters write it: 3. März 2026."""
    if day is None:
        return ""
    return f"{day.day}. {letter_words()['months'][day.month - 1]} {day.year}"


def plain(text: object) -> str:
    """Return a text that stands in a letter as it is: without signs that steer, of bounded length."""
    lines = str(text or "").replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")[:LONGEST]
    return "".join(each for each in lines if each == "\n" or unicodedata.category(each) not in _STEERING)


_STEERING = frozenset({"Cc", "Cs", "Cn", "Co"})


def _made(shape: Any, said: Any) -> Any:
    """Return what was said in the shape a template knows; what was not said is empty."""
    if shape == "":
        return plain(said)
    if isinstance(shape, list):
        return [_made(shape[0], each) for each in list(said or ())[:MOST_LINES]]
    known = said or {}
    return Thing(bool(said), **{name: _made(inner, known.get(name)) for name, inner in shape.items()})


def _office(office: LetterheadRow) -> dict[str, Any]:
    return {
        "name": office.name, "strasse": office.street, "plz": office.postcode, "ort": office.town,
        "telefon": office.phone, "email": office.email,
    }  # fmt: skip


def _person(facts: LetterFacts) -> dict[str, Any]:
    client = facts.client
    profile = directive().profiles.get(client.profile or "")
    return {
        "name": f"{client.given_name} {client.family_name}".strip(),
        "vorname": client.given_name,
        "nachname": client.family_name,
        "strasse": client.street,
        "plz": client.postcode,
        "ort": client.town,
        "kundennummer": client.customer_number,
        "bg": client.bg_number,
        "geburtsdatum": _day(client.birth_date),
        "telefon": client.phone,
        "email": client.email,
        "profil": profile.label.text("de") if profile is not None else "",
    }


def _case(facts: LetterFacts) -> dict[str, Any] | None:
    if (case := facts.case) is None:
        return None
    return {
        "nummer": case.number,
        "stand": _word("phases", case.phase),
        "vorgemerkt": _day(case.referred_on),
        "beginn": _day(case.main_since),
        "fm": _spoken(case.manager_name),
        "letztes_gespraech": _day(facts.talk),
        "bedarfe": [
            {"bereich": given_words("areas", each.area, "de"), "text": given_words("needs", each.need, "de"),
             "seit": each.since}
            for each in facts.needs
        ],
        "leistungen": [
            {"thema": given_words("partner_topics", each.topic, "de"), "partner": each.partner,
             "zweck": each.purpose, "von": _day(each.first_day), "bis": _day(each.last_day)}
            for each in facts.services
        ],
        "pruefungen": [
            {"tag": _day(each.day), "gruende": each.reasons, "aussichten": each.prospects}
            for each in facts.reviews
        ],
    }  # fmt: skip


def _appointment(facts: LetterFacts, today: date) -> dict[str, Any] | None:
    ahead = sorted((each for each in facts.appointments if each.day >= today), key=lambda each: each.day)
    if not ahead:
        return None
    planned = ahead[0]
    return {
        "tag": long_day(planned.day),
        "wochentag": letter_words()["weekdays"][planned.day.weekday()],
        "uhrzeit": planned.time,
        "dauer": f"{planned.minutes} Minuten" if planned.minutes else "",
        "ort": planned.place,
        "wie": _word("formats", planned.format),
    }


def _missed(facts: LetterFacts) -> dict[str, Any] | None:
    if (missed := facts.missed) is None:
        return None
    weekday = letter_words()["weekdays"][missed.day.weekday()]
    return {"tag": long_day(missed.day), "wochentag": weekday, "uhrzeit": missed.time}


def _plan(facts: LetterFacts) -> dict[str, Any] | None:
    if (plan := facts.plan) is None:
        return None
    return {
        "nummer": plan.number,
        "tag": _day(plan.day),
        "ziele": [_goal(each) for each in plan.paper.goals],
        "sie": [{"text": each} for each in plan.paper.client_side],
        "wir": [{"text": each} for each in plan.paper.office_side],
    }


def _goal(goal: PlanGoal) -> dict[str, Any]:
    return {
        "text": goal.text,
        "erkennbar_an": goal.recognised_by,
        "bis": _day(goal.until),
        "stand": _word("status", str(goal.status)),
        "schritte": [_step(each) for each in goal.steps],
    }


def _step(step: PlanStep) -> dict[str, Any]:
    who = step.partner if str(step.who) == "partner" and step.partner else _word("who", str(step.who))
    return {
        "text": step.text,
        "wer": who,
        "bis": _day(step.until),
        "stand": _word("status", str(step.status)),
    }


def _ending(facts: LetterFacts) -> dict[str, Any] | None:
    if (ending := facts.ending) is None:
        return None
    known = {**directive().ending_reasons, **directive().further_reasons}
    reasons = [
        ": ".join(filter(None, (known[key].text("de") if key in known else key, words)))
        for key, words in facts.reasons
    ]
    return {
        "tag": _day(ending.day),
        "folge": _word("onward", ending.onward),
        "stabil": ending.stable_reason,
        "gespraech": _day(ending.talk_on),
        "gespraech_mit": ending.talk_partner,
        "offen": ending.left_open,
        "zweck": ending.purpose,
        "gruende": [{"text": each} for each in reasons],
    }


def _day(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day is not None else ""


def _word(subject: str, key: str) -> str:
    return str(letter_words()[subject].get(key, key))


def _spoken(name: str | None) -> str:
    """Return "Albrecht, Miriam" as it is spoken."""
    family, _, given = (name or "").partition(", ")
    return f"{given} {family}".strip()
