"""Whoever was kept long enough is in the list, and is erased by key only after a second word."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from fm_desktop.casework.clients import ClientData, add_client
from fm_desktop.storage.models import Client
from fm_desktop.ui.case.dialogs.keep_dialog import KeepDialog
from fm_desktop.ui.erasure.erasure_dialog import ErasureDialog

Key = Qt.Key
FAR = date(2044, 1, 4)
"""When every closed case of the demo was over for ten years, and nothing was entered for long."""


@pytest.fixture
def dialog(qtbot, demo_desk, did):
    for number, name in ((1, "Wunderlich"), (2, "Wunderlich-Zwei")):
        did(add_client, ClientData(f"900A00000{number}", name, "Rosalinde"))
    demo_desk.today = lambda: FAR
    made = ErasureDialog(demo_desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: made.table.rows.rowCount() > 2)
    return made


def questions():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def question(qtbot):
    qtbot.waitUntil(lambda: bool(questions()))
    return questions()[0]


def to(qtbot, dialog, name):
    """Move the cursor to somebody by key."""
    qtbot.keyPress(dialog.table, Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    while dialog.current().name != name:
        qtbot.keyPress(dialog.table, Key.Key_Down)


def names(dialog):
    return [dialog.table.rows.row(n).texts[0] for n in range(dialog.table.rows.rowCount())]


def is_there(desk, name):
    return desk.work.call(lambda: Client.select().where(Client.family_name == name).exists())


def press(box, words):
    next(each for each in box.findChildren(QPushButton) if words in each.text()).click()


def test_nobody_is_erased_by_escape_or_by_the_button_enter_presses(qtbot, demo_desk, dialog):
    to(qtbot, dialog, "Wunderlich, Rosalinde")
    for key in (Key.Key_Escape, Key.Key_Return):
        qtbot.keyPress(dialog.table, Key.Key_Delete)
        box = question(qtbot)
        assert "Wunderlich, Rosalinde" in box.text()
        qtbot.keyPress(box, key)
        qtbot.waitUntil(lambda box=box: not box.isVisible())
    assert is_there(demo_desk, "Wunderlich")


def test_who_is_selected_goes_and_the_others_stay(qtbot, demo_desk, dialog):
    before = names(dialog)
    to(qtbot, dialog, "Wunderlich, Rosalinde")
    qtbot.keyPress(dialog.table, Key.Key_Delete)
    press(question(qtbot), "löschen")
    qtbot.waitUntil(lambda: len(names(dialog)) == len(before) - 1, timeout=20_000)
    assert not is_there(demo_desk, "Wunderlich")
    assert is_there(demo_desk, "Wunderlich-Zwei")
    assert dialog.summary.text() != ""


def test_a_case_is_kept_longer_with_a_reason_and_leaves_the_list(qtbot, demo_desk, dialog):
    case = next(n for n in range(len(names(dialog))) if dialog.table.rows.row(n).record.case is not None)
    kept = names(dialog)[case]
    to(qtbot, dialog, kept)
    qtbot.keyPress(dialog.table, Key.Key_B)
    keep = dialog.findChild(KeepDialog)
    keep._reason.setPlainText("Klage anhaengig")
    keep.save()
    qtbot.waitUntil(lambda: kept not in names(dialog))
    assert is_there(demo_desk, kept.split(",")[0])


def test_who_is_only_watched_is_kept_with_a_reason_and_let_go_again(qtbot, demo_desk, dialog, shown):
    to(qtbot, dialog, "Wunderlich, Rosalinde")
    client = dialog.current()
    qtbot.keyPress(dialog.table, Key.Key_B)
    keep = dialog.findChild(KeepDialog)
    assert keep.windowTitle() == "Person länger aufbewahren"
    keep._reason.setPlainText("Rechtsstreit")
    keep.save()
    qtbot.waitUntil(lambda: "Wunderlich, Rosalinde" not in names(dialog))
    pane = shown(client)
    pane.deeds.do("keep_no_longer")
    qtbot.waitUntil(lambda: "Wunderlich, Rosalinde" in names(dialog))
