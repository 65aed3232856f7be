import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.database import close, create, open_file
from fm_desktop.storage.founding import complete, founding
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.models import Person
from fm_desktop.vault.keyring import create_keyring, unlock
from fm_desktop.vault.membership import Profile


def found(folder, cheap):
    with founding(folder) as stage:
        build(stage, cheap)


def build(stage, cheap):
    person = Profile(new_id(), "kaya", "Kaya", "Selin")
    unlocked, _code = create_keyring(stage.key_file, person, "Brücke-Wolke-7", cheap)
    create(stage.database, unlocked.data_key)
    Person.create(id=person.person_id, login="kaya", family_name="Kaya")


def build_twice(stage):
    create(stage.database, bytes(32))
    create(stage.database, bytes(32))


def opens(folder):
    open_file(folder.database, unlock(folder.key_file, "kaya", "Brücke-Wolke-7").data_key)
    assert Person.get().login == "kaya"
    close()
    return True


def files(folder):
    return {file.name for file in folder.path.iterdir() if ".lock" not in file.name}


def test_a_folder_is_set_up_as_a_whole(tmp_path, cheap):
    folder = DataFolder(tmp_path / "Ü25" / "data")
    found(folder, cheap)
    assert files(folder) == {"fm_desktop.db", "fm_desktop.keys"}
    assert opens(folder)


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX")
def test_only_the_owner_may_enter_the_folder_and_read_the_files(tmp_path, cheap):
    folder = DataFolder(tmp_path / "data")
    found(folder, cheap)
    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.path.iterdir()} == {0o600}


def test_what_fails_on_the_way_leaves_nothing(tmp_path, cheap):
    folder = DataFolder(tmp_path / "data")
    with pytest.raises(DataFileError, match="data_file_exists"), founding(folder) as stage:
        build_twice(stage)
    assert not folder.path.exists()
    found(folder, cheap)
    assert opens(folder)


@pytest.mark.parametrize("name", ["fm_desktop.db", "fm_desktop.keys"])
def test_a_folder_in_use_is_never_set_up_again(tmp_path, name):
    (tmp_path / name).write_bytes(b"precious")
    with pytest.raises(DataFileError, match="data_file_exists"), founding(DataFolder(tmp_path)):
        pytest.fail("nothing may be built here")
    assert (tmp_path / name).read_bytes() == b"precious"


def test_a_folder_that_cannot_be_made_is_said_to_be_so(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with (
        pytest.raises(DataFileError, match="data_file_not_writable"),
        founding(DataFolder(tmp_path / "file/x")),
    ):
        pytest.fail("nothing can be built here")


KILLED = """
import os, signal, sys
from pathlib import Path
from fm_desktop.paths import DataFolder
from fm_desktop.storage import founding as f
from fm_desktop.storage.database import create
from fm_desktop.storage.models import Person
from fm_desktop.vault import keyring, membership, safe_files
from fm_desktop.vault.key_derivation import Cost

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

steps = {"before": lambda: setattr(f, "replace", die), "between": lambda: setattr(f, "complete", die)}
steps[sys.argv[2]]()
with f.founding(DataFolder(Path(sys.argv[1]))) as stage:
    person = membership.Profile(bytes(16), "kaya", "Kaya", "Selin")
    unlocked, _code = keyring.create_keyring(stage.key_file, person, "Brücke-Wolke-7", Cost(64, 1, 1))
    create(stage.database, unlocked.data_key)
    Person.create(id=person.person_id, login="kaya", family_name="Kaya")
"""


def kill(folder, when):
    died = subprocess.run([sys.executable, "-c", KILLED, folder.path, when], cwd=Path.cwd(), check=False)
    assert died.returncode == -9


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_set_up_killed_before_its_end_is_not_there_and_can_be_done_again(tmp_path, cheap):
    folder = DataFolder(tmp_path / "data")
    kill(folder, "before")
    complete(folder)
    assert folder.is_empty
    found(folder, cheap)
    assert opens(folder)
    assert files(folder) == {"fm_desktop.db", "fm_desktop.keys"}


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_set_up_killed_between_its_last_two_steps_is_completed(tmp_path):
    folder = DataFolder(tmp_path / "data")
    kill(folder, "between")
    assert not folder.key_file.exists()
    complete(folder)
    assert opens(folder)
    assert files(folder) == {"fm_desktop.db", "fm_desktop.keys"}


def test_two_cannot_set_up_the_same_folder_at_once(tmp_path, cheap):
    folder = DataFolder(tmp_path / "data")
    with founding(folder) as stage:
        build(stage, cheap)
        close()
        with pytest.raises(DataFileError, match="data_file_in_use_by_somebody"):
            found(folder, cheap)
    assert opens(folder)


def test_completing_never_touches_a_folder_that_is_complete(tmp_path, cheap):
    folder = DataFolder(tmp_path / "data")
    found(folder, cheap)
    keys = folder.key_file.read_bytes()
    shutil.copytree(folder.path, tmp_path / "other")
    shutil.copytree(tmp_path / "other", folder.path / "fm_desktop.new")
    (folder.path / "fm_desktop.new" / "fm_desktop.keys").write_bytes(b"of somebody else")
    complete(folder)
    assert folder.key_file.read_bytes() == keys
