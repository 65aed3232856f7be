"""The screen *Fall* on a case of the demo caseload, shown and filled."""

import pytest

from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.ui.case.case_pane import CasePane
from fm_desktop.ui.case.subject import Subject


@pytest.fixture
def line_in(demo_desk):
    """Return what finds the first line of a phase, of those that please."""

    def find(phase, pleases=lambda line: True):
        def query():
            wanted = LineFilter(phases=frozenset({phase}), closed=True)
            return lines(line_ids(wanted, Order(), demo_desk.today()))

        return next(line for line in demo_desk.work.call(query) if pleases(line))

    return find


@pytest.fixture
def subject_in(line_in):
    """Return what finds somebody in a phase to open dialogs about."""

    def find(phase, pleases=lambda line: True):
        line = line_in(phase, pleases)
        return Subject(line.client, line.case, line.name, line.phase)

    return find


@pytest.fixture
def shown(qtbot, demo_desk):
    """Return what opens the screen about somebody and waits until it is filled."""

    def show(line):
        pane = CasePane(demo_desk)
        qtbot.addWidget(pane)
        pane.resize(1232, 900)
        pane.show_client(line.client, line.case)
        pane.show()
        qtbot.waitUntil(lambda: pane._seen is not None)
        pane.focus_first()
        return pane

    return show
