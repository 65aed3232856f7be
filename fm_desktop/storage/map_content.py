"""How the ties of a client on a day lie in the file: as JSON, never altered afterwards."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from fm_desktop.domain.surroundings import Place, Tie


def to_text(ties: Iterable[Tie]) -> str:
    """Return ties as the file holds them."""
    return json.dumps([_plain(tie) for tie in ties], ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> tuple[Tie, ...]:
    """Return the ties that lie in the file."""
    return tuple(_tie(plain) for plain in json.loads(text))


def _plain(tie: Tie) -> dict[str, Any]:
    return {**tie._asdict(), "place": list(tie.place) if tie.place else None}


def _tie(plain: Mapping[str, Any]) -> Tie:
    return Tie(**{**plain, "place": Place(*plain["place"]) if plain["place"] else None})
