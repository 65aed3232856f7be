"""A damaged file met at work, then at the door: a backup is offered, and what still reads."""

import re
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.backups import back_up_to
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.salvage import LIST, Salvage
from fm_desktop.paths import DataFolder, opened_folder
from fm_desktop.storage.models import Contact
from fm_desktop.ui import entering
from fm_desktop.ui.backups.salvage_dialog import SalvageDialog, Wanted
from fm_desktop.ui.unlock import UnlockWindow
from tests.casework.office import PASSWORD
from tests.casework.stories import TODAY
from tests.casework.test_salvage import damage, pages_of, taken
from tests.endurance.place import make_office
from tests.storage.raw_file import overwrite


@pytest.fixture
def folder(work, tmp_path):
    return work.call(lambda: make_office(tmp_path / "office", cases=8))


def backed_up(data, folder):
    """Make a backup in a folder; on the database thread."""
    by = open_desk(data, "kaya", PASSWORD, today=TODAY)
    try:
        return taken(back_up_to(folder, "wanted", by=by))
    finally:
        close_desk()


@pytest.fixture
def dialog(qtbot, work, folder):
    """The dialog on a file with a damaged page of conversations."""
    pages = work.call(lambda: pages_of(folder, "contact"))
    damage(folder, pages[0])
    made = SalvageDialog(work, Salvage(DataFolder(folder), TODAY), Wanted("kaya", PASSWORD), 600)
    made.show()
    return made


def test_who_reads_and_what_is_lost_is_shown_and_saved(qtbot, dialog, tmp_path):
    qtbot.waitUntil(lambda: not dialog.table.isHidden(), timeout=20_000)
    assert dialog.state.text() == "8 Kund:innen lassen sich lesen."
    assert dialog.lost.text().startswith("Verloren: Gespräche und Versuche")
    assert dialog.table.rows.row(0).texts[0] == "Muster0, Eva"
    dialog.save(tmp_path / "saved")
    qtbot.waitUntil(lambda: "saved" in dialog.state.text(), timeout=20_000)
    assert (tmp_path / "saved" / LIST).exists()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: list(opened_folder().iterdir()) == [])


def test_what_is_lost_is_said_in_words_and_numbers(qtbot, work, folder):
    for table in ("contact", "office", "person_role"):
        damage(folder, *work.call(lambda table=table: pages_of(folder, table))[:1])
    made = SalvageDialog(work, Salvage(DataFolder(folder), TODAY), Wanted("kaya", PASSWORD), 600)
    made.show()
    qtbot.waitUntil(lambda: not made.table.isHidden(), timeout=20_000)
    said = made.lost.text()
    assert re.search(r"Gespräche und Versuche \(\d+ von \d+\)", said)
    assert re.search(r"Übriges \((\d+ von \d+|ein Teil; \d+ gelesen)\)\.$", said)
    assert "office" not in said
    qtbot.keyClick(made, Qt.Key.Key_Escape)


def test_from_there_a_backup_is_one_press_away(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog.table.isHidden(), timeout=20_000)
    with qtbot.waitSignal(dialog.restore_requested):
        qtbot.mouseClick(dialog._restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(opened_folder().iterdir()) == [])


def test_the_newest_backup_that_is_as_it_was_written_is_named_and_chosen(qtbot, work, folder, tmp_path):
    place, second = DataFolder(folder), tmp_path / "stick"
    older, newer = work.call(lambda: [backed_up(folder, place.backups), backed_up(folder, second)])
    overwrite(newer, newer.stat().st_size // 2)
    damage(folder, *work.call(lambda: pages_of(folder, "contact"))[:1])
    made = SalvageDialog(
        work, Salvage(place, TODAY), Wanted("kaya", PASSWORD), 600, places=(place.backups, second)
    )
    made.show()
    qtbot.waitUntil(lambda: made._intact is not None, timeout=20_000)
    assert "Sicherung vom " in made._restore.text()
    with qtbot.waitSignal(made.restore_requested) as told:
        qtbot.keyClick(made._restore, Qt.Key.Key_Space)
    assert told.args == [older]


def test_where_no_backup_is_whole_none_is_named(qtbot, work, folder):
    place = DataFolder(folder)
    work.call(lambda: backed_up(folder, place.backups))
    for each in place.backups.iterdir():
        overwrite(each, each.stat().st_size // 2)
    made = SalvageDialog(
        work, Salvage(place, TODAY), Wanted("kaya", PASSWORD), 600, places=(place.backups, None)
    )
    made.show()
    qtbot.waitUntil(lambda: not made.table.isHidden(), timeout=20_000)
    qtbot.waitUntil(lambda: "vom" not in made._restore.text())
    qtbot.keyClick(made, Qt.Key.Key_Escape)


def test_nobody_reads_on_where_nobody_has_touched_it_for_a_while(qtbot, work, folder):
    made = SalvageDialog(work, Salvage(DataFolder(folder), TODAY), Wanted("kaya", PASSWORD), 0.2)
    with qtbot.waitSignal(made.rejected, timeout=20_000):
        made.show()
    qtbot.waitUntil(lambda: list(opened_folder().iterdir()) == [])


def test_a_page_that_does_not_read_at_work_is_asked_about_at_the_door(qtbot, work, folder):
    pages = work.call(lambda: pages_of(folder, "contact"))
    work.call(lambda: open_desk(folder, "kaya", PASSWORD, today=TODAY))
    damage(folder, *pages)
    failed = []
    work.read(work, lambda: list(Contact.select()), lambda _rows: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].key == "data_file_damaged_inside"
    work.call(close_desk)
    door = work.call(lambda: entering.door_of(folder, date.today))
    window = UnlockWindow(work, door, login="kaya")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    assert window.page.salvage.isHidden()
    window.page.password.insert(PASSWORD)  # the test library types no umlauts
    qtbot.keyClick(window.page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.page.salvage.isHidden(), timeout=20_000)
    assert not window.page.restore.isHidden()
    assert "beschädigt" in window.page.error.text()
    with qtbot.waitSignal(window.restore_requested) as told:
        window.page.salvage.click()
    assert told.args == [("kaya", PASSWORD)]
    assert QApplication.activeWindow() is window
