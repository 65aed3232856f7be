"""The tables of the first version."""

from typing import Any

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
    """Make the tables; freeze before the first release."""
    from fm_desktop.storage.models import TABLES  # until the tables have settled

    db.create_tables(TABLES)
    db.execute_sql(JOURNAL)
