"""The screen *Heute* on the demo caseload, on Monday 2 March 2026 at 10:07, shown and filled."""

from datetime import date, datetime, time

import pytest

from fm_desktop.preferences import Preferences
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.today.today_pane import TodayPane


class Clock:
    """Day and time as the test says."""

    def __init__(self):
        self.day = date(2026, 3, 2)
        self.time = time(10, 7)

    def today(self):
        return self.day

    def now(self):
        return datetime.combine(self.day, self.time)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def timed_desk(demo_desk, clock):
    author = demo_desk.author
    return Desk(demo_desk.work, demo_desk.me, Preferences(), clock.today, author, clock=clock.now)


@pytest.fixture
def shown(qtbot):
    """Return what opens the screen of a desk and waits until it is filled."""

    def show(desk):
        pane = TodayPane(desk)
        qtbot.addWidget(pane)
        pane.resize(1232, 900)
        pane.show()
        pane.activateWindow()
        qtbot.waitUntil(lambda: pane.day() is not None)
        return pane

    return show


@pytest.fixture
def pane(shown, timed_desk):
    return shown(timed_desk)
