"""The placement officer's screen with real keys on a real file."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from fm_desktop.storage.models import Client
from fm_desktop.storage.queries.officer import checks_of_officer, clients_of_officer, referrals_of_officer
from fm_desktop.ui.team.officer_pane import OfficerPane

TODAY = date(2026, 3, 2)
Key = Qt.Key


@pytest.fixture
def pane(qtbot, officer_desk):
    """Open the screen and wait until it has read."""
    shown = OfficerPane(officer_desk)
    qtbot.addWidget(shown)
    shown.resize(1232, 900)
    shown.show()
    qtbot.waitUntil(lambda: shown.clients.model.count() > 0)
    return shown


def dialog(name):
    shown = (
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    )
    return next(each for each in shown if each.objectName() == name)


def test_it_shows_only_the_officers_own_clients(pane, officer_desk):
    shown = {
        row.client
        for each in (pane.checks, pane.referrals, pane.notes, pane.clients)
        for row in each.model.rows()
    }
    officers = officer_desk.work.call(
        lambda: {row.placement_officer_id for row in Client.select() if row.id in shown}
    )
    assert officers == {officer_desk.author.person_id}


def test_every_list_holds_what_it_promises(pane, officer_desk):
    checks, referrals, clients = officer_desk.work.call(
        lambda: (checks_of_officer(), referrals_of_officer(TODAY - timedelta(days=200)), clients_of_officer())
    )
    assert checks
    assert [row.day for row in checks] == sorted(row.day for row in checks)
    assert {row.phase for row in referrals} <= {"marked", "discussion", "declined"}
    assert not {row.phase for row in clients} & {"marked", "declined", "ended", "transferred", "watch"}


def test_p_records_a_check_and_it_is_due_again_half_a_year_later(qtbot, pane):
    assert pane.checks.choose_first()
    client = pane.checks.current().client
    qtbot.keyClick(pane.checks.list, Key.Key_P)
    form = dialog("av_check_dialog")
    qtbot.keyClicks(form.findChild(QPlainTextEdit, "av_check_result"), "bleibt bei mir")
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyPress(form.focusWidget() or form, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _day_of(pane, client) > TODAY + timedelta(days=150))


def _day_of(pane, client):
    rows = pane.desk.work.call(checks_of_officer)
    return next(row.day for row in rows if row.client == client)


def test_v_opens_the_referral_of_a_watched_client(qtbot, pane):
    rows = [n for n, row in enumerate(pane.checks.model.rows()) if row.phase == "watch"]
    pane.checks.list.setCurrentIndex(pane.checks.model.index(rows[0]))
    qtbot.keyClick(pane.checks.list, Key.Key_V)
    qtbot.waitUntil(lambda: any(each.objectName() == "mark_wizard" for each in _visible()))


def _visible():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QWidget) and each.isVisible()]


def test_enter_opens_the_client(qtbot, pane, officer_desk):
    pane.clients.choose_first()
    with qtbot.waitSignal(officer_desk.case_requested) as asked:
        qtbot.keyClick(pane.clients.list, Key.Key_Return)
    assert asked.args[0] == pane.clients.current().client
