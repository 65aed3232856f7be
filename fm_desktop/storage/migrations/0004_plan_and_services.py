"""The integration plan, services and measures, drafts, leave and catalogues."""

from typing import Any

TABLES = """\
CREATE TABLE goal (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    recognised_by TEXT NOT NULL,
    strategy TEXT NOT NULL,
    until DATE,
    status TEXT NOT NULL,
    closed_on DATE,
    result TEXT NOT NULL,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (status IN ('open', 'reached', 'partly', 'dropped')),
    CHECK (text <> '')
);
CREATE INDEX goal_case_id ON goal (case_id);
CREATE INDEX goal_author_id ON goal (author_id);
CREATE TABLE goal_need (
    id BLOB NOT NULL PRIMARY KEY,
    goal_id BLOB NOT NULL,
    need_id BLOB NOT NULL,
    FOREIGN KEY (goal_id) REFERENCES goal (id) ON DELETE CASCADE,
    FOREIGN KEY (need_id) REFERENCES need (id) ON DELETE CASCADE
);
CREATE INDEX goal_need_goal_id ON goal_need (goal_id);
CREATE INDEX goal_need_need_id ON goal_need (need_id);
CREATE UNIQUE INDEX goal_need_goal_id_need_id ON goal_need (goal_id, need_id);
CREATE TABLE step (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    goal_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    partner TEXT NOT NULL,
    until DATE,
    status TEXT NOT NULL,
    judged_on DATE,
    result TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (goal_id) REFERENCES goal (id) ON DELETE CASCADE,
    CHECK (who IN ('client', 'manager', 'partner')),
    CHECK (status IN ('open', 'done', 'partly', 'dropped')),
    CHECK (text <> '')
);
CREATE INDEX step_case_id ON step (case_id);
CREATE INDEX step_goal_id ON step (goal_id);
CREATE TABLE plan_version (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    day DATE NOT NULL,
    author_id BLOB,
    assisted INTEGER NOT NULL,
    reason TEXT NOT NULL,
    signed_on DATE,
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT
);
CREATE INDEX plan_version_case_id ON plan_version (case_id);
CREATE INDEX plan_version_author_id ON plan_version (author_id);
CREATE UNIQUE INDEX plan_version_case_id_number ON plan_version (case_id, number);
CREATE TABLE steering (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    goal_id BLOB,
    step_id BLOB,
    contact_id BLOB,
    day DATE NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    author_id BLOB,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (goal_id) REFERENCES goal (id) ON DELETE SET NULL,
    FOREIGN KEY (step_id) REFERENCES step (id) ON DELETE SET NULL,
    FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE SET NULL,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT
);
CREATE INDEX steering_case_id ON steering (case_id);
CREATE INDEX steering_goal_id ON steering (goal_id);
CREATE INDEX steering_step_id ON steering (step_id);
CREATE INDEX steering_contact_id ON steering (contact_id);
CREATE INDEX steering_author_id ON steering (author_id);
CREATE INDEX steering_case_id_day ON steering (case_id, day);
CREATE TABLE measure (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    kind TEXT NOT NULL,
    provider TEXT NOT NULL,
    assigned_on DATE,
    first_day DATE NOT NULL,
    last_day DATE,
    attended TEXT,
    result TEXT NOT NULL,
    result_on DATE,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    CHECK (kind <> ''),
    CHECK (attended IN ('yes', 'partly', 'no'))
);
CREATE INDEX measure_client_id ON measure (client_id);
CREATE INDEX measure_case_id ON measure (case_id);
CREATE TABLE service (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    topic TEXT NOT NULL,
    partner TEXT NOT NULL,
    purpose TEXT NOT NULL,
    first_day DATE,
    last_day DATE,
    next_check DATE,
    report TEXT NOT NULL,
    timely INTEGER,
    aim_reached INTEGER,
    worth_cost INTEGER,
    ended_on DATE,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    CHECK (partner <> '')
);
CREATE INDEX service_case_id ON service (case_id);
CREATE TABLE release (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    partner TEXT NOT NULL,
    scope TEXT NOT NULL,
    first_day DATE NOT NULL,
    until DATE,
    withdrawn_on DATE,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    CHECK (partner <> '')
);
CREATE INDEX release_client_id ON release (client_id);
CREATE TABLE breach (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    kind TEXT NOT NULL,
    day DATE NOT NULL,
    what TEXT NOT NULL,
    heard_on DATE,
    heard TEXT NOT NULL,
    passed_on DATE,
    decision TEXT NOT NULL,
    decided_on DATE,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    CHECK (kind IN ('duty', 'appointment')),
    CHECK (what <> '')
);
CREATE INDEX breach_client_id ON breach (client_id);
CREATE INDEX breach_case_id ON breach (case_id);
CREATE TABLE phone_handout (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    day DATE NOT NULL,
    to_whom TEXT NOT NULL,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    CHECK (to_whom <> ''),
    CHECK (reason <> '')
);
CREATE INDEX phone_handout_client_id ON phone_handout (client_id);
CREATE INDEX phone_handout_case_id ON phone_handout (case_id);
CREATE TABLE draft (
    id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL,
    form TEXT NOT NULL,
    client_id BLOB,
    case_id BLOB,
    about TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at DATETIME NOT NULL,
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    CHECK (form <> '')
);
CREATE INDEX draft_person_id ON draft (person_id);
CREATE INDEX draft_client_id ON draft (client_id);
CREATE INDEX draft_case_id ON draft (case_id);
CREATE INDEX draft_person_id_client_id ON draft (person_id, client_id);
CREATE TABLE leave (
    id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CHECK (last_day >= first_day)
);
CREATE INDEX leave_person_id ON leave (person_id);
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
CREATE UNIQUE INDEX catalogue_entry_catalogue_key ON catalogue_entry (catalogue, key);
"""


def up(db: Any) -> None:
    """Make the tables; one call takes all the statements of a text."""
    db.execute_sql(TABLES)
