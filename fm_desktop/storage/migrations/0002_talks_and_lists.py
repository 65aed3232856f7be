"""What is spoken and planned, what the lists show, and the journal."""

from typing import Any

TABLES = """\
CREATE TABLE contact (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    day DATE NOT NULL,
    time TEXT,
    minutes INTEGER,
    format TEXT NOT NULL,
    format_reason TEXT NOT NULL,
    outcome TEXT NOT NULL,
    is_entry INTEGER NOT NULL,
    summary TEXT NOT NULL,
    author_id BLOB,
    from_list INTEGER NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (format IN ('office', 'visit', 'walk', 'phone', 'video', 'unknown')),
    CHECK (outcome IN ('held', 'missed', 'not_reached', 'call')),
    CHECK (minutes > 0)
);
CREATE INDEX contact_client_id ON contact (client_id);
CREATE INDEX contact_case_id ON contact (case_id);
CREATE INDEX contact_author_id ON contact (author_id);
CREATE INDEX contact_case_id_day ON contact (case_id, day);
CREATE INDEX contact_client_id_day ON contact (client_id, day);
CREATE TABLE appointment (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    person_id BLOB,
    day DATE NOT NULL,
    time TEXT,
    minutes INTEGER,
    format TEXT NOT NULL,
    place TEXT NOT NULL,
    is_entry INTEGER NOT NULL,
    status TEXT NOT NULL,
    from_list INTEGER NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (format IN ('office', 'visit', 'walk', 'phone', 'video', 'unknown')),
    CHECK (status IN ('planned', 'held', 'missed', 'moved', 'cancelled'))
);
CREATE INDEX appointment_client_id ON appointment (client_id);
CREATE INDEX appointment_case_id ON appointment (case_id);
CREATE INDEX appointment_person_id ON appointment (person_id);
CREATE INDEX appointment_person_id_day ON appointment (person_id, day);
CREATE INDEX appointment_day_person_id ON appointment (day, person_id);
CREATE INDEX appointment_client_id_day ON appointment (client_id, day);
CREATE TABLE reminder (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB,
    case_id BLOB,
    person_id BLOB NOT NULL,
    day DATE NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    repeat_months INTEGER,
    done_on DATE,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (kind <> ''),
    CHECK (text <> ''),
    CHECK (repeat_months > 0)
);
CREATE INDEX reminder_client_id ON reminder (client_id);
CREATE INDEX reminder_case_id ON reminder (case_id);
CREATE INDEX reminder_person_id ON reminder (person_id);
CREATE INDEX reminder_client_id_day ON reminder (client_id, day);
CREATE TABLE caseload_entry (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    case_id BLOB,
    manager_id BLOB,
    manager_listed TEXT,
    placement_officer_id BLOB,
    newest INTEGER NOT NULL,
    phase TEXT NOT NULL,
    phase_since DATE,
    number TEXT,
    customer_number TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    name TEXT NOT NULL,
    search_text TEXT NOT NULL,
    birth_date DATE,
    team TEXT,
    admitted_on DATE,
    last_contact DATE,
    next_appointment DATE,
    next_appointment_time TEXT,
    next_due DATE NOT NULL,
    next_due_kind TEXT,
    next_due_covered_until DATE,
    clarification_due DATE,
    review_due DATE,
    limit_due DATE,
    flags TEXT NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (manager_id) REFERENCES person (id) ON DELETE RESTRICT,
    FOREIGN KEY (placement_officer_id) REFERENCES person (id) ON DELETE RESTRICT
) WITHOUT ROWID;
CREATE INDEX caseload_entry_client_id ON caseload_entry (client_id);
CREATE UNIQUE INDEX caseload_entry_case_id ON caseload_entry (case_id);
CREATE INDEX caseload_entry_manager_id_next_due_sort_name_phase
    ON caseload_entry (manager_id, next_due, sort_name, phase);
CREATE INDEX caseload_entry_manager_id_sort_name_phase ON caseload_entry (manager_id, sort_name, phase);
CREATE INDEX caseload_entry_manager_id_phase ON caseload_entry (manager_id, phase);
CREATE INDEX caseload_entry_next_due_sort_name_phase_search_text
    ON caseload_entry (next_due, sort_name, phase, search_text);
CREATE INDEX caseload_entry_sort_name_phase_search_text ON caseload_entry (sort_name, phase, search_text);
CREATE INDEX caseload_entry_next_appointment
    ON caseload_entry (next_appointment) WHERE next_appointment IS NOT NULL;
CREATE TABLE due_row (
    id BLOB NOT NULL PRIMARY KEY,
    entry_id BLOB,
    manager_id BLOB,
    due TEXT NOT NULL,
    nominal DATE NOT NULL,
    effective DATE NOT NULL,
    base DATE NOT NULL,
    period_amount INTEGER,
    period_unit TEXT,
    extended_to DATE,
    number INTEGER,
    covered_until DATE,
    lapses_after DATE,
    text TEXT NOT NULL,
    source_row BLOB,
    FOREIGN KEY (entry_id) REFERENCES caseload_entry (id) ON DELETE CASCADE,
    FOREIGN KEY (manager_id) REFERENCES person (id) ON DELETE RESTRICT
);
CREATE INDEX due_row_entry_id ON due_row (entry_id);
CREATE INDEX due_row_manager_id_effective_due_covered_until_lapses_after
    ON due_row (manager_id, effective, due, covered_until, lapses_after);
CREATE INDEX due_row_effective_due_covered_until_lapses_after
    ON due_row (effective, due, covered_until, lapses_after);
CREATE INDEX due_row_lapsing ON due_row (lapses_after, entry_id, effective) WHERE lapses_after IS NOT NULL;
CREATE TABLE journal_entry (
    seq INTEGER NOT NULL PRIMARY KEY,
    at DATETIME NOT NULL,
    author BLOB NOT NULL,
    deed TEXT NOT NULL,
    client BLOB,
    "case" BLOB,
    payload TEXT,
    salt BLOB,
    payload_hash BLOB NOT NULL,
    previous_hash BLOB NOT NULL,
    entry_hash BLOB NOT NULL,
    signature BLOB NOT NULL,
    CHECK (seq > 0),
    CHECK (deed <> ''),
    CHECK ((payload IS NULL) = (salt IS NULL)),
    CHECK (length(payload_hash) = 32),
    CHECK (length(previous_hash) = 32),
    CHECK (length(entry_hash) = 32),
    CHECK (length(signature) = 64)
);
CREATE INDEX journal_entry_client_seq ON journal_entry (client, seq);
"""

# The journal only grows: what stands in it is altered by nobody, except that erasure takes out what it says.
JOURNAL = """
CREATE TRIGGER journal_entry_is_kept BEFORE DELETE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'The journal is never cut.');
END;
CREATE TRIGGER journal_entry_is_not_altered BEFORE UPDATE ON journal_entry
WHEN NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL
    OR (NEW.seq, NEW.at, NEW.author, NEW.deed, NEW.client, NEW."case")
        IS NOT (OLD.seq, OLD.at, OLD.author, OLD.deed, OLD.client, OLD."case")
    OR (NEW.payload_hash, NEW.previous_hash, NEW.entry_hash, NEW.signature)
        IS NOT (OLD.payload_hash, OLD.previous_hash, OLD.entry_hash, OLD.signature)
BEGIN
    SELECT RAISE(ABORT, 'The journal is never altered.');
END;
"""


def up(db: Any) -> None:
    """Make the tables; one call takes all the statements of a text."""
    db.execute_sql(TABLES)
    db.execute_sql(JOURNAL)
