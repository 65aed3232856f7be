"""The directory of the partners an office works with."""

from typing import Any

TABLES = """\
CREATE TABLE directory_partner (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    topics TEXT NOT NULL,
    site TEXT NOT NULL,
    reach TEXT NOT NULL,
    address TEXT NOT NULL,
    contact_people TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    opening_hours TEXT NOT NULL,
    languages TEXT NOT NULL,
    cost TEXT NOT NULL,
    experience TEXT NOT NULL,
    next_check DATE,
    keeper_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (keeper_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (name <> '')
);
CREATE INDEX directory_partner_keeper_id ON directory_partner (keeper_id);
"""


def up(db: Any) -> None:
    """Make the table; it starts empty."""
    db.execute_sql(TABLES)
