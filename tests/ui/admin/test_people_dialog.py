"""The people of the office with real keys on a real file."""

import shutil
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QTableView

from fm_desktop.casework.clients import ClientData, add_client
from fm_desktop.casework.intake import ReferralData, mark
from fm_desktop.casework.members import remove_member
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.demo.build import PASSWORD
from fm_desktop.preferences import Preferences
from fm_desktop.storage import derive
from fm_desktop.storage.database import db
from fm_desktop.storage.models import Case
from fm_desktop.storage.queries.people import people, unlinked_names
from fm_desktop.ui.admin.people_dialog import PeopleDialog
from fm_desktop.ui.desk import Desk, Me

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 3, 2)
LISTED = ("Wiśniewska, Anna", "Wiśniewska, Anna", "J. Nolte")


@pytest.fixture
def listed(demo_desk):
    """Let three cases be under names of a list that nobody has."""
    today, by = demo_desk.today(), demo_desk.author

    def read_in():
        for number, name in enumerate(LISTED):
            data = ClientData(f"123A45670{number}", "Muster", f"Max {number}")
            _, client = add_client(data, by=by, today=today)
            _, case = mark(ReferralData(client, today), by=by, today=today)
            with db.atomic():
                Case.update(manager=None, manager_listed=name).where(Case.id == case).execute()
                derive.refresh([client], today)

    demo_desk.work.call(read_in)


@pytest.fixture
def shown(qtbot, demo_desk):
    """Return what opens the dialog and waits until it is filled."""
    made = []

    def show(**how):
        dialog = PeopleDialog(demo_desk, **how)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        made.append(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: bool(dialog._seen.people))
        return dialog

    yield show
    for dialog in made:
        dialog.close()


def form(qtbot, name):
    """Wait for a dialog and return it."""

    def found():
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        return [each for each in windows if each.isVisible() and each.objectName() == name]

    qtbot.waitUntil(lambda: bool(found()))
    made = found()[0]
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def save(qtbot, made):
    with qtbot.waitSignal(made.desk.data_changed):
        qtbot.keyPress(made.focusWidget(), Qt.Key.Key_Return, CTRL)


def somebody(desk, name):
    return next(row for row in desk.work.call(people) if row.name == name)


def go_to(qtbot, table, name):
    """Go down a table by key until the cursor is on a name."""
    for _ in range(table.model().rowCount()):
        if table.currentIndex().siblingAtColumn(0).data() == name:
            return
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().siblingAtColumn(0).data() == name


def test_everybody_stands_there_with_roles_and_cases(shown, demo_desk):
    dialog = shown()
    model = dialog.people.model()
    texts = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    me = next(row for row in texts if row[1] == "albrecht")
    assert me[:4] == ["Albrecht, Miriam", "albrecht", "FM, TL, Administration", "–"]
    assert int(me[5]) > 0
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Albrecht, Miriam, Anmeldung: albrecht, Rollen: FM")
    assert dialog.names.isHidden()


def test_somebody_is_added_by_keys_alone(qtbot, shown, demo_desk):
    dialog = shown()
    qtbot.keyClick(dialog.people, Qt.Key.Key_N)
    made = form(qtbot, "person_dialog")
    for text in ("Sommer", "Ute", "sommer"):
        qtbot.keyClicks(made.focusWidget(), text)
        qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Space)
    save(qtbot, made)
    row = somebody(demo_desk, "Sommer, Ute")
    assert (row.login, row.roles, row.team, row.site) == ("sommer", ("av",), None, None)
    qtbot.waitUntil(lambda: any(each.name == "Sommer, Ute" for each in dialog._seen.people))


def test_without_a_login_somebody_is_only_named(qtbot, shown, demo_desk):
    dialog = shown()
    dialog.add()
    made = form(qtbot, "person_dialog")
    qtbot.keyClicks(made._family, "Sommer")
    save(qtbot, made)
    assert somebody(demo_desk, "Sommer").login is None


@pytest.mark.parametrize(
    ("login", "said"), [("ALBRECHT", "albrecht"), ("ute sommer", "Unterstrich")], ids=["taken", "wrong"]
)
def test_a_login_that_cannot_be_is_refused_at_the_field(qtbot, shown, login, said):
    dialog = shown()
    dialog.add()
    made = form(qtbot, "person_dialog")
    qtbot.keyClicks(made._family, "Sommer")
    qtbot.keyClicks(made._login, login)
    qtbot.keyPress(made._login, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(made.fields["login"].error.text()))
    assert said.casefold() in made.fields["login"].error.text().casefold()
    assert made._login.hasFocus()
    made.reject()


def test_somebody_is_changed_with_enter(qtbot, shown, demo_desk):
    dialog = shown()
    go_to(qtbot, dialog.people, "Petersen, Kirsten")
    qtbot.keyClick(dialog.people, Qt.Key.Key_Return)
    made = form(qtbot, "person_dialog")
    made._site.setFocus()
    made._site.selectAll()
    qtbot.keyClicks(made._site, "Harburg")
    save(qtbot, made)
    assert somebody(demo_desk, "Petersen, Kirsten").site == "Harburg"


