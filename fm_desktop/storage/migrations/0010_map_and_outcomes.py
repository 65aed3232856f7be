"""Who is around a client, and what case management has brought about."""

from typing import Any

TABLES = """\
CREATE TABLE map_tie (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    strength INTEGER NOT NULL,
    quality TEXT NOT NULL,
    since TEXT NOT NULL,
    note TEXT NOT NULL,
    place_x INTEGER,
    place_y INTEGER,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (name <> ''),
    CHECK (kind IN ('person', 'agency', 'partner')),
    CHECK (strength BETWEEN 1 AND 3),
    CHECK (quality IN ('good', 'mixed', 'strained', 'broken')),
    CHECK ((place_x IS NULL) = (place_y IS NULL))
);
CREATE INDEX map_tie_client_id ON map_tie (client_id);
CREATE INDEX map_tie_author_id ON map_tie (author_id);
CREATE TABLE map_snapshot (
    id BLOB NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    day DATE NOT NULL,
    remark TEXT NOT NULL,
    content TEXT NOT NULL,
    author_id BLOB,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT
);
CREATE INDEX map_snapshot_client_id ON map_snapshot (client_id);
CREATE INDEX map_snapshot_author_id ON map_snapshot (author_id);
CREATE INDEX map_snapshot_client_id_day ON map_snapshot (client_id, day);
CREATE TABLE outcome (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    criterion TEXT NOT NULL,
    day DATE NOT NULL,
    proof TEXT NOT NULL,
    fact TEXT,
    fact_row BLOB,
    withdrawn_on DATE,
    withdrawn_reason TEXT NOT NULL,
    author_id BLOB,
    version INTEGER NOT NULL,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (criterion <> ''),
    CHECK (proof <> ''),
    CHECK (fact IN ('need', 'goal', 'measure', 'ending', 'prognosis', 'area', 'stable')),
    CHECK ((fact IS NULL) = (fact_row IS NULL))
);
CREATE INDEX outcome_case_id ON outcome (case_id);
CREATE INDEX outcome_author_id ON outcome (author_id);
CREATE INDEX outcome_case_id_day ON outcome (case_id, day);
CREATE TABLE refused_proposal (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    criterion TEXT NOT NULL,
    fact TEXT NOT NULL,
    fact_row BLOB NOT NULL,
    day DATE NOT NULL,
    author_id BLOB,
    FOREIGN KEY (case_id) REFERENCES "case" (id) ON DELETE CASCADE,
    FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE RESTRICT,
    CHECK (criterion <> ''),
    CHECK (fact IN ('need', 'goal', 'measure', 'ending', 'prognosis', 'area', 'stable'))
);
CREATE INDEX refused_proposal_case_id ON refused_proposal (case_id);
CREATE INDEX refused_proposal_author_id ON refused_proposal (author_id);
CREATE UNIQUE INDEX refused_proposal_case_id_criterion_fact_fact_row
    ON refused_proposal (case_id, criterion, fact, fact_row);
"""


def up(db: Any) -> None:
    """Make the tables; one call takes all the statements of a text."""
    db.execute_sql(TABLES)
