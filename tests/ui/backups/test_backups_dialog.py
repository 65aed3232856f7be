"""The window of the backups: made, listed and verified by key, damaged ones told."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from fm_desktop.casework.backups import backups_in
from fm_desktop.ui.backups.backups_dialog import BackupsDialog

Key = Qt.Key


@pytest.fixture
def dialog(qtbot, office_desk, keeper, look, tmp_path):
    office_desk.use_preferences(office_desk.preferences.with_(backup_folder=str(tmp_path / "stick")))
    qtbot.waitUntil(lambda: not keeper.is_busy)
    (tmp_path / "stick").mkdir()
    look()
    made = BackupsDialog(office_desk, keeper)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: made.table.rows.rowCount() > 1)
    return made


def rows(dialog):
    return [dialog.table.rows.row(number).texts for number in range(dialog.table.rows.rowCount())]


def test_both_places_are_listed(dialog, keeper):
    places = {row[3] for row in rows(dialog)}
    assert places == {"hier", "zweiter Ort"}
    assert len(rows(dialog)) == len(backups_in(keeper.first())) + len(backups_in(keeper.second()))
    assert "liegt dort" in dialog.places.text()


def test_one_is_made_by_key_and_stands_in_both_places(qtbot, dialog, keeper):
    with qtbot.waitSignal(keeper.looked):
        qtbot.keyClick(dialog.now, Key.Key_Space)
        assert not dialog.now.isEnabled()
    qtbot.waitUntil(lambda: [row[1] for row in rows(dialog)].count("von Hand") == 2)
    assert dialog.now.isEnabled()
    assert dialog.words.text().startswith("Gesichert und zurückgelesen")


def test_what_is_selected_is_verified_and_a_damaged_one_told(qtbot, dialog, keeper):
    path = backups_in(keeper.second())[0].path
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.table, Key.Key_P)
    qtbot.waitUntil(lambda: "eben" in {row[4] for row in rows(dialog)})
    assert [row[3] for row in rows(dialog) if row[4].startswith("beschädigt")] == ["zweiter Ort"]
    assert "1 Sicherung" in dialog.words.text()


def test_what_is_no_backup_any_more_is_listed_as_damaged(qtbot, dialog, keeper):
    (keeper.first() / "half.fmbackup").write_bytes(b"half")
    dialog.read()
    qtbot.waitUntil(lambda: "half.fmbackup" in {row[0] for row in rows(dialog)})
    assert rows(dialog)[-1][4].startswith("beschädigt")


def test_a_folder_that_takes_none_is_said_in_the_window(qtbot, dialog, keeper, failures):
    folder = keeper.first()
    folder.rename(folder.with_name("moved"))
    folder.write_text("in the way")
    with qtbot.waitSignal(keeper.looked):
        qtbot.keyClick(dialog.now, Key.Key_Space)
    assert "keine Sicherung geschrieben" in dialog.error.text()


def test_the_model_is_a_good_one(dialog, qtmodeltester: ModelTester):
    qtmodeltester.check(dialog.table.rows)
