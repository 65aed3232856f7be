"""Whoever meets an unexpected fault can look at a report, save it and pass it on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from fm_desktop.errors import UserError
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.fault_dialog import FaultDialog

NAME = "Yılmaz, Ayşe"


def dialogs():
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog) and each.isVisible()
    ]


def report_of(qtbot):
    box = show_error(None, ValueError(NAME))
    qtbot.addWidget(box)
    box.findChild(QPushButton, "error_report").click()
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    return dialog


def test_an_unexpected_fault_offers_its_report_and_one_that_is_known_does_not(qtbot):
    known = show_error(None, UserError("stopped"))
    qtbot.addWidget(known)
    assert known.findChild(QPushButton, "error_report") is None
    dialog = report_of(qtbot)
    assert "ValueError" in dialog.text.toPlainText()
    assert NAME not in dialog.text.toPlainText()


def test_it_is_saved_as_it_is_seen(qtbot, tmp_path):
    dialog, file = report_of(qtbot), tmp_path / "bericht.txt"
    dialog.save(file)
    assert file.read_text("utf-8") == dialog.text.toPlainText()
    assert file.name in dialog.said.text()
    dialog.save(tmp_path / "missing" / "bericht.txt")
    assert dialog._error.text()


def test_it_is_copied_by_its_button(qtbot):
    dialog = report_of(qtbot)
    dialog.findChild(QPushButton, "fault_copy").click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()


def test_the_box_still_closes_by_enter(qtbot):
    box = show_error(None, ValueError(NAME))
    qtbot.addWidget(box)
    qtbot.keyPress(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.isVisible())
