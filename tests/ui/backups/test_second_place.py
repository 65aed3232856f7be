"""The second place is tried before it is taken; the preferences keep it."""

import pytest

from fm_desktop.casework.backups import backups_in
from fm_desktop.ui.preferences_dialog import PreferencesDialog


@pytest.fixture
def dialog(qtbot, office_desk):
    made = PreferencesDialog(office_desk)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: made._office is not None)
    return made


def taken(qtbot, dialog, folder):
    dialog.second.take(folder)
    qtbot.waitUntil(dialog.second.choose.isEnabled)


def test_a_folder_is_taken_and_gets_a_backup_at_once(qtbot, dialog, office_desk, keeper, tmp_path):
    (tmp_path / "stick").mkdir()
    taken(qtbot, dialog, tmp_path / "stick")
    assert dialog.second.folder() == str(tmp_path / "stick")
    with qtbot.waitSignal(keeper.looked):
        dialog.apply.click()
    assert len(backups_in(tmp_path / "stick")) == 1
    again = PreferencesDialog(office_desk)
    qtbot.addWidget(again)
    again.second.none.click()
    qtbot.waitUntil(lambda: again._office is not None)
    again.apply.click()
    assert (office_desk.preferences.backup_folder, office_desk.preferences.backup_seen) == ("", "")


def test_a_folder_that_takes_nothing_is_refused_with_what_to_do(qtbot, dialog, office, tmp_path):
    taken(qtbot, dialog, tmp_path / "not there")
    assert "angeschlossen" in dialog.second.error.text()
    taken(qtbot, dialog, office.folder)
    assert "zweite Sicherung" in dialog.second.error.text()
    assert dialog.second.folder() == ""
