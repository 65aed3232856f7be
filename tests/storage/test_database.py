import logging
import os
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import peewee as pw
import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.storage import database
from fm_desktop.storage.database import close, create, db, open_file
from fm_desktop.storage.migrations import VERSION
from fm_desktop.storage.models import Client, Household, Office
from tests.storage.stored import SECRETS, contents, fill, refusal


def test_what_was_stored_is_there_after_opening_again(opened_desk):
    fill(3)
    before = contents()
    close()
    open_file(opened_desk.folder.database, opened_desk.key)
    assert contents() == before


def test_a_file_that_is_missing_is_said_to_be_missing(tmp_path):
    error = refusal(tmp_path / "nothing.db", os.urandom(32))
    assert error.key == "data_file_missing"
    assert not (tmp_path / "nothing.db").exists()


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
