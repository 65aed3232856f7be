"""A second start waits for the first one."""

import subprocess
import sys
from pathlib import Path

import pytest

import one_at_a_time

HOLD = """
import sys
from pathlib import Path
from one_at_a_time import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def start(tmp_path):
    """Start a process that holds the lock until it reads a line."""
    folder = Path(one_at_a_time.__file__).parent
    started = []

    def start():
        command = [sys.executable, "-c", HOLD, str(tmp_path / "x.lock")]
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_the_second_waits_until_the_first_is_done(start):
    first = start()
    assert first.stdout.readline() == "held\n"
    second = start()
    assert "waiting" in second.stdout.readline()
    first.communicate("go\n")
    assert second.stdout.readline() == "held\n"


def test_the_lock_of_a_killed_process_is_free(start):
    first = start()
    assert first.stdout.readline() == "held\n"
    first.kill()
    first.wait()
    assert start().stdout.readline() == "held\n"
