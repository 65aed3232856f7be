"""Unlocking with a real key file: the right password, wrong ones, the caps lock, the recovery code."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.ui import entering
from fm_desktop.ui.unlock import UnlockWindow
from fm_desktop.vault.key_derivation import Cost

TODAY = date(2026, 3, 2)
PASSWORD = "Die Katze liegt am Ofen"
QUICK = Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def code(work, tmp_path):
    founder = Founder("miriam", "Albrecht", "Miriam", ("fm",))
    made = work.call(lambda: set_up(tmp_path / "desk", founder, PASSWORD, cost=QUICK, today=TODAY))
    return made.recovery_code


@pytest.fixture
def unlock(qtbot, work, tmp_path, code):
    door = work.call(lambda: entering.door_of(tmp_path / "desk", lambda: TODAY))
    window = UnlockWindow(work, door, datetime(2026, 3, 2, 12, 31), "miriam", open_forms=True)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield window
    work.call(entering.leave)


def test_nothing_personal_stands_there_but_the_name(unlock):
    assert unlock.windowTitle() == "Fallmanagement"
    assert unlock.page.person.currentText() == "Miriam Albrecht"


def test_the_right_password_opens_the_desk(qtbot, unlock):
    with qtbot.waitSignal(unlock.unlocked) as told:
        qtbot.keyClicks(unlock.page.password, PASSWORD)
        qtbot.keyClick(unlock.page.password, Qt.Key.Key_Return)
    me = told.args[0].me
    assert (me.name, me.login) == ("Miriam Albrecht", "miriam")
    assert set(me.roles) == {"fm", "admin"}


def test_a_wrong_password_is_told_at_the_field_and_can_be_typed_over(qtbot, unlock):
    qtbot.keyClicks(unlock.page.password, "falsch")
    unlock.page.open_button.click()
    assert not unlock.page.open_button.isEnabled()
    qtbot.waitUntil(lambda: unlock.page.error.text() != "")
    assert unlock.page.password.selectedText() != ""
    assert unlock.page.password.property("faulty") == "true"
    qtbot.waitUntil(unlock.page.open_button.isEnabled)


def test_after_several_wrong_passwords_the_button_counts_down(qtbot, unlock):
    for _ in range(5):
        unlock.page.password.setText("falsch")
        unlock.page.try_it()
        qtbot.waitUntil(lambda: unlock.page.error.text() != "")
        unlock.page.error.clear()
        unlock.page._countdown.stop()
        unlock.page._ready()
    unlock.page._ask_to_wait()
    qtbot.waitUntil(lambda: "Sekunde" in unlock.page.open_button.text())
    assert not unlock.page.open_button.isEnabled()
    while unlock.page._seconds > 0:
        unlock.page._tick()
    assert unlock.page.open_button.text() == "Entsperren"
    assert unlock.page.open_button.isEnabled()


def test_capitals_without_shift_tell_of_the_caps_lock(qtbot, unlock):
    qtbot.keyClick(unlock.page.password, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert unlock.page.error.text() == ""
    unlock.page.password.caps_lock.emit(True)
    assert "Feststelltaste" in unlock.page.error.text()
    unlock.page.password.caps_lock.emit(False)
    assert unlock.page.error.text() == ""


def test_the_recovery_code_opens_and_sets_a_new_password(qtbot, work, unlock, code, tmp_path):
    unlock.page.code_requested.emit()
    page = unlock.recovery
    qtbot.keyClicks(page.code, code.lower())
    page.password.first.setText("Ein neuer langer Satz")
    page.password.second.setText("Ein neuer langer Satz")
    page.open_button.click()
    fresh = unlock.fresh_code
    qtbot.waitUntil(fresh.isVisible, timeout=20_000)
    assert fresh.page.code.accessibleName() not in ("", code)
    fresh.go_on.click()
    assert fresh.page.error.text() != ""
    fresh.page.kept.click()
    with qtbot.waitSignal(unlock.unlocked):
        fresh.go_on.click()
    work.call(entering.leave)
    entered = work.call(lambda: entering.enter(tmp_path / "desk", "miriam", "Ein neuer langer Satz", TODAY))
    assert entered.me.login == "miriam"


def test_a_mistyped_code_is_told_at_its_field(qtbot, unlock):
    unlock.page.code_requested.emit()
    unlock.recovery.code.setText("ABCDE")
    unlock.recovery.password.first.setText("Ein neuer langer Satz")
    unlock.recovery.password.second.setText("Ein neuer langer Satz")
    unlock.recovery.open_button.click()
    qtbot.waitUntil(lambda: unlock.recovery.error.text() != "")


def test_closing_the_window_is_told(qtbot, unlock):
    with qtbot.waitSignal(unlock.closed):
        unlock.close()


def test_after_a_backup_was_put_back_the_only_person_begins_with_the_password(qtbot, work, tmp_path, code):
    door = work.call(lambda: entering.door_of(tmp_path / "desk", TODAY))
    window = UnlockWindow(work, door, "Die Sicherung ist eingesetzt.")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    qtbot.waitUntil(window.page.password.hasFocus)
