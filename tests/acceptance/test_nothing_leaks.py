"""No word of a client lies on the disk in plain, and a killed import leaves nothing half-done."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.conftest import LOGIN, PASSWORD
from tests.acceptance.lists import caseload, write_csv

MOMENTS = [0.0, 0.02, 0.06, 0.15, 0.3, 0.5]
"""How many seconds after the transaction has begun the process is killed."""


@pytest.fixture
def sandbox(tmp_path):
    """Return the environment of a process whose home and temporary folder we can search afterwards."""
    places = {"HOME": tmp_path / "home", "TMPDIR": tmp_path / "tmp"}
    for place in places.values():
        place.mkdir()
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    return kept | {key: str(place) for key, place in places.items()} | {"FM_PASSWORD": PASSWORD}


def start(environment, *arguments):
    command = [sys.executable, "-m", "fm_desktop", *map(str, arguments)]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
    )


def finish(environment, *arguments):
    process = start(environment, *arguments)
    out, error = process.communicate(timeout=120)
    return process.returncode, out.decode(), error.decode()


def secrets_of(rows):
    """Return what must not be found: names, numbers, telephone numbers, remarks."""
    words = {row[column] for row in rows for column in ("Nachname", "Kundennummer", "Telefon", "Bemerkung")}
    return words | {row["Vorname"].split()[0] for row in rows if len(row["Vorname"].split()[0]) > 3}


def leaks(folders, words):
    """Return every file that holds one of the words as UTF-8 or UTF-16, and which."""
    wanted = [
        (word, word.encode(code))
        for word in words
        for code in ("utf-8", "utf-16-le", "utf-16-be", "cp1252")
        if _fits(word, code)
    ]
    found = []
    for folder in folders:
        for file in Path(folder).rglob("*"):
            if file.is_file():
                data = file.read_bytes()
                found += [(str(file), word) for word, raw in wanted if raw in data]
    return found


def _fits(word, code):
    try:
        word.encode(code)
    except UnicodeEncodeError:
        return False
    return True


def test_the_search_finds_what_is_there(tmp_path):
    rows = caseload(3)
    for number, encoding in enumerate(("utf-8", "utf-16-le")):
        (tmp_path / f"{number}.txt").write_text(rows[0]["Nachname"], encoding)
    assert len(leaks([tmp_path], secrets_of(rows))) == 2


def test_after_an_import_no_client_lies_anywhere_in_plain(desk, sandbox, tmp_path):
    rows = caseload(60)
    listed = write_csv(tmp_path / "liste.csv", rows)
    code, out, error = finish(sandbox, "import", listed, "--data", desk, "--login", LOGIN)
    assert (code, error) == (0, "")
    finish(sandbox, "agenda", "--data", desk, "--login", LOGIN)
    finish(sandbox, "check", "--data", desk, "--login", LOGIN)
    assert leaks([desk, sandbox["HOME"], sandbox["TMPDIR"]], secrets_of(rows)) == []
    assert not any(row["Nachname"] in out + error for row in rows)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_import_leaves_the_file_as_it_was_and_nothing_in_plain(desk, sandbox, tmp_path, moment):
    rows = caseload(3000)
    listed = write_csv(tmp_path / "liste.csv", rows)
    process = start(sandbox, "import", listed, "--data", desk, "--login", LOGIN)
    journal = desk / "fm_desktop.db-journal"
    while process.poll() is None and not (journal.exists() and journal.stat().st_size):
        try:
            process.wait(0.002)
        except subprocess.TimeoutExpired:
            continue
    try:
        process.wait(moment)
        pytest.fail("The import was over before it could be killed: take a longer list.")
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
    assert leaks([desk, sandbox["HOME"], sandbox["TMPDIR"]], secrets_of(rows[:200])) == []
    code, _, error = finish(sandbox, "check", "--data", desk, "--login", LOGIN)
    assert (code, error) == (0, "")
    _, out, _ = finish(sandbox, "agenda", "--data", desk, "--login", LOGIN, "--format", "json", "--all")
    assert out.strip() == "[]"


def test_an_unexpected_fault_writes_no_client_into_the_log(desk, sandbox, tmp_path):
    rows = caseload(5)
    listed = write_csv(tmp_path / "liste.csv", rows)
    (desk / "fm_desktop.db").write_bytes(b"broken" * 5000)
    code, _, error = finish(sandbox, "import", listed, "--data", desk, "--login", LOGIN)
    assert code == 4
    assert "Traceback" not in error
    assert len(error.strip().splitlines()) == 1
    assert leaks([sandbox["HOME"], sandbox["TMPDIR"]], secrets_of(rows)) == []
