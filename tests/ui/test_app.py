"""One run of the program: first start, unlocking, locking, example data, the end."""

import logging
import sys
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMessageBox
from shiboken6 import isValid

from fm_desktop import app as program_of
from fm_desktop import paths
from fm_desktop.app import Program
from fm_desktop.casework.backups import back_up_as
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.members import set_office_recovery
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.demo.build import PASSWORD as EXAMPLE
from fm_desktop.preferences import Preferences
from fm_desktop.start_options import StartOptions, parse
from fm_desktop.storage.ageing import seen_from
from fm_desktop.storage.database import db
from fm_desktop.storage.queries.drafts import drafts_of
from fm_desktop.surroundings import keep_log
from fm_desktop.throw_away import ThrowAwayFolder
from fm_desktop.ui.bus_lock import BusLock
from fm_desktop.ui.job_queue import Rank
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.setup.setup_wizard import SetupWizard
from fm_desktop.ui.unlock import UnlockWindow
from fm_desktop.ui.waiting import WaitingWindow
from fm_desktop.vault.key_derivation import Cost
from tests.storage.raw_file import damage, data_key

PASSWORD = "Die Katze liegt am Ofen"
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it speaks of a Linux desktop")
QUICK = Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def start(qapp, qtbot, monkeypatch, tongue):
    """Start the program as often as a test likes; each run is ended like a real one."""
    runs = []
    tongue.be_silent()  # the program speaks for itself
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)  # the tests share one application
    monkeypatch.setattr(QApplication, "exit", lambda *_: None)

    def start(**options):
        program = Program(qapp, StartOptions(**options))
        runs.append(program)
        program.start()
        qtbot.waitUntil(lambda: bool(program.before or program.window), timeout=20_000)
        return program

    def end(program):
        runs.remove(program)
        for each in (program.window, program.before):
            if each is not None:
                each.close()
                each.deleteLater()
        program.end()

    start.end = end
    yield start
    for program in runs:
        end(program)


@pytest.fixture
def folder(tmp_path):
    founder = Founder("miriam", "Albrecht", "Miriam", ("fm",))
    set_up(tmp_path / "desk", founder, PASSWORD, cost=QUICK, today=date.today())
    return tmp_path / "desk"


def unlock(qtbot, program, password=PASSWORD):
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow), timeout=20_000)
    program.before.page.password.setText(password)
    program.before.page.try_it()
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible(), timeout=20_000)


def test_a_start_removes_what_a_killed_program_has_shown_elsewhere(qtbot, start, folder):
    left = ThrowAwayFolder(paths.make_private(paths.opened_folder()))
    (left.path / "brief.rtf").write_bytes(b"vertraulich")
    left._lock.release()  # as the system does when a process is killed
    start(data=folder)
    qtbot.waitUntil(lambda: list(paths.opened_folder().iterdir()) == [])


def test_a_first_start_asks_who_works_here(start, tmp_path):
    assert isinstance(start(data=tmp_path / "empty").before, SetupWizard)


def test_a_later_start_asks_for_the_password_and_opens_the_day(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    assert isinstance(program.window, MainWindow)
    assert program.window.screen_key() == "today"
    assert program.before is None


def test_locking_hides_all_closes_the_file_and_returns_to_the_same_place(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    window = program.window
    window.show_screen("cases")
    window.menu.show_keys()
    dialog = QApplication.activeModalWidget()
    program.lock()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow))
    assert not window.isVisible()
    assert not dialog.isVisible()
    assert window.desk.author is None
    assert program.work.call(db.is_closed)
    unlock(qtbot, program)
    assert program.window is window
    assert window.screen_key() == "cases"
    assert dialog.isVisible()
    assert window.desk.author is not None
    dialog.close()


@linux_only
def test_the_desk_is_locked_with_the_system(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    qtbot.waitUntil(lambda: program.findChild(BusLock) is not None)
    program.findChild(BusLock).locked.emit()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow))
    assert program.work.call(db.is_closed)
    program.findChild(BusLock).locked.emit()  # once more while it is locked
    unlock(qtbot, program)


@linux_only
def test_example_data_stay_open_behind_the_systems_lock(qtbot, start):
    program = start(demo=True)
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
    qtbot.waitUntil(lambda: program.findChild(BusLock) is not None)
    program.findChild(BusLock).locked.emit()
    assert program.window.isVisible()


