"""Notes, discussions, assessment, plan, services, drafts: what the guided dialogs record."""

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
    version INTEGER NOT NULL,
    CHECK (key <> '')
);
CREATE UNIQUE INDEX catalogue_entry_catalogue_key ON catalogue_entry (catalogue, key);
"""


def up(db: Any) -> None:
    """Make the tables; one call takes all the statements of a text."""
    db.execute_sql(TABLES)
