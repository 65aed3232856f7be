"""A quiet line says that the last good backup is older than a week, why, and leads to where one is made."""

import os
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from fm_desktop.casework.backups import backups_in
from fm_desktop.casework.second_place import Standing, Went
from fm_desktop.ui.backups.backup_line import BackupLine

NOW = datetime.now(UTC)
OLD = NOW - timedelta(days=8)


@pytest.fixture
def line(qtbot, office_desk):
    made = BackupLine(office_desk)
    qtbot.addWidget(made)
    return made


def say(line, desk, standing):
    desk.backups = standing
    desk.backups_looked_at.emit()
    return None if line.isHidden() else line.words.text()


def test_nothing_is_said_before_it_was_looked_after_them(line):
    assert line.isHidden()


def test_where_they_are_made_nothing_is_said(look, line, keeper):
    look()
    assert backups_in(keeper.first()) != []
    assert line.isHidden()


def test_an_old_one_is_told_and_the_button_leads_there(qtbot, line, office_desk):
    assert "ist vom" in say(line, office_desk, Standing(OLD))
    assert "noch keine" in say(line, office_desk, Standing(None))
    assert say(line, office_desk, Standing(NOW - timedelta(days=6))) is None
    say(line, office_desk, Standing(OLD))
    with qtbot.waitSignal(office_desk.screen_requested) as asked:
        qtbot.keyClick(line.open_button, Qt.Key.Key_Space)
    assert asked.args[0] == "backups"


@pytest.mark.parametrize(
    ("went", "words"), [(Went.MISSING, "nicht da"), (Went.FULL, "voll"), (Went.REFUSED, "schreiben")]
)
def test_a_second_place_that_stays_away_is_told_after_a_week(line, office_desk, went, words):
    file_id = office_desk.author.membership.file_id.hex()
    desk = office_desk
    desk.use_preferences(desk.preferences.with_(backup_folder=os.sep + "stick"))
    assert words in say(line, desk, Standing(NOW, None, went))
    for seen, said in ((OLD, True), (NOW - timedelta(days=6), False)):
        desk.use_preferences(desk.preferences.with_(backup_seen=f"{file_id} {seen.isoformat()}"))
        assert (say(line, desk, Standing(NOW, None, went)) is not None) is said
    desk.use_preferences(desk.preferences.with_(backup_seen=f"another {NOW.isoformat()}"))
    assert "noch keine" in say(line, desk, Standing(NOW, None, went))
    desk.use_preferences(desk.preferences.with_(backup_seen=f"{file_id} never"))
    assert "noch keine" in say(line, desk, Standing(NOW, None, went))
