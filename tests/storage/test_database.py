import logging
import os
import random
import sqlite3
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import apsw
import peewee as pw
import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.storage import database
from fm_desktop.storage.database import close, create, db, open_file
from fm_desktop.storage.integrity import pages
from fm_desktop.storage.migrations import VERSION
from fm_desktop.storage.models import Client, Household, Office

SECRETS = ("Geheimnisverrat", "123A456789", "0170-5551234", "Bemerkung über Ängste")


def fill(count=1):
    with db.atomic():
        for number in range(count):
            Client.create(
                customer_number=f"{number:03}A456789",
                family_name=SECRETS[0],
                given_name="Uwe",
                phone=SECRETS[2],
                remark=SECRETS[3],
            )


def contents():
    """Read everything there is, by tables and by indexes."""
    rows = db.execute_sql("SELECT * FROM client ORDER BY customer_number").fetchall()
    by_index = db.execute_sql("SELECT customer_number FROM client ORDER BY customer_number").fetchall()
    return rows, by_index


def refusal(path, key, **how):
    with pytest.raises(DataFileError) as refused:
        open_file(path, key, **how)
    assert db.is_closed()
    return refused.value


def test_what_was_stored_is_there_after_opening_again(opened_desk):
    fill(3)
    before = contents()
    close()
    open_file(opened_desk.folder.database, opened_desk.key)
    assert contents() == before


def test_the_file_is_opened_as_the_design_says(opened_desk):
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "cache_size": -65536,
        "cipher": "sqlcipher",
    }
    assert {name: db.pragma(name) for name in wanted} == wanted


def test_no_byte_on_disk_tells_what_was_stored(opened_desk):
    fill(50)
    Client.update(remark="kürzer").where(Client.customer_number == "001A456789").execute()
    with db.atomic() as half:
        Client.update(family_name="Zwischenstand").execute()
        everything = b"".join(file.read_bytes() for file in opened_desk.folder.path.iterdir())
        half.rollback()
    close()
    everything += b"".join(file.read_bytes() for file in opened_desk.folder.path.iterdir())
    for word in (*SECRETS, "Zwischenstand", "customer_number", "SQLite format 3"):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert word.encode(encoding) not in everything


def test_a_wrong_key_opens_nothing(opened_desk):
    close()
    error = refusal(opened_desk.folder.database, os.urandom(32))
    assert error.key == "data_file_damaged"


def test_without_a_key_other_tools_see_no_database(opened_desk):
    close()
    with pytest.raises(sqlite3.DatabaseError), sqlite3.connect(opened_desk.folder.database) as plain:
        plain.execute("SELECT * FROM sqlite_master")
    plain.close()


def test_a_key_of_another_length_is_a_mistake_of_ours(opened_desk):
    close()
    with pytest.raises(ValueError, match="32 bytes"):
        open_file(opened_desk.folder.database, b"short")


def test_a_file_that_is_missing_is_said_to_be_missing(tmp_path):
    error = refusal(tmp_path / "nothing.db", os.urandom(32))
    assert error.key == "data_file_missing"
    assert not (tmp_path / "nothing.db").exists()


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"SQLite format 3\0" + bytes(8176), b"PK\3\4" * 2000])
def test_something_that_is_no_data_file_is_refused(tmp_path, content):
    path = tmp_path / "fm_desktop.db"
    path.write_bytes(content)
    assert refusal(path, os.urandom(32)).key in {"data_file_damaged", "data_file_foreign"}
    assert path.read_bytes() == content


def test_a_newer_file_is_refused_with_both_versions_named(opened_desk):
    db.user_version = VERSION + 1
    close()
    error = refusal(opened_desk.folder.database, opened_desk.key)
    assert (error.key, error.details) == ("data_file_newer", {"found": VERSION + 1, "known": VERSION})


def test_an_encrypted_file_of_another_program_is_refused(opened_desk):
    db.application_id = 4711
    close()
    assert refusal(opened_desk.folder.database, opened_desk.key).key == "data_file_foreign"


