"""Likely doubles: side by side, linked or kept apart by key, and met where somebody is added."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fm_desktop.casework.clients import ClientData, add_client
from fm_desktop.casework.undo import undo_last
from fm_desktop.storage.queries.doubles import pairs
from fm_desktop.ui.case.dialogs.client_dialog import ClientDialog
from fm_desktop.ui.cases.doubles_dialog import DoublesDialog

BORN = date(1979, 5, 6)
Key = Qt.Key


@pytest.fixture
def twins(did):
    """Two records of one person."""
    did(add_client, ClientData("900A000001", "Große", "Ilse", birth_date=BORN))
    _changed, second = did(add_client, ClientData("900A000002", "Grosse", "Ilse", birth_date=BORN))
    return second


@pytest.fixture
def dialog(qtbot, demo_desk, twins):
    made = DoublesDialog(demo_desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: made.table.rows.rowCount() > 0)
    return made


def to_twins(qtbot, dialog):
    while "900A" not in dialog.current().one.customer_number:
        qtbot.keyPress(dialog.table, Key.Key_Down)


def facts(dialog):
    return [each.text() for each in dialog.beside.findChildren(QLabel) if not each.isHidden()]


def test_two_records_lie_side_by_side_and_a_sign_shows_where_they_differ(qtbot, dialog):
    to_twins(qtbot, dialog)
    assert {"Große, Ilse", "Grosse, Ilse", "6.5.1979"} <= set(facts(dialog))
    assert facts(dialog).count("≠") == 2


@pytest.mark.parametrize(("key", "same"), [(Key.Key_V, True), (Key.Key_G, False)])
def test_a_key_says_what_they_are_and_undo_takes_it_back(qtbot, demo_desk, did, dialog, key, same):
    to_twins(qtbot, dialog)
    before = dialog.table.rows.rowCount()
    with qtbot.waitSignal(demo_desk.work.data_changed):
        qtbot.keyPress(dialog.table, key)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == before - 1)
    said = {pair.one.customer_number: pair.same for pair in demo_desk.work.call(lambda: pairs(decided=True))}
    assert said["900A000001"] is same
    did(undo_last)
    assert len(demo_desk.work.call(pairs)) == before


def test_without_doubles_a_sentence_stands_there(qtbot, demo_desk):
    made = DoublesDialog(demo_desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    count = len(demo_desk.work.call(pairs))
    qtbot.waitUntil(lambda: made._none.isVisible() == (count == 0))
    assert made.table.isVisible() == (count > 0)


def windows(name):
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.objectName() == name]


def test_whoever_adds_a_known_person_is_told_and_then_shown_both(qtbot, demo_desk, twins):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = ClientDialog(demo_desk, parent=window)
    with qtbot.waitActive(made):
        made.show()
    for name, text in (("family_name", "Grosse"), ("given_name", "Ilse"), ("customer_number", "900A000003")):
        made._lines[name].setFocus()
        qtbot.keyClicks(made._lines[name], text)
    made._born.edit.setFocus()
    qtbot.keyClicks(made._born.edit, "6.5.1979")
    qtbot.keyClick(made._born.edit, Key.Key_Tab)
    told = made.findChild(QLabel, "recognised")
    qtbot.waitUntil(told.isVisible)
    assert "900A000001" in told.text()
    made.verb.setFocus()
    qtbot.keyClick(made.verb, Key.Key_Space)
    qtbot.waitUntil(lambda: bool(windows("doubles_dialog")))
    (beside,) = windows("doubles_dialog")
    qtbot.waitUntil(lambda: beside.table.rows.rowCount() == 2)
    assert {beside.table.rows.row(n).record.one.customer_number for n in (0, 1)} == {"900A000003"}
    window.close()
