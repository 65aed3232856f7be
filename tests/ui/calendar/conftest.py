"""The screen *Kalender* on the demo caseload, on Monday 2 March 2026, shown and filled."""

import pytest
from PySide6.QtWidgets import QApplication

from fm_desktop.preferences import Preferences
from fm_desktop.ui.calendar.calendar_pane import CalendarPane
from fm_desktop.ui.desk import Desk


def settle(pane):
    """Let every question be answered and every answer be shown."""
    for _ in range(4):
        pane.desk.work.call(lambda: None)
        QApplication.processEvents()


@pytest.fixture
def days(demo_desk):
    """Return the day the screen looks from, in a list so that a test can turn it."""
    return [demo_desk.today()]


@pytest.fixture
def pane(qtbot, demo_desk, days):
    desk = Desk(demo_desk.work, demo_desk.me, Preferences(), lambda: days[0], demo_desk.author)
    pane = CalendarPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1232, 900)
    pane.show()
    pane.activateWindow()
    pane.focus_first()
    settle(pane)
    return pane


@pytest.fixture
def settled():
    return settle
