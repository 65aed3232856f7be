"""Appointing a deputy and recording what clients say, with real keys on a real file."""

import shutil
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from fm_desktop.casework.confirming_readers import readers_asked
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.demo.build import PASSWORD
from fm_desktop.domain.access import Standing
from fm_desktop.preferences import Preferences
from fm_desktop.storage.models import DeputyConsent
from fm_desktop.storage.sight import sit_down, standings_on
from fm_desktop.ui.away.deputies_dialog import DeputiesDialog
from fm_desktop.ui.desk import Desk, Me

TODAY = date(2026, 3, 2)
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def folder(demo_folder, tmp_path):
    return shutil.copytree(demo_folder, tmp_path / "data")


@pytest.fixture
def nolte(work, folder):
    """Sit Jonas Nolte, a case manager, down at the desk."""
    author = work.call(lambda: open_desk(folder, "nolte", PASSWORD, today=TODAY))
    me = Me(author.person_id, author.name, author.roles, author.login)
    failures = []
    work.failed.connect(lambda _owner, error: failures.append(error))
    yield Desk(work, me, Preferences(), lambda: TODAY, author, is_demo=True)
    work.call(close_desk)
    assert failures == []


@pytest.fixture
def dialog(qtbot, nolte):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    shown = DeputiesDialog(nolte, window)
    with qtbot.waitActive(shown):
        shown.show()
    yield shown
    window.close()


def form(qtbot, name):
    def found():
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return next((each for each in windows if each.objectName() == name), None)

    qtbot.waitUntil(lambda: found() is not None)
    made = found()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def cell(table, row, column):
    return table.rows.index(row, column).data()


@pytest.fixture
def appointed(qtbot, dialog):
    """Appoint Miriam Albrecht from today for two weeks, by keys."""
    qtbot.keyClick(dialog.table, Key.Key_N)
    made = form(qtbot, "deputy_form")
    qtbot.waitUntil(lambda: made._deputy.count() > 0)
    made._deputy.setCurrentIndex(made._deputy.findText("Albrecht, Miriam"))
    last = made.findChild(QWidget, "deputy_last")
    last.setFocus()
    qtbot.keyClicks(last, "+2w")
    qtbot.keyPress(last, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 1)
    return form(qtbot, "deputies_dialog")


def test_a_deputy_is_appointed_by_keys(appointed):
    assert [cell(appointed.table, 0, column) for column in (0, 1)] == ["Nolte, Jonas", "Albrecht, Miriam"]
    assert cell(appointed.table, 0, 4).startswith("0 von ")


def test_what_a_client_says_counts_at_once_and_can_be_taken_back(qtbot, appointed, nolte, folder):
    appointed.table.setFocus()
    qtbot.keyClick(appointed.table, Key.Key_Return)
    asked = form(qtbot, "consents_dialog")
    qtbot.waitUntil(lambda: asked.table.rows.rowCount() > 10)
    asked.table.setFocus()
    first = asked.current().client
    qtbot.keyPress(asked.table, Key.Key_J)
    qtbot.waitUntil(lambda: cell(asked.table, 0, 1) == "ja")
    qtbot.waitUntil(lambda: asked.table.currentIndex().row() == 1)
    qtbot.keyPress(asked.table, Key.Key_N)
    qtbot.waitUntil(lambda: cell(asked.table, 1, 1) == "nein")
    assert nolte.work.call(lambda: _standing_of("albrecht", first, nolte)) == Standing.DEPUTY
    qtbot.keyPress(asked.table, Key.Key_Up)
    qtbot.keyPress(asked.table, Key.Key_Up)
    qtbot.keyPress(asked.table, Key.Key_W)
    qtbot.waitUntil(lambda: cell(asked.table, 0, 1) == "zurückgenommen")
    deputy = nolte.work.call(lambda: _standing_of("albrecht", first, nolte))
    assert deputy == Standing.DEPUTY_WITHOUT_CONSENT
    assert nolte.work.call(lambda: DeputyConsent.select().count()) == 2


