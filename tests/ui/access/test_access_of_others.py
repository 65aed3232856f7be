"""Admitting, removing and admitting again with real keys on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import open_with_code, open_with_office_code
from fm_desktop.demo.build import PASSWORD
from fm_desktop.errors import RightsError
from fm_desktop.ui.admin.people_dialog import PeopleDialog

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
NEW = "Fahrrad im Regen 12"
ACCESS = 4


@pytest.fixture
def people(qtbot, demo_desk, window):
    """Open the list of people."""
    dialog = PeopleDialog(demo_desk, window)
    with qtbot.waitActive(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: bool(dialog._seen.people))
    yield dialog
    window.close()


def choose(dialog, name):
    model = dialog.people.model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == name)
    dialog.people.setCurrentIndex(model.index(row, 0))
    dialog.people.setFocus()
    return row


def access_of(dialog, name):
    return dialog.people.model().index(choose(dialog, name), ACCESS).data()


def agree(qtbot, found):
    box = found("access_question")
    button = next(each for each in box.buttons() if box.buttonRole(each) is box.ButtonRole.AcceptRole)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def kept_code(qtbot, found):
    """Return the code that is shown, and close its window."""
    shown = found("code_dialog")
    code = shown.page.code.accessibleName()
    shown.page.kept.setChecked(True)
    shown.close()
    return code


def elsewhere(desk, enter):
    """Leave the file, have somebody enter, and sit down again."""

    def there():
        folder = desk.author.key_file.parent
        close_desk()
        try:
            return enter(folder)
        finally:
            close_desk()
            open_desk(folder, desk.author.login, PASSWORD, today=desk.today())

    return desk.work.call(there)


def test_enter_alone_removes_nobody(qtbot, people, found):
    choose(people, "Nolte, Jonas")
    qtbot.keyClick(people.people, Key.Key_Delete)
    box = found("access_question")
    assert box.buttonRole(box.defaultButton()) is box.ButtonRole.RejectRole
    qtbot.keyClick(box, Key.Key_Return)
    qtbot.waitUntil(lambda: not box.isVisible())
    assert access_of(people, "Nolte, Jonas") == "ja"


def test_a_set_up_code_is_called_so_in_the_title_of_its_window(qtbot, people, found):
    choose(people, "Nolte, Jonas")
    qtbot.keyClick(people.people, Key.Key_Z)
    agree(qtbot, found)
    shown = found("code_dialog")
    assert shown.windowTitle() == "Einrichtungscode"
    shown.page.kept.setChecked(True)
    qtbot.keyClick(shown.go_on, Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_somebody_with_a_login_gets_a_code_and_enters_with_it(qtbot, demo_desk, people, found):
    qtbot.keyClick(people.people, Key.Key_N)
    form = found("person_dialog")
    qtbot.keyClicks(form.findChild(object, "family_name"), "Okoye")
    qtbot.keyClicks(form.findChild(object, "given_name"), "Ada")
    qtbot.keyClicks(form.findChild(object, "login"), "okoye")
    qtbot.keyPress(form, Key.Key_Return, CTRL)
    code = kept_code(qtbot, found)
    qtbot.waitUntil(lambda: any(row.login == "okoye" for row in people._seen.people))
    assert access_of(people, "Okoye, Ada") == "Code ausgegeben"
    author, _fresh = elsewhere(
        demo_desk, lambda folder: open_with_code(folder, "okoye", code, NEW, today=demo_desk.today())
    )
    assert (author.name, tuple(author.roles)) == ("Ada Okoye", ("fm",))


def test_who_is_removed_opens_the_file_no_more(qtbot, demo_desk, people, found):
    choose(people, "Nolte, Jonas")
    qtbot.keyClick(people.people, Key.Key_Delete)
    agree(qtbot, found)
    qtbot.waitUntil(lambda: access_of(people, "Nolte, Jonas") == "entfernt", timeout=20_000)
    with pytest.raises(RightsError):
        elsewhere(demo_desk, lambda folder: open_desk(folder, "nolte", PASSWORD, today=demo_desk.today()))


def test_who_is_admitted_anew_enters_with_the_code_and_not_with_the_old_password(
    qtbot, demo_desk, people, found
):
    choose(people, "Nolte, Jonas")
    qtbot.keyClick(people.people, Key.Key_Z)
    agree(qtbot, found)
    code = kept_code(qtbot, found)
    today = demo_desk.today()
    with pytest.raises(RightsError):
        elsewhere(demo_desk, lambda folder: open_desk(folder, "nolte", PASSWORD, today=today))
    author, _ = elsewhere(demo_desk, lambda folder: open_with_code(folder, "nolte", code, NEW, today=today))
    assert author.login == "nolte"


def test_the_office_has_a_code_of_its_own(qtbot, demo_desk, people, found):
    qtbot.mouseClick(people.findChild(QAbstractButton, "office_code"), Qt.MouseButton.LeftButton)
    agree(qtbot, found)
    code = kept_code(qtbot, found)
    office = elsewhere(demo_desk, lambda folder: open_with_office_code(folder, code, today=demo_desk.today()))
    assert tuple(office.roles) == ("admin",)


def test_oneself_cannot_be_removed(qtbot, people, found, demo_desk):
    choose(people, "Albrecht, Miriam")
    qtbot.keyClick(people.people, Key.Key_Delete)
    agree(qtbot, found)
    assert "selbst" in found("error_box").text()
    assert access_of(people, "Albrecht, Miriam") == "ja"
