"""Whoever confirms a reader signs it."""

from typing import Any


def up(db: Any) -> None:
    """Make room for the signature; what was confirmed without one counts no longer."""
    db.execute_sql("ALTER TABLE pinned_reader ADD COLUMN signature BLOB")
