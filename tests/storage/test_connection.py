import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import apsw
import peewee as pw
import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.storage.database import close, db, open_file
from fm_desktop.storage.integrity import pages
from fm_desktop.storage.models import Client
from tests.storage.stored import SECRETS, contents, fill, refusal


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


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"SQLite format 3\0" + bytes(8176), b"PK\3\4" * 2000])
def test_something_that_is_no_data_file_is_refused(tmp_path, content):
    path = tmp_path / "fm_desktop.db"
    path.write_bytes(content)
    assert refusal(path, os.urandom(32)).key in {"data_file_damaged", "data_file_foreign"}
    assert path.read_bytes() == content


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
    journal = path.with_name(path.name + "-journal").read_bytes()
    assert len(journal) > 4096
    assert [word for word in SECRETS if word.encode() in journal + path.read_bytes()] == []
    open_file(path, opened_desk.key, read_only=read_only)
    assert contents() == before
    assert pages() == []
