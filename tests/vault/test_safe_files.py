import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from fm_desktop.vault.safe_files import write_safely

WRITER = """
import sys
from pathlib import Path
from fm_desktop.vault.safe_files import write_safely
for number in range(100_000):
    write_safely(Path(sys.argv[1]), bytes([number % 256]) * 50_000)
    if number == 3:
        print("writing", flush=True)
"""


def test_a_file_is_written_for_its_owner_alone_and_leaves_nothing_else(tmp_path):
    path = tmp_path / "keys"
    write_safely(path, b"old")
    write_safely(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_whoever_is_killed_while_writing_leaves_a_whole_file(tmp_path):
    path = tmp_path / "keys"
    for _ in range(5):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, path], cwd=Path.cwd(), stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout.readline() == "writing\n"
        writer.kill()
        writer.communicate()
        content = path.read_bytes()
        assert content == content[:1] * 50_000


def test_what_cannot_be_written_leaves_the_old_file(tmp_path):
    path = tmp_path / "keys"
    path.mkdir()  # a folder stands where the file should go
    with pytest.raises(OSError):
        write_safely(path, b"new")
    assert list(tmp_path.iterdir()) == [path]