def test_answers_typed_quickly_go_to_one_client_each(qtbot, appointed):
    appointed.table.setFocus()
    qtbot.keyClick(appointed.table, Key.Key_Return)
    asked = form(qtbot, "consents_dialog")
    qtbot.waitUntil(lambda: asked.table.rows.rowCount() > 10)
    asked.table.setFocus()
    for key in (Key.Key_J, Key.Key_N, Key.Key_J):
        qtbot.keyPress(asked.table, key)
    qtbot.waitUntil(lambda: cell(asked.table, 2, 1) == "ja")
    assert [cell(asked.table, row, 1) for row in range(4)] == ["ja", "nein", "ja", "noch nicht gefragt"]


def test_whoever_is_away_is_asked_to_compare_the_deputys_key_where_the_consents_are(qtbot, appointed, nolte):
    appointed.table.setFocus()
    qtbot.keyClick(appointed.table, Key.Key_Return)
    asked = form(qtbot, "consents_dialog")
    qtbot.waitUntil(asked.waiting.isVisible)
    words = " ".join(each.text() for each in asked.waiting.findChildren(QLabel))
    assert "Miriam Albrecht vertritt Sie und liest Vermerke FM (individuell)" in words
    same = asked.waiting.findChild(QPushButton, "confirm_waiting_0")
    same.setFocus()
    qtbot.keyClick(same, Key.Key_Return)
    qtbot.waitUntil(lambda: not asked.waiting.isVisible())
    assert nolte.work.call(lambda: readers_asked(nolte.author, TODAY).waiting) == ()


def test_an_empty_list_says_which_key_appoints_somebody(qtbot, dialog):
    said = dialog.findChild(QWidget, "no_deputies")
    qtbot.waitUntil(said.isVisible)
    assert "N" in said.text()


def test_the_form_keeps_its_width_while_one_types_and_its_faults_can_be_read(qtbot, dialog):
    qtbot.keyClick(dialog.table, Key.Key_N)
    made = form(qtbot, "deputy_form")
    qtbot.waitUntil(lambda: made._deputy.count() > 0)
    last = made.findChild(QWidget, "deputy_last")
    least = made.fields.column.minimumSize().width()
    qtbot.keyPress(last, Key.Key_Return, CTRL)
    fault = made.fields["deputy_last"].error
    qtbot.waitUntil(fault.isVisible)
    assert fault.height() >= fault.heightForWidth(fault.width())
    qtbot.keyClicks(last, "+2w")
    assert made.fields.column.minimumSize().width() == least <= made.fields.width()


def test_choosing_somebody_else_takes_the_fault_back(qtbot, appointed):
    appointed.table.setFocus()
    qtbot.keyClick(appointed.table, Key.Key_N)
    made = form(qtbot, "deputy_form")
    qtbot.waitUntil(lambda: made._deputy.count() > 1)
    made._deputy.setCurrentIndex(made._deputy.findText("Albrecht, Miriam"))
    last = made.findChild(QWidget, "deputy_last")
    qtbot.keyClicks(last, "+2w")
    qtbot.keyPress(last, Key.Key_Return, CTRL)
    qtbot.waitUntil(made.fields["deputy"].is_faulty)
    qtbot.keyClick(made._deputy, Key.Key_Down)
    assert not made.fields["deputy"].is_faulty()


def _standing_of(login, client, desk):
    """Return what somebody is to a client as a deputy."""
    member = next(each for each in desk.author.members if each.login == login)
    other = type(desk.author)(member.person_id, login, roles=("fm",), membership=desk.author.membership)
    sit_down(desk.author, TODAY)
    found = standings_on(client, other)
    return next(each for each in found if each in (Standing.DEPUTY, Standing.DEPUTY_WITHOUT_CONSENT))


def test_a_deputyship_is_ended_today(qtbot, appointed):
    appointed.table.setFocus()
    qtbot.keyPress(appointed.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: appointed.table.rows.rowCount() == 0)
