"""Keeps a cell from being read as a formula by a spreadsheet program."""

_DANGEROUS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


def defused(text: str) -> str:
    """Return a text that no spreadsheet program runs as a formula: an apostrophe stands before it.

    A text that begins with one already gets another, so that the import can take off what was put on.
    """
    return f"'{text}" if text.lstrip("'").startswith(_DANGEROUS) else text
