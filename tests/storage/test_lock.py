import os
import signal
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.sentences import sentence
from fm_desktop.storage.lock import WriteLock

HOLDER = """
import sys
from pathlib import Path
from fm_desktop.storage.lock import WriteLock
lock = WriteLock(Path(sys.argv[1])).acquire("kaya")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "fm_desktop.lock"


@pytest.fixture
def elsewhere(path):
    """Let another process hold the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, path],
        cwd=Path.cwd(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def refusal(path):
    with pytest.raises(DataFileError) as refused:
        WriteLock(path).acquire("brandt")
    return refused.value


def test_a_second_writer_is_told_who_writes_since_when_and_where(path, elsewhere):
    error = refusal(path)
    assert error.key == "data_file_in_use"
    assert (error.details["login"], error.details["host"]) == ("kaya", socket.gethostname())
    assert abs(datetime.now(UTC) - error.details["since"]) < timedelta(minutes=1)
    assert "kaya" in sentence(error.key, "de", **error.details)


def test_a_second_writer_in_the_same_process_is_refused_as_well(path):
    with WriteLock(path).acquire("kaya"):
        assert refusal(path).key == "data_file_in_use"
    WriteLock(path).acquire("brandt").release()


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_the_lock_of_who_was_killed_is_free_though_its_note_is_still_there(path, elsewhere):
    os.kill(elsewhere.pid, signal.SIGKILL)
    elsewhere.wait()
    assert list(path.parent.glob("*.holder"))
    WriteLock(path).acquire("brandt").release()


def test_a_stale_note_is_no_lock(path):
    path.with_name(path.name + ".holder").write_text('{"login": "x", "since": "2020-01-01", "host": "y"}')
    WriteLock(path).acquire("kaya").release()


@pytest.mark.parametrize("note", ["", "{}", "[]", '{"login": "x", "since": "gestern", "host": "y"}'])
def test_a_damaged_note_leaves_the_lock_a_lock(path, elsewhere, note):
    path.with_name(path.name + ".holder").write_text(note)
    assert refusal(path).key == "data_file_in_use_by_somebody"


def test_a_note_that_cannot_be_written_hinders_nobody(path):
    (path.parent / (path.name + ".holder")).mkdir()
    lock = WriteLock(path).acquire("kaya")
    lock.release()
    assert [each.name for each in path.parent.iterdir() if each.name.endswith(".new")] == []


def test_releasing_takes_the_note_away_and_may_be_done_twice(path):
    lock = WriteLock(path).acquire("kaya")
    lock.release()
    lock.release()
    assert not list(path.parent.glob("*.holder"))


def test_a_folder_that_cannot_be_written_to_is_said_to_be_so(tmp_path):
    (tmp_path / "file").write_text("no folder")
    error = refusal(tmp_path / "file" / "fm_desktop.lock")
    assert error.key == "data_file_not_writable"
