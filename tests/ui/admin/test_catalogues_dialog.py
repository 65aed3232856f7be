"""The catalogues are extended with real keys on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fm_desktop.domain.catalogue import EXTENDABLE
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.ui.admin.catalogue_word_dialog import WordDialog
from fm_desktop.ui.admin.catalogues_dialog import PARENT, CataloguesDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot, demo_desk):
    """The catalogues, shown and filled."""
    window = QWidget()
    qtbot.addWidget(window)
    shown = CataloguesDialog(demo_desk, window)
    with qtbot.waitActive(shown):
        shown.show()
    qtbot.waitUntil(lambda: shown.table.rows.rowCount() > 0)
    yield shown
    shown.close()


def form(qtbot):
    """Wait for the form of a word and return it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), WordDialog))
    return QApplication.activeWindow()


def test_a_word_is_added_by_keyboard(qtbot, demo_desk, dialog):
    dialog.which._picked("needs")
    qtbot.waitUntil(lambda: dialog._seen.catalogue.name == "needs")
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Key.Key_N)
    word = form(qtbot)
    QTest.keyClicks(word._german, "Hund darf nicht mit")
    with qtbot.waitSignal(demo_desk.work.data_changed):
        QTest.keyPress(word, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog._seen.catalogue.get("Hund darf nicht mit") is not None)


def test_an_entry_is_called_otherwise(qtbot, demo_desk, dialog):
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Key.Key_Return)
    word = form(qtbot)
    assert not word._parent.isEnabled()
    word._german.clear()
    QTest.keyPress(word, Key.Key_Return, CTRL)
    assert word.fields["word_german"].is_faulty()
    QTest.keyClicks(word._german, "Bildung")
    with qtbot.waitSignal(demo_desk.work.data_changed):
        QTest.keyPress(word, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog.table.rows.index(0, 0).data() == "Bildung")


def test_an_entry_is_switched_off_and_on_again(qtbot, demo_desk, dialog):
    dialog.table.setFocus()
    for off in (True, False):
        with qtbot.waitSignal(demo_desk.work.data_changed):
            dialog.switch()
        found = demo_desk.work.call(lambda: catalogue("areas").entries[0])
        assert found.off is off
        qtbot.waitUntil(lambda off=off: dialog._seen.catalogue.entries[0].off is off)


def test_every_catalogue_can_be_shown(qtbot, dialog):
    for name in EXTENDABLE:
        dialog.which._picked(name)
        qtbot.waitUntil(lambda name=name: dialog._seen.catalogue.name == name)
        assert dialog.table.rows.rowCount() == len(dialog._seen.catalogue.entries)
        assert dialog.table.isColumnHidden(PARENT) == (dialog._seen.above is None)
