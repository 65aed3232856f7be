"""Guided dialogs on the demo caseload, opened as a screen opens them and led with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.storage.queries.client import cases_of, history
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.subject import Subject
from tests.ui.wizards.walking import Walk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def subject_in(demo_desk):
    """Return what finds somebody in a phase to open dialogs about."""

    def find(phase, pleases=lambda line: True):
        def query():
            wanted = LineFilter(phases=frozenset({phase}), closed=True)
            return lines(line_ids(wanted, Order(), demo_desk.today()))

        line = next(line for line in demo_desk.work.call(query) if pleases(line))
        return Subject(line.client, line.case, line.name, line.phase)

    return find


@pytest.fixture
def opened(qtbot, demo_desk):
    """Return what opens a guided dialog and waits until it has read what is known."""

    parent = QPushButton()
    qtbot.addWidget(parent)

    def open_it(deed, subject, **more):
        made = open_dialog(deed, demo_desk, subject, parent, **more)
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        qtbot.waitUntil(lambda: getattr(made, "known", None) is not None)
        return made

    yield open_it
    parent.close()


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


@pytest.fixture
def did(demo_desk):
    """Return what does a deed as the person at the desk."""

    def do(deed, *args, **named):
        author, today = demo_desk.author, demo_desk.today()
        return demo_desk.work.call(lambda: deed(*args, **named, by=author, today=today))

    return do
