"""What the first start asks for, as one value."""

from typing import NamedTuple


class Answers(NamedTuple):
    """Everything typed in the pages of the first start."""

    given_name: str
    family_name: str
    login: str
    roles: tuple[str, ...]
    team: str | None
    office: str
    land: str
    password: str


def login_from(given_name: str, family_name: str) -> str:
    """Return a login that fits a name: m.albrecht."""
    plain = family_name.lower()
    for umlaut, written in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        plain = plain.replace(umlaut, written)
    letters = "".join(letter for letter in plain if letter.isalnum())
    first = given_name.strip()[:1].lower()
    return f"{first}.{letters}" if first and letters else letters
