"""The directory as a spreadsheet, saved and read in with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.network import PartnerData, add_partner
from fm_desktop.storage.queries.network import partners
from fm_desktop.ui.network.network_pane import NetworkPane
from fm_desktop.ui.network.partners_import_dialog import PartnersImportDialog

Key = Qt.Key


@pytest.fixture
def pane(qtbot, demo_desk):
    shown = NetworkPane(demo_desk)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown._topics is not None)
    return shown


@pytest.fixture
def dialog(qtbot, demo_desk):
    shown = PartnersImportDialog(demo_desk)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def fates(dialog):
    return [dialog.table.rows.row(n).texts for n in range(dialog.table.rows.rowCount())]


def test_what_is_saved_is_read_in_without_a_change(qtbot, pane, dialog, tmp_path):
    file = tmp_path / "netzwerk.xlsx"
    pane.lists.save_as(file)
    qtbot.waitUntil(file.exists)
    dialog.read(file)
    qtbot.waitUntil(lambda: len(fates(dialog)) > 4)
    assert {fate for _name, _row, fate in fates(dialog)} == {"steht schon so da"}
    assert not dialog._take.isEnabled()


def test_what_is_wrong_stands_first_and_the_rest_goes_in_with_a_key(qtbot, dialog, demo_desk, did, tmp_path):
    did(add_partner, PartnerData("Aaa Hilfe"))
    file = tmp_path / "liste.csv"
    file.write_text("Name;Telefon;Wieder ansehen am\nAaa Hilfe;1;\nNeu;2;\nFalsch;;bald\n", "utf-8")
    dialog.read(file)
    qtbot.waitUntil(lambda: len(fates(dialog)) == 3)
    assert [row[:2] for row in fates(dialog)] == [("Falsch", "4"), ("Neu", "3"), ("Aaa Hilfe", "2")]
    assert fates(dialog)[0][2].startswith("Wieder ansehen am: Das ist kein Datum.")
    assert dialog.summary.text() == "1 neu, 1 geändert, 0 unverändert, 1 nicht übernommen."
    dialog._take.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog._take, Key.Key_Space)
    found = {row.name: row.phone for row in demo_desk.work.call(partners)}
    assert (found["Aaa Hilfe"], found["Neu"], "Falsch" in found) == ("1", "2", False)


def test_a_list_with_a_header_alone_says_so(qtbot, dialog, tmp_path):
    file = tmp_path / "liste.csv"
    file.write_text("Name;Telefon\n", "utf-8")
    dialog.read(file)
    qtbot.waitUntil(lambda: dialog.summary.text() == "In dieser Liste steht kein Partner.")
    assert not dialog._take.isEnabled()


def test_another_file_is_refused_where_it_was_chosen(qtbot, dialog, tmp_path):
    file = tmp_path / "liste.csv"
    file.write_text("Eins;Zwei\n1;2\n", "utf-8")
    dialog.read(file)
    qtbot.waitUntil(lambda: "Name" in dialog._error.text())
    assert dialog._choose.isEnabled()


def test_a_list_that_cannot_be_written_is_said(qtbot, pane, tmp_path):
    pane.lists.save_as(tmp_path / "liste.doc")
    qtbot.waitUntil(lambda: any(each.objectName() == "error_box" for each in QApplication.allWidgets()))


def test_an_officer_saves_and_reads_nothing_in(qtbot, demo_desk, monkeypatch):
    monkeypatch.setattr(demo_desk, "me", demo_desk.me._replace(roles=("av",)))
    shown = NetworkPane(demo_desk)
    qtbot.addWidget(shown)
    assert len(shown.lists.button.menu().actions()) == 1
