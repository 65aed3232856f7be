"""Why the data of a client who is only watched are kept although nothing is entered about them."""

from typing import Any


def up(db: Any) -> None:
    """Make room for the reason."""
    db.execute_sql("ALTER TABLE client ADD COLUMN kept_reason TEXT")
