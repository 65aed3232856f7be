"""A backup holds everything, is read back before it counts, and no damaged one is ever put back."""

import shutil
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from fm_desktop.casework.backups import (
    back_up_as,
    back_up_to,
    backups_in,
    is_due,
    make_up,
    newest_good,
)
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import change_password
from fm_desktop.errors import DataFileError, UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage import restoring
from fm_desktop.storage.backup import free_place, now
from fm_desktop.storage.backup_file import look_at, verify
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.lock import WriteLock
from fm_desktop.storage.models import Client
from fm_desktop.storage.retold import retold
from fm_desktop.vault.safe_files import replace
from tests.casework.office import PASSWORD
from tests.casework.stories import TODAY
from tests.storage.raw_file import damage, data_key

CHECKOUT = Path(__file__).parents[2]
FLIPS, KILLS = 500, 12
NOW = datetime.now(UTC)


def run(steps):
    """Run a deed in steps to its end and return what it returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.fixture
def backup(office, tmp_path):
    """A backup of an office with one client, made beside whoever works on it."""
    with office.at("kaya") as story:
        story.in_steering()
        return run(back_up_to(tmp_path / "made", "wanted", by=story.by))


def restored(backup, folder, moment=NOW):
    place = DataFolder(folder)
    place.path.mkdir(exist_ok=True)
    with WriteLock(place.lock).acquire(""):
        restoring.lay_beside(backup, place)
        return restoring.exchange(place, moment)


def clients_in(folder, password=PASSWORD):
    open_desk(folder, "kaya", password, today=TODAY)
    try:
        assert check_all([compare, retold]) == []
        return [row.family_name for row in Client.select()]
    finally:
        close_desk()


def refusal(deed):
    with pytest.raises(UserError) as refused:
        deed()
    return refused.value.key


def test_it_opens_on_an_empty_folder_and_holds_everything(backup, tmp_path):
    assert restored(backup, tmp_path / "fresh") is None
    assert clients_in(tmp_path / "fresh") == ["Yılmaz"]


def test_it_says_nothing_about_anybody_and_nobody_else_may_read_it(backup):
    assert backup.stat().st_mode & 0o077 == 0
    content = backup.read_bytes()
    assert b"lmaz" not in content
    said = look_at(backup)
    assert (said.reason, said.entries > 5) == ("wanted", True)


def test_what_was_there_is_kept_aside(office, backup, tmp_path):
    with office.at("kaya") as story:
        story.client("Okafor, Joy", customer_number="999B000001")
    kept = restored(backup, office.folder)
    assert clients_in(office.folder) == ["Yılmaz"]
    again = tmp_path / "again"
    shutil.copytree(kept, again)
    assert sorted(clients_in(again)) == ["Okafor", "Yılmaz"]


def test_an_old_backup_opens_with_the_password_of_then(office, backup, tmp_path):
    kept = len(backups_in(DataFolder(office.folder).backups))
    with office.at("kaya") as story:
        story.do(lambda by, today: change_password(PASSWORD, "Linde-Regen-44", by=by, today=today))
    restored(backup, tmp_path / "then")
    assert clients_in(tmp_path / "then") == ["Yılmaz"]
    assert len(before := backups_in(DataFolder(office.folder).backups)) > kept
    assert before[0].manifest.reason == "keys"


def test_no_single_byte_can_change_unnoticed(backup, tmp_path):
    dice, whole = Random(5), backup.read_bytes()
    damaged = tmp_path / backup.name
    place = DataFolder(tmp_path / "none")
    for _ in range(FLIPS):
        at = dice.choice(
            (dice.randrange(len(whole)), dice.randrange(2000), len(whole) - 1 - dice.randrange(600))
        )
        damaged.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << dice.randrange(8))]) + whole[at + 1 :])
        assert refusal(lambda: restoring.lay_beside(damaged, place)) == "backup_damaged"
        assert place.is_empty
        assert not (place.path / restoring.BESIDE).exists()


@pytest.mark.parametrize("length", [0, 1, 63, 64, 1000, -1, -64, -5000])
def test_half_a_backup_is_none(backup, tmp_path, length):
    whole = backup.read_bytes()
    backup.write_bytes(whole[:length])
    assert refusal(lambda: restoring.lay_beside(backup, DataFolder(tmp_path / "none"))) == "backup_damaged"


def test_anything_else_is_none(tmp_path):
    for content in (b"", b"PK\x05\x06" + bytes(18), b"x" * 5000):
        (tmp_path / "no.fmbackup").write_bytes(content)
        assert refusal(
            lambda: restoring.lay_beside(tmp_path / "no.fmbackup", DataFolder(tmp_path / "d"))
        ) == ("backup_damaged")
    assert refusal(lambda: run(verify(tmp_path / "missing"))) == "backup_missing"


def test_the_days_backup_is_made_once_a_day(office):
    first = DataFolder(office.folder).backups
    with office.at("kaya") as story:
        assert is_due(first, story.by, NOW)
        assert run(make_up(first, by=story.by)) is not None
        assert run(make_up(first, by=story.by)) is None
        assert [row.manifest.reason for row in backups_in(first)].count("daily") == 1
        assert run(make_up(first, by=story.by, now=NOW + timedelta(days=1))) is not None
        assert newest_good([first], story.by) is not None


def test_the_one_made_before_erasing_is_not_driven_out_by_the_next_of_the_day(office, tmp_path):
    with office.at("kaya") as story:
        story.in_steering()
        made = run(back_up_to(DataFolder(office.folder).backups, "erase", by=story.by))
        while now() <= look_at(made).made_at:
            pass
        run(back_up_to(made.parent, "daily", by=story.by))
    restored(made, tmp_path / "fresh")
    assert clients_in(tmp_path / "fresh") == ["Yılmaz"]


def test_old_ones_are_thinned_out_and_those_of_another_file_are_left(office, backup, tmp_path):
    foreign = tmp_path / "made" / "andere.fmbackup"
    shutil.copy(backup, foreign)
    folder = tmp_path / "other"
    other = type(office)(folder)
    other.found()
    with other.at("kaya") as story:
        run(back_up_to(tmp_path / "made", "daily", by=story.by))
    with office.at("kaya") as story:
        while now() <= look_at(backup).made_at:
            pass  # two backups of one second would be of one moment
        run(back_up_to(tmp_path / "made", "daily", by=story.by))
    left = backups_in(tmp_path / "made")
    assert len({row.manifest.file_id for row in left}) == 2
    assert len(left) == 2  # of the office's three of one day the newest


def test_a_place_that_takes_nothing_is_told_and_leaves_nothing(office, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with office.at("kaya") as story:
        assert refusal(lambda: run(back_up_to(blocked, "daily", by=story.by))) == "backup_not_written"


def test_a_full_disk_is_told_and_leaves_no_half_backup(office, tmp_path):
    """The limit on the size of a file fails as a full disk does."""
    script = """
