"""Backing up and putting a backup back, by command line."""

from datetime import date

import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from tests.cli.conftest import LOGIN, PASSWORD

TODAY = date(2026, 11, 23)


@pytest.fixture
def made(call, here, tmp_path):
    answer = call("backup", tmp_path / "one", *here)
    assert answer.code == 0
    return tmp_path / "one.fmbackup"


def test_a_backup_is_put_into_an_empty_folder_and_opens(call, made, tmp_path, listed):
    fresh = ["--data", tmp_path / "fresh"]
    answer = call("restore", made, *fresh, "--login", LOGIN)
    assert (answer.code, answer.error) == (0, "")
    assert call("check", *fresh, "--login", LOGIN).code == 0


def test_into_a_folder_it_gets_a_name_of_its_own_and_none_is_written_over(call, here, made, tmp_path):
    assert call("backup", tmp_path, *here).code == 0
    assert len(list(tmp_path.glob("fm_desktop-*-wanted.fmbackup"))) == 1
    answer = call("backup", made, *here)
    assert (answer.code, made.stat().st_size > 0) == (4, True)
    assert "gibt es schon" in answer.error


def test_what_the_backup_lacks_is_told_and_the_present_data_kept_aside(call, here, folder, made, listed):
    assert call("import", listed, *here).code == 1
    answer = call("restore", made, "--data", folder)
    assert answer.code == 0
    assert "fehlen in ihr" in answer.out
    assert str(folder / "replaced-") in answer.out
    assert "Ährenfeld" not in call("agenda", *here, "--on", "2026-12-01").out
    assert call("check", *here).code == 0


def test_beside_a_window_it_is_made_but_nothing_is_put_back(call, here, folder, tmp_path):
    open_desk(folder, LOGIN, PASSWORD, today=TODAY)
    try:
        answer = call("restore", tmp_path / "none.fmbackup", "--data", folder)
        assert answer.code == 4
    finally:
        close_desk()


@pytest.mark.parametrize("content", [b"", b"PK", b"x" * 9000])
def test_what_is_no_backup_changes_nothing(call, here, folder, tmp_path, content):
    (tmp_path / "no.fmbackup").write_bytes(content)
    before = {path.name for path in folder.iterdir()}
    answer = call("restore", tmp_path / "no.fmbackup", "--data", folder)
    assert answer.code == 4
    assert "beschädigt oder keine" in answer.error
    assert {path.name for path in folder.iterdir()} - before <= {"fm_desktop.lock"}
    assert call("check", *here).code == 0


def test_a_wrong_password_opens_no_backup_and_nothing_is_exchanged(call, made, tmp_path, monkeypatch):
    monkeypatch.setenv("FM_PASSWORD", "ein ganz anderes")
    answer = call("restore", made, "--data", tmp_path / "fresh", "--login", LOGIN)
    assert answer.code == 3
    assert not (tmp_path / "fresh" / "fm_desktop.db").exists()