def test_a_lock_waits_for_a_long_deed_and_shows_nothing_meanwhile(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    ended, go_on = [], []

    def deed():
        while not go_on:
            yield 0
        return Changed.NOTHING

    program.work.run_long(program.window, deed, lambda _: None, ended.append)
    program.lock()
    assert not program.window.isVisible()
    assert isinstance(program.before, WaitingWindow)
    go_on.append(True)
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow))
    assert ended == [None]
    assert not program.work.is_busy()
    unlock(qtbot, program)


def begin_a_reminder(qtbot, program, text):
    program.window.menu.reminder()
    dialog = next(each for each in program.window.findChildren(QDialog) if each.isVisible())
    program.work.call(lambda: None, Rank.WRITE)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "reminder_text"), text)
    return dialog


def begun(program):
    """Return what stands in the drafts of whoever is at the desk."""
    person = program.window.desk.me.id
    found = program.work.call(lambda: drafts_of(person), Rank.WRITE)
    return [draft.content["fields"]["reminder_text"] for draft in found]


def test_what_was_typed_a_moment_ago_is_stored_before_the_keys_are_dropped(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    dialog = begin_a_reminder(qtbot, program, "half a wo")
    program.lock()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow))
    assert program.work.call(db.is_closed)
    unlock(qtbot, program)
    assert begun(program) == ["half a wo"]
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "reminder_text"), "rd")
    dialog.reject()
    assert begun(program) == ["half a word"]


def test_what_was_typed_a_moment_before_the_end_is_there_the_next_time(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    begin_a_reminder(qtbot, program, "the last words")
    start.end(program)
    again = start(data=folder)
    unlock(qtbot, again)
    assert begun(again) == ["the last words"]


def test_another_language_takes_the_window_and_keeps_what_was_typed(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    begin_a_reminder(qtbot, program, "typed in German")
    program.window.desk.use_preferences(program.preferences.with_(language="en"))
    assert begun(program) == ["typed in German"]


def test_another_person_gets_a_desk_of_their_own(qtbot, start):
    program = start(demo=True)
    qtbot.waitUntil(lambda: program.window is not None, timeout=60_000)
    first = program.window
    first.menu.show_keys()
    dialog = QApplication.activeModalWidget()
    first.another_requested.emit()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow), timeout=20_000)
    page = program.before.page
    assert not first.isVisible()
    qtbot.waitUntil(page.person.hasFocus)
    page.person.setCurrentIndex(page.person.findText("Ines Vogt"))
    page.password.setText(EXAMPLE)
    page.try_it()
    qtbot.waitUntil(lambda: program.window is not first, timeout=20_000)
    window = program.window
    assert (window.desk.me.name, window.screen_key()) == ("Ines Vogt", "office")
    qtbot.waitUntil(lambda: not isValid(dialog))
    words = {words for words, _key, _deed in window.commands()}
    assert not words & {"Fälle", "Neue Kund:in …", "Ausgeben …", "Wiedervorlage …"}


def test_the_office_has_people_and_no_keys_of_its_own(qtbot, start, folder):
    def with_code():
        author = open_desk(folder, "miriam", PASSWORD, today=date.today())
        code = set_office_recovery(by=author, today=date.today())
        close_desk()
        return code

    code = with_code()
    program = start(data=folder)
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow), timeout=20_000)
    program.before.office.code.setText(code)
    program.before.office.try_it()
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible(), timeout=20_000)
    words = {words for words, _key, _deed in program.window.menu.commands()}
    assert "Personen …" in words
    keys = {"Passwort ändern …", "Neuer Wiederherstellungscode …"}
    assert not words & (keys | {"Fälle", "Kataloge …", "Protokoll …"})
    offered = {each.objectName() for each in program.window.pane().findChildren(QAbstractButton)}
    assert "to_people" in offered
    assert not {"to_journal", "to_catalogues"} & offered
    program.lock()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow), timeout=20_000)


def test_a_password_that_is_kept_opens_the_desk_at_the_start_and_not_after_a_lock(
    qtbot, start, folder, system
):
    program = start(data=folder)
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow), timeout=20_000)
    qtbot.waitUntil(program.before.page.keep.isVisible)
    program.before.page.keep.click()
    unlock(qtbot, program)
    start.end(program)
    again = start(data=folder)
    qtbot.waitUntil(lambda: again.window is not None and again.window.isVisible(), timeout=20_000)
    again.lock()
    qtbot.waitUntil(lambda: isinstance(again.before, UnlockWindow))
    again.work.call(lambda: None)
    assert not again.window.isVisible()
    assert "miriam" not in again._settings.read_text("utf-8")


def test_nobody_at_the_desk_locks_it(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    program.idle.wait(0.02)
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow))
    assert not program.window.isVisible()


