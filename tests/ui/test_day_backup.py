"""The day's backup is made by itself, once a day, and a folder that takes none is told once."""

import pytest
from PySide6.QtCore import QObject
from shiboken6 import isValid

from fm_desktop.casework.backups import backups_in
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.paths import DataFolder
from fm_desktop.preferences import Preferences
from fm_desktop.ui.day_backup import DayBackup
from fm_desktop.ui.desk import Desk, Me
from tests.casework.office import PASSWORD
from tests.casework.stories import TODAY


@pytest.fixture
def failures(work):
    found = []
    work.failed.connect(lambda _owner, error: found.append(error.key))
    return found


@pytest.fixture
def desk(work, office, failures):
    author = work.call(lambda: open_desk(office.folder, "kaya", PASSWORD, today=TODAY))
    me = Me(author.person_id, author.name, author.roles, author.login)
    yield Desk(work, me, Preferences(), lambda: TODAY, author)
    work.call(close_desk)


@pytest.fixture
def keep():
    """Return what makes a keeper; its timer is stopped afterwards, here and not by whoever collects it."""
    made = []

    def make(*args):
        made.append(DayBackup(*args))
        return made[-1]

    yield make
    for each in made:
        if isValid(each):
            each._timer.stop()


def look(qtbot, keeper):
    with qtbot.waitSignal(keeper.looked):
        keeper.look()


def daily(office):
    rows = backups_in(DataFolder(office.folder).backups)
    return [row.path.name for row in rows if row.manifest.reason == "daily"]


def test_it_is_made_once_a_day(qtbot, desk, office, failures, keep):
    keeper = keep(desk)
    look(qtbot, keeper)
    made = daily(office)
    assert len(made) == 1
    look(qtbot, keeper)
    assert daily(office) == made
    assert failures == []


def test_a_folder_that_takes_none_is_told_once(qtbot, desk, office, failures, keep):
    folder = DataFolder(office.folder).backups
    for path in folder.glob("*"):
        path.unlink()
    if folder.exists():
        folder.rmdir()
    folder.write_text("in the way")
    parent = QObject()
    keeper = keep(desk, parent)
    for _ in range(2):
        look(qtbot, keeper)
    assert failures == ["backup_not_written"]


def test_example_data_get_none(demo_desk, keep):
    assert not keep(demo_desk)._timer.isActive()


def test_after_a_lock_it_goes_on(qtbot, desk, office, keep):
    keeper = keep(desk)
    author, desk.author = desk.author, None
    desk.leaving.emit()
    keeper.look()
    assert not keeper.is_busy
    assert keeper._timer.isActive()
    desk.author = author
    look(qtbot, keeper)
    assert len(daily(office)) == 1


def test_a_second_place_gets_it_too_as_soon_as_it_is_there(qtbot, desk, office, failures, tmp_path, keep):
    keeper, stick = keep(desk), tmp_path / "stick"
    with qtbot.waitSignal(keeper.looked):
        desk.use_preferences(desk.preferences.with_(backup_folder=str(stick)))
    assert (desk.backups.went, desk.preferences.backup_seen) == ("missing", "")
    stick.mkdir()
    look(qtbot, keeper)
    assert len(backups_in(stick)) == 1
    assert desk.preferences.backup_seen.endswith(desk.backups.second.isoformat())
    assert failures == []


def test_one_made_by_hand_is_made_besides(qtbot, desk, office, keep):
    keeper = keep(desk)
    look(qtbot, keeper)
    shares = []
    keeper.went_on.connect(shares.append)
    with qtbot.waitSignal(keeper.looked):
        keeper.back_up_now()
        keeper.back_up_now()
    folder = DataFolder(office.folder).backups
    assert [row.manifest.reason for row in backups_in(folder)].count("wanted") == 1
    assert shares == sorted(shares)


def test_leaving_stops_it_and_nothing_half_made_stays(qtbot, desk, office, keep):
    keeper = keep(desk)
    keeper.look()
    desk.leaving.emit()
    desk.work.call(lambda: None)
    qtbot.waitUntil(lambda: not keeper.is_busy)
    left = [path.name for path in DataFolder(office.folder).backups.glob("*")]
    assert all(name.endswith(".fmbackup") for name in left)