def test_an_existing_file_is_never_made_anew(opened_desk):
    fill()
    close()
    with pytest.raises(DataFileError, match="data_file_exists"):
        create(opened_desk.folder.database, os.urandom(32))
    open_file(opened_desk.folder.database, opened_desk.key)
    assert Client.select().count() == 1


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX")
def test_only_its_owner_may_read_the_file(opened_desk):
    for file in opened_desk.folder.path.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


# Every byte of every page is authenticated: whatever is flipped, nothing false is ever read.


def test_a_flipped_bit_never_passes_for_data(opened_desk):
    fill(40)
    right = contents()
    close()
    path = opened_desk.folder.database
    whole = path.read_bytes()
    dice = random.Random(7)
    told = 0
    for place in [*range(0, 112, 8), *(dice.randrange(len(whole)) for _ in range(60))]:
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << dice.randrange(8)]) + whole[place + 1 :])
        told += _is_noticed(opened_desk, right)
    assert told == 74
    path.write_bytes(whole)
    assert not _is_noticed(opened_desk, right)


def _is_noticed(desk, right):
    """Tell whether opening, reading or checking refuses the file; what is read must be right in any case."""
    try:
        open_file(desk.folder.database, desk.key)
        found = bool(pages())
        assert contents() == right
    except (DataFileError, pw.DatabaseError, apsw.CorruptError):
        return True
    finally:
        close()
    return found


@pytest.mark.parametrize("kept", [1, 1000, 4096, 4096 * 5, -1, -4096])
def test_a_file_that_was_cut_is_noticed(opened_desk, kept):
    fill(40)
    right = contents()
    close()
    path = opened_desk.folder.database
    path.write_bytes(path.read_bytes()[:kept])
    assert _is_noticed(opened_desk, right)


def test_two_pages_that_were_swapped_are_noticed(opened_desk):
    fill(40)
    right = contents()
    close()
    path = opened_desk.folder.database
    whole = path.read_bytes()
    first, second = whole[4096:8192], whole[8192:12288]
    path.write_bytes(whole[:4096] + second + first + whole[12288:])
    assert _is_noticed(opened_desk, right)


# Transactions


def store_and_fail(*numbers):
    """Store households, each in a block within the one before, and fail at last."""
    with db.atomic():
        if not numbers:
            raise RuntimeError
        Household.create(bg_number=numbers[0])
        store_and_fail(*numbers[1:])


def test_a_nested_block_that_fails_takes_back_its_own_part_alone(opened_desk):
    with db.atomic():
        Household.create(bg_number="BG-1")
        with pytest.raises(RuntimeError):
            store_and_fail("BG-2")
        Household.create(bg_number="BG-3")
    assert [row.bg_number for row in Household.select().order_by(Household.bg_number)] == ["BG-1", "BG-3"]


def test_a_block_that_fails_stores_nothing(opened_desk):
    with pytest.raises(RuntimeError):
        store_and_fail("BG-1", "BG-2")
    assert Household.select().count() == 0


def test_constraints_hold_in_the_file_itself(opened_desk):
    Household.create(bg_number="BG-1")
    with pytest.raises(pw.IntegrityError):
        Household.create(bg_number="BG-1")
    with pytest.raises(pw.IntegrityError):
        Household.create(bg_number="")
    with pytest.raises(pw.IntegrityError):
        Client.create(customer_number="123A456789", family_name="x", given_name="y", household=bytes(16))


def test_what_is_asked_for_after_the_commit_happens_once_and_only_then(opened_desk):
    called = []
    note = lambda: called.append(db.in_transaction())  # noqa: E731
    with db.atomic():
        db.once_after_commit(note)
        with db.atomic():
            db.once_after_commit(note)
        assert called == []
    assert called == [False]
    with db.atomic() as given_up:
        db.once_after_commit(note)
        given_up.rollback()
    assert called == [False]


# Threads and other processes


def test_the_file_belongs_to_the_thread_that_opened_it(opened_desk):
    close()
    with ThreadPoolExecutor(1) as worker:
        worker.submit(open_file, opened_desk.folder.database, opened_desk.key).result()
        worker.submit(fill).result()
        assert worker.submit(Client.select().count).result() == 1
        assert db.is_closed()  # here
        with pytest.raises(pw.InterfaceError):
            Client.select().count()
        worker.submit(close).result()


