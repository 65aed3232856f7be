"""Putting a backup back by key: laid beside, compared, and only then in the place of the data."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWizard

from fm_desktop.casework.backups import back_up_to
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import change_password
from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.models import Client
from fm_desktop.storage.restoring import BESIDE
from fm_desktop.ui.backups.restore_wizard import RestoreWizard
from tests.casework.office import PASSWORD
from tests.casework.stories import TODAY
from tests.storage.raw_file import damage, data_key

Key = Qt.Key
NEW = "Linde-Regen-44"


@pytest.fixture
def backup(office):
    """A backup with one client; the data have another one since."""
    with office.at("kaya") as story:
        story.in_steering()
        steps = back_up_to(DataFolder(office.folder).backups, "wanted", by=story.by)
        try:
            while True:
                next(steps)
        except StopIteration as end:
            made = end.value
        story.client("Okafor, Joy", customer_number="999B000001")
    return made


@pytest.fixture
def opened(qtbot):
    """Return what opens the wizard and waits for the list."""

    def show(folder, desk=None, chosen=None, took=None):
        made = RestoreWizard(folder, None, desk, chosen)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
        if took is not None:
            made.take(took)
        qtbot.waitUntil(made.choose_page.isComplete)
        return made

    return show


def compared(qtbot, wizard):
    qtbot.keyClick(wizard.button(QWizard.WizardButton.NextButton), Key.Key_Space)
    qtbot.waitUntil(wizard.compare_page.isComplete)
    return wizard.compare_page.words.text()


def finish(qtbot, wizard):
    qtbot.keyClick(wizard.button(QWizard.WizardButton.FinishButton), Key.Key_Space)


def clients_in(work, folder, password=PASSWORD):
    def read():
        open_desk(folder, "kaya", password, today=TODAY)
        try:
            return sorted(row.family_name for row in Client.select())
        finally:
            close_desk()

    return work.call(read)


def test_where_nothing_opens_any_more_the_password_opens_the_backup(qtbot, work, office, backup, opened):
    DataFolder(office.folder).database.write_bytes(b"damaged" * 1000)
    wizard = opened(office.folder, chosen=backup)
    said = compared(qtbot, wizard)
    assert "Neuer hier: " in said
    page = wizard.compare_page
    assert page.secret.isVisible()
    page.person.setCurrentIndex(page.person.findData("kaya"))
    page.secret.setText("not this one")
    qtbot.keyClick(page.secret, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.error.text()))
    page.secret.setText(PASSWORD)
    qtbot.keyClick(page.secret, Key.Key_Return)
    qtbot.waitUntil(lambda: "Seite für Seite" in page.words.text())
    with qtbot.waitSignal(wizard.restored):
        finish(qtbot, wizard)
    assert clients_in(work, office.folder) == ["Yılmaz"]
    assert list(office.folder.glob("replaced-*/fm_desktop.db"))


def test_without_the_key_file_and_without_a_password_it_is_put_back_all_the_same(
    qtbot, work, office, backup, opened
):
    DataFolder(office.folder).key_file.unlink()
    wizard = opened(office.folder, chosen=backup)
    assert "nichts zu lesen" in compared(qtbot, wizard)
    with qtbot.waitSignal(wizard.restored):
        finish(qtbot, wizard)
    assert clients_in(work, office.folder) == ["Yılmaz"]


def test_nobody_else_writes_meanwhile_and_who_stops_has_changed_nothing(qtbot, work, office, backup, opened):
    wizard = opened(office.folder, chosen=backup)
    compared(qtbot, wizard)
    with pytest.raises(DataFileError, match="data_file_in_use"):
        clients_in(work, office.folder)
    qtbot.keyClick(wizard, Key.Key_Escape)
    assert not (office.folder / BESIDE).exists()
    assert clients_in(work, office.folder) == ["Okafor", "Yılmaz"]


def test_at_a_desk_whose_journal_is_damaged_it_is_put_back_all_the_same(
    qtbot, office, office_desk, backup, opened
):
    damage(office.folder, data_key(office.folder, "kaya", PASSWORD), "journal_entry", share=1.0)
    wizard = opened(office.folder, office_desk, backup)
    said = compared(qtbot, wizard)
    assert "Seite für Seite" in said
    with qtbot.waitSignal(office_desk.exchange_requested):
        finish(qtbot, wizard)


def test_where_nothing_lies_yet_nothing_is_said_of_what_is_kept(qtbot, backup, opened, tmp_path):
    wizard = opened(tmp_path / "new", chosen=None, took=backup)
    said = compared(qtbot, wizard)
    assert "Hier liegen noch keine Daten." in said
    assert "replaced" not in said
    assert "Passwort von damals" in said


def test_a_damaged_one_is_refused_and_another_one_can_be_taken(qtbot, office, backup, opened):
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    wizard = opened(office.folder, chosen=backup)
    qtbot.keyClick(wizard.button(QWizard.WizardButton.NextButton), Key.Key_Space)
    qtbot.waitUntil(lambda: "beschädigt" in wizard.compare_page.error.text())
    assert not wizard.button(QWizard.WizardButton.FinishButton).isEnabled()
    assert wizard.button(QWizard.WizardButton.BackButton).isEnabled()


def test_at_the_desk_it_opens_by_itself_and_says_day_by_day_what_would_be_lost(
    qtbot, backup, office_desk, office, opened
):
    wizard = opened(office.folder, office_desk, backup)
    said = compared(qtbot, wizard)
    assert "Neuer hier: 1 Eintragung" in said
    assert "Seite für Seite" in said
    assert not wizard.compare_page.secret.isVisible()
    with qtbot.waitSignal(office_desk.exchange_requested):
        finish(qtbot, wizard)
    assert (office.folder / BESIDE).exists()


def test_a_backup_of_before_a_new_password_opens_by_the_keys_of_the_desk(
    qtbot, work, backup, office_desk, office, opened
):
    work.call(lambda: change_password(PASSWORD, NEW, by=office_desk.author, today=TODAY))
    wizard = opened(office.folder, office_desk, backup)
    assert "Neuer hier" in compared(qtbot, wizard)


def test_locking_the_desk_gives_it_up(qtbot, backup, office_desk, office, opened):
    wizard = opened(office.folder, office_desk, backup)
    compared(qtbot, wizard)
    office_desk.leaving.emit()
    assert not wizard.isVisible()
    assert not (office.folder / BESIDE).exists()
