"""Cases that went to another site as a sealed file, and cases that came from one."""

from typing import Any

TABLES = """\
CREATE TABLE sent_case (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    day DATE NOT NULL,
    to_name TEXT NOT NULL,
    to_site TEXT NOT NULL,
    to_signing BLOB NOT NULL,
    digest BLOB NOT NULL,
    summary TEXT NOT NULL,
    phase_before TEXT NOT NULL,
    received_on DATE,
    taken_back_on DATE,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (to_name <> ''),
    CHECK (length(to_signing) = 32),
    CHECK (length(digest) = 32),
    CHECK (received_on IS NULL OR taken_back_on IS NULL)
);
CREATE INDEX sent_case_case_id ON sent_case (case_id);
CREATE INDEX sent_case_author_id ON sent_case (author_id);
CREATE TABLE received_case (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    day DATE NOT NULL,
    from_name TEXT NOT NULL,
    from_site TEXT NOT NULL,
    from_number TEXT NOT NULL,
    digest BLOB NOT NULL,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (length(digest) = 32)
);
CREATE INDEX received_case_case_id ON received_case (case_id);
CREATE INDEX received_case_author_id ON received_case (author_id);
"""


def up(db: Any) -> None:
    """Make the tables; no case has gone or come as a file so far."""
    db.execute_sql(TABLES)
