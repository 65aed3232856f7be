"""One's own password and code with real keys on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import open_with_code
from fm_desktop.demo.build import PASSWORD
from fm_desktop.errors import RightsError
from fm_desktop.storage.models import Draft
from fm_desktop.ui.access.own_access_dialog import NewCodeDialog, PasswordDialog
from fm_desktop.vault import system_keyring

Key = Qt.Key
NEW = "Fahrrad im Regen 12"


@pytest.fixture
def changing(qtbot, demo_desk, window):
    """Open the form for another password."""
    dialog = PasswordDialog(demo_desk, window)
    with qtbot.waitActive(dialog):
        dialog.show()
    yield dialog
    window.close()


def entered(desk, password):
    """Leave the file and open it again with a password."""

    def again():
        folder = desk.author.key_file.parent
        close_desk()
        return open_desk(folder, desk.author.login, password, today=desk.today())

    return desk.work.call(again)


def type_all(qtbot, dialog, present, new, again=None):
    qtbot.keyClicks(dialog.present, present)
    qtbot.keyClicks(dialog.new.first, new)
    qtbot.keyClicks(dialog.new.second, new if again is None else again)
    qtbot.keyPress(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # then it is switched off


def test_the_new_password_opens_the_file_and_the_old_one_does_not(qtbot, demo_desk, changing):
    with qtbot.waitSignal(changing.accepted, timeout=20_000):
        type_all(qtbot, changing, PASSWORD, NEW)
    assert entered(demo_desk, NEW).login == demo_desk.author.login
    with pytest.raises(RightsError):
        entered(demo_desk, PASSWORD)
    entered(demo_desk, NEW)


def test_with_another_password_the_keyring_forgets_the_old_one(qtbot, demo_desk, window, system):
    demo_desk.work.call(
        lambda: system_keyring.keep(demo_desk.author.login, demo_desk.author.key_file, PASSWORD)
    )
    demo_desk.use_preferences(demo_desk.preferences.with_(password_kept=True))
    dialog = PasswordDialog(demo_desk, window)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        type_all(qtbot, dialog, PASSWORD, NEW)
    assert system.held == {}
    assert demo_desk.preferences.password_kept is False
    window.close()


def test_a_wrong_present_password_is_said_at_its_field_and_changes_nothing(qtbot, demo_desk, changing):
    type_all(qtbot, changing, "falsch geraten", NEW)
    qtbot.waitUntil(lambda: bool(changing.error.text()), timeout=20_000)
    assert changing.isVisible()
    entered(demo_desk, PASSWORD)


def test_tab_goes_from_the_present_password_to_the_new_one(qtbot, changing):
    changing.present.setFocus()
    for field in (changing.new.first, changing.new.second):
        qtbot.keyClick(changing.focusWidget(), Qt.Key.Key_Tab)
        assert changing.focusWidget() is field


def test_two_different_new_passwords_are_not_taken(qtbot, changing):
    type_all(qtbot, changing, PASSWORD, NEW, "etwas ganz anderes")
    assert changing.new.error_again.text()
    assert changing.isVisible()


def test_a_password_everybody_tries_first_is_refused_at_its_field(qtbot, demo_desk, changing):
    type_all(qtbot, changing, PASSWORD, "passwort123")
    qtbot.waitUntil(lambda: bool(changing.new.error.text()), timeout=20_000)
    entered(demo_desk, PASSWORD)


def test_no_password_is_ever_kept_as_a_draft(qtbot, demo_desk, changing):
    qtbot.keyClicks(changing.present, PASSWORD)
    changing.close()
    assert demo_desk.work.call(lambda: Draft.select().count()) == 0


def test_the_new_code_opens_the_file_and_is_not_left_unkept(qtbot, demo_desk, window, found):
    dialog = NewCodeDialog(demo_desk, window)
    dialog.show()
    qtbot.keyClicks(dialog.present, PASSWORD)
    qtbot.keyPress(dialog.present, Key.Key_Return)
    shown = found("code_dialog")
    code = shown.page.code.accessibleName()
    qtbot.keyClick(shown, Key.Key_Escape)
    assert shown.isVisible()
    assert shown.page.error.text()
    shown.page.kept.setChecked(True)
    qtbot.keyClick(shown, Key.Key_Escape)
    qtbot.waitUntil(lambda: "code_dialog" not in {each.objectName() for each in _visible()})

    def with_code():
        folder = demo_desk.author.key_file.parent
        close_desk()
        return open_with_code(folder, demo_desk.author.login, code, NEW, today=demo_desk.today())

    author, fresh = demo_desk.work.call(with_code)
    assert author.login == demo_desk.author.login
    assert fresh != code


def _visible():
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]
