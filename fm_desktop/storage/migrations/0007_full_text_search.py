"""Full-text search: the texts about clients, and an index over them that ignores how German is spelled."""

from functools import reduce
from typing import Any

FOLDED = (
    *(("ß", "ss"), ("ẞ", "ss"), ("ł", "l"), ("Ł", "l"), ("ø", "o"), ("Ø", "o"), ("đ", "d"), ("Đ", "d")),
    *(("ı", "i"), ("ħ", "h"), ("Ħ", "h"), ("ŧ", "t"), ("Ŧ", "t")),
    *(("æ", "ae"), ("Æ", "ae"), ("œ", "oe"), ("Œ", "oe"), ("ae", "a"), ("oe", "o"), ("ue", "u")),
)

TABLES = """\
CREATE TABLE search_client (
    number INTEGER NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX search_client_client_id ON search_client (client_id);
CREATE TABLE search_text (
    number INTEGER NOT NULL PRIMARY KEY,
    client_id BLOB NOT NULL,
    "case" BLOB,
    kind TEXT NOT NULL,
    day DATE,
    author BLOB,
    "row" BLOB NOT NULL,
    place BLOB NOT NULL,
    text TEXT NOT NULL,
    FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
    CHECK (text <> '')
);
CREATE INDEX search_text_client_id ON search_text (client_id);
"""


def _folded(text: str) -> str:
    """Return the expression for a text as the index gets it."""
    return reduce(lambda inner, pair: f"replace({inner}, '{pair[0]}', '{pair[1]}')", FOLDED, f"lower({text})")


INDEX = f"""\
CREATE VIEW search_index_source AS SELECT number, {_folded("text")} AS text FROM search_text;
CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content = 'search_index_source', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER search_index_adds AFTER INSERT ON search_text BEGIN
    INSERT INTO search_index (rowid, text) VALUES (new.number, {_folded("new.text")});
END;
CREATE TRIGGER search_index_forgets AFTER DELETE ON search_text BEGIN
    INSERT INTO search_index (search_index, rowid, text)
    VALUES ('delete', old.number, {_folded("old.text")});
END;
CREATE TRIGGER search_index_changes AFTER UPDATE ON search_text BEGIN
    INSERT INTO search_index (search_index, rowid, text)
    VALUES ('delete', old.number, {_folded("old.text")});
    INSERT INTO search_index (rowid, text) VALUES (new.number, {_folded("new.text")});
END;
"""


def up(db: Any) -> None:
    """Make tables and index; the lists, and with them the texts, are written anew at the next opening."""
    db.execute_sql(TABLES)
    db.execute_sql(INDEX)
    db.execute_sql("UPDATE office SET computed_under = ''")
