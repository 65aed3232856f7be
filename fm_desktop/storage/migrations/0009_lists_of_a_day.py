"""The lists are as seen from one day: where that is today, no line has to be looked at again."""

from typing import Any


def up(db: Any) -> None:
    """Add the day; nobody knows it of a file that has none yet."""
    db.execute_sql("ALTER TABLE office ADD COLUMN lists_seen_from DATE")
