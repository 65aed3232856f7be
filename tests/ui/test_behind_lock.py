"""What is left of the desk behind the lock: the windows, hidden, and no key; none opens, nothing is lost."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox

from fm_desktop.storage import sight
from fm_desktop.storage.database import db
from fm_desktop.ui.clipboard import copy
from fm_desktop.ui.unlock import UnlockWindow
from fm_desktop.vault.author import Author
from tests.ui.test_app import begin_a_reminder, folder, start, unlock  # noqa: F401 - fixtures among them


@pytest.fixture
def program(qtbot, start, folder):  # noqa: F811
    program = start(data=folder)
    unlock(qtbot, program)
    return program


def lock(qtbot, program):
    program.lock()
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow))
    program.work.call(lambda: None)
    QApplication.processEvents()


def secrets_of(author):
    """Return the private keys of whoever sits at the desk."""
    return {value for name, value in vars(author).items() if name.endswith("_key") and value}


def holders(secrets):
    """Return what still holds one of the keys, of everything that can be reached."""
    gc.collect()
    return [
        type(each).__name__
        for each in gc.get_objects()
        if each is not secrets
        for held in gc.get_referents(each)
        if isinstance(held, (bytes, bytearray)) and bytes(held) in secrets
    ]


def test_the_key_locks_from_an_open_dialog_and_keeps_what_is_typed(qtbot, program):
    dialog = begin_a_reminder(qtbot, program, "half a wo")
    typed = dialog.findChild(QLineEdit, "reminder_text")
    qtbot.waitUntil(typed.hasFocus)
    qtbot.keyClick(typed, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(program.before, UnlockWindow))
    unlock(qtbot, program)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert typed.text() == "half a wo"


def test_the_key_hides_names_from_an_open_dialog(qtbot, program):
    dialog = begin_a_reminder(qtbot, program, "half a wo")
    typed = dialog.findChild(QLineEdit, "reminder_text")
    qtbot.waitUntil(typed.hasFocus)
    qtbot.keyClick(typed, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert program.window.privacy.is_on
    program.window.privacy.lift()


def test_no_key_can_be_reached_behind_the_lock(qtbot, program):
    secrets = secrets_of(program.window.desk.author)
    assert len(secrets) >= 2
    assert holders(secrets)
    for screen in ("cases", "calendar"):
        program.window.show_screen(screen)
    begin_a_reminder(qtbot, program, "half")
    program.window.menu.undo()
    program.window.menu.journal()
    program.window.menu.preferences()
    program.work.call(lambda: None)
    lock(qtbot, program)
    assert program.work.call(db.is_closed)
    assert program.work.call(lambda: sight._Seat.reader) is None
    assert holders(secrets) == []
    authors = [each for each in gc.get_objects() if isinstance(each, Author)]
    assert [each for each in authors if each.key_file and program.folder in each.key_file.parents] == []
    unlock(qtbot, program)


def test_what_was_asked_for_before_the_lock_opens_nothing_behind_it(qtbot, program):
    box = QMessageBox(QMessageBox.Icon.Information, "Titel", "Yılmaz, Ayşe", parent=program.window)
    lock(qtbot, program)
    box.open()
    qtbot.waitUntil(lambda: not box.isVisible())
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [program.before]
    unlock(qtbot, program)
    qtbot.waitUntil(box.isVisible)
    box.close()


def test_an_open_menu_does_not_come_back_after_the_lock(qtbot, program):
    program.window.menu.popup(program.window.pos())
    lock(qtbot, program)
    unlock(qtbot, program)
    assert not program.window.menu.isVisible()


def test_typing_goes_on_after_the_lock_where_it_was(qtbot, program):
    dialog = begin_a_reminder(qtbot, program, "half a wo")
    field = dialog.findChild(QLineEdit, "reminder_text")
    field.setCursorPosition(4)
    lock(qtbot, program)
    unlock(qtbot, program)
    assert dialog.isVisible()
    assert field.selectedText() == ""
    QTest.keyClicks(field, "-")
    assert field.text() == "half- a wo"
    dialog.reject()


def test_the_privacy_screen_stays_through_a_lock(qtbot, program):
    dialog = begin_a_reminder(qtbot, program, "half")
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    program.window.privacy.toggle()
    lock(qtbot, program)
    kept = [each.text() for each in program.before.page.findChildren(QLabel)]
    assert any("Was Sie gerade eingegeben haben, ist erhalten." in text for text in kept)
    unlock(qtbot, program)
    assert program.window.privacy.is_on
    assert not dialog.isVisible()
    program.window.privacy.toggle()
    assert dialog.isVisible()
    assert dialog.findChild(QLineEdit, "reminder_text").text() == "half"
    dialog.reject()


def test_f8_shows_nothing_behind_the_lock(qtbot, program):
    lock(qtbot, program)
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_F8)
    assert not program.window.isVisible()
    assert not program.window.privacy.is_on
    unlock(qtbot, program)


def test_the_clipboard_is_emptied_while_the_desk_is_locked(qtbot, program):
    qtbot.waitUntil(lambda: program._watching is not None)
    program._watching.use(program.preferences.with_(clipboard_seconds=0))
    program._watching._copied.wait(0.2)
    copy("Ziel bleibt")
    lock(qtbot, program)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "")
    unlock(qtbot, program)


def test_the_set_time_of_the_lock_is_taken_over_at_once(qtbot, program):
    assert program.idle._seconds == 600
    program.window.desk.use_preferences(program.preferences.with_(lock_minutes=2))
    assert program.idle._seconds == 120
