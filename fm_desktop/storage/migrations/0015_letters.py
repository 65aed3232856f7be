"""Letters that went out, and what the office's letters say of where it is found."""

from typing import Any

TABLES = """\
CREATE TABLE letter (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    title TEXT NOT NULL,
    day DATE NOT NULL,
    way TEXT NOT NULL,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (title <> ''),
    CHECK (way IN ('post', 'handed', 'email', 'fax'))
);
CREATE INDEX letter_client_id ON letter (client_id);
CREATE INDEX letter_case_id ON letter (case_id);
CREATE INDEX letter_author_id ON letter (author_id);
CREATE INDEX letter_client_id_day ON letter (client_id, day);
ALTER TABLE office ADD COLUMN street TEXT;
ALTER TABLE office ADD COLUMN postcode TEXT;
ALTER TABLE office ADD COLUMN town TEXT;
ALTER TABLE office ADD COLUMN phone TEXT;
ALTER TABLE office ADD COLUMN email TEXT;
"""


def up(db: Any) -> None:
    """Make the table, and room for the office's address."""
    db.execute_sql(TABLES)