def test_the_last_administration_is_not_taken_away(qtbot, shown, demo_desk):
    other = next(each.person_id for each in demo_desk.author.members if each.login == "vogt")
    demo_desk.work.call(lambda: remove_member(other, by=demo_desk.author, today=demo_desk.today()))
    dialog = shown()
    go_to(qtbot, dialog.people, "Albrecht, Miriam")
    qtbot.keyClick(dialog.people, Qt.Key.Key_Return)
    made = form(qtbot, "person_dialog")
    assert made._login.isReadOnly()
    for role in ("tl", "admin"):
        made._roles[role].setFocus()
        qtbot.keyClick(made._roles[role], Qt.Key.Key_Space)
    qtbot.keyPress(made.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(made.fields["role_admin"].error.text()))
    made.reject()


def test_a_name_of_a_list_becomes_a_person_with_its_cases(qtbot, listed, shown, demo_desk):
    dialog = shown(at_names=True)
    qtbot.waitUntil(dialog.names.hasFocus)
    go_to(qtbot, dialog.names, "Wiśniewska, Anna")
    qtbot.keyClick(dialog.names, Qt.Key.Key_Return)
    made = form(qtbot, "person_dialog")
    assert (made._family.text(), made._given.text()) == ("Wiśniewska", "Anna")
    assert "2 Fälle" in made._link.text()
    save(qtbot, made)
    row = somebody(demo_desk, "Wiśniewska, Anna")
    qtbot.waitUntil(lambda: dialog._seen.cases.get(row.id) == 2)
    assert [each.name for each in dialog._seen.unlinked] == ["J. Nolte"]


def test_a_name_of_a_list_is_given_to_somebody_who_is_there(qtbot, listed, shown, demo_desk):
    dialog = shown(at_names=True)
    qtbot.waitUntil(dialog.names.hasFocus)
    go_to(qtbot, dialog.names, "J. Nolte")
    qtbot.keyClick(dialog.names, Qt.Key.Key_B)
    made = form(qtbot, "link_dialog")
    qtbot.keyClicks(made._person, "Nolte")
    save(qtbot, made)
    left = {each.name for each in demo_desk.work.call(unlinked_names)}
    assert left == {"Wiśniewska, Anna"}


def test_who_is_typed_in_under_a_listed_name_is_offered_its_cases(qtbot, listed, shown, demo_desk):
    dialog = shown()
    qtbot.waitUntil(lambda: bool(dialog._seen.unlinked))
    dialog.add()
    made = form(qtbot, "person_dialog")
    assert made.fields["link_cases"].isHidden()
    made._family.setText("Wiśniewska")
    made._given.setText("Anna")
    assert made.fields["link_cases"].isVisible()
    made._link.setFocus()
    qtbot.keyClick(made._link, Qt.Key.Key_Space)
    save(qtbot, made)
    assert len(demo_desk.work.call(unlinked_names)) == 2


def test_when_no_name_is_left_the_list_of_names_goes(qtbot, listed, shown, demo_desk):
    dialog = shown(at_names=True)
    qtbot.waitUntil(dialog.names.hasFocus)
    for _ in range(2):
        dialog.make_person()
        save(qtbot, form(qtbot, "person_dialog"))
        before = len(dialog._seen.unlinked)
        qtbot.waitUntil(partial(lambda count: len(dialog._seen.unlinked) < count or count == 0, before))
    qtbot.waitUntil(dialog.names.isHidden)


def test_every_input_has_a_spoken_name_and_a_handle(qtbot, listed, shown):
    dialog = shown(at_names=True)
    qtbot.waitUntil(dialog.names.isVisible)
    dialog.add()
    made = form(qtbot, "person_dialog")
    kinds = (QAbstractButton, QComboBox, QLineEdit, QTableView)
    inputs = [each for at in (dialog, made) for kind in kinds for each in at.findChildren(kind)]
    silent = [
        each
        for each in inputs
        if each.isVisible()
        and (
            not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            or not each.objectName()
        )
    ]
    assert silent == []
    made.reject()


def test_the_administration_alone_is_not_told_that_nobody_has_cases(qtbot, work, demo_folder, tmp_path):
    folder = shutil.copytree(demo_folder, tmp_path / "data")
    author = work.call(lambda: open_desk(folder, "vogt", PASSWORD, today=TODAY))
    me = Me(author.person_id, author.name, author.roles, author.login)
    dialog = PeopleDialog(Desk(work, me, Preferences(), lambda: TODAY, author, is_demo=True))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog._seen.people))
    model = dialog.people.model()
    assert {model.index(row, 5).data() for row in range(model.rowCount())} == {"–"}
    work.call(close_desk)
