"""The environment is made once, known again, and thrown away when half of it is missing."""

import shutil

import pytest

import environment
from trouble import Trouble


@pytest.fixture
def lock(tmp_path):
    """A lock of nothing: what is tested is the making, not the index."""
    file = tmp_path / "requirements.lock"
    file.write_text("# nothing\n", "utf-8")
    return file


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """One environment that was really made."""
    folder = tmp_path_factory.mktemp("made")
    lock = folder / "requirements.lock"
    lock.write_text("# nothing\n", "utf-8")
    assert environment.prepare(folder / "venv", lock)
    return folder / "venv"


@pytest.fixture
def copy(made, tmp_path):
    """The same environment, to be spoilt."""
    return shutil.copytree(made, tmp_path / "venv", symlinks=True)


def test_a_second_start_finds_everything_done(made, lock):
    assert environment.python_of(made).exists()
    assert not environment.prepare(made, lock)


def test_another_lock_is_another_environment(copy, lock):
    lock.write_text("# nothing, but otherwise\n", "utf-8")
    assert environment.prepare(copy, lock)
    assert not environment.prepare(copy, lock)


def test_the_larger_lock_is_added_to_the_smaller(copy, lock, tmp_path, capsys):
    larger = tmp_path / "requirements-dev.lock"
    larger.write_text("# nothing more\n", "utf-8")
    assert environment.prepare(copy, larger, lock)
    assert "making it anew" not in capsys.readouterr().out
    assert not environment.prepare(copy, lock)
    assert not environment.prepare(copy, larger, lock)


def test_line_ends_do_not_make_another_lock(lock):
    before = environment.fingerprint(lock)
    lock.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))
    assert environment.fingerprint(lock) == before


@pytest.mark.parametrize("lost", [environment.STAMP, "lib/python*/site-packages/pip", "bin/python"])
def test_an_environment_that_lost_something_is_not_complete(copy, lock, lost):
    for path in copy.glob(lost.replace("bin/", "*/") if environment.os.name == "nt" else lost):
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    assert environment.installed(copy) == set()
    assert environment.is_ours(copy)


def test_one_whose_making_was_interrupted_is_made_anew(copy, lock, capsys):
    (copy / environment.STAMP).unlink()
    (copy / environment.UNFINISHED).touch()
    (copy / "left over").touch()
    assert environment.prepare(copy, lock)
    assert "making it anew" in capsys.readouterr().out
    assert not (copy / "left over").exists()


@pytest.mark.parametrize("content", ["{", "[]", '{"locks": 3, "packages": []}', ""])
def test_a_damaged_stamp_counts_as_none(copy, content):
    (copy / environment.STAMP).write_text(content, "utf-8")
    assert environment.installed(copy) == set()


def test_somebody_elses_folder_is_left_alone(tmp_path, lock):
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear Sir", "utf-8")
    with pytest.raises(Trouble, match="FM_VENV"):
        environment.prepare(folder, lock)
    assert (folder / "letter.txt").read_text("utf-8") == "Dear Sir"


def test_somebody_elses_working_environment_is_left_alone(copy, lock):
    (copy / environment.STAMP).unlink()
    settings = copy / "pyvenv.cfg"
    settings.write_text(settings.read_text("utf-8").replace(f"'{environment.NAME}'", "'mine'"), "utf-8")
    assert not environment.is_ours(copy)


def test_the_rest_of_an_environment_nobody_can_use_is_thrown_away(tmp_path):
    (tmp_path / "venv" / "lib").mkdir(parents=True)
    (tmp_path / "venv" / "pyvenv.cfg").touch()
    assert environment.is_ours(tmp_path / "venv")


def test_too_little_room_is_said_before_the_download(tmp_path, lock, monkeypatch):
    monkeypatch.setattr(environment, "NEEDED_BYTES", 2**62)
    with pytest.raises(Trouble, match="the disk is full"):
        environment.prepare(tmp_path / "venv", lock)


def test_a_folder_in_the_place_of_a_file_is_a_sentence(tmp_path, lock):
    (tmp_path / "file").touch()
    with pytest.raises(Trouble, match="Could not make the environment"):
        environment.prepare(tmp_path / "file" / "venv", lock)


def test_the_folder_can_be_named(monkeypatch, tmp_path):
    monkeypatch.delenv("FM_VENV", raising=False)
    assert environment.folder_of(tmp_path) == tmp_path / ".venv"
    monkeypatch.setenv("FM_VENV", str(tmp_path / "elsewhere"))
    assert environment.folder_of(tmp_path) == tmp_path / "elsewhere"
