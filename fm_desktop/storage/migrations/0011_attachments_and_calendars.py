"""Files attached to a case, and which event of another calendar an appointment came from."""

from typing import Any

TABLES = """\
CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    day DATE NOT NULL,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (name <> ''),
    CHECK (size > 0)
);
CREATE INDEX attachment_client_id ON attachment (client_id);
CREATE INDEX attachment_case_id ON attachment (case_id);
CREATE INDEX attachment_author_id ON attachment (author_id);
CREATE TABLE attachment_content (
    id BLOB NOT NULL PRIMARY KEY,
    attachment_id BLOB NOT NULL,
    content BLOB NOT NULL,
    FOREIGN KEY (attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX attachment_content_attachment_id ON attachment_content (attachment_id);
ALTER TABLE appointment ADD COLUMN calendar_uid TEXT;
ALTER TABLE appointment ADD COLUMN calendar_said TEXT;
CREATE INDEX appointment_calendar_uid ON appointment (calendar_uid);
"""


def up(db: Any) -> None:
    """Make the tables and the columns; nothing that is there came from a calendar."""
    db.execute_sql(TABLES)
