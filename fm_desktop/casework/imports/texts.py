"""What a cell says as text."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from fm_desktop.casework.imports.faults import CellFaultError
from fm_desktop.casework.imports.raw import Cell, CellError

_LONGEST_LINE = 500
_LONGEST_REMARK = 32_000  # a cell of a workbook holds no more
_POSTCODE_DIGITS = 5
# Numbers longer than any telephone number, with so many noughts behind, are what 1,23E+14 was read as.
_LONGER_THAN_DIALLED = 1e13
_LOST_DIGITS = 1e15
_NOUGHTS = 100_000
_POWER = re.compile(r"[0-9]([.,][0-9]+)?[Ee][+-][0-9]{1,3}")
_SPREADSHEET_ERROR = re.compile(
    r"#(NV|N/A|DIV/0!|BEZUG!|REF!|WERT!|VALUE!|NAME\?|ZAHL!|NUM!|NULL!)|#{3,}|Err:[0-9]{3}"
)
# What cannot be seen and does nothing but harm: controls, marks of direction, blanks without width.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_UNREADABLE = re.compile("[\x80-\x9f\ufffd]")


def shown(cell: Cell) -> str:
    """Return a cell as the spreadsheet program shows it, more or less."""
    match cell:
        case str():
            return unicodedata.normalize("NFC", cell)
        case bool():
            return "WAHR" if cell else "FALSCH"
        case int() | float():
            return _shown_number(cell)
        case datetime() if cell.time() != time():
            return f"{cell:%d.%m.%Y %H:%M}"
        case date():
            return f"{cell:%d.%m.}{cell.year:04}"
        case time():
            return f"{cell:%H:%M}"
        case timedelta():
            return str(cell)
        case CellError():
            return cell.shown


def packed(cell: Cell) -> str:
    """Return a cell's text as one line without anything unseen, for comparing; refuse what was destroyed."""
    if isinstance(cell, CellError) or (isinstance(cell, str) and _SPREADSHEET_ERROR.fullmatch(cell.strip())):
        raise CellFaultError("list_cell_error")
    return " ".join(_seen(shown(cell)).split())


def line(cell: Cell) -> str:
    """Return a cell as text of one line."""
    text = packed(cell)
    if _POWER.fullmatch(text):
        raise CellFaultError("list_number_destroyed")
    return _bounded(text, _LONGEST_LINE)


def name(cell: Cell) -> str:
    """Return a cell as a name; where a spreadsheet has made a date or a truth of it, it is destroyed."""
    if isinstance(cell, bool | date | time | timedelta):
        raise CellFaultError("list_text_destroyed")
    return line(cell)


def code(cell: Cell) -> str:
    """Return a cell as a number that nobody counts with, such as a telephone number."""
    if isinstance(cell, int | float) and _is_destroyed(cell):
        raise CellFaultError("list_number_destroyed")
    return name(cell)


def postcode(cell: Cell) -> str:
    """Return a postcode; as a number it lost the noughts in front, and gets them back."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return code(cell).zfill(_POSTCODE_DIGITS)
    return code(cell)


def remark(cell: Cell) -> str:
    """Return a cell as text of one or more lines; its words are nobody's business here."""
    if isinstance(cell, CellError):
        raise CellFaultError("list_cell_error")
    lines = (part.rstrip() for part in _seen(shown(cell)).splitlines())
    return _bounded("\n".join(lines).strip(), _LONGEST_REMARK)


def _seen(text: str) -> str:
    """Return a text composed and without what cannot be seen; refuse what the encoding has spoilt."""
    if _UNREADABLE.search(text):
        raise CellFaultError("list_text_unreadable")
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text))


def _bounded(text: str, longest: int) -> str:
    if len(text) > longest:
        raise CellFaultError("list_text_too_long", longest=longest)
    return text


def _shown_number(number: float) -> str:
    if _is_destroyed(number):
        mantissa, _, power = f"{number:.5E}".partition("E")
        return f"{mantissa.rstrip('0').rstrip('.')}E{power}"
    return str(int(number)) if number == int(number) else f"{number:.15g}"


def _is_destroyed(number: float) -> bool:
    """Tell whether a spreadsheet has made a power of ten of what somebody typed, and lost digits."""
    size = abs(number)
    return size >= _LOST_DIGITS or (size >= _LONGER_THAN_DIALLED and size % _NOUGHTS == 0)