def test_the_first_key_after_a_long_sleep_locks_at_once(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    program.idle.wait(600)
    program.idle._touched -= 601  # the lid was closed
    QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not program.window.isVisible()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow))
    assert program.work.call(db.is_closed)
    unlock(qtbot, program)
    assert program.window.screen_key() == "today"


def test_a_desk_locked_in_the_evening_looks_from_the_new_day_in_the_morning(
    qtbot, start, folder, monkeypatch
):
    nights = []

    class Day(date):
        @classmethod
        def today(cls):
            return date.today() + timedelta(days=len(nights))

    monkeypatch.setattr(program_of, "date", Day)
    program = start(data=folder)
    unlock(qtbot, program)
    assert program.work.call(seen_from) == Day.today()
    program.lock()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow))
    nights.append(1)
    program.window._look_at_the_day()
    unlock(qtbot, program)
    assert program.work.call(seen_from) == Day.today() == program.window.desk.today()


def test_another_language_gives_new_windows_in_the_same_place(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    program.window.show_screen("cases")
    program.window.desk.use_preferences(program.preferences.with_(language="en"))
    assert program.window.windowTitle() == "Case management"
    assert program.window.screen_key() == "cases"
    assert Preferences.load(program._settings).language == "en"


def test_example_data_are_marked_open_unlocked_and_disappear(qtbot, start):
    program = start(demo=True)
    qtbot.waitUntil(lambda: program.window is not None, timeout=60_000)
    assert "Beispieldaten" in program.window.windowTitle()
    assert program.window.desk.is_demo
    made = program.folder
    assert made.exists()
    program.window.close()
    program.window = None
    program.end()
    assert not made.exists()
    program.end = lambda: None


def test_a_damaged_key_file_is_told_and_nothing_opens(qtbot, start, folder):
    paths.DataFolder(folder).key_file.write_text("{", "utf-8")
    program = Program(QApplication.instance(), StartOptions(data=folder))
    program.start()
    qtbot.waitUntil(lambda: bool(boxes()))
    assert program.window is None
    boxes()[0].close()
    assert boxes() == []
    program.end()


def boxes():
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()
    ]


def test_the_place_of_the_window_is_kept_in_a_file_without_names(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    program.window.close()
    text = program._settings.read_text("utf-8")
    assert Preferences.load(program._settings).geometry
    assert "Albrecht" not in text
    assert "miriam" not in text


def test_the_options_of_the_start():
    assert parse([]) == StartOptions()
    assert parse(["--demo", "--lang", "en"]) == StartOptions(demo=True, language="en")
    with pytest.raises(SystemExit) as ended:
        parse(["--unknown"])
    assert ended.value.code == 2


def test_the_log_lies_in_a_private_folder(tmp_path):
    before = list(logging.getLogger("fm_desktop").handlers)
    keep_log()
    assert paths.log_folder().stat().st_mode & 0o077 == 0
    for handler in set(logging.getLogger("fm_desktop").handlers) - set(before):
        logging.getLogger("fm_desktop").removeHandler(handler)
        handler.close()


def test_a_language_given_at_the_start_is_not_kept(qtbot, start, folder):
    program = start(data=folder, language="en")
    unlock(qtbot, program)
    assert program.window.windowTitle() == "Case management"
    program.window.close()
    assert Preferences.load(program._settings).language == "de"


def test_without_a_screen_one_sentence_says_what_to_do(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert program_of.main(["--lang", "en"]) == 2
    assert "no screen" in capsys.readouterr().err


def test_the_program_is_heard_by_a_second_start_from_unlocking_to_the_end(qtbot, start, folder):
    program = start(data=folder)
    mark = folder / "fm_desktop.window"
    qtbot.waitUntil(mark.exists)
    unlock(qtbot, program)
    assert mark.exists()
    start.end(program)
    assert not mark.exists()


def test_a_backup_is_put_back_from_the_desk_and_asked_for_its_password(qtbot, start, folder):
    program = start(data=folder)
    unlock(qtbot, program)
    desk, keeper = program.window.desk, program.window.day_backup
    with qtbot.waitSignal(keeper.looked):
        keeper.back_up_now()
    desk.show_screen("backups")
    dialog = program.window.findChild(QDialog, "backups_dialog")
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() > 0)
    dialog.restore_button.click()
    wizard = program.window.findChild(QDialog, "restore_wizard")
    qtbot.waitUntil(wizard.choose_page.isComplete)
    wizard.next()
    qtbot.waitUntil(wizard.compare_page.isComplete)
    wizard.accept()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow), timeout=20_000)
    assert program.window is None
    assert list(folder.glob("replaced-*/fm_desktop.db"))
    unlock(qtbot, program)


