"""Writing the caseload list from the window."""

import csv
import io

import openpyxl
import pytest
from PySide6.QtCore import Qt

from fm_desktop.ui.wizards.export_dialog import ExportDialog


@pytest.fixture
def dialog(qtbot, demo_desk):
    made = ExportDialog(demo_desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test ends it
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def press(qtbot, dialog, name):
    button = dialog.findChild(object, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_ones_own_cases_are_written_as_xlsx_unless_all_are_asked_for(qtbot, dialog, tmp_path):
    own, everybody = tmp_path / "meine.xlsx", tmp_path / "alle.csv"
    dialog.save(own)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    dialog.show()
    press(qtbot, dialog, "choice_all")
    dialog.save(everybody)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    mine = openpyxl.load_workbook(own).active.max_row
    rows = list(csv.reader(io.StringIO(everybody.read_text("utf-8-sig")), delimiter=";"))
    assert 1 < mine < len(rows)


def test_a_target_that_cannot_be_written_is_said_in_the_dialog(qtbot, dialog, tmp_path):
    dialog.save(tmp_path / "fehlt" / "liste.xlsx")
    qtbot.waitUntil(lambda: bool(dialog._error.text()))
    assert dialog.isVisible()