import resource, sys
from datetime import date
from pathlib import Path
from fm_desktop.casework.backups import back_up_as
from fm_desktop.casework.opening import open_desk
from fm_desktop.errors import DataFileError
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
by = open_desk(Path(sys.argv[1]), "kaya", sys.argv[2], write=False, today=date.fromisoformat(sys.argv[4]))
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    for _ in back_up_as(Path(sys.argv[3]) / "full.fmbackup", "wanted", by=by):
        pass
except DataFileError as error:
    print(error.key)
"""
    if sys.platform == "win32":
        pytest.skip("Windows has no such limit")
    with office.at("kaya") as story:
        story.in_steering()
    target = tmp_path / "full"
    arguments = [str(office.folder), PASSWORD, str(target), TODAY.isoformat()]
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, cwd=CHECKOUT, check=True
    )
    assert done.stdout.strip() in ("backup_no_room", "backup_not_written")
    assert list(target.iterdir()) == []


BACK_UP = """
import sys
from datetime import date
from itertools import count
from pathlib import Path
from fm_desktop.casework.backups import back_up_as
from fm_desktop.casework.opening import open_desk
by = open_desk(Path(sys.argv[1]), "kaya", sys.argv[2], today=date.fromisoformat(sys.argv[4]))
print("sitting", flush=True)
for number in count():
    for _ in back_up_as(Path(sys.argv[3]) / f"{number}.fmbackup", "wanted", by=by):
        pass
