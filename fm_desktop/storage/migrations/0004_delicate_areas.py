"""Areas the office adds may need the client's consent, like the given ones."""

from typing import Any

TABLES = """\
DROP INDEX catalogue_entry_catalogue_key;
ALTER TABLE catalogue_entry RENAME TO catalogue_entry_before;
CREATE TABLE catalogue_entry (
    id BLOB NOT NULL PRIMARY KEY,
    catalogue TEXT NOT NULL,
    key TEXT NOT NULL,
    parent TEXT NOT NULL,
    german TEXT NOT NULL,
    english TEXT NOT NULL,
    position INTEGER NOT NULL,
    off INTEGER NOT NULL,
    delicate INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CHECK (key <> '')
);
INSERT INTO catalogue_entry
    SELECT id, catalogue, key, parent, german, english, position, off, 0, version FROM catalogue_entry_before;
DROP TABLE catalogue_entry_before;
CREATE UNIQUE INDEX catalogue_entry_catalogue_key ON catalogue_entry (catalogue, key);
"""


def up(db: Any) -> None:
    """Make the table anew: a column without a default cannot be added to rows that are there."""
    db.execute_sql(TABLES)
