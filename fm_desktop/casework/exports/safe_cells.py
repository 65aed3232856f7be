"""Keeps a cell from being read as a formula by a spreadsheet program."""

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def defused(text: str) -> str:
    """Return a text that no spreadsheet program runs as a formula: an apostrophe stands before it."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text