def test_a_file_that_does_not_open_offers_a_backup(qtbot, start, folder):
    (folder / "fm_desktop.db").write_bytes(b"damaged" * 1000)
    program = start(data=folder)
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow), timeout=20_000)
    page = program.before.page
    assert not page.restore.isVisible()
    page.password.setText(PASSWORD)
    page.try_it()
    qtbot.waitUntil(page.restore.isVisible, timeout=20_000)
    page.restore.click()
    wizard = program.before.findChild(QDialog, "restore_wizard")
    assert wizard.isVisible()
    wizard.reject()


def test_without_its_key_file_a_backup_can_be_put_back(qtbot, start, folder):
    paths.DataFolder(folder).key_file.write_text("{", "utf-8")
    program = Program(QApplication.instance(), StartOptions(data=folder))
    program.start()
    qtbot.waitUntil(lambda: bool(boxes()))
    boxes()[0].findChild(QAbstractButton, "restore_backup").click()
    qtbot.waitUntil(lambda: bool(wizards()))
    (wizard,) = wizards()
    wizard.reject()
    qtbot.waitUntil(lambda: not isValid(wizard))
    program.end()


def wizards():
    found = [each for each in QApplication.topLevelWidgets() if each.objectName() == "restore_wizard"]
    return [each for each in found if each.isVisible()]


@pytest.mark.parametrize("secret", ["password", "code"])
def test_on_a_new_computer_the_newest_backup_is_put_back_and_opened(qtbot, start, tmp_path, secret):
    first, second, backup = tmp_path / "first", tmp_path / "second", tmp_path / "stick" / "mine.fmbackup"
    founder = Founder("miriam", "Albrecht", "Miriam", ("fm",))
    made = set_up(first, founder, PASSWORD, cost=QUICK, today=date.today())
    for _piece in back_up_as(backup, "wanted", by=open_desk(first, "miriam", PASSWORD, today=date.today())):
        pass
    close_desk()
    program = start(data=second)
    qtbot.waitUntil(lambda: isinstance(program.before, SetupWizard))
    qtbot.mouseClick(program.before.findChild(QAbstractButton, "restore_backup"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(wizards()))
    (wizard,) = wizards()
    wizard.take(backup)
    qtbot.waitUntil(wizard.choose_page.isComplete)
    wizard.next()
    qtbot.waitUntil(wizard.compare_page.isComplete, timeout=20_000)
    wizard.accept()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow), timeout=20_000)
    if secret == "password":
        unlock(qtbot, program)
    else:
        recovery = program.before.recovery
        program.before.page.code_requested.emit()
        recovery.code.setText(made.recovery_code)
        for each in (recovery.password.first, recovery.password.second):
            each.setText("Linde-Regen-44")
        recovery.open_button.click()
        qtbot.waitUntil(program.before.fresh_code.isVisible, timeout=20_000)
        program.before.fresh_code.page.kept.setChecked(True)
        program.before.fresh_code.go_on.click()
        qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)
    assert program.window.isVisible()
    assert (second / "fm_desktop.db").exists()


def test_from_a_damaged_file_the_way_leads_over_what_reads_to_the_newest_backup_and_back_to_work(
    qtbot, start, folder
):
    backup = paths.DataFolder(folder).backups / "mine.fmbackup"
    by = open_desk(folder, "miriam", PASSWORD, today=date.today())
    for _piece in back_up_as(backup, "wanted", by=by):
        pass
    close_desk()
    damage(folder, data_key(folder, "miriam", PASSWORD), "office")
    program = start(data=folder)
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow), timeout=20_000)
    page = program.before.page
    page.password.setText(PASSWORD)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(page.salvage.isVisible, timeout=20_000)
    qtbot.keyClick(page.salvage, Qt.Key.Key_Space)
    dialog = program.before.findChild(QDialog, "salvage_dialog")
    qtbot.waitUntil(lambda: dialog._intact is not None, timeout=20_000)
    qtbot.keyClick(dialog.findChild(QAbstractButton, "salvage_restore"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(wizards()))
    (wizard,) = wizards()
    qtbot.waitUntil(wizard.choose_page.isComplete)
    assert wizard.choose_page.chosen() == backup
    wizard.next()
    qtbot.waitUntil(wizard.compare_page.isComplete, timeout=20_000)
    wizard.accept()
    qtbot.waitUntil(lambda: program.before.page is not page, timeout=20_000)
    unlock(qtbot, program)
    assert program.window.isVisible()
