"""The other ways in, with real keys: set-up code, code of the office, a password that a keyring keeps."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fm_desktop.casework.members import set_office_recovery, take_in
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import change_password
from fm_desktop.casework.people import PersonData
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.ui import entering
from fm_desktop.ui.unlock import UnlockWindow
from fm_desktop.vault import system_keyring
from fm_desktop.vault.key_derivation import Cost

TODAY = date(2026, 3, 2)
PASSWORD = "Die Katze liegt am Ofen"
NEW = "Ein neuer langer Satz"
QUICK = Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def folder(work, tmp_path):
    """Return a data folder with one person in it."""
    founder = Founder("miriam", "Albrecht", "Miriam", ("fm",))
    work.call(lambda: set_up(tmp_path / "desk", founder, PASSWORD, cost=QUICK, today=TODAY))
    return tmp_path / "desk"


@pytest.fixture
def as_miriam(work, folder):
    """Return what does something as the administrator of the folder, before the window opens."""

    def do(deed):
        def there():
            author = open_desk(folder, "miriam", PASSWORD, today=TODAY)
            try:
                return deed(author)
            finally:
                close_desk()

        return work.call(there)

    return do


@pytest.fixture
def opened(qtbot, work, folder):
    """Return what opens the window that asks for the password."""

    def show(since=None, login="miriam"):
        door = work.call(lambda: entering.door_of(folder, lambda: TODAY))
        window = UnlockWindow(work, door, since, login)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        return window

    yield show
    work.call(entering.leave)


def admit(author):
    data = PersonData("Okoye", "Ada", "okoye", ("fm",))
    return take_in(data, by=author, today=TODAY)[1].code


def type_password(page, password=NEW):
    page.password.first.setText(password)
    page.password.second.setText(password)


def test_who_was_just_admitted_enters_by_the_setup_code_alone(qtbot, as_miriam, opened):
    code = as_miriam(admit)
    window = opened()
    qtbot.keyClick(window.page.person, Qt.Key.Key_Down)
    assert window.page.person.currentText() == "Ada Okoye (noch ohne Passwort)"
    assert not window.page.password.isVisible()
    assert "Einrichtungscode" in window.page.open_button.text()
    qtbot.keyClick(window.page, Qt.Key.Key_Tab)
    window.page.setFocus()
    qtbot.keyClick(window.page.open_button, Qt.Key.Key_Space)
    assert window.recovery.isVisible()
    assert window.recovery.code.accessibleName() == "Einrichtungscode"
    qtbot.keyClicks(window.recovery.code, code)
    type_password(window.recovery)
    window.recovery.try_it()
    qtbot.waitUntil(window.fresh_code.isVisible, timeout=20_000)
    window.fresh_code.page.kept.click()
    with qtbot.waitSignal(window.unlocked) as told:
        window.fresh_code.go_on.click()
    assert (told.args[0].me.name, told.args[0].me.roles) == ("Ada Okoye", ("fm",))


def test_enter_opens_from_the_last_field_and_presses_the_button_that_has_the_focus(qtbot, as_miriam, opened):
    code = as_miriam(admit)
    window = opened(login="okoye")
    window.page.code_requested.emit()
    page = window.recovery
    back = page.findChild(QPushButton, "back")
    back.setFocus()
    qtbot.keyClick(back, Qt.Key.Key_Return)
    assert window._pages.currentWidget() is window.page
    window.page.code_requested.emit()
    qtbot.keyClicks(page.code, code)
    qtbot.keyClicks(page.password.first, NEW)
    qtbot.keyClicks(page.password.second, NEW)
    qtbot.keyPress(page.password.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._pages.currentWidget() is window.fresh_code, timeout=20_000)
    window.fresh_code.page.kept.setChecked(True)
    window.fresh_code.go_on.setFocus()
    with qtbot.waitSignal(window.unlocked):
        qtbot.keyClick(window.fresh_code.go_on, Qt.Key.Key_Return)


def test_enter_on_the_list_of_people_goes_on_to_what_is_asked_of_them(qtbot, as_miriam, opened):
    as_miriam(admit)
    window = opened()
    window.page.person.setFocus()
    qtbot.keyPress(window.page.person, Qt.Key.Key_Return)
    qtbot.waitUntil(window.page.password.hasFocus)
    window.page.person.setFocus()
    window.page.person.setCurrentIndex(window.page.person.findData("okoye"))
    qtbot.keyPress(window.page.person, Qt.Key.Key_Return)
    qtbot.waitUntil(window.recovery.code.hasFocus)


def test_a_code_that_is_missing_is_asked_for_before_the_password(qtbot, as_miriam, opened):
    as_miriam(admit)
    window = opened(login="okoye")
    window.page.go_on()
    qtbot.keyPress(window.recovery.password.second, Qt.Key.Key_Return)
    qtbot.waitUntil(window.recovery.code.hasFocus)
    assert window.recovery.error.text() == "Bitte geben Sie zuerst den Code ein."


def test_a_code_of_somebody_else_is_told_in_words_about_the_setup_code(qtbot, as_miriam, opened):
    as_miriam(admit)
    other = as_miriam(lambda author: set_office_recovery(by=author, today=TODAY))
    window = opened(login="okoye")
    window.page.try_it()
    qtbot.keyClicks(window.recovery.code, other)
    type_password(window.recovery)
    window.recovery.try_it()
    qtbot.waitUntil(lambda: "Einrichtungscode" in window.recovery.error.text(), timeout=20_000)
    assert "Ada Okoye" in window.recovery.error.text()


def test_who_has_a_password_is_asked_for_it_after_a_look_at_another_name(qtbot, as_miriam, opened):
    as_miriam(admit)
    window = opened(login="okoye")
    assert not window.page.password.isVisible()
    qtbot.keyClick(window.page.person, Qt.Key.Key_Up)
    assert window.page.password.isVisible()
    assert window.page.open_button.text() == "Entsperren"


def test_without_a_code_of_the_office_no_way_for_it_is_shown(opened):
    assert not opened().page._office.isVisible()


def test_the_code_of_the_office_seats_the_office_and_nobody_else(qtbot, as_miriam, opened):
    code = as_miriam(lambda author: set_office_recovery(by=author, today=TODAY))
    window = opened()
    window.page._office.click()
    qtbot.keyClicks(window.office.code, code)
    with qtbot.waitSignal(window.unlocked, timeout=20_000) as told:
        qtbot.keyClick(window.office.code, Qt.Key.Key_Return)
    me = told.args[0].me
    assert (me.name, tuple(me.roles), me.is_office) == ("Das Büro", ("admin",), True)


def test_a_personal_code_does_not_open_the_way_of_the_office(qtbot, as_miriam, opened):
    as_miriam(lambda author: set_office_recovery(by=author, today=TODAY))
    other = as_miriam(admit)
    window = opened()
    window.page._office.click()
    qtbot.keyClicks(window.office.code, other)
    window.office.try_it()
    qtbot.waitUntil(lambda: "Büros" in window.office.error.text(), timeout=20_000)
    assert window.office.code.hasFocus()


def unlock(qtbot, window):
    window.page.password.setText(PASSWORD)
    with qtbot.waitSignal(window.unlocked, timeout=20_000):
        window.page.try_it()


def test_without_a_keyring_nothing_is_offered_to_be_kept(qtbot, work, opened):
    window = opened()
    work.call(lambda: None)
    assert not window.page.keep.isVisible()


def test_a_password_that_is_kept_opens_the_next_start(qtbot, work, folder, opened, system):
    window = opened()
    qtbot.waitUntil(window.page.keep.isVisible)
    assert not window.page.keep.isChecked()
    window.page.keep.click()
    with qtbot.waitSignal(window.password_kept) as told:
        unlock(qtbot, window)
    assert told.args == [True]
    work.call(entering.leave)
    again = opened()
    with qtbot.waitSignal(again.unlocked, timeout=20_000) as told:
        again.page.open_with_kept()
    assert told.args[0].me.login == "miriam"


def test_unless_it_is_ticked_nothing_is_kept(qtbot, opened, system):
    window = opened()
    qtbot.waitUntil(window.page.keep.isVisible)
    unlock(qtbot, window)
    assert system.held == {}


def test_after_a_lock_the_keyring_neither_opens_nor_is_offered(qtbot, work, folder, opened, system):
    work.call(lambda: system_keyring.keep("miriam", folder / "fm_desktop.keys", PASSWORD))
    window = opened(since=datetime(2026, 3, 2, 12, 31))
    window.page.open_with_kept()
    work.call(lambda: None)
    assert not window.page.keep.isVisible()
    assert window.page.open_button.text() == "Entsperren"
    assert window.isVisible()


def test_a_kept_password_of_another_day_is_forgotten_and_asked_for(qtbot, as_miriam, opened, system, folder):
    as_miriam(lambda author: system_keyring.keep("miriam", author.key_file, PASSWORD))
    as_miriam(lambda author: change_password(PASSWORD, NEW, by=author, today=TODAY, cost=QUICK))
    window = opened()
    window.page.open_with_kept()
    assert not window.page.open_button.isEnabled()
    qtbot.waitUntil(window.page.open_button.isEnabled, timeout=20_000)
    assert window.page.password.hasFocus()
    assert system.held == {}


def test_where_two_people_keep_theirs_nobody_is_opened_unasked(
    qtbot, work, as_miriam, opened, system, folder
):
    as_miriam(admit)
    for login in ("miriam", "okoye"):
        system_keyring.keep(login, folder / "fm_desktop.keys", PASSWORD)
    window = opened()
    window.page.open_with_kept()
    qtbot.waitUntil(window.page.open_button.isEnabled, timeout=20_000)
    assert window.isVisible()
    assert window.page.error.text() == ""
    assert len(system.held) == 2
