"""What every table stands on: its id, and how days, moments and flags lie in the file."""

from datetime import UTC, date, datetime
from typing import Any

import peewee as pw
from playhouse.apsw_ext import BooleanField, DateField, DateTimeField

from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id, new_id


class RefField(pw.Field):
    """The id of a row that need not exist any more; for one that must, take a foreign key."""

    field_type = "BLOB"

    def db_value(self, value: Any) -> Id | None:
        """Return the sixteen bytes; anything else is a mistake of ours."""
        if value is not None and (not isinstance(value, bytes) or len(value) != 16):
            raise ValueError(f"An id is 16 bytes, not {type(value).__name__}.")
        return value


class IdField(RefField):
    """The id of a row: sixteen bytes, made by us, in the order of time."""


class DayField(DateField):
    """A calendar day, kept as 2026-03-01."""

    def db_value(self, value: Any) -> str | None:
        """Return the day as ISO text; a moment is cut to its day."""
        day = value.date() if isinstance(value, datetime) else value
        return day.isoformat() if isinstance(day, date) else day


class MomentField(DateTimeField):
    """A moment in UTC, kept as text of one length, so that it sorts."""

    def db_value(self, value: Any) -> str | None:
        """Return the moment as ISO text; one without a time zone is a mistake of ours."""
        if not isinstance(value, datetime):
            return value
        if value.tzinfo is None:
            raise ValueError("A moment needs its time zone.")
        return value.astimezone(UTC).isoformat(timespec="microseconds")


FlagField = BooleanField
"""Yes or no, kept as 1 or 0."""

TextField = pw.TextField


class Table(pw.Model):
    """A row with an id; `create()` stores it, `save()` on a row never stored needs `force_insert=True`."""

    id = IdField(primary_key=True, default=new_id)

    class Meta:
        database = db
        legacy_table_names = False
