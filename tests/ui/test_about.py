"""Help › About names the licence of the program and those of others."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit

from fm_desktop import __version__
from fm_desktop.ui.about import AboutDialog, licences


def test_every_library_has_its_licence():
    lines = list(licences())
    assert any(line.startswith("PySide6") and "LGPL" in line for line in lines)
    assert any(line.startswith("peewee") and "MIT" in line for line in lines)
    assert [line for line in lines if line.endswith(("– ?", "– None"))] == []


def test_version_and_licences_can_be_read_by_keyboard(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    text = dialog.findChild(QPlainTextEdit, "licences")
    assert text.isReadOnly()
    assert text.tabChangesFocus()
    assert any(__version__ in label.text() for label in dialog.findChildren(QLabel))
