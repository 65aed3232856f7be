"""How values lie in the file: identifiers as 16 bytes, days as ISO text, moments as UTC ISO text."""

from datetime import UTC, date, datetime
from typing import Any

import peewee as pw
from playhouse import apsw_ext

from fm_desktop.storage.database import db
from fm_desktop.storage.ids import new_id


class IdField(pw.BlobField):
    """An identifier: 16 raw bytes in the file and in Python."""

    def db_value(self, value: Any) -> bytes | None:
        """Return the bytes as the driver binds them."""
        return None if value is None else bytes(value)

    def python_value(self, value: Any) -> bytes | None:
        """Return the bytes as the program knows them."""
        return None if value is None else bytes(value)


class DayField(apsw_ext.DateField):
    """A day: YYYY-MM-DD in the file, `date` in Python."""

    def python_value(self, value: Any) -> date | None:
        """Return the day; rows of the file hold nothing but ISO text."""
        return date.fromisoformat(value) if isinstance(value, str) else value


class MomentField(apsw_ext.DateTimeField):
    """A moment: UTC ISO text in the file, an aware `datetime` in Python."""

    def db_value(self, value: Any) -> str | None:
        """Return the moment as UTC text."""
        return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value

    def python_value(self, value: Any) -> datetime | None:
        """Return the moment as UTC."""
        return datetime.fromisoformat(value) if isinstance(value, str) else value


class FlagField(apsw_ext.BooleanField):
    """Yes or no: 1 or 0 in the file."""


class Table(pw.Model):
    """What every table has: a time-ordered identifier, and the one database."""

    id = IdField(primary_key=True, default=new_id)

    class Meta:
        database = db
        legacy_table_names = False
