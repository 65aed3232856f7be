"""Sealed notes, deputies, text blocks, handovers."""

from typing import Any

TABLES = """\
CREATE TABLE restricted_note (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    contact_id BLOB,
    author_id BLOB NOT NULL,
    body BLOB NOT NULL,
    signature BLOB NOT NULL,
    written_at DATETIME NOT NULL,
    replaces_id BLOB,
    is_current INTEGER NOT NULL,
    owed_since DATE,
    carried_on DATE,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    FOREIGN KEY (replaces_id) REFERENCES restricted_note (id) ON DELETE CASCADE,
    CHECK (length(signature) = 64)
);
CREATE INDEX restricted_note_client_id ON restricted_note (client_id);
CREATE INDEX restricted_note_case_id ON restricted_note (case_id);
CREATE INDEX restricted_note_contact_id ON restricted_note (contact_id);
CREATE INDEX restricted_note_author_id ON restricted_note (author_id);
CREATE INDEX restricted_note_replaces_id ON restricted_note (replaces_id);
CREATE INDEX restricted_note_client_id_is_current ON restricted_note (client_id, is_current);
CREATE TABLE deputyship (
    id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL,
    deputy_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    ended_on DATE,
    version INTEGER NOT NULL,
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
    FOREIGN KEY (deputy_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (kind IN ('fm', 'av')),
    CHECK (last_day >= first_day),
    CHECK (person_id <> deputy_id)
);
CREATE INDEX deputyship_person_id ON deputyship (person_id);
CREATE INDEX deputyship_deputy_id ON deputyship (deputy_id);
CREATE TABLE deputy_consent (
    id BLOB NOT NULL PRIMARY KEY,
    deputyship_id BLOB NOT NULL,
    client_id BLOB NOT NULL,
    asked_on DATE NOT NULL,
    given INTEGER NOT NULL,
    withdrawn_on DATE,
    version INTEGER NOT NULL,
    FOREIGN KEY (deputyship_id) REFERENCES deputyship (id) ON DELETE CASCADE,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
);
CREATE INDEX deputy_consent_deputyship_id ON deputy_consent (deputyship_id);
CREATE INDEX deputy_consent_client_id ON deputy_consent (client_id);
CREATE UNIQUE INDEX deputy_consent_deputyship_id_client_id ON deputy_consent (deputyship_id, client_id);
CREATE TABLE note_seal (
    id BLOB NOT NULL PRIMARY KEY,
    note_id BLOB NOT NULL,
    reader_id BLOB NOT NULL,
    sealed BLOB NOT NULL,
    until DATE,
    deputyship_id BLOB,
    FOREIGN KEY (note_id) REFERENCES restricted_note (id) ON DELETE CASCADE,
    FOREIGN KEY (reader_id) REFERENCES person (id) ON DELETE CASCADE,
    FOREIGN KEY (deputyship_id) REFERENCES deputyship (id) ON DELETE CASCADE
);
CREATE INDEX note_seal_note_id ON note_seal (note_id);
CREATE INDEX note_seal_reader_id ON note_seal (reader_id);
CREATE INDEX note_seal_deputyship_id ON note_seal (deputyship_id);
CREATE UNIQUE INDEX note_seal_note_id_reader_id ON note_seal (note_id, reader_id);
CREATE TABLE pinned_reader (
    id BLOB NOT NULL PRIMARY KEY,
    owner_id BLOB NOT NULL,
    reader_id BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    announced_at DATETIME NOT NULL,
    confirmed_on DATE,
    FOREIGN KEY (owner_id) REFERENCES person (id) ON DELETE CASCADE,
    FOREIGN KEY (reader_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX pinned_reader_owner_id ON pinned_reader (owner_id);
CREATE INDEX pinned_reader_reader_id ON pinned_reader (reader_id);
CREATE UNIQUE INDEX pinned_reader_owner_id_reader_id_fingerprint
    ON pinned_reader (owner_id, reader_id, fingerprint);
CREATE TABLE text_block (
    id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CHECK (title <> ''),
    CHECK (text <> '')
);
CREATE INDEX text_block_person_id ON text_block (person_id);
CREATE TABLE handover (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    day DATE NOT NULL,
    from_person_id BLOB,
    to_person_id BLOB NOT NULL,
    summary TEXT NOT NULL,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (from_person_id) REFERENCES person (id) ON DELETE RESTRICT,
    FOREIGN KEY (to_person_id) REFERENCES person (id) ON DELETE RESTRICT,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT
);
CREATE INDEX handover_case_id ON handover (case_id);
CREATE INDEX handover_from_person_id ON handover (from_person_id);
CREATE INDEX handover_to_person_id ON handover (to_person_id);
CREATE INDEX handover_author_id ON handover (author_id);
"""


def up(db: Any) -> None:
    """Make the tables; one call takes all the statements of a text."""
    db.execute_sql(TABLES)
