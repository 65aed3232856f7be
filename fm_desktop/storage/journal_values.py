"""Reads back what the journal wrote of a row: values as the table has them."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import peewee as pw

from fm_desktop.storage.fields import DayField, MomentField, RefField


def required_fields(table: type[Any]) -> list[str]:
    """Return the fields a row cannot be without."""
    fields = table._meta.sorted_fields
    return [field.name for field in fields if not field.null and field.name not in ("id", "version")]


def values_told(table: type[Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of fields as they were, from how the journal writes them."""
    return {name: _value(table._meta.fields[name], value) for name, value in told.items()}


def _value(field: pw.Field, value: Any) -> Any:
    kind = field.rel_field if isinstance(field, pw.ForeignKeyField) else field
    if value is None:
        return None
    if isinstance(kind, (RefField, pw.BlobField)):
        return bytes.fromhex(value)
    if isinstance(kind, MomentField):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(kind, DayField) else value
