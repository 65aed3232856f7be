"""Folders of example data disappear, also after a crash, and never while they are used."""

import stat
import tempfile

import pytest

from fm_desktop.throw_away import HELD, PREFIX, ThrowAwayFolder


@pytest.fixture(autouse=True)
def own_temp(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_a_folder_is_private_and_gone_afterwards(own_temp):
    with ThrowAwayFolder() as folder:
        (folder.path / "data").write_text("x")
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    assert list(own_temp.iterdir()) == []


def test_what_a_crash_left_behind_is_removed_at_the_next_start(own_temp):
    left = own_temp / f"{PREFIX}crashed"
    left.mkdir()
    (left / HELD).touch()
    (left / "data").write_text("x")
    with ThrowAwayFolder():
        assert not left.exists()


def test_a_folder_in_use_and_folders_of_others_stay(own_temp):
    other = own_temp / f"{PREFIX}strange"
    other.mkdir()
    with ThrowAwayFolder() as first, ThrowAwayFolder() as second:
        assert first.path.exists()
        assert second.path.exists()
    assert other.exists()
