import os
import stat
from pathlib import Path

import pytest

from fm_desktop.paths import DataFolder, config_folder, data_folder, log_folder, make_private


def test_the_program_keeps_to_its_own_folders_below_the_users_home(home):
    folders = {data_folder(), config_folder(), log_folder()}
    assert {home in folder.parents for folder in folders} == {True}
    assert {any("fm-desktop" in part for part in folder.parts) for folder in folders} == {True}
    assert not any(folder.exists() for folder in folders)


def test_settings_never_lie_in_the_folder_of_the_caseload():
    assert config_folder() != data_folder()


def test_the_files_of_a_folder_have_fixed_names():
    folder = DataFolder(Path("x"))
    assert [folder.database.name, folder.key_file.name, folder.lock.name] == [
        "fm_desktop.db",
        "fm_desktop.keys",
        "fm_desktop.lock",
    ]


@pytest.mark.parametrize("name", ["database", "key_file"])
def test_a_folder_with_one_of_the_two_files_is_not_empty(tmp_path, name):
    folder = DataFolder(tmp_path)
    assert folder.is_empty
    getattr(folder, name).touch()
    assert not folder.is_empty


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX")
def test_a_new_folder_is_private_and_an_existing_one_stays_as_it_is(tmp_path):
    new = make_private(tmp_path / "a" / "b")
    assert stat.S_IMODE(new.stat().st_mode) == 0o700
    new.chmod(0o750)
    assert stat.S_IMODE(make_private(new).stat().st_mode) == 0o750
