"""Two records may be one person, or not, as somebody says."""

from typing import Any

TABLES = """\
CREATE TABLE same_person (
    id BLOB NOT NULL PRIMARY KEY,
    one_id BLOB NOT NULL,
    other_id BLOB NOT NULL,
    same INTEGER NOT NULL,
    day DATE NOT NULL,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (one_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (other_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (one_id < other_id)
);
CREATE INDEX same_person_one_id ON same_person (one_id);
CREATE INDEX same_person_other_id ON same_person (other_id);
CREATE INDEX same_person_author_id ON same_person (author_id);
CREATE UNIQUE INDEX same_person_one_id_other_id ON same_person (one_id, other_id);
"""


def up(db: Any) -> None:
    """Make the table."""
    db.execute_sql(TABLES)