def test_a_read_only_file_cannot_be_written(opened_desk):
    fill()
    close()
    open_file(opened_desk.folder.database, opened_desk.key, read_only=True)
    assert Client.select().count() == 1
    assert db.connection().readonly("main")
    with pytest.raises(pw.OperationalError):
        Client.delete().execute()


def test_somebody_reads_beside_a_window_that_writes(opened_desk):
    fill(2)
    path, key, seen = opened_desk.folder.database, opened_desk.key, []

    def read_in_another_thread():
        open_file(path, key, read_only=True)
        seen.append(Client.select().count())
        close()

    with db.atomic():
        Household.create(bg_number="BG-1")
        reader = threading.Thread(target=read_in_another_thread)
        reader.start()
        reader.join()
    fill_more = Client.update(remark="x").execute()
    assert (seen, fill_more) == ([2], 2)


KILLED = """
import os, signal, sys
from pathlib import Path
from fm_desktop.storage.database import db, open_file
open_file(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
db.execute_sql("PRAGMA cache_size = 5")  # so that pages are written to the file before the commit
with db.atomic():
    db.execute_sql("UPDATE client SET remark = hex(randomblob(600))")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("read_only", [False, True])
def test_who_was_killed_while_writing_leaves_the_file_as_it_was(opened_desk, read_only):
    fill(200)
    before = contents()
    close()
    path = opened_desk.folder.database
    untouched = path.read_bytes()
    subprocess.run([sys.executable, "-c", KILLED, path, opened_desk.key.hex()], cwd=Path.cwd(), check=False)
    assert path.read_bytes() != untouched  # it died in the midst of it
    assert path.with_name(path.name + "-journal").stat().st_size > 0
    open_file(path, opened_desk.key, read_only=read_only)
    assert contents() == before
    assert pages() == []


MADE = """
import os, signal, sys
from pathlib import Path
from fm_desktop.storage import database
from fm_desktop.storage.migrations import runner
how_far = int(sys.argv[2])
def trace(statement, bindings, *, seen=[]):
    seen.append(statement)
    if len(seen) == how_far:
        os.kill(os.getpid(), signal.SIGKILL)
    return True
hooks = database.EncryptedDatabase._add_conn_hooks
def watched(self, connection):
    hooks(self, connection)
    connection.exec_trace = lambda cursor, statement, bindings: trace(statement, bindings)
database.EncryptedDatabase._add_conn_hooks = watched
database.create(Path(sys.argv[1]), bytes(32))
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("how_far", [1, 5, 40, 80])
def test_who_was_killed_while_making_a_file_leaves_none(tmp_path, how_far):
    path = tmp_path / "fm_desktop.db"
    died = subprocess.run([sys.executable, "-c", MADE, path, str(how_far)], cwd=Path.cwd(), check=False)
    assert died.returncode == -9
    assert not path.exists()
    create(path, bytes(32))
    assert Office.select().count() == 0
    close()
    assert [file.name for file in tmp_path.iterdir() if ".new" in file.name] == []


def test_statements_are_never_logged(opened_desk, caplog):
    with caplog.at_level(logging.DEBUG):
        fill()
        list(Client.select().where(Client.family_name == SECRETS[0]))
    assert caplog.text == ""


def test_the_key_is_not_kept(opened_desk):
    assert database.db._key == b""
    assert opened_desk.key not in [value for value in vars(db).values() if isinstance(value, bytes)]


LIGHT = """
import sys
from pathlib import Path
from fm_desktop.storage import journal
from fm_desktop.storage.database import open_file
from fm_desktop.vault import keyring
open_file(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
print([name for name in ("cryptography", "filelock", "appdirs") if name in sys.modules])
"""


def test_opening_the_file_imports_nothing_heavy(opened_desk):
    close()
    arguments = [sys.executable, "-c", LIGHT, opened_desk.folder.database, opened_desk.key.hex()]
    run = subprocess.run(arguments, cwd=Path.cwd(), capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
