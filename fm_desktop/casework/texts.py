"""Texts a deed cannot do without."""

from fm_desktop.errors import UserError


def must_say(text: str, key: str) -> str:
    """Return a text without blanks around it; an empty one is refused with the sentence of that key."""
    if not (words := text.strip()):
        raise UserError(key)
    return words