"""


def test_killed_at_any_moment_every_backup_that_has_its_name_is_whole(office, tmp_path):
    dice, whole = Random(3), 0
    for number in range(KILLS):
        target = tmp_path / str(number)
        target.mkdir()
        arguments = [str(office.folder), PASSWORD, str(target), TODAY.isoformat()]
        child = subprocess.Popen(
            [sys.executable, "-c", BACK_UP, *arguments], stdout=subprocess.PIPE, cwd=CHECKOUT
        )
        assert child.stdout is not None
        with child.stdout:
            assert child.stdout.readline() == b"sitting\n"
            time.sleep(dice.uniform(0.01, 0.4))  # any moment will do, and nothing tells of one
            child.kill()
            child.wait()
        for made in target.glob("*.fmbackup"):
            run(verify(made))
            whole += 1
    assert whole > 0
    assert clients_in(office.folder) == []


def test_a_restoring_that_is_killed_between_two_steps_is_finished_by_who_opens_next(
    office, backup, tmp_path, monkeypatch
):
    for stop_after in range(6):
        folder = tmp_path / f"desk{stop_after}"
        shutil.copytree(office.folder, folder)
        left = [stop_after]

        def one_more(fresh, path, left=left):
            if left[0] == 0:
                raise KeyboardInterrupt
            left[0] -= 1
            replace(fresh, path)

        monkeypatch.setattr(restoring, "replace", one_more)
        with suppress(KeyboardInterrupt):
            restored(backup, folder)
        monkeypatch.setattr(restoring, "replace", replace)
        assert clients_in(folder) == ["Yılmaz"]
        assert not (folder / restoring.BESIDE).exists()


def test_an_exchange_keeps_no_half_written_deed_of_the_old_file(office, backup):
    database = DataFolder(office.folder).database
    journal = database.with_name(database.name + "-journal")
    journal.write_bytes(b"left by a crash")
    kept = restored(backup, office.folder)
    assert (kept / journal.name).exists()
    assert not journal.exists()


def test_it_is_made_beside_a_window_that_writes(office, tmp_path):
    with office.at("kaya") as story:
        story.in_steering()
        script = BACK_UP.replace("today=date", "write=False, today=date").replace("count()", "range(1)")
        arguments = [str(office.folder), PASSWORD, str(tmp_path), TODAY.isoformat()]
        subprocess.run([sys.executable, "-c", script, *arguments], cwd=CHECKOUT, check=True)
    restored(tmp_path / "0.fmbackup", tmp_path / "fresh")
    assert clients_in(tmp_path / "fresh") == ["Yılmaz"]


def test_two_of_one_second_are_two(office, tmp_path):
    with office.at("kaya") as story:
        for _ in range(4):  # within two seconds at the most
            run(back_up_as(free_place(tmp_path, "wanted"), "wanted", by=story.by))
    assert len(backups_in(tmp_path)) == 4


def test_two_of_one_name_are_not_written_over_each_other(office, tmp_path):
    with office.at("kaya") as story:
        run(back_up_as(tmp_path / "a.fmbackup", "wanted", by=story.by))
        with pytest.raises(DataFileError):
            restored(tmp_path / "b.fmbackup", tmp_path / "x")


def test_a_damaged_page_of_the_data_is_told_as_such_and_not_as_a_place_that_takes_nothing(office):
    damage(office.folder, data_key(office.folder, "kaya", PASSWORD), "measure")
    with office.at("kaya") as story:
        folder = DataFolder(office.folder).backups
        assert refusal(lambda: run(back_up_to(folder, "wanted", by=story.by))) == "data_file_damaged_inside"
