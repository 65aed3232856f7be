import os
import subprocess
import sys
from pathlib import Path

import pytest

from fm_desktop.sentences import sentence
from fm_desktop.storage.chain import head
from fm_desktop.storage.database import close, db, open_file
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.integrity import check_all, pages, references
from fm_desktop.storage.journal import record
from fm_desktop.storage.models import Client, Household, JournalEntry
from fm_desktop.vault.journal_head import kept_head


def write(desk, count=3):
    with db.atomic():
        for _ in range(count):
            record("x", author=desk.author, changes=[])


def cut(after):
    """Cut the journal's end off, as somebody with the key and other tools could."""
    db.execute_sql("DROP TRIGGER IF EXISTS journal_entry_is_kept")
    JournalEntry.delete().where(JournalEntry.seq > after).execute()


def keys(findings):
    for finding in findings:
        for language in ("de", "en"):
            assert sentence(finding.key, language, **finding.details)
    return [finding.key for finding in findings]


def test_a_sound_file_has_no_findings(opened_desk):
    write(opened_desk)
    assert check_all() == []


def test_the_checks_of_other_rooms_come_along(opened_desk):
    extra = Finding("journal_gap", {"seq": 1})
    assert check_all([lambda: [extra]]) == [extra]


def test_a_damaged_page_is_found_and_ends_the_check(opened_desk):
    for number in range(400):
        Household.create(bg_number=f"BG-{number}")
    close()
    path = opened_desk.folder.database
    whole = bytearray(path.read_bytes())
    whole[-2000] ^= 1  # in the newest page; the first ones hold the list of tables and are read at once
    path.write_bytes(whole)
    open_file(path, opened_desk.key)
    assert set(keys(check_all())) == {"file_page_damaged"}


def test_a_broken_constraint_is_found(opened_desk):
    db.execute_sql("PRAGMA ignore_check_constraints = ON")
    Household.create(bg_number="")
    db.execute_sql("PRAGMA ignore_check_constraints = OFF")
    assert keys(pages()) == ["file_page_damaged"]


def test_rows_that_refer_to_nothing_are_counted(opened_desk):
    db.foreign_keys = 0
    for number in range(3):
        Client.create(
            customer_number=f"{number:03}A456789", family_name="x", given_name="y", household=bytes(16)
        )
    assert references() == [
        Finding("file_reference_broken", {"table": "client", "parent": "household", "count": 3})
    ]


def test_a_journal_whose_end_was_cut_off_is_found(opened_desk):
    write(opened_desk)
    cut(after=2)
    assert check_all() == [Finding("journal_cut", {"kept": 3, "found": 2})]


def test_a_cut_stays_known_when_entries_grow_over_it(opened_desk):
    write(opened_desk)
    cut(after=1)
    write(opened_desk, 5)
    assert kept_head(opened_desk.folder.key_file).seq == 3
    assert keys(check_all()) == ["journal_forked"]


def test_an_older_copy_of_the_data_file_is_told_by_the_key_file(opened_desk):
    write(opened_desk, 1)
    close()
    older = opened_desk.folder.database.read_bytes()
    open_file(opened_desk.folder.database, opened_desk.key)
    write(opened_desk, 1)
    close()
    opened_desk.folder.database.write_bytes(older)
    open_file(opened_desk.folder.database, opened_desk.key)
    assert keys(check_all()) == ["journal_cut"]


KILLED = """
import os, signal, sys
from pathlib import Path
from fm_desktop.storage import journal
from fm_desktop.storage.database import db, open_file
from fm_desktop.vault.keyring import unlock
folder = Path(sys.argv[1])
author = unlock(folder / "fm_desktop.keys", "kaya", "Brücke-Wolke-7").author()
open_file(folder / "fm_desktop.db", bytes.fromhex(sys.argv[2]))
journal.keep_head = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
with db.atomic():
    journal.record("x", author=author, changes=[])
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_key_file_that_lags_behind_after_a_crash_is_no_fault_and_catches_up(opened_desk):
    write(opened_desk, 2)
    close()
    died = subprocess.run(
        [sys.executable, "-c", KILLED, opened_desk.folder.path, opened_desk.key.hex()],
        cwd=Path.cwd(), check=False,
    )  # fmt: skip
    assert died.returncode == -9
    open_file(opened_desk.folder.database, opened_desk.key)
    assert (kept_head(opened_desk.folder.key_file).seq, head().seq) == (2, 3)
    assert check_all() == []
    write(opened_desk, 1)
    assert kept_head(opened_desk.folder.key_file).seq == 4
