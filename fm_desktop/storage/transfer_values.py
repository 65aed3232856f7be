"""Plain values from a transfer file as the file of this site holds them; nothing is taken on trust."""

import base64
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import peewee as pw

from fm_desktop.errors import UserError
from fm_desktop.storage.fields import DayField, FlagField, MomentField, RefField
from fm_desktop.storage.ids import Id
from fm_desktop.storage.transfer_tables import Row, fields_of

LONGEST_TEXT = 1_000_000
LARGEST_BLOB = 12_000_000
LARGEST_NUMBER = 2**31
_ID = re.compile(r"[0-9a-f]{32}")


class WrongValueError(ValueError):
    """A value that no row of this field could have."""


def id_in(text: Any) -> Id:
    """Return an identifier as it was written."""
    if not isinstance(text, str) or not _ID.fullmatch(text):
        raise WrongValueError
    return bytes.fromhex(text)


def text_in(value: Any, longest: int = LONGEST_TEXT) -> str:
    """Return a text of a bounded length, without what no keyboard types."""
    if not isinstance(value, str) or len(value) > longest or "\x00" in value:
        raise WrongValueError
    value.encode()  # lone halves of a pair no file can hold
    return value


def values_in(table: Row, said: Any) -> dict[str, Any]:
    """Return the values of a row by their fields, as far as an older program has written them."""
    fields = {field.name: field for field in fields_of(table)}
    if not isinstance(said, Mapping) or not said.keys() <= fields.keys():
        raise UserError("transfer_newer")
    return {name: _value(fields[name], value) for name, value in said.items()}


def _value(field: Any, value: Any) -> Any:
    if value is None:
        if not field.null:
            raise WrongValueError
        return None
    for kind, read in _READ:
        if isinstance(field, kind):
            return read(value)
    raise WrongValueError


def _blob(value: Any) -> bytes:
    content = base64.b64decode(text_in(value, LARGEST_BLOB * 4 // 3 + 4), validate=True)
    if len(content) > LARGEST_BLOB:
        raise WrongValueError
    return content


def _moment(value: Any) -> datetime:
    found = datetime.fromisoformat(text_in(value, 40))
    if found.tzinfo is None:
        raise WrongValueError
    return found


def _number(value: Any) -> int:
    if type(value) is not int or abs(value) > LARGEST_NUMBER:
        raise WrongValueError
    return value


def _flag(value: Any) -> bool:
    if value not in (True, False, 0, 1):
        raise WrongValueError
    return bool(value)


_READ: tuple[tuple[Any, Any], ...] = (
    ((RefField, pw.ForeignKeyField), id_in),
    (pw.BlobField, _blob),
    (MomentField, _moment),
    (DayField, lambda value: date.fromisoformat(text_in(value, 10))),
    (FlagField, _flag),
    (pw.IntegerField, _number),
    (pw.TextField, text_in),
)
"""How each kind of field is read, the narrower kinds first."""
