"""What a template may name, and the words in which a letter speaks."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from fm_desktop.resources import resource

_STEP = {"text": "", "wer": "", "bis": "", "stand": ""}
_GOAL = {"text": "", "erkennbar_an": "", "bis": "", "stand": "", "schritte": [_STEP]}

KNOWN: Mapping[str, Any] = {
    "heute": "",
    "amt": dict.fromkeys(("name", "strasse", "plz", "ort", "telefon", "email"), ""),
    "absender": dict.fromkeys(("name",), ""),
    "av": dict.fromkeys(("name",), ""),
    "person": dict.fromkeys(
        (
            *("name", "vorname", "nachname", "strasse", "plz", "ort", "kundennummer", "bg", "geburtsdatum"),
            *("telefon", "email", "profil"),
        ),
        "",
    ),
    "fall": {
        **dict.fromkeys(("nummer", "stand", "vorgemerkt", "beginn", "fm", "letztes_gespraech"), ""),
        "bedarfe": [{"bereich": "", "text": "", "seit": ""}],
        "leistungen": [{"thema": "", "partner": "", "zweck": "", "von": "", "bis": ""}],
        "pruefungen": [{"tag": "", "gruende": "", "aussichten": ""}],
    },
    "termin": dict.fromkeys(("tag", "wochentag", "uhrzeit", "dauer", "ort", "wie"), ""),
    "versaeumt": dict.fromkeys(("tag", "wochentag", "uhrzeit"), ""),
    "plan": {
        **dict.fromkeys(("nummer", "tag"), ""),
        "ziele": [_GOAL],
        "sie": [{"text": ""}],
        "wir": [{"text": ""}],
    },
    "ende": {
        **dict.fromkeys(("tag", "folge", "stabil", "gespraech", "gespraech_mit", "offen", "zweck"), ""),
        "gruende": [{"text": ""}],
    },
}
"""The names a template may use: "" is a value, a mapping has further names, a list is gone through."""


@cache
def letter_words() -> Mapping[str, Any]:
    """Return the words of letters, by subject."""
    return tomllib.loads(resource("letters/words.toml").read_text("utf-8"))


def thing_words(thing: str) -> str:
    """Return what has to be there for a letter that names a thing; empty where it always is."""
    return str(letter_words()["things"].get(thing, ""))
