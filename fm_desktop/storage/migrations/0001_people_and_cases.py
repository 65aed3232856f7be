"""The office, its people, the clients and their cases."""

from typing import Any

TABLES = """\
CREATE TABLE office (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    land TEXT NOT NULL,
    verbis_days INTEGER NOT NULL,
    retention_years INTEGER NOT NULL,
    low_load_percent INTEGER NOT NULL,
    soon_days INTEGER NOT NULL,
    figures_per_person INTEGER NOT NULL,
    read_log INTEGER NOT NULL,
    computed_under TEXT NOT NULL,
    last_case_number INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CHECK (verbis_days > 0),
    CHECK (retention_years > 0),
    CHECK (soon_days >= 0)
);
CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY,
    login TEXT,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    team TEXT,
    site TEXT,
    left_on TEXT,
    version INTEGER NOT NULL,
    CHECK (family_name <> ''),
    CHECK (login <> ''),
    CHECK (team IN ('U25', 'Ü25'))
);
CREATE UNIQUE INDEX person_login ON person (login);
CREATE TABLE person_role (
    id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL,
    role TEXT NOT NULL,
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CHECK (role IN ('fm', 'av', 'tl', 'admin'))
);
CREATE INDEX person_role_person_id ON person_role (person_id);
CREATE UNIQUE INDEX person_role_person_id_role ON person_role (person_id, role);
CREATE TABLE saved_view (
    id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL,
    name TEXT NOT NULL,
    choices TEXT NOT NULL,
    is_default INTEGER NOT NULL,
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX saved_view_person_id ON saved_view (person_id);
CREATE UNIQUE INDEX saved_view_person_id_name ON saved_view (person_id, name);
CREATE TABLE household (
    id BLOB NOT NULL PRIMARY KEY,
    bg_number TEXT NOT NULL,
    CHECK (bg_number <> '')
);
CREATE UNIQUE INDEX household_bg_number ON household (bg_number);
CREATE TABLE client (
    id BLOB NOT NULL PRIMARY KEY,
    customer_number TEXT NOT NULL,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    birth_date DATE,
    household_id BLOB,
    phone TEXT,
    email TEXT,
    street TEXT,
    postcode TEXT,
    town TEXT,
    site TEXT,
    team TEXT,
    profile TEXT,
    profile_since DATE,
    placement_officer_id BLOB,
    placement_officer_listed TEXT,
    manager_id BLOB,
    manager_listed TEXT,
    remark TEXT,
    listed_decided_on DATE,
    listed_accompanying INTEGER,
    listed_interval_amount INTEGER,
    listed_interval_unit TEXT,
    listed_end_reason TEXT,
    version INTEGER NOT NULL,
    FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE RESTRICT,
    FOREIGN KEY (placement_officer_id) REFERENCES person (id) ON DELETE RESTRICT,
    FOREIGN KEY (manager_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (length(customer_number) = 10),
    CHECK (family_name <> ''),
    CHECK (team IN ('U25', 'Ü25')),
    CHECK (listed_interval_amount > 0),
    CHECK (listed_interval_unit IN ('days', 'weeks', 'months')),
    CHECK (profile IN ('market', 'activation', 'support', 'development', 'stabilisation', 'assistance'))
);
CREATE UNIQUE INDEX client_customer_number ON client (customer_number);
CREATE INDEX client_birth_date ON client (birth_date);
CREATE INDEX client_household_id ON client (household_id);
CREATE INDEX client_placement_officer_id ON client (placement_officer_id);
CREATE INDEX client_manager_id ON client (manager_id);
CREATE TABLE av_check (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    day DATE NOT NULL,
    result TEXT NOT NULL,
    from_list INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
);
CREATE INDEX av_check_client_id ON av_check (client_id);
CREATE UNIQUE INDEX av_check_client_id_day ON av_check (client_id, day);
CREATE TABLE "case" (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    number TEXT NOT NULL,
    phase TEXT NOT NULL,
    manager_id BLOB,
    manager_listed TEXT,
    referred_on DATE,
    assigned_on DATE,
    entry_held_on DATE,
    main_since DATE,
    accompanying INTEGER NOT NULL,
    accompanying_reason TEXT,
    clarification_decided_on DATE,
    alliance INTEGER,
    decision_taken_over INTEGER NOT NULL,
    aftercare_until DATE,
    ended_on DATE,
    end_reason TEXT,
    receipt_on DATE,
    transferred_to TEXT,
    kept_reason TEXT,
    interval_amount INTEGER NOT NULL,
    interval_unit TEXT NOT NULL,
    interval_reason TEXT,
    pause_from DATE,
    pause_until DATE,
    pause_reason TEXT,
    opened_seq INTEGER NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE RESTRICT,
    FOREIGN KEY (manager_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (phase IN ('marked', 'discussion', 'declined', 'assigned', 'accompanying',
        'clarification', 'steering', 'aftercare', 'ended', 'transferred')),
    CHECK (interval_amount > 0),
    CHECK (interval_unit IN ('days', 'weeks', 'months'))
);
CREATE INDEX case_client_id ON "case" (client_id);
CREATE UNIQUE INDEX case_number ON "case" (number);
CREATE INDEX case_manager_id ON "case" (manager_id);
CREATE UNIQUE INDEX case_client_id_opened_seq ON "case" (client_id, opened_seq);
CREATE UNIQUE INDEX case_one_open
    ON "case" (client_id) WHERE phase NOT IN ('declined', 'ended', 'transferred');
CREATE TABLE case_state (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    phase TEXT NOT NULL,
    day DATE NOT NULL,
    author_id BLOB,
    reason TEXT NOT NULL,
    from_list INTEGER NOT NULL,
    recorded_at DATETIME NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE RESTRICT,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (phase IN ('marked', 'discussion', 'declined', 'assigned', 'accompanying',
        'clarification', 'steering', 'aftercare', 'ended', 'transferred'))
);
CREATE INDEX case_state_case_id ON case_state (case_id);
CREATE INDEX case_state_author_id ON case_state (author_id);
CREATE TABLE criterion (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    criterion TEXT NOT NULL,
    met INTEGER NOT NULL,
    reason TEXT NOT NULL,
    from_list INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    CHECK (criterion IN ('1', '2', '3', '4', 'AGH'))
);
CREATE INDEX criterion_case_id ON criterion (case_id);
CREATE UNIQUE INDEX criterion_case_id_criterion ON criterion (case_id, criterion);
CREATE TABLE exclusion (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    kind TEXT NOT NULL,
    since DATE NOT NULL,
    recheck_on DATE,
    lifted_on DATE,
    reason TEXT NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    CHECK (kind IN ('expert_report', 'pension', 'rehabilitation', 'training_wish'))
);
CREATE INDEX exclusion_client_id ON exclusion (client_id);
CREATE INDEX exclusion_case_id ON exclusion (case_id);
CREATE TABLE agh (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    first_day DATE NOT NULL,
    planned_last_day DATE,
    actual_last_day DATE,
    end_reason TEXT,
    stay INTEGER,
    decided_on DATE,
    lead_decided_on DATE,
    from_list INTEGER NOT NULL,
    version INTEGER NOT NULL,
    change_reason TEXT,
    decision_reason TEXT,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE RESTRICT
);
CREATE INDEX agh_client_id ON agh (client_id);
CREATE INDEX agh_case_id ON agh (case_id);
CREATE UNIQUE INDEX agh_client_id_first_day ON agh (client_id, first_day);
CREATE TABLE review (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    day DATE NOT NULL,
    reasons TEXT NOT NULL,
    prospects TEXT NOT NULL,
    economical_elsewhere INTEGER,
    economical_reason TEXT NOT NULL,
    from_list INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE
);
CREATE INDEX review_case_id ON review (case_id);
CREATE UNIQUE INDEX review_case_id_day ON review (case_id, day);
CREATE TABLE carry_over (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    row BLOB,
    day DATE NOT NULL,
    carried_on DATE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    CHECK (kind IN ('takeover', 'review', 'end', 'note'))
);
CREATE INDEX carry_over_case_id ON carry_over (case_id);
"""


def up(db: Any) -> None:
    """Make the tables; one call takes all the statements of a text."""
    db.execute_sql(TABLES)
