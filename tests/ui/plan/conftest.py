"""Plans of the demo caseload, opened and worked by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.storage.queries.plan import plan_of
from fm_desktop.ui.case.subject import Subject

CTRL = Qt.KeyboardModifier.ControlModifier


class Keys:
    """Presses keys where the focus is, as somebody does who has no mouse."""

    def __init__(self, qtbot):
        self._qtbot = qtbot

    def at(self):
        """Return where a key goes."""
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()

    def type(self, text):
        """Type a text."""
        for letter in text:
            self._qtbot.keyClick(self.at(), letter)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key."""
        self._qtbot.keyClick(self.at(), key, modifier)

    def tab(self, times=1):
        """Go on to a further field."""
        for _ in range(times):
            self.press(Qt.Key.Key_Tab)

    def onward(self):
        """Press Ctrl+Enter."""
        self._qtbot.keyPress(self.at(), Qt.Key.Key_Return, CTRL)  # what it closes gets no release

    def name(self):
        """Return the name of what has the focus."""
        return self.at().objectName()


@pytest.fixture
def keys(qtbot):
    """Return what presses keys."""
    return Keys(qtbot)


@pytest.fixture
def subjects(demo_desk):
    """Return what finds those in steering with a plan, or without one."""

    def find(planned):
        def query():
            wanted = LineFilter(phases=frozenset({"steering"}))
            return [
                Subject(line.client, line.case, line.name, line.phase)
                for line in lines(line_ids(wanted, Order(), demo_desk.today()))
                if bool(plan_of(line.case).goals) == planned
            ]

        return demo_desk.work.call(query)

    return find


@pytest.fixture
def plan_now(demo_desk):
    """Return what reads the plan of somebody as it is stored."""
    return lambda subject: demo_desk.work.call(lambda: plan_of(subject.case))
