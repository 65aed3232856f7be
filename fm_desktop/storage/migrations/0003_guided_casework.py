"""Notes, discussions, takeover, clarification, ending and assessment."""

from typing import Any

TABLES = """\
CREATE TABLE note (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    contact_id BLOB,
    kind TEXT NOT NULL,
    day DATE NOT NULL,
    text TEXT NOT NULL,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (kind IN ('consultation', 'standing')),
    CHECK (text <> '')
);
CREATE INDEX note_client_id ON note (client_id);
CREATE INDEX note_case_id ON note (case_id);
CREATE INDEX note_contact_id ON note (contact_id);
CREATE INDEX note_author_id ON note (author_id);
CREATE INDEX note_client_id_day ON note (client_id, day);
CREATE TABLE discussion (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB,
    case_id BLOB,
    kind TEXT NOT NULL,
    day DATE NOT NULL,
    partners TEXT NOT NULL,
    question TEXT NOT NULL,
    result TEXT NOT NULL,
    agreed INTEGER,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (kind IN ('officer', 'peers', 'lead'))
);
CREATE INDEX discussion_client_id ON discussion (client_id);
CREATE INDEX discussion_case_id ON discussion (case_id);
CREATE INDEX discussion_author_id ON discussion (author_id);
CREATE INDEX discussion_client_id_day ON discussion (client_id, day);
CREATE TABLE entry_consultation (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    contact_id BLOB,
    prerequisites TEXT NOT NULL,
    procedure_explained INTEGER NOT NULL,
    next_steps TEXT NOT NULL,
    won INTEGER,
    alliance TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE SET NULL
);
CREATE UNIQUE INDEX entry_consultation_case_id ON entry_consultation (case_id);
CREATE INDEX entry_consultation_contact_id ON entry_consultation (contact_id);
CREATE TABLE takeover (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    day DATE NOT NULL,
    placement TEXT NOT NULL,
    benefits TEXT NOT NULL,
    reception TEXT NOT NULL,
    measures TEXT NOT NULL,
    providers TEXT NOT NULL,
    talk_on DATE,
    talk_partner TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX takeover_case_id ON takeover (case_id);
CREATE TABLE clarification (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    fields_of_action TEXT NOT NULL,
    partners TEXT NOT NULL,
    offered TEXT NOT NULL,
    resistance TEXT NOT NULL,
    advantages_on DATE,
    consequences_on DATE,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX clarification_case_id ON clarification (case_id);
CREATE TABLE ending (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    day DATE NOT NULL,
    onward TEXT NOT NULL,
    stable INTEGER,
    stable_reason TEXT NOT NULL,
    talk_on DATE,
    talk_partner TEXT NOT NULL,
    left_open TEXT NOT NULL,
    version INTEGER NOT NULL,
    purpose TEXT,
    extension_reason TEXT,
    outcome TEXT,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    CHECK (onward IN ('officer', 'aftercare', 'transfer', 'none'))
);
CREATE UNIQUE INDEX ending_case_id ON ending (case_id);
CREATE TABLE ending_reason (
    id BLOB NOT NULL PRIMARY KEY,
    ending_id BLOB NOT NULL,
    reason TEXT NOT NULL,
    text TEXT NOT NULL,
    FOREIGN KEY (ending_id) REFERENCES ending (id) ON DELETE CASCADE,
    CHECK (reason <> '')
);
CREATE INDEX ending_reason_ending_id ON ending_reason (ending_id);
CREATE UNIQUE INDEX ending_reason_ending_id_reason ON ending_reason (ending_id, reason);
CREATE TABLE consent (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    scope TEXT NOT NULL,
    day DATE NOT NULL,
    withdrawn_on DATE,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (scope <> '')
);
CREATE INDEX consent_client_id ON consent (client_id);
CREATE INDEX consent_author_id ON consent (author_id);
CREATE INDEX consent_client_id_scope ON consent (client_id, scope);
CREATE TABLE assessment (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    day DATE NOT NULL,
    author_id BLOB,
    areas_today TEXT NOT NULL,
    profile TEXT,
    prognosis TEXT,
    prognosis_reason TEXT NOT NULL,
    focus TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (profile IN ('market', 'activation', 'support', 'development', 'stabilisation', 'assistance'))
);
CREATE INDEX assessment_case_id ON assessment (case_id);
CREATE INDEX assessment_author_id ON assessment (author_id);
CREATE INDEX assessment_case_id_day ON assessment (case_id, day);
CREATE TABLE area_rating (
    id BLOB NOT NULL PRIMARY KEY,
    assessment_id BLOB NOT NULL,
    area TEXT NOT NULL,
    obstacle INTEGER,
    resource INTEGER,
    client_obstacle INTEGER,
    client_resource INTEGER,
    labour INTEGER,
    social INTEGER,
    attempts TEXT NOT NULL,
    remark TEXT NOT NULL,
    FOREIGN KEY (assessment_id) REFERENCES assessment (id) ON DELETE CASCADE,
    CHECK (area <> ''),
    CHECK (obstacle BETWEEN 0 AND 10),
    CHECK (resource BETWEEN 0 AND 10),
    CHECK (client_obstacle BETWEEN 0 AND 10),
    CHECK (client_resource BETWEEN 0 AND 10),
    CHECK (labour BETWEEN 0 AND 3),
    CHECK (social BETWEEN 0 AND 3)
);
CREATE INDEX area_rating_assessment_id ON area_rating (assessment_id);
CREATE UNIQUE INDEX area_rating_assessment_id_area ON area_rating (assessment_id, area);
CREATE TABLE need (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    assessment_id BLOB,
    area TEXT NOT NULL,
    need TEXT NOT NULL,
    entrenched INTEGER NOT NULL,
    since TEXT NOT NULL,
    noted_on DATE NOT NULL,
    removed_on DATE,
    removed_reason TEXT NOT NULL,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (assessment_id) REFERENCES assessment (id) ON DELETE SET NULL,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (need <> '')
);
CREATE INDEX need_case_id ON need (case_id);
CREATE INDEX need_assessment_id ON need (assessment_id);
CREATE INDEX need_author_id ON need (author_id);
"""


def up(db: Any) -> None:
    """Make the tables; one call takes all the statements of a text."""
    db.execute_sql(TABLES)
