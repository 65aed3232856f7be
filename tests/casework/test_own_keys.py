"""Own password and codes: what they open before and after, and that old copies open nothing of today."""

import shutil

import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import change_password, new_recovery_code, open_with_code
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.errors import DataFileError, RightsError, UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.database import db
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import JournalEntry
from fm_desktop.vault import key_file
from fm_desktop.vault.keyring import unlock
from tests.casework.conftest import CHEAP, PASSWORD
from tests.casework.stories import TODAY

SATZ = "Ein langer neuer Satz"


@pytest.fixture
def desk(tmp_path):
    """Set up a folder and sit down; return the folder, who sits there and the recovery code."""
    folder = tmp_path / "desk"
    made = set_up(folder, Founder("kaya", "Kaya", "Selin"), PASSWORD, cost=CHEAP, today=TODAY)
    yield folder, sit_down(folder), made.recovery_code
    close_desk()


def sit_down(folder, password=PASSWORD):
    return open_desk(folder, "kaya", password, today=TODAY)


def generation(folder):
    return key_file.read(DataFolder(folder).key_file).generation


def newest_deed():
    return JournalEntry.select().order_by(JournalEntry.seq.desc()).get().deed


def test_a_new_password_opens_and_the_old_one_does_not(desk):
    folder, by, _code = desk
    change_password(PASSWORD, SATZ, by=by, today=TODAY, cost=CHEAP)
    assert (newest_deed(), generation(folder), check_all()) == ("change_password", 2, [])
    with pytest.raises(RightsError, match="wrong_password"):
        sit_down(folder)
    assert sit_down(folder, SATZ).login == "kaya"


def test_who_sits_there_goes_on_working(desk):
    folder, by, _code = desk
    for old, new in ((PASSWORD, SATZ), (SATZ, SATZ + "!"), (SATZ + "!", PASSWORD)):
        change_password(old, new, by=by, today=TODAY, cost=CHEAP)
    assert (generation(folder), check_all()) == (4, [])


def test_an_old_key_file_with_the_old_password_does_not_open_todays_file(desk):
    folder, by, _code = desk
    path, old = by.key_file, folder.parent / "old.keys"
    shutil.copy(path, old)
    key = unlock(old, "kaya", PASSWORD).data_key
    change_password(PASSWORD, SATZ, by=by, today=TODAY, cost=CHEAP)
    assert not db.opens_with(key)
    close_desk()
    shutil.copy(old, path)
    with pytest.raises(DataFileError, match="data_file_or_key_wrong"):
        sit_down(folder)


@pytest.mark.parametrize(
    ("new", "key"),
    [
        ("kurz", "password_too_short"),
        ("", "password_too_short"),
        ("passwort123", "password_common"),
        ("kayakayakaya", "password_contains_name"),
        ("aaaaaaaaaaaa", "password_repetitive"),
    ],
)
def test_a_password_that_is_guessed_at_once_is_refused_in_words(desk, new, key):
    folder, by, code = desk
    before = by.key_file.read_bytes()
    with pytest.raises(UserError, match=key):
        change_password(PASSWORD, new, by=by, today=TODAY, cost=CHEAP)
    assert by.key_file.read_bytes() == before
    close_desk()
    with pytest.raises(UserError, match=key):
        open_with_code(folder, "kaya", code, new, today=TODAY, cost=CHEAP)
    assert sit_down(folder)


def test_a_wrong_old_password_changes_nothing_and_counts(desk):
    folder, by, _code = desk
    with pytest.raises(RightsError, match="wrong_password"):
        change_password("falsch", SATZ, by=by, today=TODAY, cost=CHEAP)
    with pytest.raises(RightsError, match="wrong_password"):
        new_recovery_code("falsch", by=by, today=TODAY, cost=CHEAP)
    assert key_file.read(by.key_file).slots[0].failed == 2
    assert generation(folder) == 1


def test_a_new_recovery_code_replaces_the_old_one(desk):
    folder, by, code = desk
    fresh = new_recovery_code(PASSWORD, by=by, today=TODAY, cost=CHEAP)
    assert (newest_deed(), generation(folder)) == ("new_recovery_code", 2)
    close_desk()
    with pytest.raises(RightsError, match="wrong_recovery_code"):
        open_with_code(folder, "kaya", code, SATZ, today=TODAY, cost=CHEAP)
    assert open_with_code(folder, "kaya", fresh, SATZ, today=TODAY, cost=CHEAP)[1] not in (fresh, code)


def test_a_used_recovery_code_is_used_up(desk):
    folder, _by, code = desk
    close_desk()
    author, fresh = open_with_code(folder, "kaya", code, SATZ, today=TODAY, cost=CHEAP)
    assert (author.login, newest_deed(), generation(folder)) == ("kaya", "use_recovery_code", 2)
    assert check_all() == []
    close_desk()
    with pytest.raises(RightsError, match="wrong_recovery_code"):
        open_with_code(folder, "kaya", code, SATZ, today=TODAY, cost=CHEAP)
    with pytest.raises(RightsError, match="wrong_password"):
        sit_down(folder)
    assert sit_down(folder, SATZ)
    close_desk()
    assert open_with_code(folder, "kaya", fresh, PASSWORD, today=TODAY, cost=CHEAP)


def test_a_code_opens_nothing_beside_a_window_and_stays_good(desk):
    from fm_desktop.storage.lock import WriteLock

    folder, _by, code = desk
    close_desk()
    with (
        WriteLock(DataFolder(folder).lock).acquire("nolte"),
        pytest.raises(DataFileError, match="data_file_in_use"),
    ):
        open_with_code(folder, "kaya", code, SATZ, today=TODAY, cost=CHEAP)
    assert open_with_code(folder, "kaya", code, SATZ, today=TODAY, cost=CHEAP)


def test_a_desk_that_only_reads_changes_no_password(desk):
    folder, _by, _code = desk
    by = open_desk(folder, "kaya", PASSWORD, today=TODAY, write=False)
    with pytest.raises(UserError, match="desk_read_only"):
        change_password(PASSWORD, SATZ, by=by, today=TODAY, cost=CHEAP)


def test_a_full_disk_leaves_the_new_password_and_tries_again_later(desk, monkeypatch):
    folder, by, _code = desk

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("fm_desktop.storage.rekey._copy", full)
        with pytest.raises(DataFileError, match="rotation_unfinished"):
            change_password(PASSWORD, SATZ, by=by, today=TODAY, cost=CHEAP)
        assert check_all() == []
        close_desk()
        assert sit_down(folder, SATZ).login == "kaya"  # opens all the same
        assert generation(folder) == 1
    by = sit_down(folder, SATZ)
    assert (generation(folder), check_all()) == (2, [])
    change_password(SATZ, PASSWORD, by=by, today=TODAY, cost=CHEAP)
    assert generation(folder) == 3


def test_an_exchange_left_half_done_is_finished_before_the_next_begins(desk, monkeypatch):
    """The file lies under the next key already: whatever comes now, that key must not be lost."""
    folder, by, _code = desk
    with monkeypatch.context() as patched:
        patched.setattr("fm_desktop.vault.rotation.finished", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            change_password(PASSWORD, SATZ, by=by, today=TODAY, cost=CHEAP)
    with monkeypatch.context() as patched:
        patched.setattr("fm_desktop.storage.rekey._copy", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            change_password(SATZ, PASSWORD, by=by, today=TODAY, cost=CHEAP)
    assert sit_down(folder)
    assert check_all() == []
