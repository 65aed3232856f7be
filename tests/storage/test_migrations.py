import sys
from types import ModuleType

import pytest
from playhouse.schema_diff import diff_models

from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.storage import database, migrations, restoring
from fm_desktop.storage.backup_file import look_at, verify
from fm_desktop.storage.connection import connect
from fm_desktop.storage.database import close, create, db, open_file
from fm_desktop.storage.migrations import STEPS, VERSION, runner
from fm_desktop.storage.models import TABLES, Household

BY_HAND = ("journal_entry_is_", "search_index")
"""What the models know nothing of: the guards of the journal, the full-text index."""


@pytest.fixture
def next_step(monkeypatch):
    """Add a step after the newest, as the next release would."""

    def add(up):
        step = ModuleType("9999_next")
        step.up = up
        monkeypatch.setitem(sys.modules, "fm_desktop.storage.migrations.9999_next", step)
        for place in (migrations, runner):
            monkeypatch.setattr(place, "STEPS", (*STEPS, "9999_next"))
        for place in (migrations, runner, database):
            monkeypatch.setattr(place, "VERSION", VERSION + 1)

    return add


def add_column(db):
    db.execute_sql("ALTER TABLE household ADD COLUMN remark TEXT NOT NULL DEFAULT ''")


def reopen(desk, **how):
    close()
    open_file(desk.folder.database, desk.key, **how)


def copies(desk):
    return sorted(desk.folder.backups.glob("*-version*.fmbackup"))


def schema():
    return db.execute_sql("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()


def test_the_steps_are_numbered_without_a_gap():
    assert [int(step.split("_")[0]) for step in STEPS] == list(range(1, VERSION + 1))


def test_the_steps_build_the_same_tables_as_the_models(opened_desk):
    assert not diff_models(db, TABLES)
    built = {row for row in schema() if not row[0].startswith(BY_HAND)}
    db.execute_sql("PRAGMA foreign_keys = OFF")
    for table in reversed(TABLES):
        db.execute_sql(f'DROP TABLE "{table._meta.table_name}"')
    db.create_tables(TABLES, safe=False)
    stored = {row for row in schema() if not row[0].startswith(BY_HAND)}
    assert {_flat(row) for row in built} == {_flat(row) for row in stored}


def _flat(row):
    """Return a statement without blanks, line breaks and quotation marks."""
    return row[0], "".join((row[1] or "").replace('"', "").split())


def test_the_journal_has_its_guards(opened_desk):
    guards = [name for name, _sql in schema() if "journal_entry_is_" in name]
    assert guards == ["journal_entry_is_kept", "journal_entry_is_not_altered"]


def test_a_fresh_file_has_the_newest_version_and_no_copy_beside_it(opened_desk):
    assert db.user_version == VERSION
    assert copies(opened_desk) == []


def test_running_the_steps_again_changes_nothing(opened_desk):
    before = schema()
    runner.migrate()
    assert schema() == before


def test_an_older_file_is_copied_and_brought_up_to_date(opened_desk, next_step):
    Household.create(bg_number="BG-geheim")
    next_step(add_column)
    reopen(opened_desk)
    assert db.user_version == VERSION + 1
    assert db.execute_sql("SELECT bg_number, remark FROM household").fetchall() == [("BG-geheim", "")]
    (copy,) = copies(opened_desk)
    assert (look_at(copy).reason, look_at(copy).file_version) == ("version", VERSION)
    for _piece in verify(copy):
        pass


def test_the_copy_is_a_backup_with_its_keys_and_opens_as_it_was(
    opened_desk, next_step, monkeypatch, tmp_path_factory
):
    Household.create(bg_number="BG-geheim")
    next_step(add_column)
    reopen(opened_desk)
    monkeypatch.undo()
    (copy,) = copies(opened_desk)
    assert b"BG-geheim" not in copy.read_bytes()
    assert copy.stat().st_mode & 0o777 == 0o600
    close()
    beside, _manifest = restoring.lay_beside(copy, DataFolder(tmp_path_factory.mktemp("beside")))
    assert beside.key_file.read_bytes() == opened_desk.folder.key_file.read_bytes()
    with pytest.raises(DataFileError, match="data_file_damaged"):
        open_file(beside.database, bytes(32))
    open_file(beside.database, opened_desk.key)
    assert Household.get().bg_number == "BG-geheim"
    assert db.user_version == VERSION


def test_a_step_that_fails_changes_nothing_and_can_be_tried_again(opened_desk, next_step):
    def half(db):
        add_column(db)
        raise RuntimeError

    next_step(half)
    with pytest.raises(RuntimeError):
        reopen(opened_desk)
    assert db.is_closed()
    next_step(add_column)
    reopen(opened_desk)
    assert db.user_version == VERSION + 1
    assert len(copies(opened_desk)) == 1


def test_without_a_backup_no_step_is_taken(opened_desk, next_step):
    next_step(add_column)
    opened_desk.folder.backups.write_text("in the way")
    with pytest.raises(DataFileError) as refused:
        reopen(opened_desk)
    assert refused.value.key == "backup_not_written"
    opened_desk.folder.backups.unlink()
    assert version_of(opened_desk) == VERSION


def version_of(desk):
    opened = connect(str(desk.folder.database), desk.key, read_only=True)
    try:
        return opened.pragma("user_version")
    finally:
        opened.close()


def test_a_step_that_breaks_a_reference_is_taken_back(opened_desk, next_step):
    next_step(lambda db: db.execute_sql("INSERT INTO person_role VALUES (x'00', x'01', 'fm')"))
    with pytest.raises(RuntimeError, match="1 references"):
        reopen(opened_desk)
    next_step(add_column)
    reopen(opened_desk)
    assert db.execute_sql("SELECT count(*) FROM person_role").fetchall() == [(0,)]
    assert db.foreign_keys == 1


def test_an_older_file_is_not_changed_by_who_only_reads(opened_desk, next_step):
    next_step(add_column)
    with pytest.raises(DataFileError) as refused:
        reopen(opened_desk, read_only=True)
    assert refused.value.key == "data_file_older"
    assert refused.value.details == {"found": VERSION, "known": VERSION + 1}
    assert copies(opened_desk) == []


def test_a_file_half_made_by_steps_that_fail_is_not_there(tmp_path, next_step):
    def fail(_db):
        raise RuntimeError

    next_step(fail)
    with pytest.raises(RuntimeError):
        create(tmp_path / "fm_desktop.db", bytes(32))
    assert list(tmp_path.iterdir()) == []
