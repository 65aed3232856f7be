"""Text blocks with real keys: inserted into a note, kept in their window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.text_blocks import BlockData, add_block
from fm_desktop.storage.queries.text_blocks import text_blocks
from fm_desktop.ui.writing.block_key import filled
from fm_desktop.ui.writing.blocks_dialog import BlocksDialog
from tests.ui.case.talk.typist import Typist

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def typist(qtbot):
    return Typist(qtbot)


def window(name):
    found = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in found if each.objectName() == name), None)


def offered(desk):
    return desk.work.call(lambda: text_blocks(desk.me.id))


def test_a_key_inserts_a_block_that_is_found_by_typing(qtbot, plain, did, subject_in, typist, demo_desk):
    did(add_block, BlockData("Kinderbetreuung", "Kita {name}, Stand {datum}:"))
    did(add_block, BlockData("Bewerbung", "Bewerbungen: "))
    did(add_block, BlockData("Standort", "Ziel: ", "standing"))
    subject = subject_in("steering", lambda line: line.next_appointment is None)
    form = plain("contact", subject)
    form._notes.setFocus()
    typist.press(Key.Key_B, ALT)
    qtbot.waitUntil(lambda: typist.where() == "block_search")
    assert [line.block.title for line in window("block_picker")._model.rows()] == [
        "Kinderbetreuung",
        "Bewerbung",
    ]
    typist.write("kinder")
    qtbot.waitUntil(lambda: window("block_picker")._model.count() == 1)
    typist.press(Key.Key_Return)
    family, given = subject.name.split(", ")
    assert form._notes.boxes[0].text.toPlainText() == f"Kita {given} {family}, Stand 2.3.2026:"
    form.reject()


def test_blocks_are_added_changed_ordered_and_deleted(qtbot, demo_desk, did, typist):
    did(add_block, BlockData("Alt", "Text"))
    dialog = BlocksDialog(demo_desk)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.current() is not None)
    dialog.begin()
    typist.press(Key.Key_Tab, Key.Key_Tab)
    dialog.save()
    qtbot.waitUntil(lambda: "Namen" in dialog.fields["block_title"].error.text())
    dialog.name.setFocus()
    typist.write("Neu")
    dialog.text.setPlainText("- erstens\n- zweitens")
    with qtbot.waitSignal(demo_desk.data_changed):
        dialog.save()
    assert [row.title for row in offered(demo_desk)] == ["Alt", "Neu"]
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 2)
    dialog.table.setCurrentIndex(dialog.table.rows.index(1, 0))
    with qtbot.waitSignal(demo_desk.data_changed):
        dialog.up.click()
    assert [row.title for row in offered(demo_desk)] == ["Neu", "Alt"]
    qtbot.waitUntil(lambda: dialog.current() is not None and dialog.current().title == "Neu")
    with qtbot.waitSignal(demo_desk.data_changed):
        dialog.delete.click()
    assert [row.title for row in offered(demo_desk)] == ["Alt"]
    dialog.accept()


def test_name_and_day_are_filled_in():
    assert filled("{name} am {datum}", "Okafor, Joy", "2.3.2026") == "Joy Okafor am 2.3.2026"
