"""Guided dialogs on the demo caseload, opened as a screen opens them and led with real keys."""

import pytest
from PySide6.QtCore import Qt

from fm_desktop.storage.queries.client import cases_of, history
from tests.ui.wizards.walking import Walk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot, plain):
    """Return what opens a guided dialog and waits until it has read what is known."""

    def open_it(deed, subject, **more):
        made = plain(deed, subject, **more)
        qtbot.waitUntil(lambda: getattr(made, "known", None) is not None)
        return made

    return open_it


@pytest.fixture
def onward(qtbot):
    """Return what goes on to the next page, and on the last one records."""

    def go(wizard):
        qtbot.keyPress(wizard.focusWidget() or wizard, Qt.Key.Key_Return, CTRL)

    return go


@pytest.fixture
def walk(qtbot, opened):
    """Return what opens a guided dialog to be walked through."""
    return lambda deed, subject, **more: Walk(qtbot, opened(deed, subject, **more))


@pytest.fixture
def case_now(demo_desk):
    """Return what reads a case as it is now, the newest of the client without one."""

    def read(subject):
        cases = demo_desk.work.call(lambda: cases_of(subject.client))
        return next(case for case in cases if subject.case in (None, case.id))

    return read


@pytest.fixture
def told(demo_desk):
    """Return what reads the timeline of somebody: kinds and titles."""

    def read(subject, case=None):
        rows = demo_desk.work.call(lambda: history(subject.client, case))
        return [(row.kind, row.title_key) for row in rows]

    return read
