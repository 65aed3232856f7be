"""Why a work opportunity was changed and decided on; what aftercare is for, why it goes on, what came of it."""

from typing import Any

COLUMNS = (
    ("agh", "change_reason"),
    ("agh", "decision_reason"),
    ("ending", "purpose"),
    ("ending", "extension_reason"),
    ("ending", "outcome"),
)


def up(db: Any) -> None:
    """Add the columns; nothing is said in the rows that are there."""
    for table, column in COLUMNS:
        db.execute_sql(f"ALTER TABLE {table} ADD COLUMN {column} TEXT")
