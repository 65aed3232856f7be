"""Meetings of the network; services and releases say which partner of the directory they mean."""

from typing import Any

TABLES = """\
CREATE TABLE network_meeting (
    id BLOB NOT NULL PRIMARY KEY,
    day DATE NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    present TEXT NOT NULL,
    talked_over TEXT NOT NULL,
    is_held INTEGER NOT NULL,
    told TEXT NOT NULL,
    tell_by DATE,
    told_on DATE,
    keeper_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (keeper_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (title <> '')
);
CREATE INDEX network_meeting_keeper_id ON network_meeting (keeper_id);
ALTER TABLE service ADD COLUMN directory_partner BLOB;
ALTER TABLE "release" ADD COLUMN directory_partner BLOB;
"""


def up(db: Any) -> None:
    """Make the table and the columns; what was recorded before names its partner in words alone."""
    db.execute_sql(TABLES)
