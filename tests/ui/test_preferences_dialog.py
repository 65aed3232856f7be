"""The preferences: this computer's in a small file, the office's in the data file."""

from datetime import date

import pytest

from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.preferences import Preferences
from fm_desktop.storage.queries.people import office
from fm_desktop.ui import entering
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.preferences_dialog import PreferencesDialog
from fm_desktop.vault import system_keyring
from fm_desktop.vault.key_derivation import Cost

TODAY = date(2026, 3, 2)
PASSWORD = "Die Katze liegt am Ofen"
QUICK = Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def opened(work, tmp_path):
    def make():
        founder = Founder("miriam", "Albrecht", "Miriam", ("fm",))
        set_up(tmp_path / "desk", founder, PASSWORD, office_name="Mitte", cost=QUICK, today=TODAY)
        return entering.enter(tmp_path / "desk", "miriam", PASSWORD, TODAY)

    entered = work.call(make)
    yield Desk(work, entered.me, Preferences(), lambda: TODAY, entered.author)
    work.call(entering.leave)


@pytest.fixture
def dialog(qtbot, opened):
    dialog = PreferencesDialog(opened)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.office.text() == "Mitte")
    return dialog


def choose(combo, key):
    combo.setCurrentIndex(combo.findData(key))


def test_what_concerns_this_computer_is_told_and_nothing_is_written_to_the_file(qtbot, dialog, opened):
    before = opened.work.call(office)
    choose(dialog.language, "en")
    choose(dialog.lock, 5)
    dialog.scheme.choose("dark")
    dialog.hint.click()
    with qtbot.waitSignal(opened.preferences_changed):
        dialog.apply.click()
    wanted = Preferences(language="en", scheme="dark", lock_minutes=5, hint_restricted=False)
    assert opened.preferences == wanted
    assert opened.work.call(office) == before


def test_the_office_and_its_land_are_stored_in_the_data_file(qtbot, dialog, opened):
    dialog.office.setText("Jobcenter Nord")
    choose(dialog.land, "BY")
    choose(dialog.soon, 14)
    with qtbot.waitSignal(opened.work.data_changed):
        dialog.apply.click()
    stored = opened.work.call(office)
    assert (stored.name, stored.land, stored.soon_days) == ("Jobcenter Nord", "BY", 14)
    assert not dialog.isVisible()


def test_what_the_staff_council_has_a_say_in_is_stored_and_read_again(qtbot, dialog, opened):
    assert dialog.figures.isChecked()
    assert dialog.read_log.isChecked()
    dialog.figures.click()
    dialog.read_log.click()
    with qtbot.waitSignal(opened.work.data_changed):
        dialog.apply.click()
    stored = opened.work.call(office)
    assert (bool(stored.figures_per_person), bool(stored.read_log)) == (False, False)
    again = PreferencesDialog(opened)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.office.text() == "Mitte")
    assert not again.figures.isChecked()
    assert not again.read_log.isChecked()


def test_a_kept_password_can_be_forgotten(qtbot, opened, system):
    file = opened.author.key_file
    opened.work.call(lambda: system_keyring.keep("miriam", file, PASSWORD))
    opened.use_preferences(opened.preferences.with_(password_kept=True))
    dialog = PreferencesDialog(opened)
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(opened.preferences_changed):
        dialog.forget.click()
    assert opened.preferences.password_kept is False
    assert system.held == {}


def test_where_none_is_kept_there_is_nothing_to_forget(dialog):
    assert not dialog.forget.isVisible()


def test_who_may_not_change_the_office_is_told_who_may(qtbot, opened):
    opened.me = opened.me._replace(roles=("fm",))
    dialog = PreferencesDialog(opened)
    qtbot.addWidget(dialog)
    assert not dialog.office.isEnabled()
    assert not dialog.land.isEnabled()
    assert not dialog.figures.isEnabled()
    assert not dialog.read_log.isEnabled()
    assert "Teamleitung" in dialog._hint.text()
