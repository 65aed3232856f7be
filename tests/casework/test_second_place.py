"""The second place comes and goes, fills up, refuses and holds what is not ours; no half copy counts."""

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from fm_desktop.casework.backups import back_up_to, backups_in, make_up
from fm_desktop.casework.second_place import Went, copy_newest, is_same_drive, refuse_as_second, stand
from fm_desktop.errors import UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.backup import now
from fm_desktop.storage.backup_file import look_at, verify
from fm_desktop.storage.models import Client
from tests.casework.office import PASSWORD
from tests.casework.stories import TODAY
from tests.casework.test_backups import CHECKOUT, clients_in, restored, run


@pytest.fixture
def second(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@contextmanager
def backed_up(office):
    """Sit at the desk with the day's backup made; yield its folder and who sits there."""
    first = DataFolder(office.folder).backups
    with office.at("kaya") as story:
        if not Client.select().exists():
            story.in_steering()
        run(make_up(first, by=story.by))
        yield first, story.by


def copied(first, second, by):
    return run(copy_newest(first, second, by=by))


def test_a_place_that_is_away_is_missed_and_made_up_later(office, tmp_path):
    second = tmp_path / "stick"
    with backed_up(office) as (first, by):
        assert run(stand(first, second, by=by))[1:] == (None, Went.MISSING)
        assert not second.exists()
        second.mkdir()
        standing = run(stand(first, second, by=by))
        assert (standing.went, standing.second) == (Went.COPIED, standing.first)
        assert copied(first, second, by) is Went.THERE
        assert run(stand(first, None, by=by)).went is Went.NOT_WANTED
    (copy,) = backups_in(second)
    restored(copy.path, tmp_path / "fresh")
    assert clients_in(tmp_path / "fresh") == ["Yılmaz"]


@pytest.mark.parametrize("content", [b"", b"of somebody else"])
def test_a_file_of_the_same_name_is_not_written_over(office, second, content):
    with backed_up(office) as (first, by):
        name = backups_in(first)[0].path.name
        (second / name).write_bytes(content)
        assert copied(first, second, by) is Went.COPIED
        assert (second / name).read_bytes() == content
        assert copied(first, second, by) is Went.THERE
    assert len(backups_in(second)) == 1


def test_a_copy_that_was_damaged_does_not_count_as_one(office, second):
    with backed_up(office) as (first, by):
        copied(first, second, by)
        (copy,) = backups_in(second)
        content = copy.path.read_bytes()
        copy.path.write_bytes(content[:-3] + b"xyz")
        assert copied(first, second, by) is Went.COPIED


def test_what_takes_nothing_is_told_from_what_is_away(office, tmp_path, second):
    with backed_up(office) as (first, by):
        blocked = second / "file"
        blocked.write_text("in the way")
        assert copied(first, blocked, by) is Went.MISSING
        if os.geteuid() != 0:
            second.chmod(0o500)
            assert copied(first, second, by) is Went.REFUSED
            second.chmod(0o700)
        backups_in(first)[0].path.write_bytes(b"damaged")
        assert run(stand(first, second, by=by)).first is None or backups_in(second)


def test_a_drive_that_is_pulled_out_while_copying_leaves_nothing_that_counts(office, second):
    with backed_up(office) as (first, by):
        steps = copy_newest(first, second, by=by)
        next(steps)
        shutil.rmtree(second)
        assert run(steps) is Went.MISSING
        second.mkdir()
        assert copied(first, second, by) is Went.COPIED
    assert [path.suffix for path in second.iterdir()] == [".fmbackup"]


def test_stopping_on_the_way_leaves_nothing(office, second):
    with backed_up(office) as (first, by):
        steps = copy_newest(first, second, by=by)
        next(steps)
        steps.close()
    assert list(second.iterdir()) == []


def test_what_was_left_half_made_long_ago_goes_and_what_is_being_made_stays(office, second):
    old, fresh = second / "a.fmbackup.12.new", second / "b.fmbackup.13.new"
    for each in (old, fresh):
        each.write_bytes(b"half")
    os.utime(old, (0, 0))
    with backed_up(office) as (first, by):
        assert copied(first, second, by) is Went.COPIED
    assert (old.exists(), fresh.exists()) == (False, True)


def test_two_desks_share_a_place_and_none_touches_the_others(office, second, tmp_path):
    other = type(office)(tmp_path / "other")
    other.found()
    for desk in (office, other, office):
        with backed_up(desk) as (first, by):
            while backups_in(first) and now() <= backups_in(first)[0].manifest.made_at:
                pass
            run(back_up_to(first, "wanted", by=by))
            assert copied(first, second, by) is Went.COPIED
    assert len({row.manifest.file_id for row in backups_in(second)}) == 2


FULL = """
import resource, signal, sys
from datetime import date
from pathlib import Path
from fm_desktop.casework.opening import open_desk
from fm_desktop.casework.second_place import copy_newest
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
by = open_desk(Path(sys.argv[1]), "kaya", sys.argv[2], write=False, today=date.fromisoformat(sys.argv[4]))
steps = copy_newest(Path(sys.argv[1]) / "backups", Path(sys.argv[3]), by=by)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    while True:
        next(steps)
except StopIteration as end:
    print(end.value)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_place_that_ends_in_the_middle_of_a_file_keeps_no_half_one(office, second):
    """The limit on the size of a file fails as a drive does that ends there."""
    with backed_up(office):
        pass
    arguments = [str(office.folder), PASSWORD, str(second), TODAY.isoformat()]
    done = subprocess.run(
        [sys.executable, "-c", FULL, *arguments], capture_output=True, text=True, cwd=CHECKOUT, check=True
    )
    assert done.stdout.strip() == Went.REFUSED
    assert list(second.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a device that is full")
def test_a_full_place_is_told_as_full(office, second, monkeypatch):
    from fm_desktop.casework import second_place

    real = os.open
    with backed_up(office) as (first, by):
        monkeypatch.setattr(
            second_place.os,
            "open",
            lambda path, *how: (
                real("/dev/full", os.O_WRONLY) if str(path).endswith(".new") else real(path, *how)
            ),
        )
        assert copied(first, second, by) is Went.FULL


def test_the_folder_of_the_data_is_no_second_place(office, second):
    data = office.folder
    for folder in (data, DataFolder(data).backups):
        folder.mkdir(exist_ok=True)
        with pytest.raises(UserError) as refused:
            refuse_as_second(folder, data)
        assert refused.value.key == "backup_place_is_first"
    with pytest.raises(UserError) as refused:
        refuse_as_second(second / "not there", data)
    assert refused.value.key == "backup_not_written"
    refuse_as_second(second, data)
    assert list(second.iterdir()) == []
    assert is_same_drive(second, data)
    assert not is_same_drive(second / "not there", data)


def test_the_copy_is_read_back_byte_by_byte(office, second):
    with backed_up(office) as (first, by):
        copied(first, second, by)
    (copy,) = backups_in(second)
    run(verify(copy.path))
    assert look_at(copy.path) == copy.manifest
    assert copy.path.stat().st_mode & 0o077 == 0
